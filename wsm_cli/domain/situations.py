"""From a situation as people tell it (words, facts, a date) to its assessment, for ``assess``, ``ask`` and batches."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wsm_cli.domain.assess import Assessment, Assessor
from wsm_cli.domain.facts import Fact
from wsm_cli.domain.reading import read_situation

if TYPE_CHECKING:
    from wsm_cli.domain.reading.reader import Reading
    from wsm_cli.domain.whatif import WhatIf
    from wsm_cli.rulebase import RuleBase


class SituationDesk:
    """Assesses situations on one rule base, seen from one day (``today``: ISO)."""

    def __init__(self, rulebase: "RuleBase", today: str) -> None:
        self.rulebase = rulebase
        self.today = today
        self.assessor = Assessor(rulebase)
        self._whatif: WhatIf | None = None
        self._last: tuple[str, bool, Reading] | None = None

    @property
    def whatif(self) -> "WhatIf":
        """What tries facts out; made when first asked for, since a batch does without."""
        if self._whatif is None:
            from wsm_cli.domain.whatif import WhatIf

            self._whatif = WhatIf(self.assessor)
        return self._whatif

    def _read(self, text: str, *, beside: bool) -> "Reading":
        """What a text tells. The last one is kept: a question is assessed more than once, with other offences named."""
        if self._last is None or self._last[:2] != (text, beside):
            self._last = text, beside, read_situation(self.rulebase, text, self.today, beside=beside)
        return self._last[2]

    def assess(
        self,
        text: str = "",
        facts: Sequence[Fact] = (),
        on: str | None = None,
        *,
        everything: bool = False,
        named: Sequence[str] = (),
        explore: bool = True,
    ) -> Assessment:
        """Read a text, put the stated facts and the date of the act beside what was read, and assess the whole.

        ``explore`` adds open questions and counterfactuals; ``everything`` and ``named`` are those of ``Assessor``.
        Nothing read and nothing stated gives an assessment without facts.
        """
        stated = [*facts, *([Fact("date", on)] if on else [])]
        found = self._read(text, beside=bool(facts)) if text.strip() else None
        read = found.facts if found else ()
        if not read and not facts:
            return self._nothing_told(found, explore=explore)
        assessment = self.assessor.assess(
            [*read, *stated],
            everything=everything,
            named=named,
            conclusions=found.conclusions if found else (),
            unread=found.unread if found else (),
        )
        return self.whatif.explore(assessment) if explore else assessment

    def _nothing_told(self, found: "Reading | None", *, explore: bool) -> Assessment:
        """An assessment without facts; where a text only judges ("verkracht"), it still asks what happened."""
        if found is None:
            return Assessment()
        asked = self.whatif.questions(()) if explore and found.conclusions else ()
        return Assessment(conclusions=found.conclusions, unread=found.unread, open_questions=tuple(asked))
