"""Reads a situation told in Dutch: words become facts, each with the place it was read from."""

from wsm_cli.domain.reading.reader import Reading, read_situation

__all__ = ["Reading", "read_situation"]
