"""What can be exported: one small module per target, each a Typer app with its own options (``cli/commands/export.py``)."""
