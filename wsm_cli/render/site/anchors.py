"""Where each record stands on the page."""

from wsm_cli.text import fold

_PREFIXES = {
    "offence": "delict",
    "provision": "artikel",
    "family": "groep",
    "concept": "begrip",
    "boundary": "grens",
    "case": "casus",
    "neighbour": "buiten",
    "predecessor": "oud",
    "source": "bron",
}


def anchor(kind: str, ident: str) -> str:
    """The id of a record in the page: ``delict-241-1``, ``begrip-seksuele-handeling``."""
    return f"{_PREFIXES[kind]}-{fold(ident).replace(' ', '-')}"
