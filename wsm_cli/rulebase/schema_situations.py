"""The sections with which situations are read and assessed: facts, rules and what hangs on them."""

from wsm_cli.rulebase.schema import STATUSES, TEXT, may, need, statement
from wsm_cli.rulebase.shapes import Choice, Condition, Facts, Flag, Ident, ListOf, Record, Ref, Text

DIMENSION_KINDS = ("set", "flag", "age", "date")
DIRECTIONS = ("for", "against", "contested")
STRENGTHS = ("decisive", "indicative")
VALUE = Text("een waarde", r"[a-z0-9]+(-[a-z0-9]+)*")

_DIMENSIONS = Ref(("dimension",))
_OFFENCES = ListOf(Ref(("offence",)), least=1)
_WHEN = need("when", Condition(), "Feiten die samen de regel laten gelden.")
_ID = need("id", Ident("rule"), "Een eigen naam.")

DIMENSION = Record("dimension", (
    need("id", Ident("dimension"), "Engelse naam; staat in JSON."),
    need("name", VALUE, "Nederlandse naam, voor --feit."),
    need("kind", Choice(DIMENSION_KINDS)), need("question", TEXT, "De vraag in het vraaggesprek."),
    may("again", Flag(), "Ook vragen als er al iets over bekend is."),
    may("values", ListOf(Record("value", (
        need("id", VALUE), need("name", TEXT, "Zoals het in een zin past."), may("classes", ListOf(VALUE)),
        may("implies", Facts(), "Wat hiermee ook waar is."),
    )))),
))  # fmt: skip

_EXAMPLE = Record("example", (
    need("facts", Facts()), need("status", Choice(STATUSES), "Wat het bestanddeel dan is, en zonder de regel niet."),
    may("offence", Ref(("offence",)), "Alleen waar de regel niet voor elk delict geldt."),
))  # fmt: skip
RULE = statement(
    "rule", _ID,
    need("element", Ref(("concept",)), "Bestanddeel, of voorwaarde van een uitzondering."),
    may("offences", _OFFENCES, "Alleen voor deze delicten."),
    need("direction", Choice(DIRECTIONS)), need("strength", Choice(STRENGTHS)), _WHEN,
    may("overrides", ListOf(Ref(("rule",)), least=1), "Regels die wijken als deze geldt."),
    may("tried", TEXT, "Wat er in plaats van ‘text’ staat waar het bij een poging bleef."),
    need("example", _EXAMPLE, "Een situatie die zonder deze regel anders uitvalt."),
)  # fmt: skip
NOTICE = statement("notice", _ID, need("topic", Choice((
    "recht", "jeugd", "optreden", "bewijs", "samenloop", "let-op",
))), _WHEN, may("opens", Flag(), "Staat voorop, nog voor de uitkomst."),
    need("example", Facts(), "Feiten waarbij het verschijnt."))  # fmt: skip
POINTER = Record("pointer", (
    _ID, need("neighbour", Ref(("neighbour",))), _WHEN, need("example", Facts(), "Feiten waarbij het verschijnt."),
))  # fmt: skip
AGGRAVATING = Record("aggravating", (
    need("aggravation", Ref(("aggravation",))), _WHEN, need("example", Facts(), "Feiten waarbij het verschijnt."),
))  # fmt: skip
GATEWAY = Record("gateway", (
    need("offences", _OFFENCES),
    need("elements", ListOf(Ref(("concept",)), least=1), "Over elk hiervan moet een reden bestaan."),
    may("mentioned", ListOf(_DIMENSIONS, least=1), "Over een van deze moet iets gezegd zijn."),
))  # fmt: skip
TIP = Record("tip", (
    _ID, need("text", TEXT, "‘als het op de billen was’"), may("when", Condition()),
    need("change", Facts()), may("without", ListOf(_DIMENSIONS), "Dimensies die eerst leeg worden."),
))  # fmt: skip
ASSESSMENT = Record("assessment", (
    need("in_force", Condition(), "Wanneer de wet op de dag van het feit gold."),
    need("attempted", Condition(), "Wanneer het bij een poging bleef."),
    need("attempt_rule", Ref(("rule",)), "De regel die zegt dat de handeling niet is voltooid."),
    need("attempt_note", statement("attempt_note")),
    need("later", Ref(("offence",)), "Nooit het eerste delict zolang ‘than’ niet wegvalt."),
    need("than", Ref(("concept",))), need("boundary", Ref(("boundary",)), "Grens met de waarschuwing over samenloop."),
    need("who_decides", statement("who_decides")), need("caution", statement("caution")),
    need("not_assessed", ListOf(statement("not_assessed"), least=1)),
    need("order", ListOf(Ref(("offence",)), least=1), "Alle delicten, zwaarste bij gelijke uitkomst eerst."),
))  # fmt: skip

SITUATIONS: dict[str, Record | ListOf] = {
    "dimensions": ListOf(DIMENSION), "rules": ListOf(RULE), "notices": ListOf(NOTICE), "pointers": ListOf(POINTER),
    "aggravating": ListOf(AGGRAVATING), "gateways": ListOf(GATEWAY), "tips": ListOf(TIP), "assessment": ASSESSMENT,
}  # fmt: skip
