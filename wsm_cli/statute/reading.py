"""Reads a BWB "toestand": the official XML of a code. The file is hostile until read.

Expat reads it in pieces, so memory is bounded by the wording itself. A document type, and with it every entity and
every external reference, is refused before anything is expanded; so are too deep, too large and broken files.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from xml.parsers import expat  # nosec: no document type is let through, so nothing is ever expanded

from wsm_cli.dates import exists
from wsm_cli.errors import InputInvalid
from wsm_cli.statute.model import Article, Paragraph, Statute
from wsm_cli.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_BYTES = 64_000_000
"""The whole Wetboek van Strafrecht is some 10 MB."""
MOST_TEXT = 40_000_000
DEEPEST = 200
_PIECE = 1 << 16
_ASIDE = frozenset({"noot", "redactie", "meta-data", "bijlage", "wijzigingen", "aanhef", "wetsluiting", "intitule"})
"""What is no wording of an article: notes of the editor, data about the text, what stands around it."""
_WORDS = frozenset({"al", "lidnr", "li.nr", "nr"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_HINT = "Haal de toestand van het Wetboek van Strafrecht als XML op bij wetten.overheid.nl."


class _Refused(Exception):
    """The file cannot be used; the text says why, in Dutch."""


def read_statute(path: str) -> Statute:
    """Read the file at ``path``. Raises ``InputInvalid`` where it is no toestand, or one that is not safe to read."""
    reader = _Reader()
    try:
        with Path(path).open("rb") as stream:
            reader.feed(stream)
        return reader.statute()
    except OSError:
        problem = "is niet te openen"
    except ValueError:  # a null byte in the path
        problem = "is geen pad naar een bestand"
    except expat.ExpatError as fault:
        problem = f"is geen leesbare XML (regel {fault.lineno})"
    except _Refused as fault:
        problem = str(fault)
    raise InputInvalid(f"{clean(path, 0)} {problem}.", _HINT)


class _Reader:
    """Collects articles while expat reads."""

    def __init__(self) -> None:
        self._path: list[str] = []
        self._aside = 0
        self._head: Mapping[str, str] = {}
        self._articles: dict[str, Article] = {}
        self._article: _Draft | None = None
        self._sink: list[str] | None = None
        self._text = 0

    def feed(self, stream: BinaryIO) -> None:
        """Read to the end, in pieces."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = _no_doctype
        parser.EntityDeclHandler = _no_doctype
        read = 0
        while piece := stream.read(_PIECE):
            read += len(piece)
            if read > MOST_BYTES:
                raise _Refused("is te groot")
            parser.Parse(piece, False)  # noqa: FBT003  # expat takes it by position only
        parser.Parse(b"", True)  # noqa: FBT003

    def statute(self) -> Statute:
        """What was read. Raises where it is no toestand with articles."""
        state = self._head.get("inwerkingtreding", "")
        if not self._head.get("bwb-id") or not _is_day(state):
            raise _Refused("is geen toestand van wetten.overheid.nl")
        if not self._articles:
            raise _Refused("bevat geen artikelen")
        return Statute(self._head["bwb-id"], state, self._articles)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        if len(self._path) > DEEPEST:
            raise _Refused("is te diep genest")
        if len(self._path) == 1:
            if name != "toestand":
                raise _Refused("is geen toestand van wetten.overheid.nl")
            self._head = dict(attributes)
        elif name in _ASIDE or self._aside:
            self._aside += 1
        elif name == "artikel" and self._article is None:
            self._article = _Draft(attributes)
        elif self._article is not None:
            self._open(name)

    def _open(self, name: str) -> None:
        draft = self._article
        assert draft is not None  # noqa: S101  # by the caller
        if name == "lid":
            draft.paragraphs.append(["0"])
        elif name == "li":
            draft.depth += 1
        elif name in _WORDS and self._sink is None and (name != "nr" or self._path[-2] == "kop"):
            self._sink = []

    def _end(self, name: str) -> None:
        self._path.pop()
        if self._aside:
            self._aside -= 1
            return
        draft = self._article
        if draft is None:
            return
        if name == "artikel" and "artikel" not in self._path:
            self._keep(draft)
        elif name == "li":
            draft.depth -= 1
        elif name in _WORDS and self._sink is not None:
            words = " ".join("".join(self._sink).split())
            self._sink = None
            draft.add(name, words)

    def _keep(self, draft: "_Draft") -> None:
        self._article = None
        article = draft.article()
        if article is not None:
            self._articles.setdefault(article.number, article)

    def _characters(self, text: str) -> None:
        if self._sink is None or self._aside:
            return
        self._text += len(text)
        if self._text > MOST_TEXT:
            raise _Refused("bevat te veel tekst")
        self._sink.append(text)


class _Draft:
    """An article that is being read."""

    def __init__(self, attributes: "Mapping[str, str]") -> None:
        self.number = ""
        self.label = attributes.get("label", "")
        self.place = attributes.get("bwb-ng-variabel-deel", "").strip("/").rpartition("/")[0]
        self.since = attributes.get("inwerking", "")
        self.paragraphs: list[list[str]] = []
        """Of each its number, then its lines."""
        self.depth = 0
        self._item = ""

    def add(self, name: str, words: str) -> None:
        """Words of one element: a number, or a line of wording."""
        if name == "nr":
            self.number = self.number or words
        elif name == "lidnr":
            if self.paragraphs:
                self.paragraphs[-1][0] = words.rstrip(". ") or "0"
        elif name == "li.nr":
            self._item = words
        elif words:
            if not self.paragraphs:
                self.paragraphs.append(["0"])
            self.paragraphs[-1].append(f"{'  ' * self.depth}{self._item} {words}".rstrip() if self._item else words)
            self._item = ""

    def article(self) -> Article | None:
        """The article, or nothing where it has no number."""
        number = (self.number or self.label.removeprefix("Artikel")).strip().rstrip(".").replace(" ", "").lower()
        paragraphs = tuple(Paragraph(first, "\n".join(lines)) for first, *lines in self.paragraphs if lines)
        return Article(number, self.place, self.since, paragraphs) if number else None


def _is_day(text: str) -> bool:
    found = _DAY.fullmatch(text)
    return bool(found) and exists(*map(int, text.split("-")))


def _no_doctype(*_: object) -> None:
    raise _Refused("heeft een documenttype, en dat leest wsm niet")
