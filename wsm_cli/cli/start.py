"""What ``wsm`` shows when no command is named: a short start screen, or the versions."""

from typing import TYPE_CHECKING

from wsm_cli import __version__
from wsm_cli.dates import in_words
from wsm_cli.result import Result

if TYPE_CHECKING:
    from wsm_cli.cli.session import Session

_SCREEN = """\
wsm: naslag bij de Wet seksuele misdrijven (in werking sinds 1 juli 2024).

  wsm zoek 429ter                          wat vereist dit artikel?
  wsm zoek seksuele handeling              wat betekent dit begrip?
  wsm vergelijk aanranding intimidatie     waar ligt de grens?
  wsm vraag verjaart verkrachting          een vraag in gewone woorden
  wsm toets iemand fluit naar een vrouw    wat komt in beeld?
  wsm casus heupen                         wat is er al eens gebeurd?
  wsm oefen                                oefenen met vragen
  wsm lijst                                wat staat erin?

Hulp: wsm --hulp, of wsm COMMANDO --hulp. Alles werkt zonder netwerk.
Geen juridisch advies: de officier van justitie beslist wat ten laste wordt
gelegd, de rechter over de rest. Hulp voor slachtoffers: Centrum Seksueel
Geweld 0800-0188, politie 0900-8844, bij spoed 112."""


def start_screen(session: "Session") -> Result:
    """The start screen."""
    session.open()
    return Result("wsm", {}, {"text": _SCREEN})


def versions(session: "Session") -> Result:
    """The version of the program and of the rule base, and the state of the law it describes."""
    meta = session.open().meta()
    text = f"wsm {__version__}, regelbank {meta['version']}, stand van de wet {in_words(meta['state_date'])}"
    return Result("wsm", {}, {"text": text})
