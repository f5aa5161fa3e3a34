"""Words that are about sex only beside a sign of it: neemt me, kwam bij me binnen, zwanger van, een sekspop van …"""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.hints import PRESSURE, REFUSING, or_else
from wsm_cli.domain.reading.people.persons import FIRST
from wsm_cli.domain.reading.words import lapses, whom
from wsm_cli.domain.reading.words.marks import Mark, Marks
from wsm_cli.rulebase.values import read_ages

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.story import Story

_LEWD = ("sex", "bare", "kiss", "jerks", "let-touch", "grind", "lies-on", "conclusion")
_BARING = frozenset({"uitkleden", "ontbloten", "likken", "aanschuren"})
_UNWILLING = REFUSING | {
    "gehuild", "verstijfd", "doorgegaan", "ingetrokken", "bewusteloos", "slapend", "zware-roes", "gedronken",
    "lichamelijke-onmacht",
}  # fmt: skip
_INSIDE = frozenset({"erin", "binnen"})
_PARTNERS = frozenset({"partner", "vaste-partner"})
_LEANING = frozenset({"lies", "bovenbeen", "binnenkant-bovenbeen", "billen", "borsten", "kruis"})
_MEANT = frozenset({"knijpen", "wrijven", "vastpakken", "aanschuren", "zoen", "likken", "uitkleden", "binnendringen"})
"""What is done on purpose, whatever it began with."""
_LIMBS = frozenset({"<hand>", "<finger>"})
_GESTURED = frozenset({"gebaar"})
_IF = frozenset({"als", "tenzij", "indien"})
_PRAISE = frozenset({"prima", "goed", "oke", "fijn", "lekker", "leuk", "graag", "heerlijk", "best", "ok"})
_SIXTEEN = 16
_FAR = 14
_FOR_SEX = frozenset({"sex-noun", "sex", "doll-sex", "genital", "vagina", "sexual"})
_MEETING = frozenset({"ontmoeting-voorstellen"})
_STANDING = frozenset({"tegenaan-staan", "insluiten"})
_HOMES = frozenset({"woning", "besloten-werkplek"})
_INDOORS = frozenset({"binnen", "gang", "hal", "kamer", "slaapkamer", "dicht", "slot", "thuis"})
_SEX = frozenset({"sex", "let-touch", "jerks"})
_NONE = frozenset({"<no>", "<not>"})
_CLAUSES = 3
_BEFORE_CHILD = 4
_LIKE = frozenset({"van", "als", "op", "lichaam", "lijf", "vorm", "uiterlijk", "model", "formaat"})
_OF_A = frozenset({"een", "het", "klein", "kleine", "jong", "jonge", "van", "minderjarig", "minderjarige", "blond"})


def unwilled(story: "Story", mark: Mark) -> bool:
    """Whether anything is about sex, the other is unwilling, forced or a child that it is done with."""
    others = _others(story, mark)
    if _lewd(story, others) or any(whom.young(story, m) and m.preposition for m in story.mentions[mark.clause]):
        return True
    signs = others.tells_any("will", _UNWILLING) or others.tells_any("means", PRESSURE) or others.has("unasked")
    return signs and not (others.has("breaks-in") or _by_me(story, mark))


def in_contact(story: "Story", mark: Mark) -> bool:
    """Whether anything is about sex or he lies on her; where she only refused, no house or visit may be told of."""
    others = _others(story, mark)
    if _lewd(story, others):
        return True
    refused = any(other.first < mark.first for other in others.telling_any("will", REFUSING))
    indoors = others.has("breaks-in", "visits") or others.tells("place")
    return refused and not indoors


def between_two(story: "Story", mark: Mark) -> bool:
    """Whether two are more to each other (verkering, slaapt bij hem, heeft iets met hem), and nothing else is told that
    "het" could stand for: they kiss, they always do it."""
    others = _others(story, mark)
    if others.telling("conduct"):
        return others.has("sex")
    return others.has("loving", "pair-of-mine", "stays-over", "fling") or others.tells_any("relation", _PARTNERS)


def unpraised(story: "Story", mark: Mark) -> bool:
    """Whether what "dat" points back to is not that somebody liked it: ik vond het prima en dat heb ik gezegd."""
    if not mark.clause:
        return True
    before = story.clauses[mark.clause - 1]
    praised = any(story.tokens[place].text in _PRAISE for place in before.words)
    return not praised or not before.keys.isdisjoint(_NONE)


def unknown_to_other(story: "Story", mark: Mark) -> bool:
    """Whether the clause behind tells that the other did not know: zonder dat ik het wist."""
    behind = story.by_clause[mark.clause + 1 : mark.clause + 2]
    return any(marks.has("secret") for marks in behind)


def for_sex(story: "Story", mark: Mark) -> bool:
    """Whether what something was received for is sexual: kreeg geld om met hem naar bed te gaan."""
    behind = story.by_clause[mark.clause : mark.clause + 2]
    return any(marks.has("sex", "let-touch", "jerks") for marks in behind)


def like_a_child(story: "Story", mark: Mark) -> bool:
    """Whether a doll is told to look like a child: een sekspop die lijkt op een meisje van 8."""
    clauses, sentence = story.clauses, story.clauses[mark.clause].sentence
    near = [n for n in range(mark.clause, min(mark.clause + _CLAUSES, len(clauses))) if clauses[n].sentence == sentence]
    if any("<childish>" in clauses[number].keys for number in near):
        return True  # een sekspop met een kinderlijk uiterlijk
    for number in near:
        for mention in story.mentions[number]:
            if not mark.first < mention.place <= mark.first + _FAR or not _childlike(story, mention):
                continue
            before = [story.tokens[p].text for p in range(mention.place - _BEFORE_CHILD, mention.place)]
            linked = next((text for text in reversed(before) if text not in _OF_A or text == "van"), "")
            if linked in _LIKE:
                return True
    return False


def doll_for_sex(story: "Story", mark: Mark) -> bool:
    """Whether a doll is told to be for sex: een pop voor seks, een pop waarmee hij seks heeft, met een vagina."""
    sentence = story.clauses[mark.clause].sentence
    near = (m for m in story.marks if 0 < m.first - mark.first <= _FAR and story.clauses[m.clause].sentence == sentence)
    return any(not m.groups.isdisjoint(_FOR_SEX) for m in near)


def before_abuse(story: "Story", mark: Mark) -> bool:
    """Whether what stands behind tells of abuse or sex: hoe je het vertrouwen van kleuters wint en ze misbruikt."""
    sentence = story.clauses[mark.clause].sentence
    behind = [m for m in story.marks if m.clause >= mark.clause and story.clauses[m.clause].sentence == sentence]
    return any(m.sense.get("conclusion") or m.has("sex") for m in behind)


def lewd_words(story: "Story", mark: Mark) -> bool:
    """Whether what is written in public is sexual: onder mijn post zette iemand dat hij me wil neuken."""
    sentence = story.clauses[mark.clause].sentence
    said = (m for m in story.marks if m.clause >= mark.clause and story.clauses[m.clause].sentence == sentence)
    return any("spoken" in m.sense or m.has("remark") for m in said)


def licked(story: "Story", mark: Mark) -> bool:
    """Whether anybody is licked, and not the air behind a gesture: stak zijn tong tussen zijn vingers en likte."""
    number = mark.clause
    gestured = number > 0 and story.by_clause[number - 1].tells_any("conduct", _GESTURED)
    return not gestured or bool(story.mentions[number]) or story.by_clause[number].tells("body_part")


def searched(story: "Story", _: Mark) -> bool:
    """Whether somebody is searched, as a security check does."""
    return any("{fouilleren}" in clause.keys or "fouillering" in clause.keys for clause in story.clauses)


def unaided(story: "Story", _: Mark) -> bool:
    """Whether nobody is revived: a mouth on a mouth may be breath."""
    return not story.marks.has("revives")


def to_keep_off(story: "Story", mark: Mark) -> bool:
    """Whether it is what must be done to keep something off: als ze niet aan zijn penis voelt."""
    return at_risk(story, mark.clause)


def at_risk(story: "Story", number: int) -> bool:
    """Whether something comes if what a clause tells is not done: als ik mij niet uitkleedde en mezelf streelde."""
    clause, behind = story.clauses[number], story.clauses[number + 1 : number + 2]
    if behind and behind[0].sentence == clause.sentence and story.tokens[behind[0].first].text == "anders":
        return True  # dat ik mezelf streelde, anders stuurde hij mijn foto's door
    while number and "<coordinator>" in clause.opener and clause.sentence == story.clauses[number - 1].sentence:
        number -= 1
        clause = story.clauses[number]
    return or_else(story.tokens, clause)


def at_stake(story: "Story", mark: Mark) -> bool:
    """Whether it is what comes if somebody does not do something: als ik niet meewerkte zou hij me slaan."""
    sentence = story.clauses[mark.clause].sentence
    for number in range(max(mark.clause - _CLAUSES, 0), min(mark.clause + _CLAUSES, len(story.clauses))):
        clause = story.clauses[number]
        words = [story.tokens[place].text for place in clause.words]
        at = next((n for n, text in enumerate(words) if text in _IF), -1)
        denied = not clause.keys.isdisjoint(_NONE) or "nee" in words
        if clause.sentence == sentence and at >= 0 and (denied or words[at] == "tenzij"):
            return True
    return False


def in_a_row(story: "Story", mark: Mark) -> bool:
    """Whether it is one of a row of what there was not: geen gezag, geen geld, geen misbruik."""
    clauses, number = story.clauses, mark.clause
    if any("<verb>" in story.tokens[place].keys for place in clauses[number].words if place not in mark.places):
        return False  # geeft haar geen geld: the verb tells what was not done
    near = [n for n in (number - 1, number + 1) if 0 <= n < len(clauses)]
    return any(clauses[n].sentence == clauses[number].sentence and not clauses[n].keys.isdisjoint(_NONE) for n in near)


def outdoors(story: "Story", mark: Mark) -> bool:
    """Whether nothing tells that it was inside: no room, and nobody shuts the door or comes in."""
    clause = story.clauses[mark.clause]
    inside = any(story.tokens[place].text in _INDOORS for place in clause.words)
    return not inside and not any(m.tells_any("place", _HOMES) for m in story.marks if m is not mark)


def after_sex(story: "Story", mark: Mark) -> bool:
    """Whether sex was told of before, so that "daarvoor" stands for it: had seks met hem en betaalde daarvoor."""
    near = story.by_clause[max(mark.clause - _CLAUSES, 0) : mark.clause + 1]
    return any(m.first < mark.first and not m.groups.isdisjoint(_SEX) for marks in near for m in marks)


def touched(story: "Story", mark: Mark) -> bool:
    """Whether anybody is touched or stood against, or a part of the body is named, besides: bleef liggen."""
    others = Marks(m for m in story.marks if m is not mark)
    return others.tells_any("conduct", story.vocabulary.touching | _STANDING) or others.has(
        "body_part", "under-clothes"
    )


def agreed_to_meet(story: "Story", mark: Mark) -> bool:
    """Whether a meeting was proposed before, so that being there is a step: sprak daar af, waar hij ook stond."""
    before = (m for m in story.marks.telling_any("conduct", _MEETING) if m.clause <= mark.clause and m is not mark)
    return any(m.first < mark.first for m in before)


def erect(story: "Story", mark: Mark) -> bool:
    """Whether "hem" stands for his member: hij had een stijve en zij moest hem vasthouden."""
    near = story.by_clause[max(mark.clause - _CLAUSES, 0) : mark.clause + 1]
    return any(marks.has("genital", "bare") for marks in near)


def massaged(story: "Story", _: Mark) -> bool:
    """Whether somebody is massaged, and nothing shows that it was more: … de kuiten omdat ze kramp had."""
    told = any("{masseren}" in clause.keys for clause in story.clauses)
    further = story.marks.has("went-on", "beyond", "under-clothes") or story.marks.tells_any("will", REFUSING)
    return told and not further and not story.marks.tells_any("body_part", _LEANING)


def collided(story: "Story", mark: Mark) -> bool:
    """Whether a touch was no more than a collision: they bumped in a duel, and nobody squeezes, goes on or refuses."""
    meant = story.marks.has("takes-chance", "went-on", "on-purpose", "caress") or story.marks.tells_any(
        "will", REFUSING
    )
    return touched(story, mark) and not meant and not story.marks.tells_any("conduct", _MEANT)


def behind_hand(story: "Story", mark: Mark) -> bool:
    """Whether what "die" stands for is a hand: ik voelde een hand die over mijn bil gleed."""
    before = story.clauses[mark.clause].first - 1
    return before >= 0 and not story.tokens[before].keys.isdisjoint(_LIMBS)


def _others(story: "Story", mark: Mark) -> Marks:
    """All marks but those that themselves need a sign."""
    return Marks(m for m in story.marks if m is not mark and m.groups.isdisjoint(NEEDS) and not m.has("needs-sexual"))


def _by_me(story: "Story", mark: Mark) -> bool:
    """Whether who tells it puts something somewhere, and names nobody: mijn zoon huilde, ik deed hem erin."""
    subject = story.subjects[mark.clause]
    inside = any(story.tokens[place].text in _INSIDE for place in mark.places)
    return inside and subject is not None and subject.gender == FIRST


def _lewd(story: "Story", others: Marks) -> bool:
    told = others.tells_any("conduct", _BARING) or others.tells_any("body_part", story.vocabulary.intimate)
    return told or not others.groups.isdisjoint(_LEWD) or any(m.sense.get("conclusion") for m in others)


def _childlike(story: "Story", mention: "Mention") -> bool:
    """Whether a word is that of a child, whatever its age."""
    span = read_ages(mention.age)
    return "<young>" in story.tokens[mention.place].keys or (span is not None and span[1] <= _SIXTEEN + 1)


NEEDS: "dict[str, Callable[[Story, Mark], bool]]" = {
    "needs-unwilled": unwilled,
    "needs-contact": in_contact,
    "needs-lovers": between_two,
    "needs-unpraised": unpraised,
    "needs-unknown": unknown_to_other,
    "needs-sex-behind": for_sex,
    "needs-child-form": like_a_child,
    "needs-abuse-behind": before_abuse,
    "needs-lewd-words": lewd_words,
    "needs-search": searched,
    "needs-licked": licked,
    "needs-no-aid": unaided,
    "needs-or-else": to_keep_off,
    "needs-stake": at_stake,
    "needs-row": in_a_row,
    "needs-doll-sex": doll_for_sex,
    "needs-meeting": agreed_to_meet,
    "needs-outdoors": outdoors,
    "needs-sex-told": after_sex,
    "needs-landing": collided,
    "needs-massage": massaged,
    "needs-erect": erect,
    **whom.NEEDS,
    **lapses.NEEDS,
    "needs-hand-before": behind_hand,
    "needs-touch": touched,
}
"""By group of the lexicon what must be told besides; data/README.md tells what each is for."""
