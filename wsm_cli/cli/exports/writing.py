"""Writing exports: whole or not at all, and never over something that is there, unless ``--force`` says so.

Everything is written beside its place first and then moved into it by one rename. A folder is replaced only if it is an
export itself, or empty: ``--force`` never throws away a file that ``wsm`` did not make.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from wsm_cli.errors import InputInvalid, UsageFault
from wsm_cli.result import to_data
from wsm_cli.text import clean

if TYPE_CHECKING:
    from wsm_cli.domain.receipt import Receipt

RECEIPT = "herkomst.json"
"""In every folder that ``wsm`` exports: the receipt, and the files that belong to it."""


def write_file(path: str, content: str, *, force: bool) -> tuple[str, ...]:
    """Write one text file (UTF-8, as it stands). Returns the path as given, in a tuple.

    Raises ``UsageFault`` where something is there already, ``InputInvalid`` where nothing can be written.
    """
    target = Path(path)
    if target.is_dir():
        raise UsageFault(f"{clean(path, 0)} is een map.", "Geef de naam van een bestand.")
    if _exists(target) and not force:
        raise _taken(path)
    target = target.resolve()
    _need_parent(target, path)
    temporary = ""
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=".wsm-", dir=target.parent)
        with open(descriptor, "w", encoding="utf-8", newline="\n") as stream:  # noqa: PTH123  # a descriptor
            stream.write(content)
        Path(temporary).chmod(_mode(0o666))
        Path(temporary).replace(target)
    except OSError as fault:
        raise _unwritable(path, fault) from None
    finally:
        with suppress(OSError):
            if temporary:
                Path(temporary).unlink()
    return (path,)


def write_folder(path: str, files: Mapping[str, str], receipt: "Receipt", *, force: bool) -> tuple[str, ...]:
    """Write a folder with these texts (by name, ``/`` between folders) and ``herkomst.json``. Returns their paths.

    Raises ``UsageFault`` where something is there already that may not go, ``InputInvalid`` where writing fails.
    """
    given = Path(path)
    if _exists(given) and not given.is_dir():
        raise UsageFault(f"{clean(path, 0)} is geen map.", "Geef de naam van een map die er nog niet is.")
    target = given.resolve()
    _may_replace(target, path, force=force)
    _need_parent(target, path)
    listed = {"files": sorted([*files, RECEIPT]), "receipt": to_data(receipt)}
    whole = {**files, RECEIPT: json.dumps(listed, indent=1, ensure_ascii=False) + "\n"}
    work: Path | None = None
    try:
        work = Path(tempfile.mkdtemp(prefix=".wsm-", dir=target.parent))
        fresh = work / "new"
        for name, content in whole.items():
            place = fresh / PurePosixPath(name)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(content, encoding="utf-8", newline="\n")
        _swap(fresh, target, work / "old")
    except OSError as fault:
        raise _unwritable(path, fault) from None
    finally:
        if work:
            shutil.rmtree(work, ignore_errors=True)
    return tuple(str(given / PurePosixPath(name)) for name in sorted(whole))


def _swap(fresh: Path, target: Path, aside: Path) -> None:
    """Put a finished folder in its place; what stood there goes aside first and comes back if that fails."""
    if not target.exists():
        fresh.rename(target)
        return
    target.rename(aside)
    try:
        fresh.rename(target)
    except OSError:
        aside.rename(target)
        raise


def _may_replace(target: Path, path: str, *, force: bool) -> None:
    """Refuse a folder that is there, unless it is empty, or an export itself and ``--force`` is given."""
    if not target.is_dir():
        return
    try:
        if target == Path.cwd():
            raise UsageFault(f"{clean(path, 0)} is de map waarin je nu staat.", "Geef de naam van een nieuwe map.")
        found = {entry.relative_to(target).as_posix() for entry in target.rglob("*") if not entry.is_dir()}
        if not found and not any(target.iterdir()):
            return
        if not force:
            raise _taken(path)
        ours = set(json.loads((target / RECEIPT).read_text("utf-8"))["files"]) if RECEIPT in found else set()
    except (OSError, ValueError, KeyError, TypeError):
        ours = set()
    strange = sorted(found - ours)
    if strange or not ours:
        what = f"Er staat bijvoorbeeld {clean(strange[0], 0)} in." if strange else ""
        raise UsageFault(
            f"In {clean(path, 0)} staan bestanden die niet van een export zijn. {what}".rstrip(),
            "Geef een nieuwe map, of haal ze daar eerst zelf weg.",
        )


def _need_parent(target: Path, path: str) -> None:
    if not target.parent.is_dir():
        raise InputInvalid(f"De map waarin {clean(path, 0)} moet komen, bestaat niet.", "Maak die map eerst.")


def _exists(path: Path) -> bool:
    """Whether anything is there, a link to nowhere included."""
    return path.exists() or path.is_symlink()


def _taken(path: str) -> UsageFault:
    return UsageFault(f"{clean(path, 0)} bestaat al.", "Met --force wordt de oude vervangen.")


def _unwritable(path: str, fault: OSError) -> InputInvalid:
    return InputInvalid(f"{clean(path, 0)} is niet te schrijven ({fault.strerror or 'fout'}).", "Kies een andere plek.")


def _mode(wanted: int) -> int:
    """Permissions as a new file would get them; temporary files are made for the owner only."""
    mask = os.umask(0)
    os.umask(mask)
    return wanted & ~mask
