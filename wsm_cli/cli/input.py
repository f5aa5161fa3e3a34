"""What a command reads beside its arguments: standard input, a case file, batch lines. All of it is hostile."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wsm_cli.errors import InputInvalid
from wsm_cli.text import clean

if TYPE_CHECKING:
    from wsm_cli.environment import Environment

STDIN = "-"
LONGEST_TEXT = 20_000
"""Code points of a question or situation. A report of a whole evening is a tenth of that."""
MOST_BYTES = 1_000_000
"""Of one case file, one batch line or standard input."""


def read_stdin(environment: "Environment") -> str:
    """Everything on standard input, as text. Raises ``InputInvalid`` where it is too much or no text.

    It is read as UTF-8, like any file; only where it is none, in the encoding that the system has for it.
    """
    stream = environment.stdin
    try:
        found = getattr(stream, "buffer", stream).read(MOST_BYTES + 1)
    except OSError:
        raise InputInvalid("Standaardinvoer is niet te lezen.") from None
    if len(found) > MOST_BYTES:
        raise InputInvalid("Wat er binnenkomt is te lang.", "Geef één situatie of vraag tegelijk.")
    text = found if isinstance(found, str) else _decoded(found, stream.encoding)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(found: bytes, otherwise: str) -> str:
    for encoding in ("utf-8-sig", otherwise):
        try:
            return found.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputInvalid("Wat er binnenkomt is geen tekst in UTF-8.")


def read_case(path: str) -> dict[str, Any]:
    """A case file: YAML (or JSON) with ``text``, ``on`` and ``facts``. Raises ``InputInvalid`` with file and place."""
    from wsm_cli.rulebase.plain_yaml import Unreadable, load

    try:
        found = load(path)
    except Unreadable as fault:
        raise InputInvalid(f"{clean(path, 0)}:{fault}", _CASE_HINT) from None
    if not isinstance(found, dict) or not found.keys() <= {"text", "on", "facts"}:
        raise InputInvalid(f"{clean(path, 0)} is geen casusbestand.", _CASE_HINT)
    return found


_CASE_HINT = "Een casusbestand is YAML met ‘text’, ‘facts’ en ‘on’, elk naar keuze."


def batch_lines(path: str, environment: "Environment") -> Iterator[tuple[int, Any]]:
    """The lines of a batch with their numbers from 1: what JSON made of each, or an ``InputInvalid`` in its place.

    Raises ``InputInvalid`` at once where the file cannot be opened.
    """
    if path == STDIN:
        return _parsed(getattr(environment.stdin, "buffer", environment.stdin))
    try:
        stream = open(path, "rb")  # noqa: SIM115, PTH123  # closed by _parsed
    except (OSError, ValueError):
        raise InputInvalid(f"{clean(path, 0)} is niet te openen.", "Geef een bestand met JSON-regels.") from None
    return _parsed(stream, close=True)


def _parsed(stream: Any, *, close: bool = False) -> Iterator[tuple[int, Any]]:
    number = 0
    try:
        for number, line in enumerate(_lines(stream), 1):
            if line is None:
                yield number, InputInvalid("Deze regel is te lang.")
            elif line.strip():
                yield number, _object(line)
    except OSError:
        yield number + 1, InputInvalid("Hier is de invoer niet verder te lezen.")
    finally:
        if close:
            stream.close()


def _lines(stream: Any) -> Iterator[str | None]:
    """The lines of a stream of bytes or text; ``None`` for one that is too long, which is never held whole."""
    while piece := stream.readline(MOST_BYTES + 1):
        line = piece if len(piece) <= MOST_BYTES else None
        while line is None and piece and piece[-1:] not in ("\n", b"\n"):
            piece = stream.readline(MOST_BYTES + 1)
        yield line.decode("utf-8", "surrogateescape") if isinstance(line, bytes) else line


def _object(line: str) -> Any:
    try:
        found = json.loads(line.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return InputInvalid("Deze regel is geen JSON.")
    return found if isinstance(found, dict) else InputInvalid("Deze regel is geen JSON-object.")
