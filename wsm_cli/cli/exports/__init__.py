"""What can be exported: a small module per target, each a Typer app with its own options."""
