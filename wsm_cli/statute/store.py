"""Keeps the wording on this computer, in the user's own data directory: whole, or not at all."""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wsm_cli.errors import InputInvalid
from wsm_cli.statute.model import Article, Paragraph, Statute

FILE = "wettekst.json"
FORM = 1
"""The form of the file; another is not read."""
_HINT = "Lees de wettekst opnieuw in: wsm wettekst inlezen BESTAND."


@dataclass(frozen=True)
class Kept:
    """The wording that is kept, since when (ISO date), and where."""

    statute: Statute
    imported: str
    path: str


def data_directory(variables: Mapping[str, str]) -> Path:
    """Where wsm keeps data of this user: ``WSM_DATA_HOME``, or what the system has for it."""
    if home := variables.get("WSM_DATA_HOME"):
        return Path(home)
    if sys.platform == "win32":
        return Path(variables.get("LOCALAPPDATA") or variables.get("USERPROFILE") or ".", "wsm")
    return Path(variables.get("XDG_DATA_HOME") or Path(variables.get("HOME") or ".", ".local", "share"), "wsm")


def keep(statute: Statute, articles: Iterable[str], directory: Path, today: str) -> Kept:
    """Keep these articles of a code. Raises ``InputInvalid`` where that fails; what was there before then stays."""
    wanted = {number: statute.articles[number] for number in articles if number in statute.articles}
    kept = Kept(Statute(statute.bwb, statute.state, wanted), today, str(directory / FILE))
    text = json.dumps(_plain(kept), ensure_ascii=True, sort_keys=True, indent=0)
    beside = directory / f".{FILE}.{os.getpid()}"
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="ascii", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(directory / FILE)
    except (OSError, ValueError) as fault:
        raise InputInvalid("De wettekst is niet te bewaren.", f"Kan wsm schrijven in {directory}?") from fault
    finally:
        with suppress(OSError, ValueError):
            beside.unlink(missing_ok=True)
    return kept


def kept(directory: Path) -> Kept | None:
    """What is kept, or ``None`` where nothing is. Raises ``InputInvalid`` where the file is no longer sound."""
    path = directory / FILE
    try:
        text = path.read_text("ascii")
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        raise InputInvalid("De bewaarde wettekst is niet te lezen.", _HINT) from None
    try:
        return _kept(json.loads(text), str(path))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputInvalid("De bewaarde wettekst is beschadigd.", _HINT) from None


def _plain(kept: Kept) -> dict[str, Any]:
    articles = [
        [one.number, one.place, one.since, [[paragraph.number, paragraph.text] for paragraph in one.paragraphs]]
        for one in kept.statute.articles.values()
    ]
    return {
        "form": FORM,
        "bwb": kept.statute.bwb,
        "state": kept.statute.state,
        "imported": kept.imported,
        "articles": articles,
    }


def _kept(found: Any, path: str) -> Kept:
    if found["form"] != FORM:
        raise ValueError
    articles = {}
    for number, place, since, written in found["articles"]:
        paragraphs = tuple(Paragraph(str(lid), str(text)) for lid, text in written)
        articles[str(number)] = Article(str(number), str(place), str(since), paragraphs)
    return Kept(Statute(str(found["bwb"]), str(found["state"]), articles), str(found["imported"]), path)
