"""The sections with which questions to practise on are made: their words, real confusions, and what is no answer."""

from wsm_cli.rulebase.schema import OUTCOMES, RECORD_KINDS, REGIMES, TEXT, may, need, statement
from wsm_cli.rulebase.shapes import Choice, Condition, Flag, Ident, Integer, ListOf, MapOf, Record, Ref

KIND_IDS = ("view", "outcome", "decides", "tips", "missing", "boa", "requires", "misreading", "lesson")
"""What can be asked; ``domain/quiz`` makes one kind of question of each."""
IDLE = ("change", "question")
MOST_LEVEL = 3

_ID = need("id", Ident("question"), "Een eigen naam.")
_LEVEL = need("level", Integer(1, MOST_LEVEL), "1 = basis, 2 = verder, 3 = de grens.")
_OFFENCES = need("offences", ListOf(Ref(("offence",)), least=1))
_RIGHT = need("right", statement("right"), "Wat wel klopt, met bron.")

EXERCISE = Record("exercise", (
    need("intro", TEXT), need("place", TEXT, "De vraag bij een grens; {a} en {b} zijn de kanten."),
    need("questions", ListOf(TEXT, least=1), "Wat bij elke casus wordt gevraagd."),
    need("caution", statement("caution"), "Staat boven de antwoorden."),
))  # fmt: skip
QUIZ = Record("quiz", (
    need("kinds", ListOf(Record("quiz_kind", (
        need("kind", Choice(KIND_IDS)), need("name", TEXT, "Het onderwerp, in een paar woorden."), _LEVEL,
        need("question", TEXT, "De vraag. {delict}, {van} en {naar} worden ingevuld."),
    )), least=1)),
    need("outcomes", MapOf(Choice(OUTCOMES), TEXT), "Elke uitkomst in een zin."),
    need("alike", ListOf(Record("alike", (
        need("offence", Ref(("offence",))), need("with", ListOf(Ref(("offence",)), least=1)),
    ))), "Waarmee een delict wordt verward, het meest verwarde eerst."),
    need("otherwise", ListOf(Ref(("offence",)), least=1), "Afleiders waar ‘alike’ te weinig geeft."),
    need("tips", ListOf(Record("asked_tip", (
        need("tip", Ref(("rule",))), need("up", Flag(), "Of de wijziging een delict dichterbij brengt."),
        may("unless", Condition(), "Feiten waarbij de wijziging niet past."),
    )), least=1), "Kleine wijzigingen (tips) waarnaar gevraagd wordt."),
    need("asked", ListOf(Ref(("dimension",)), least=1), "Feiten waarnaar gevraagd wordt als ze ontbreken."),
))  # fmt: skip
MISREADING = Record("misreading", (
    _ID, _LEVEL, need("wrong", TEXT, "Wat mensen denken; klopt nooit, in geen enkele situatie."), _RIGHT,
    need("about", ListOf(Ref(RECORD_KINDS), least=1)),
    may("when", Condition(), "Feiten waarbij iemand dit denkt."), may("unless", Condition()),
    may("cases", ListOf(Ref(("case",)), least=1)), may("regimes", ListOf(Choice(REGIMES), least=1)),
), some_of=("when", "cases", "regimes"))  # fmt: skip
SLIP = Record("slip", (_ID, _OFFENCES, need("wrong", TEXT, "Wat een boa hier niet doet."), _RIGHT))
DRILL = Record("drill", (
    need("offence", Ref(("offence",))),
    need("without", ListOf(Ref(("concept",)), least=1), "Wat dit delict niet vereist, maar mensen wel denken."),
    need("why", statement("why")),
))  # fmt: skip
IDLE_ENTRY = Record("idle", (
    _ID, need("kind", Choice(IDLE), "change: ‘als het overdag was’; question: een hele vraag."),
    need("text", TEXT), need("why", statement("why"), "Waarom het niets verandert."),
))  # fmt: skip

PRACTICE: dict[str, Record | ListOf] = {
    "exercise": EXERCISE, "quiz": QUIZ, "misreadings": ListOf(MISREADING), "slips": ListOf(SLIP),
    "drills": ListOf(DRILL), "idle": ListOf(IDLE_ENTRY),
}  # fmt: skip
