"""Whether a curated question is about what is asked: the same offences, the same kind of thing, put the same way."""

import re
from collections.abc import Sequence
from math import fsum

from wsm_cli.domain.asking.answer import NO, YES
from wsm_cli.domain.asking.matching.own_marks import owing
from wsm_cli.domain.asking.matching.parts import OTHER_PART, part_of_asker
from wsm_cli.domain.asking.matching.phrasings import OFTEN, Entry, Phrasing
from wsm_cli.domain.asking.parsing.marks import YEAR
from wsm_cli.domain.asking.parsing.question import AGE_CLASSES, AGED, Reading, Slots
from wsm_cli.domain.asking.parsing.roles import OFFICERS

PENAL = frozenset({"penalty", "fine", "attempt", "aggravation", "community", "assisting", "detention", "article"})
"""Words that ask after a penalty or what goes with it."""
SHARP = {"limitation": "limitation", "speech": "procedure", "complaint": "procedure"}
"""Words that ask for one thing: who answers something else does not answer."""
OTHER, NONE = (0.5, 0.75), (0.85, 1.0)
"""What is left where another part or act is named, and where none is."""
OVERLOOKED = 0.5
"""What is left where a sexual part of the body is named and the answer is on others."""
PARTLY = 0.85
"""What is left at least where the answer is on some of the offences that a name stands for."""
USUAL = 0.25
"""From which part of the phrasings with the class of age that most have, another is of the question too."""
OTHER_YEAR = 0.85
"""What is left where another year is named: what changed on 1 July 2025 is not what changed a year before."""
COMPLETED = 0.7
"""What is left of an answer on a penalty that says nothing of an attempt where one is told."""
WITHDRAWING = frozenset({"intrekken", "ingetrokken", "intrek", "introk", "intrekt"})
"""Words of taking back a report: who does not use them asks of the report itself."""
_TAKING_BACK = WITHDRAWING | {
    "trok", "trek", "trekken", "terug", "terugtrekken", "terugdraaien", "terugnemen", "annuleren", "stoppen",
    "stopzetten",
}  # fmt: skip
_CAUGHT, OTHER_TIME = "op heterdaad", 0.7
"""What is left where somebody is caught in the act and the answer is on an arrest afterwards."""
STANDING = 0.8
"""What is left where only the nearest phrasing takes a report back."""
OTHER_AGE, OTHER_SUSPECT = 0.5, 0.75
"""What is left where another class of age is told, of the victim or of the suspect."""
_CLASSES = tuple(
    (frozenset(f"{AGED}{whose}{floor}" for floor in AGE_CLASSES), other)
    for whose, other in (("v", OTHER_AGE), ("s", OTHER_SUSPECT))
)
"""The keys of the classes of age, of the victim and of the suspect, with what is left where another is told."""
OTHER_PAIR = 0.6
"""What is left of an answer on two offences where a difference is asked and only one of them is named."""
_YOUNG = frozenset({
    "kind", "leerling", "puber", "jong", "minderjarig", "baby", "peuter", "kleuter", "zon", "dochter", "nefj", "nichtj",
    "klein", "klas", "schol", "jeugd", "stiefdochter", "stiefzon", "opas", "leeftijd", "?minor", "~v0", "~v12", "~v16",
    "~s0", "~s12",
})  # fmt: skip
_AT_WORK = frozenset({
    "werkplek", "baas", "collega", "werk", "werken", "stagiair", "stag", "kantor", "magazijn", "vergader", "bureau",
    "stagebegeleider", "werkbegeleider", "leidinggevende",
})  # fmt: skip
_IMAGES = frozenset({
    "filmen", "foto", "filmpje", "beld", "video", "camera", "dickpic", "naaktfoto", "deepfak", "upskirting", "scherm",
})  # fmt: skip
_IMAGED = (
    r"film|foto|beeld|video|camera|pla+tje|nude|pic\b|stream|selfie|porno|scherm|stu+r|de[el]l|app|line\b|cam\b|snap"
    r"|insta|post|bezit|load|opname|fake|chat|kijk|gluur|rok"
)
_COMPANY = (
    (_YOUNG, r"kind|jarig|puber|jeugd|school|klas|leerling|stagiair|\b(?:[1-9]|1[0-7])\b", 0.65),
    (_IMAGES, _IMAGED, 0.65),
    (_AT_WORK, r"werk|collega|stage|baas|kantoor|leidinggevende|chef", 0.7),
)
"""Keys and words that tell of a child, of images and of people at work, with what is left of an answer on them where
the question has none: what holds of a pupil or of an employee is not told to everybody."""
MOSTLY = 0.75
"""How many such keys a phrasing of a question has on average, that is on them."""
ROLE = 0.25
"""From which part of its phrasings a question is about one who has another role than who asks."""
OTHER_ROLE, OTHER_ROLE_FLAT = 0.93, 0.6
"""What is left where another role is told, and where the answer is yes or no: that need not hold of this role."""
NEED = 0.5
"""From which part of its phrasings a question asks whether something is required."""
SELDOM = 0.1
"""Up to which part of its phrasings a question does not ask that: what may be done need not be done."""
REQUIRING = frozenset({"need", "definition", "enough", "evidence", "denial", "knowing", "comparison"})
"""How it is asked; without, "no, that is not required" would deny what happened."""
TOPICAL = frozenset({"speech", "complaint", "community", "abroad", "assisting", "preparing", "knowing", "detention"})
"""What a question asks of the offence it names, in one word: the answer for that offence fits, however it is put."""


class Agreement:
    """What is left of a likeness where two questions are about something else: what the one put tells, read once."""

    def __init__(self, reading: Reading, asked: Phrasing, slots: Slots) -> None:
        self._reading = reading
        self._asked = asked
        self._needs = "need" in reading.cues
        self._years = _years(asked) if reading.years else set()
        self._ages = [(mine, classes, other) for classes, other in _CLASSES if (mine := asked.keys & classes)]
        told = zip((slots.parts, slots.acts), OTHER, NONE, strict=True)
        self._told = [(mine, words, other, none) for words, other, none in told if (mine := asked.keys & words)]
        self._slots = slots if asked.keys & slots.sexual else None
        self._others = [one for one in _COMPANY if one[0].isdisjoint(asked.keys)]
        self._caught = _CAUGHT in reading.phrase and "buiten" not in asked.words
        self._part = part_of_asker(asked.words)
        self._asking: dict[str, float] = {}

    def of(self, entry: Entry, best: Phrasing) -> float:
        """What is left of the likeness to a curated question, ``best`` being its nearest phrasing."""
        reading, kind, verdict = self._reading, entry.kind, entry.verdict
        factor = _about(self._asked.targets, entry, best)
        factor *= self._aged(entry, best) * self._role(entry, best) * self._kind(kind) * self._named(entry, best)
        factor *= self._of_others(entry, best)
        compared = kind == "comparison" and "comparison" in reading.cues and len(self._asked.targets) == 1
        if compared and (len(best.targets) > 1 or "comparison" not in best.cues):
            factor *= OTHER_PAIR
        if self._years and (theirs := _years(best)) and self._years.isdisjoint(theirs):
            factor *= OTHER_YEAR
        if verdict == YES and self._needs and entry.asked.get("need", 0.0) < SELDOM and "need" not in best.cues:
            factor *= 0.85
        factor *= owing(reading, self._asked.keys, entry.shares, kind)
        if kind == "penalty" and "attempt" in reading.cues.difference(best.cues, entry.asked):
            factor *= COMPLETED
        return factor * self._put(entry, best)

    def _put(self, entry: Entry, best: Phrasing) -> float:
        """What is left where the one asks what the other does not: what it is, whether it is so, whether it is not."""
        reading, kind, verdict, factor = self._reading, entry.kind, entry.verdict, 1.0
        if kind == "scenario" and reading.asks_definition:
            factor *= 0.7
        if reading.yes_no and kind == "concept" and self._needs:
            factor *= 0.8  # whether something is required is no question of what it is
        if self._asked.denies != best.denies:
            factor *= 0.9
        if best.words & WITHDRAWING and not self._asked.words & _TAKING_BACK:
            factor *= STANDING
        if self._caught and "buiten" in best.words:
            factor *= OTHER_TIME
        if self._part and (theirs_part := part_of_asker(best.words)) and theirs_part != self._part:
            factor *= OTHER_PART
        if verdict == NO and entry.asked.get("need", 0.0) >= NEED and not reading.cues & REQUIRING:
            factor *= 0.75
        if self._asked.wh and verdict in (YES, NO) and not best.wh:
            factor *= 0.85
        elif reading.yes_no and verdict is None and best.wh:
            factor *= 0.88
        return factor

    def _aged(self, entry: Entry, best: Phrasing) -> float:
        """What is left where the victim, or the suspect, is of another age."""
        factor = 1.0
        for mine, classes, other in self._ages:
            theirs = {key: entry.shares[key] for key in classes if key in entry.shares}
            most = max(theirs.values(), default=0.0)
            usual = {key for key, share in theirs.items() if share >= USUAL * most}
            if most >= OFTEN and not mine & (usual | best.keys):
                factor *= other
        return factor

    def _of_others(self, entry: Entry, best: Phrasing) -> float:
        """What is left where an answer is on children, or on people at work, and the question names none, nor the
        offence that it is on."""
        factor = 1.0
        if not self._others or any(target & (best.offences | entry.offences) for target in self._asked.targets):
            return factor
        for keys, words, left in self._others:
            if keys.isdisjoint(best.keys) and keys.isdisjoint(best.words):
                continue
            mostly = fsum(entry.shares[key] for key in keys if key in entry.shares) >= MOSTLY
            if mostly and not re.search(words, " ".join(self._asked.words)):
                factor *= left
        return factor

    def _role(self, entry: Entry, best: Phrasing) -> float:
        """What is left where a boa asks and the answer is on the police or a citizen, or the other way round."""
        mine = self._asked.role
        if not mine or not entry.roles or best.role == mine:
            return 1.0
        most = max(entry.roles.values())
        if most < ROLE or entry.roles.get(mine, 0.0) >= USUAL * most:
            return 1.0
        theirs = {role for role, share in entry.roles.items() if share == most}
        flat = entry.verdict in (YES, NO) and bool(OFFICERS & {mine, *theirs})
        return OTHER_ROLE_FLAT if flat else OTHER_ROLE

    def _named(self, entry: Entry, best: Phrasing) -> float:
        """What is left where another part of the body is named, or another act: a shoulder is no buttock."""
        factor = 1.0
        for mine, words, other, none in self._told:
            theirs = {key for key in words & entry.shares.keys() if entry.shares[key] >= OFTEN}
            if not mine & (theirs | best.keys):
                factor *= other if theirs else none
        return factor * OVERLOOKED if self._overlooks(entry) else factor

    def _overlooks(self, entry: Entry) -> bool:
        """Whether a sexual part of the body is named and an answer is on others: on the knee, where a breast was
        touched too."""
        if self._slots is None or sum(entry.shares.get(key, 0.0) for key in sorted(self._slots.sexual)) >= SELDOM:
            return False
        return any(entry.shares[key] >= OFTEN for key in self._slots.parts & entry.shares.keys())

    def _kind(self, kind: str) -> float:
        """What is left where the one asks for a term, a penalty or a difference and the other does not."""
        if kind not in self._asking:
            self._asking[kind] = _asking(self._reading, kind)
        return self._asking[kind]


def _years(phrasing: Phrasing) -> set[str]:
    """The years that a phrasing names."""
    return {word for word in phrasing.words if word.isdigit() and re.fullmatch(YEAR, word)}


def topical(reading: Reading, asked: Phrasing, entry: Entry) -> bool:
    """Whether the question asks one known thing of an offence, and this answer tells that thing of that offence."""
    topics = reading.cues & TOPICAL
    if len(topics) != 1 or not asked.targets or not all(target <= entry.own for target in asked.targets):
        return False
    (topic,) = topics
    return entry.asked.get(topic, 0.0) >= 0.6


def _about(targets: Sequence[frozenset[str]], entry: Entry, best: Phrasing) -> float:
    """What is left where the offences named are not those of the question."""
    if not targets:
        return 0.88 if best.offences else 1.0
    if not entry.offences:
        return 0.75
    if any(target.isdisjoint(entry.offences | best.offences) for target in targets):
        return 0.35
    if entry.kind == "comparison" and len(targets) > 1:
        return 1.0 if _same_pair(targets, best.targets) else 0.6
    covered = min(len(target & entry.offences) / len(target) for target in targets)
    if not best.offences:
        return 0.95
    return (
        PARTLY + (1 - PARTLY) * covered
        if covered < 1
        else 0.93
        if any(target.isdisjoint(best.offences) for target in targets)
        else 1.0
    )


def _asking(reading: Reading, kind: str) -> float:
    """What is left where the one asks for a term, a penalty or a difference and the other does not."""
    factor = 1.0
    for cue, wanted in SHARP.items():
        if cue in reading.cues and kind != wanted:
            factor *= 0.6
    if kind == "comparison" and "comparison" not in reading.cues and len(reading.targets()) < 2:
        factor *= 0.6
    if kind == "penalty" and not reading.cues & PENAL:
        factor *= 0.75
    if kind == "limitation" and "limitation" not in reading.cues:
        factor *= 0.5
    return factor


def _same_pair(asked: Sequence[frozenset[str]], known: Sequence[frozenset[str]]) -> bool:
    """Whether the things compared are the same, each with one of its own."""
    left = list(known)
    for target in asked:
        match = next((other for other in left if target & other), None)
        if match is None:
            return False
        left.remove(match)
    return True
