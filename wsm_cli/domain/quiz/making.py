"""Puts a quiz together: kinds in turn, each case once, options in the order of the seed."""

from collections.abc import Iterator
from itertools import cycle
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.quiz.kinds import BUILDERS, candidates
from wsm_cli.domain.quiz.matter import Matter
from wsm_cli.domain.quiz.model import LABELS, MOST_WRONG, Candidate, Choice, Draft, Option, Question, Quiz, Seed
from wsm_cli.domain.receipt import sources_in

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

MOST = 50
FEWEST_WRONG = 2
BOA = "boa-pilot"
"""The concept that questions about the boa are about."""
NEAREST = 6
"""From how many of the wrong options, the best first, some are chosen."""


def quiz_of(rulebase: "RuleBase", seed: str, count: int, topic: str = "", level: int = 0) -> Quiz:
    """A quiz of at most ``count`` questions, perhaps about one topic (an id, or a kind) or of one level (0: any).

    Fewer questions where there are no more; none where the rule base has nothing to practise on.
    """
    if not rulebase.quiz()["kinds"] or not rulebase.situations()["assessment"]:
        return Quiz(seed)
    return quiz_from(Matter(rulebase), seed, count, topic, level)


def quiz_from(matter: Matter, seed: str, count: int, topic: str = "", level: int = 0) -> Quiz:
    """The same from matter that was gathered already; it remembers what it worked out."""
    maker = _Maker(matter, Seed(f"{matter.rulebase.meta()['digest']}/{seed}"), topic, level)
    found: list[Question] = []
    for question in maker.questions():
        if len(found) >= count:
            break
        found.append(question)
    return Quiz(seed, tuple(found))


class _Maker:
    def __init__(self, matter: Matter, seed: Seed, topic: str, level: int) -> None:
        self.matter = matter
        self.seed = seed
        self.topic = topic
        self.level = level
        self.used: set[str] = set()

    def questions(self) -> Iterator[Question]:
        """Questions, one of each kind in turn; first each case once, then what is left over."""
        kinds = [kind for kind in self.matter.practice["kinds"] if self._wanted(kind)]
        left = {kind: self._candidates(kind) for kind in self.seed.order(kinds, str, "kinds")}
        for again in (False, True):
            skipped: dict[str, list[Candidate]] = {kind: [] for kind in left}
            for kind in cycle(list(left)):
                if not any(left.values()):
                    break
                if question := self._next(kind, left[kind], skipped[kind], again=again):
                    yield question
            left = {kind: rest for kind, rest in skipped.items() if rest}
            if not left:
                return

    def _wanted(self, kind: str) -> bool:
        """Whether a kind can give what was asked for; misreadings have levels of their own."""
        kinds = self.matter.practice["kinds"]
        if self.topic in kinds and self.topic != kind:
            return False
        return self.level in (0, kinds[kind]["level"]) or kind == "misreading"

    def _candidates(self, kind: str) -> list[Candidate]:
        """The candidates in the order of the seed, the first last."""
        found = list(candidates(self.matter, kind))
        if kind == "requires":
            drills = {drill["offence"]: drill["without"] for drill in self.matter.practice["drills"]}
            found = [(*one, self.seed.order(drills[one[1]], str, one[1])[0]) for one in found]
        return self.seed.order((one for one in found if self._may_fit(kind, one)), "/".join, kind)[::-1]

    def _may_fit(self, kind: str, candidate: Candidate) -> bool:
        """Whether a candidate can be about the topic, before the work of making a question of it."""
        if self.topic in ("", kind, *candidate) or (kind == "boa" and self.topic == BOA):
            return True
        case = candidate[0]
        if kind == "misreading":
            about = next(one["about"] for one in self.matter.practice["misreadings"] if one["id"] == candidate[1])
            return self.topic in about or self.topic in self.matter.about(case)
        if not case:
            return False
        in_view = kind not in ("lesson", "outcome") and self.topic in self.matter.assessor.briefs
        return self.topic in self.matter.about(case) or (in_view and self.topic in self.matter.situation(case).order)

    def _next(self, kind: str, left: list[Candidate], skipped: list[Candidate], *, again: bool) -> Question | None:
        """The next question of a kind that fits what was asked for."""
        while left:
            candidate = left.pop()
            if candidate[0] in self.used and not again:
                skipped.append(candidate)
                continue
            draft = BUILDERS[kind](self.matter, candidate)
            if draft and self._fits(kind, draft) and (question := self._question(kind, candidate, draft)):
                self.used.add(candidate[0] or question.id)
                return question
        return None

    def _fits(self, kind: str, draft: Draft) -> bool:
        entry = self.matter.practice["kinds"][kind]
        level = draft.level or entry["level"]
        return self.level in (0, level) and self.topic in ("", kind, *draft.about)

    def _question(self, kind: str, candidate: Candidate, draft: Draft) -> Question | None:
        """The question with its options; ``None`` where too few of them are wrong."""
        ident = ":".join([kind, *(part for part in candidate if part)])
        options = self._options(ident, draft)
        if len(options) <= FEWEST_WRONG:
            return None
        entry = self.matter.practice["kinds"][kind]
        case = self.matter.desk.cases[candidate[0]] if candidate[0] else None
        right = next(option for option in options if option.correct)
        feedback: list[Any] = []
        for said in (right.why, *draft.feedback):
            if said and said not in feedback:
                feedback.append(said)
        used: dict[str, Any] = dict.fromkeys(sources_in([*feedback, *(option.why for option in options)]))
        return Question(
            id=ident,
            kind=kind,
            name=entry["name"],
            level=draft.level or entry["level"],
            about=tuple(dict.fromkeys(draft.about)),
            case=candidate[0] or None,
            title=case["title"] if case else None,
            situation=case["text"] if case else None,
            question=draft.question,
            options=options,
            answer=right.label,
            feedback=tuple(feedback),
            sources=tuple(used),
        )

    def _options(self, ident: str, draft: Draft) -> tuple[Option, ...]:
        """The right option and up to three wrong ones, none of them twice and none the same as the right one."""
        by_text: dict[str, Choice] = {}
        for one in draft.wrong:
            by_text.setdefault(one.text, one)
        by_text.pop(draft.right.text, None)
        wrong = list(by_text.values())
        keep = wrong[:1] if draft.fixed else []
        rest = self.seed.order(wrong[len(keep) : NEAREST], lambda one: one.text, f"{ident}/wrong")
        chosen: list[Choice] = [draft.right, *keep, *rest][: MOST_WRONG + 1]
        if draft.scale:
            chosen.sort(key=lambda one: draft.scale.index(one.text))
        else:
            chosen = self.seed.order(chosen, lambda one: one.text, ident)
        return tuple(
            Option(label, one.text, one is draft.right, one.why) for label, one in zip(LABELS, chosen, strict=False)
        )
