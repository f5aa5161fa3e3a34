"""The sections of the law itself, as ``data/README.md`` tells it in words; ``sections.py`` has them all."""

from wsm_cli.rulebase.shapes import (
    Choice,
    Date,
    Facts,
    Field,
    Flag,
    Ident,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Quote,
    Record,
    Ref,
    Shape,
    Source,
    Text,
)  # fmt: skip

AUTHORITIES = ("wet", "rechtspraak", "kamerstuk", "beleid", "literatuur", "voorlichting", "pers", "redactie")
CERTAINTIES = ("vast", "bericht", "zwak", "niet geverifieerd")
ELEMENT_KINDS = ("conduct", "circumstance", "mental", "victim")
CLASSES = ("misdrijf", "overtreding")
CATEGORIES = ("1", "2", "3", "4", "5", "6")
MAIN_STATUTE = "sr"
"""The statute that provisions and offences are articles of."""
REGIMES = ("nieuw", "oud", "apv")
STATUSES = ("met", "not_met", "contested", "open")
OUTCOMES = ("indicated", "possible", "contested", "unlikely", "exempted", "excluded")

_ARTICLE = r"[0-9]{1,4}[a-z]{0,5}"
_ECLI = r"ECLI:[A-Z]{2}:[A-Z]+:[0-9]{4}:[A-Z0-9.]+"
_KEBAB = r"[a-z0-9]+(-[a-z0-9]+)*"
KINDS = {
    "offence": Kind(rf"{_ARTICLE}(-[a-z0-9]+){{0,2}}", "een delict"),
    "provision": Kind(_ARTICLE, "een bepaling"),
    "family": Kind(_KEBAB, "een delictsgroep"),
    "concept": Kind(_KEBAB, "een begrip"),
    "boundary": Kind(_KEBAB, "een grens"),
    "case": Kind(r"[NOAV][0-9]*(-[a-z0-9]+)+", "een casus"),
    "source": Kind(_KEBAB, "een bron"),
    "statute": Kind(r"[a-z]+", "een wet"),
    "neighbour": Kind(_KEBAB, "een buur"),
    "aggravation": Kind(_KEBAB, "een strafverzwaring"),
    "dimension": Kind(r"[a-z]+(_[a-z0-9]+)*", "een dimensie"),
    "rule": Kind(_KEBAB, "een regel"),
    "question": Kind(_KEBAB, "een vraag"),
}
RECORD_KINDS = ("offence", "provision", "family", "concept", "boundary")

TEXT = Text()
ARTICLE = Text("een artikelnummer", _ARTICLE)
PARAGRAPH = Text("een lidnummer", r"[0-9]{1,2}[a-z]?")
ITEM = Text("een onderdeel", r"[a-z0-9°]{1,3}")
DAY = Date()
SOURCES = ListOf(Source(), least=1)


def need(name: str, shape: Shape, tip: str = "") -> Field:
    """A key that must be there."""
    return Field(name, shape, required=True, help=tip)


def may(name: str, shape: Shape, tip: str = "") -> Field:
    """A key that may be left out (or be null)."""
    return Field(name, shape, required=False, help=tip)


_SOURCES = need("sources", SOURCES, "Bronnen: id, dan de plaats erin. De eerste bron draagt de bewering.")
_CERTAINTY = may("certainty", Choice(CERTAINTIES), "Alleen om de zekerheid te verlagen.")
_TEXT = need("text", TEXT, "Eén of twee gewone zinnen, eigen woorden.")
_SUMMARY = need("summary", TEXT, "Wat het is en wat beslist, in een of twee zinnen.")
_NAME = need("name", TEXT, "Naam; hoort bij één record.")
_ALIASES = may("aliases", ListOf(TEXT), "Andere namen; elk hoort bij één record.")
_RELATED = may("related", ListOf(Ref(RECORD_KINDS)), "Verwante delicten, bepalingen, groepen, begrippen, grenzen.")
_FROM = need("valid_from", DAY, "Eerste dag waarop het geldt.")
_TO = may("valid_to", DAY, "Laatste dag waarop het geldt.")
_QUOTE = need("quote", Quote(), "Letterlijke woorden van het artikel; … voor wat is weggelaten.")
_OFFENCES = ListOf(Ref(("offence",)), least=1)
_CLASSES_OR_OFFENCES = ListOf(Ref(("offence",), CLASSES), least=1)


def statement(name: str, *extra: Field) -> Record:
    """A statement, with more keys where a section has them."""
    return Record(name, (*extra, _TEXT, _SOURCES, _CERTAINTY))


STATEMENT = statement("statement")
POINTS = ListOf(STATEMENT)
SOME_POINTS = ListOf(STATEMENT, least=1)
_YEARS = may("years", Integer(0, 30))
_MONTHS = may("months", Integer(0, 11))
_DURATION = Record("duration", (_YEARS, _MONTHS), some_of=("years", "months"))

STATUTE = Record("statute", (
    need("id", Ident("statute")), need("title", TEXT), need("label", TEXT, "Achter het artikel: ‘Sr’."),
    need("bwb", Text("een BWB-nummer", r"BWB[RV][0-9]{7}")), need("state", DAY),
    need("articles", ListOf(ARTICLE, least=1)),
))  # fmt: skip
SOURCE = Record("source", (
    need("id", Ident("source")), need("title", TEXT),
    need("label", TEXT, "Kort; staat achter een bewering."),
    may("reference", TEXT, "Kamerstuk, ECLI, Stb. …"), may("date", Date(partial=True)),
    need("authority", Choice(AUTHORITIES)), need("certainty", Choice(CERTAINTIES)),
    may("regime", Choice(REGIMES)),
    may("url", Text("een url", r"https?://[^\s]+")),
    may("note", TEXT, "Wat de lezer moet weten, in één regel."),
))  # fmt: skip

PHRASE = statement("phrase", may("paragraph", PARAGRAPH), may("item", ITEM), _QUOTE)
PROVISION = Record("provision", (
    need("article", Ident("provision")),
    need("paragraphs", MapOf(PARAGRAPH, ListOf(ITEM)), "Leden, met hun onderdelen."),
    _FROM, _TO, may("name", TEXT), _ALIASES, may("summary", TEXT), may("sources", SOURCES), _CERTAINTY,
    may("phrases", ListOf(PHRASE)), may("points", POINTS), _RELATED,
))  # fmt: skip
FAMILY = Record("family", (
    need("id", Ident("family")), _NAME, _ALIASES, need("offences", _OFFENCES), may("core", _OFFENCES),
    _SUMMARY, _SOURCES,
    _CERTAINTY, may("points", POINTS), _RELATED,
))  # fmt: skip
ELEMENT = Record("element", (
    need("id", Ref(("concept",)), "Begrip met een kind."), _QUOTE,
    may("explanation", TEXT, "Alleen waar dit delict een andere uitleg vraagt; dan met sources."),
    may("sources", SOURCES), _CERTAINTY, may("points_for", POINTS), may("points_against", POINTS),
))  # fmt: skip
PENALTY = Record("penalty", (
    need("custody", Record("custody", (
        need("kind", Choice(("gevangenisstraf", "hechtenis"))), _YEARS, _MONTHS,
    ), some_of=("years", "months"))),
    need("fine", Integer(1, 6), "Geldboetecategorie."), _QUOTE,
))  # fmt: skip
EXCEPTION = Record("exception", (
    need("id", Text("een id", _KEBAB)), _QUOTE, need("conditions", ListOf(Ref(("concept",)), least=1)),
    need("explanation", TEXT), _SOURCES, _CERTAINTY,
))  # fmt: skip
OFFENCE = Record("offence", (
    need("id", Ident("offence"), "Artikel, lid en onderdeel: 251-1-a."),
    need("article", Ref(("provision",))),
    may("paragraph", PARAGRAPH), may("item", ITEM), _NAME, _ALIASES, need("class", Choice(CLASSES)), _FROM,
    _TO,
    _SUMMARY, _SOURCES, _CERTAINTY, need("elements", ListOf(ELEMENT, least=1)), need("penalty", PENALTY),
    need("attempt", Record("attempt", (need("punishable", Flag(unknown=True)), may("note", STATEMENT)))),
    may("exception", EXCEPTION),
    may("builds_on", Ref(("offence",)), "Bij lid 2: het delict dat het verzwaart."),
    may("subsidiary_to", Ref(("offence",)), "Bij 240 en 242: de opzetvariant."),
    may("victim_age", Record("age", (need("from", Integer(0, 120)), need("to", Integer(0, 120))))),
    may("notes", POINTS), may("cases", ListOf(Ref(("case",)))), _RELATED,
))  # fmt: skip

CONCEPT = Record("concept", (
    need("id", Ident("concept")), _NAME, _ALIASES,
    may("ways", ListOf(TEXT), "Namen van wat één manier is om eraan te voldoen, en er geen ander woord voor is."),
    need("kind", Choice((*ELEMENT_KINDS, "notion"))),
    need("definition", statement("definition", need("statutory", Flag(), "Of de wet het omschrijft."))),
    need("explanation", TEXT, "Wat het betekent, in twee tot vier zinnen."), _SOURCES, _CERTAINTY,
    may("points_for", POINTS), may("points_against", POINTS), may("contested", POINTS),
    may("proof", POINTS),
    may("cases", ListOf(Ref(("case",)))), _RELATED,
))  # fmt: skip

_SIDE = Record("side", (_NAME, need("offences", _OFFENCES)))
BOUNDARY = Record("boundary", (
    need("id", Ident("boundary")), _NAME, _ALIASES, need("a", _SIDE), need("b", _SIDE),
    need("deciding_element", Ref(("concept",))), _SUMMARY, _SOURCES, _CERTAINTY,
    need("clearly_a", SOME_POINTS), need("middle", SOME_POINTS), need("clearly_b", SOME_POINTS),
    need("tips_to_a", SOME_POINTS), need("tips_to_b", SOME_POINTS), may("conflicts", POINTS),
    may("who_acts", POINTS),
    may("concurrence", STATEMENT), need("who_decides", STATEMENT),
    need("scale", ListOf(Record("step", (
        need("case", Ref(("case",))),
        need("position", Integer(1, 5), "1 = duidelijk a, 3 = midden, 5 = duidelijk b."),
        need("note", STATEMENT),
    )))),
))  # fmt: skip

CASE = Record("case", (
    need("id", Ident("case"), "N nieuw recht, O oud recht, A apv, V bedacht voorbeeld."),
    need("title", TEXT),
    need("kind", Choice(("uitspraak", "conclusie", "zitting", "handhaving", "voorbeeld"))),
    need("regime", Choice(REGIMES)),
    _TEXT, may("court", TEXT), may("date", Date(partial=True)),
    may("ecli", Text("een ECLI", rf"{_ECLI}( / {_ECLI})?")), may("charged", TEXT), may("outcome", TEXT),
    may("outcome_known", Flag()), may("sanction", TEXT), need("lesson", STATEMENT), may("open", POINTS),
    _SOURCES, _CERTAINTY,
    need("about", ListOf(Ref(("concept", "offence", "boundary")), least=1)),
    may("facts", Facts(), "De feiten, per dimensie, voor wsm toets."), may("on", DAY, "Datum van het feit."),
    may("expect", MapOf(Text("een delict", KINDS["offence"].pattern), Choice(OUTCOMES)), "Wat wsm ervan maakt."),
    may("treated", MapOf(Text("een delict", KINDS["offence"].pattern), Flag()), "Zag rechter of praktijk het zo?"),
    may("differs", STATEMENT, "Waarom de toets van nu iets anders zegt dan rechter of praktijk."),
))  # fmt: skip

FINE = Record("fine", (
    need("from", DAY), need("to", DAY), need("verified", Flag()),
    need("amounts", MapOf(Choice(CATEGORIES), Integer(1, 100_000_000))), _SOURCES, _CERTAINTY,
))  # fmt: skip
ATTEMPT_RULE = statement("attempt_rule", need("numerator", Integer(1, 99)), need("denominator", Integer(1, 100)))
AGGRAVATION = Record("aggravation", (
    need("id", Ident("aggravation")), _NAME, need("article", Ref(("provision",))), _QUOTE,
    may("adds", _DURATION),
    may("maximum", Record("maximum", (
        may("life", Flag()), _YEARS, _MONTHS,
    ), some_of=("life", "years", "months"))),
    need("applies_to", _OFFENCES), _TEXT, _SOURCES, _CERTAINTY,
), one_of=("adds", "maximum"))  # fmt: skip
_TERM = Record(
    "term",
    (may("years", Integer(1, 99)), may("never", Flag()), may("starts", TEXT)),
    one_of=("years", "never"),
)
LIMITATION = Record("limitation", (
    need("applies_to", _OFFENCES), may("victim_adult", _TERM), may("victim_minor", _TERM),
    may("juvenile", STATEMENT),
    may("notes", POINTS), _SOURCES, _CERTAINTY,
), some_of=("victim_adult", "victim_minor"))  # fmt: skip
JUVENILE = statement("juvenile", need("applies_to", _CLASSES_OR_OFFENCES))
ENFORCEMENT = statement(
    "enforcement",
    need("topic", Choice(("optreden", "bevoegdheid", "bewijs"))),
    need("applies_to", _CLASSES_OR_OFFENCES),
)
GENERAL = statement("general", need("topic", TEXT), need("applies_to", _CLASSES_OR_OFFENCES))

PREDECESSOR = Record("predecessor", (
    need("article", ARTICLE), may("paragraph", PARAGRAPH), may("item", ITEM), _NAME, _ALIASES,
    may("since", Date(partial=True)), need("until", DAY, "Eerste dag waarop het niet meer gold."),
    need("successors", ListOf(Ref(("offence", "provision", "neighbour")))), need("exact", Flag()),
    need("note", STATEMENT),
))  # fmt: skip
WORDS = Record("words", (
    need("article", Ref(("provision",))), may("paragraph", PARAGRAPH), may("item", ITEM),
    need("was", TEXT, "De woorden van ervoor, zover ze anders waren."), _QUOTE,
))  # fmt: skip
CHANGE = statement(
    "change",
    need("date", Date(partial=True), "Eerste dag waarop het nieuwe geldt."),
    may("earliest", DAY, "Is de precieze dag niet bekend: de vroegste. ‘date’ is dan de laatste die kan."),
    need("articles", ListOf(Ref(("provision",)), least=1)),
    may("words", WORDS, "Woorden van de wet die anders werden."),
)

NEIGHBOUR = Record("neighbour", (
    need("id", Ident("neighbour")), need("topic", TEXT), need("aliases", ListOf(TEXT)),
    need("reference", TEXT),
    need("pointer", TEXT), _SOURCES, _CERTAINTY, may("see", ListOf(Ref(RECORD_KINDS))),
))  # fmt: skip

LAW: dict[str, Record | ListOf] = {
    "rulebase": Record("rulebase", (
        need("version", Text("een versie", r"[0-9]+(\.[0-9]+)*")),
        need("state_date", DAY, "Tot welke dag het recht is verwerkt."),
    )),
    "statutes": ListOf(STATUTE), "sources": ListOf(SOURCE), "provisions": ListOf(PROVISION),
    "families": ListOf(FAMILY),
    "offences": ListOf(OFFENCE), "concepts": ListOf(CONCEPT), "boundaries": ListOf(BOUNDARY),
    "cases": ListOf(CASE),
    "fines": ListOf(FINE), "attempt": ATTEMPT_RULE, "aggravations": ListOf(AGGRAVATION),
    "limitation": ListOf(LIMITATION),
    "juvenile": ListOf(JUVENILE), "enforcement": ListOf(ENFORCEMENT), "general": ListOf(GENERAL),
    "predecessors": ListOf(PREDECESSOR), "changes": ListOf(CHANGE), "neighbours": ListOf(NEIGHBOUR),
}  # fmt: skip
