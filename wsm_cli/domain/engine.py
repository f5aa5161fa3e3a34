"""The engine: from what is known to the status of each element and the outcome of each offence. It knows no law.

Statuses and outcomes are those of the glossary (docs/json.md); the rules are data. Exceptions beat base rules and both
stay visible. More facts never turn a decided status back to open: a rule that takes another away gives a reason itself
(``rulebase/situations.py`` refuses any other).
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from wsm_cli.domain.conditions import Part, Watch, parts_of

if TYPE_CHECKING:
    from wsm_cli.domain.facts import Knowledge
    from wsm_cli.rulebase.model_situations import Assessable, Rule

MET, NOT_MET, CONTESTED, OPEN = "met", "not_met", "contested", "open"
EXCLUDED, EXEMPTED, UNLIKELY, POSSIBLE, INDICATED = "excluded", "exempted", "unlikely", "possible", "indicated"
FOR, AGAINST, DECISIVE = "for", "against", "decisive"


class Fired(NamedTuple):
    """A rule whose condition holds. ``doubtful``: only if what is claimed or contradicted is taken as told."""

    rule: Any
    doubtful: bool = False
    overridden_by: str | None = None

    @property
    def contested(self) -> bool:
        """Whether the rule gives no clear reason: it says so itself, or it rests on a claim."""
        return self.doubtful or self.rule["direction"] == CONTESTED


class Verdict(NamedTuple):
    """The status of one element, with every rule behind it. ``certain``: the statute itself settles it."""

    status: str
    certain: bool
    fired: tuple[Fired, ...] = ()


UNDECIDED = Verdict(OPEN, certain=False)


class Rules:
    """The rules and the offences that they bear on, by what they look at.

    ``gateways`` and ``mentioned``: by offence the elements and dimensions that bring it into view.
    """

    def __init__(
        self,
        rules: Sequence["Rule"],
        offences: Mapping[str, "Assessable"],
        gateways: Mapping[str, Sequence[str]],
        mentioned: Mapping[str, Sequence[str]],
    ) -> None:
        self.offences = offences
        self.gateways = gateways
        self.mentioned = mentioned
        self.rules = rules
        self.fired = [Fired(rule) for rule in rules]
        """Each rule as one whose condition holds."""
        self.watch = Watch(rules)
        self.about: dict[str, list[int]] = {}
        """By element, the places of the rules about it."""
        for place, rule in enumerate(rules):
            self.about.setdefault(rule["element"], []).append(place)

    @cached_property
    def _looking(self) -> dict[Part, list[int]]:
        """By what they look at, the places of the rules; for trying facts out."""
        looking: dict[Part, list[int]] = {}
        for place, rule in enumerate(self.rules):
            for part in set(parts_of(rule["when"])):
                looking.setdefault(part, []).append(place)
        return looking

    @cached_property
    def bearing(self) -> Mapping[str, set[str]]:
        """By element, the offences whose outcome it bears on."""
        return _inverted({ident: (*one["elements"], *one["conditions"]) for ident, one in self.offences.items()})

    @cached_property
    def opening(self) -> Mapping[str, set[str]]:
        """By element and by dimension, the offences that it may bring into view."""
        return _inverted({i: (*self.gateways.get(i, ()), *self.mentioned.get(i, ())) for i in self.offences})

    def looking_at(self, parts: Iterable[Part]) -> set[int]:
        """The places of the rules that look at one of these parts (``Knowledge.differences``)."""
        return {place for part in parts for place in self._looking.get(part, ())}


def _inverted(names: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for ident, listed in names.items():
        for name in listed:
            found.setdefault(name, set()).add(ident)
    return found


class Evaluation:
    """The rules tried on what is known, and the elements judged when first asked for.

    ``without`` leaves one rule out. ``base``, instead, is an evaluation of nearly the same facts: only rules that look
    at what differs are tried again, only elements of which a rule comes out differently are judged again, and only
    offences that these bear on are looked at again.
    """

    def __init__(
        self,
        rules: Rules,
        known: "Knowledge",
        without: str = "",
        base: "Evaluation | None" = None,
    ) -> None:
        self._rules = rules
        self.known = known
        self._base = base
        self._differing = known.differences(base.known) if base else frozenset[Part]()
        self._reach: set[int] = (
            base._reach | rules.watch.places(self._differing) if base else rules.watch.places(known.parts)
        )
        """The places of the rules that may fire."""
        self._firing: dict[int, Fired] = {}
        """By place, the rules that fire."""
        self._elements: set[str] = set()
        """The elements that rules fire about; on a ``base`` those of which a rule comes out differently."""
        self._shared: dict[str, Verdict] = {}
        """By element the verdict on it, where no rule is for some offences only."""
        self._verdicts: dict[tuple[str, str], Verdict] = {}
        self._outcomes: dict[str, str] = {}
        self._try(without)

    def _try(self, without: str) -> None:
        if self._base:
            self._firing.update(self._base._firing)
        for place in self._rules.looking_at(self._differing) if self._base else self._reach:
            fired = self._rules.fired[place]
            rule = fired.rule
            found = _try(fired, self.known) if place in self._reach and rule["id"] != without else None
            if found != self._firing.get(place):
                self._elements.add(rule["element"])
                if found:
                    self._firing[place] = found
                else:
                    del self._firing[place]

    def element(self, element: str, offence: str) -> Verdict:
        """The verdict on an element of an offence."""
        if element not in self._elements:
            return self._base.element(element, offence) if self._base else UNDECIDED
        found = self._shared.get(element) or self._verdicts.get((element, offence))
        return found or self._judge(element, offence)

    def _judge(self, element: str, offence: str) -> Verdict:
        fired = [self._firing[place] for place in self._rules.about[element] if place in self._firing]
        if any(one.rule["offences"] for one in fired):
            found = verdict(one for one in fired if not one.rule["offences"] or offence in one.rule["offences"])
            self._verdicts[element, offence] = found
        else:
            found = self._shared[element] = verdict(fired)
        return found

    def outcome(self, ident: str) -> str:
        """The outcome of an offence."""
        found = self._outcomes.get(ident)
        if found is None:
            offence = self._rules.offences[ident]
            verdicts = [self.element(element, ident) for element in offence["elements"]]
            conditions = [self.element(condition, ident) for condition in offence["conditions"]]
            found = self._outcomes[ident] = outcome(verdicts, conditions)
        return found

    def shown(self, ident: str) -> bool:
        """Whether something is said about the elements and dimensions that bring an offence into view."""
        gateways = self._rules.gateways.get(ident, ())
        if self._base is None and not self._elements.issuperset(gateways):
            return False  # no rule fires about one of them, so that it is open
        for element in gateways:
            if self.element(element, ident).status == OPEN:
                return False
        mentioned = self._rules.mentioned.get(ident)
        return not mentioned or any(map(self.known.mentions, mentioned))

    @cached_property
    def in_view(self) -> Mapping[str, str]:
        """The outcome of every offence that is in view."""
        base, rules = self._base, self._rules
        if not base:
            return {ident: self.outcome(ident) for ident in rules.offences if self.shown(ident)}
        bearing = {ident for element in self._elements for ident in rules.bearing.get(element, ())}
        names = (*self._elements, *(dimension for dimension, value in self._differing if not value))
        opening = {ident for name in names for ident in rules.opening.get(name, ())}
        shown = (base.in_view.keys() - opening) | {ident for ident in opening if self.shown(ident)}
        again = bearing | opening
        return {ident: self.outcome(ident) if ident in again else base.in_view[ident] for ident in shown}


def verdict(fired: Iterable[Fired]) -> Verdict:
    """The status that these rules give an element, after exceptions have taken away the rules they name."""
    judged = _overridden(list(fired))
    standing = [one for one in judged if one.overridden_by is None]
    sure = [one for one in standing if not one.contested]
    if not standing:
        return Verdict(OPEN, certain=False, fired=tuple(judged))
    decisive = {one.rule["direction"] for one in sure if one.rule["strength"] == DECISIVE}
    indicative = {one.rule["direction"] for one in sure}
    if len(decisive) == 1:
        # What is merely claimed does not touch what the statute settles, unless the claim would settle it too.
        against = any(one.doubtful and one.rule["strength"] == DECISIVE for one in standing)
        status = MET if FOR in decisive else NOT_MET
        return Verdict(CONTESTED if against else status, certain=not against, fired=tuple(judged))
    if decisive or len(indicative) != 1 or len(sure) < len(standing):
        return Verdict(CONTESTED, certain=False, fired=tuple(judged))
    return Verdict(MET if FOR in indicative else NOT_MET, certain=False, fired=tuple(judged))


def outcome(verdicts: Sequence[Verdict], conditions: Sequence[Verdict] = ()) -> str:
    """The outcome of an offence from its elements and from the conditions of its exception, if it has one."""
    if any(one.status == NOT_MET and one.certain for one in verdicts):
        return EXCLUDED
    if conditions and all(one.status == MET for one in conditions):
        return EXEMPTED
    statuses = {one.status for one in verdicts}
    for status, name in ((NOT_MET, UNLIKELY), (CONTESTED, CONTESTED), (OPEN, POSSIBLE)):
        if status in statuses:
            return name
    return INDICATED


def exception_status(conditions: Sequence[Verdict]) -> str:
    """The status of an exception as a whole: the weakest of its conditions."""
    statuses = {one.status for one in conditions}
    return next(status for status in (NOT_MET, CONTESTED, OPEN, MET) if status in statuses)


def _try(fired: Fired, known: "Knowledge") -> Fired | None:
    """A rule as it fires on what is known; none where its condition does not hold."""
    when = fired.rule["when"]
    if known.holds(when):
        return fired
    if known.doubtful and (known.holds(when, doubts=True) or known.holds(when, doubts=False)):
        return fired._replace(doubtful=True)
    return None


def _overridden(fired: list[Fired]) -> list[Fired]:
    """Mark each rule that gives way to one that stands; a rule in doubt takes nothing away."""
    overriding = [one for one in fired if one.rule["overrides"] and not one.doubtful]
    if not overriding:
        return fired
    fire = {one.rule["id"] for one in fired}
    takers: dict[str, list[str]] = {}
    for one in overriding:
        for other in fire.intersection(one.rule["overrides"]):
            takers.setdefault(other, []).append(one.rule["id"])
    if not takers:
        return fired
    stands: dict[str, bool] = {}
    return [
        one._replace(overridden_by=next((t for t in taking if _stands(t, takers, stands)), None))
        if (taking := takers.get(one.rule["id"]))
        else one
        for one in fired
    ]


def _stands(ident: str, takers: Mapping[str, Sequence[str]], stands: dict[str, bool]) -> bool:
    """Whether no rule that stands takes this one away; ``stands`` keeps what was found."""
    if ident not in stands:
        stands[ident] = not any(_stands(taker, takers, stands) for taker in takers.get(ident, ()))
    return stands[ident]
