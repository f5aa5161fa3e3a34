"""One module per command, each with its own Typer app; a module is imported only when its command is named."""
