"""wsm: offline reference on the Dutch Wet seksuele misdrijven."""

__version__ = "0.1.0"
