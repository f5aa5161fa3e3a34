"""The lexicon: the Dutch words in which people tell what happened, and the facts that they stand for."""

from wsm_cli.rulebase.schema import TEXT, may, need
from wsm_cli.rulebase.shapes import Choice, Facts, Flag, ListOf, Record, Text

GROUP = Text("een woordgroep", r"[a-z]+(-[a-z]+)*")
TIME = Text(
    "een tijdwoord",
    r"(day|weekday)-[0-9]{1,2}|(feast-)?[0-9]{2}(-[0-9]{2})?|week|weekend|month|year|last|this|ago|since|until",
)

_FORMS = ListOf(TEXT, least=1)
_MEANING = (
    may("facts", Facts(), "De feiten waar het voor staat."),
    may("spoken", Facts(), "Waar het voor staat als de verdachte het zegt in plaats van doet."),
    may("groups", ListOf(GROUP), "Woordgroepen waar het bij hoort; in een woordverband te noemen als <groep>."),
    may("conclusion", Flag(), "Een oordeel en geen feit: er is te vragen wat er gebeurde."),
)
WORD = Record("lexicon_word", (
    may("verbs", _FORMS, "‘aan|raken’, of met verleden tijd en deelwoord: ‘knijpen, kneep, geknepen’."),
    may("nouns", _FORMS, "Alle vormen van een zelfstandig naamwoord: ‘bil, billen, billetje’."),
    may("adjectives", _FORMS, "Bijvoeglijke naamwoorden; de vorm op -e volgt vanzelf."),
    may("forms", _FORMS, "Vormen zoals ze er staan."),
    may("prefixes", ListOf(TEXT), "Eerste delen van samenstellingen: linker-."),
    *_MEANING,
    may("own", Facts(), "Waar het voor staat als het van de verdachte zelf is: met zijn kruis."),
    may("alone", Facts(), "Wat er nog bij komt als er geen lichaamsdeel bij staat."),
    may("gender", Choice(("m", "v")), "Van een persoon."),
    may("role", Choice(("suspect", "victim", "other")), "Van een persoon, waar het woord dat zegt."),
    may("age", Text("een leeftijd"), "Van een persoon, waar het woord dat zegt."),
    may("many", Flag(), "Het woord noemt meer dan één persoon."),
    may("time", TIME, "Een tijdwoord."),
), some_of=("verbs", "nouns", "adjectives", "forms"))  # fmt: skip
PHRASE = Record("lexicon_phrase", (
    need("phrases", _FORMS, "Woorden achter elkaar: {werkwoord}, <groep>, a/b, mag? .. … & $ (zie README)."),
    *_MEANING,
    may("keep", Flag(), "De woorden houden ook hun eigen betekenis."),
))  # fmt: skip
ORDINARY = Record(
    "lexicon_ordinary", (need("forms", _FORMS, "Gewone woorden die op een woord van het lexicon lijken."),)
)

LEXICON: dict[str, Record | ListOf] = {
    "words": ListOf(WORD), "phrases": ListOf(PHRASE), "ordinary": ListOf(ORDINARY),
}  # fmt: skip
