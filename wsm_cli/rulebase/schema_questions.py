"""Questions that people put, each with several phrasings, its answer and where that comes from."""

from wsm_cli.rulebase.schema import POINTS, STATEMENT, TEXT, may, need, statement
from wsm_cli.rulebase.shapes import Choice, Flag, Ident, Integer, ListOf, Record, Ref, Text

QUESTION_KINDS = (
    "offence", "concept", "element", "comparison", "penalty", "limitation", "scenario", "enforcement", "timeline",
    "procedure",
)  # fmt: skip
VERDICTS = ("yes", "no", "depends")
REFUSAL_REASONS = (
    "help-offending", "escape", "person", "small-talk", "foreign-law", "medical", "civil", "labour", "unknown-case",
    "out-of-scope",
)  # fmt: skip
CUES = (
    "penalty", "fine", "limitation", "comparison", "timeline", "powers", "need", "attempt", "aggravation", "class",
    "complaint", "speech", "community", "detention", "abroad", "assisting", "preparing", "evidence", "adult", "minor",
    "suspect", "victim", "qualified", "denial", "article", "definition",
    "self", "enough", "aging", "knowing", "exception", "heavier", "former",
)  # fmt: skip
"""What words of a question can point to; ``domain/asking`` gives each its meaning."""

_POINTERS = may("pointers", ListOf(Ref(("neighbour",))), "Waar het wel te vinden is.")
_FORMS = need("forms", ListOf(TEXT, least=1), "Woorden of woordgroepen; een * achteraan staat voor elk einde.")
_SEE_ALSO = may("see_also", ListOf(Text("een commando", r"wsm [a-z].*")), "Wat de vrager hierna kan typen.")

QUESTION = Record("question", (
    need("id", Ident("question"), "Een eigen naam."), need("kind", Choice(QUESTION_KINDS)),
    need("phrasings", ListOf(TEXT, least=2), "Zoals mensen het vragen."),
    may("answered_yes", ListOf(TEXT), "Formuleringen waarop ja het antwoord is."),
    may("answered_no", ListOf(TEXT), "Formuleringen waarop nee het antwoord is."),
    may("answered_depends", ListOf(TEXT), "Formuleringen waarop dat hangt ervan af het antwoord is."),
    may("verdict", Choice(VERDICTS), "Alleen waar het antwoord met ja, nee of dat hangt ervan af begint."),
    need("answer", ListOf(STATEMENT, least=1), "Het beslissende eerst; twee tot vijf korte zinnen samen."),
    may("offences", ListOf(Ref(("offence",)))), may("concepts", ListOf(Ref(("concept",)))), _SEE_ALSO, _POINTERS,
))  # fmt: skip
_PATTERN = ListOf(ListOf(TEXT, least=1), least=1)
REFUSAL = statement(
    "refusal", need("id", Ident("question"), "Een eigen naam."), need("why", Choice(REFUSAL_REASONS)),
    need("patterns", ListOf(_PATTERN, least=1), "Per patroon groepen woorden; uit elke groep komt er één voor."),
    may("unless", ListOf(TEXT), "Staat een van deze woorden erbij, dan geldt de weigering niet."),
    may("last", Flag(), "Alleen als er geen antwoord is."),
    may("firm", Flag(), "Ook als de tekst een delict vertelt."),
    may("plain", Flag(), "Alleen als de tekst kort is en verder niets van deze wet noemt of vertelt."),
    may("minor", Flag(), "Niet als de ander volgens de vraag achttien of ouder is."),
    may("help", POINTS, "Waar hulp te vinden is."), _POINTERS, _SEE_ALSO,
)  # fmt: skip
ROLES = ("boa", "police", "citizen", "private")
"""Who may ask what he may do himself; ``data`` has the words for each. Who is ``private`` may do what a citizen may,
and is only read where it is he who would act: a victim, a parent, a teacher."""
VOCABULARY = Record("vocabulary", (
    need("stop", ListOf(TEXT, least=1), "Woorden die niets over het onderwerp zeggen."),
    may("frames", ListOf(TEXT), "Aanloop die er niet toe doet; * staat voor één woord."),
    may("affirming", ListOf(TEXT), "Aanloop die om ja of nee vraagt."),
    may("roles", ListOf(Record("role_words", (
        need("role", Choice(ROLES)), _FORMS,
    ))), "Wie vraagt of over wie het gaat."),
    need("generic", ListOf(TEXT, least=1), "Woorden die in elke vraag passen."),
    need("towns", ListOf(TEXT, least=1), "Plaatsnamen: zo'n naam alleen zegt niet waar een vraag over gaat."),
    may("daily", ListOf(TEXT), "Woorden van alledag die op een woord van dit recht lijken, en dat niet zijn."),
    may("field", ListOf(TEXT), "Woorden van dit recht: wat er geen heeft, gaat over iets anders; * is elke uitgang."),
    need("synonyms", ListOf(Record("synonym", (
        need("word", TEXT, "Het woord dat ervoor in de plaats komt."), _FORMS,
    )))),
    need("cues", ListOf(Record("cue", (need("cue", Choice(CUES)), _FORMS)))),
    need("parts", ListOf(Record("part", (
        need("concept", Ref(("concept",))), need("element", Ref(("concept",)), "Het bestanddeel waar het bij hoort."),
        may("whole", Flag(), "Het is er een andere naam voor, geen onderdeel van."),
    )))),
))  # fmt: skip

_ACT_FORMS = need("forms", ListOf(TEXT, least=1), "Woorden of woordgroepen; ... staat voor een paar woorden.")
CONCERN = Record("concern", (
    need("patterns", ListOf(_PATTERN, least=1), "Iemand kreeg of onderging iets en vraagt wat te doen."),
    may("unless", ListOf(TEXT), "Woorden van wie zelf iets van plan is."),
    may("handling", ListOf(TEXT), "Wat iemand doet die een zaak behandelt, meldt of uitlegt; achter hoe, wat of waar."),
))  # fmt: skip
"""Where a text tells what came over somebody and asks what to do, no refusal for help with an offence holds."""
_POWER = Record("power", (
    need("question", Ref(("question",)), "De vraag die antwoord geeft; de eerste regel die past."),
    may("articles", ListOf(Ref(("provision",))), "Alleen als een delict van deze artikelen in beeld is."),
    may("roles", ListOf(Choice(ROLES)), "Alleen voor wie dit is."),
    may("under", Integer(1, 18), "Alleen als de verdachte jonger is dan dit."),
    may("victim_under", Integer(1, 18), "Alleen als het slachtoffer jonger is dan dit."),
    may("words", ListOf(TEXT), "Alleen als een van deze woorden erbij staat."),
    may("unseen", Flag(), "Alleen als er niets in beeld is."),
    may("open", Flag(), "Zonder ja of nee: de vraag antwoordt op iets anders."),
    may("first", STATEMENT, "Wat eerst gezegd wordt."),
))  # fmt: skip
_ANSWERS = need("answers", ListOf(_POWER, least=1))
POWERS = Record("powers", (
    need("roles", ListOf(Record("role", (need("role", Choice(ROLES)), _ACT_FORMS)))),
    need("suspects", ListOf(TEXT, least=1), "Woorden voor wie iets deed."),
    need("acts", ListOf(Record("act", (
        _ACT_FORMS, may("loose", Flag(), "Telt alleen bij een rol of een verdachte: vasthouden."),
        may("anyone", Flag(), "Telt wie het ook doet: vervolgen."),
        may("untold", Flag(), "Telt ook als er geen feit wordt verteld: mag ik hem vasthouden."),
        may("helps", Flag(), "Wat te doen na wat werd verteld, voor wie er niet op hoeft te treden."), _ANSWERS,
    )))),
))  # fmt: skip
"""What somebody asks that he may or must do himself where he tells an event, and which question answers that."""

ASIDES = Record("asides", (
    need("judged", ListOf(TEXT), "Zo vraagt iemand waar het verhaal op neerkomt: de beoordeling gaat voor."),
    need("weighing", ListOf(TEXT), "Zo vraagt iemand of iets uit het verhaal verschil maakt."),
    need("excusing", ListOf(TEXT), "Zo vraagt iemand of iets uit het verhaal een excuus is."),
    need("topics", ListOf(Record("topic", (
        may("forms", ListOf(TEXT), "Een ervan staat in de vraag; ... staat voor een paar woorden, * voor elk einde."),
        may("told", ListOf(TEXT), "Een ervan is het laatst verteld van wat verschil kan maken."),
        may("straight", Flag(), "Het ja of nee van het antwoord geldt ook voor de vraag zoals zij hier staat."),
        _ANSWERS,
    )))),
))  # fmt: skip
"""What a question at the end of a story asks that its assessment does not settle, and which questions answer that."""

QUESTIONS: dict[str, Record | ListOf] = {
    "questions": ListOf(QUESTION), "refusals": ListOf(REFUSAL), "vocabulary": VOCABULARY, "powers": POWERS,
    "concern": CONCERN, "asides": ASIDES,
}  # fmt: skip
