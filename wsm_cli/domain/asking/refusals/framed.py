"""A question behind who asks it, where it was talked of or courtesy: it is refused where it is by itself.

*Ik ben boa in Utrecht. Wie won de wedstrijd?* asks of nothing that the name of the town could answer, and who says what
he is asks for the same help with an offence.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from wsm_cli.domain.asking.answer import NOT_UNDERSTOOD, Answer
from wsm_cli.domain.asking.matching.exact import asked_alone, sentences_of
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.refusals.nothing import of_nothing
from wsm_cli.domain.asking.refusals.outside import on_this_law
from wsm_cli.domain.asking.refusals.refusing import refusal
from wsm_cli.patterns import regex
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

_FEWEST, _MOST = 3, 9
"""How many words a question has at least that is refused by itself, and how many who tells what he is needs at most."""
_INTRODUCES = regex(
    r"^(?:(?:ik|wij|we) (?:ben|zijn|werk|werken|geef|geven)|als) (?!bang|slachtoffer|verdachte|minderjarig|zwanger)"
)
"""How somebody tells who he is."""
_INTRODUCED = regex(
    r"^(?P<who>(?:ik|wij|we) (?:ben|zijn|werk|werken)\b[^.?!,]*?"
    r"|als (?:een )?[\w'’-]+(?: (?:in|bij|op|van) (?:de |het |een )?[\w'’-]+)?),?(?: en)?(?: dus)? "
    r"(?:(?:(?:ik |we |wij )?(?:wil|willen|wou|vraag|vroeg)(?: (?:me af|ik|graag|even|nu|weten))*,? )+)?"
    r"(?P<asked>(?:hoe|waar|waarmee|wanneer|welke?|wat) .+)$",
    has=" ben| zijn| werk|als ",
    either_case=True,
)
"""Who somebody is in the same sentence: ik ben boa en wil weten hoe."""
_COURTESY = regex(
    r"^(?:(?:ik heb )?(?:nog |even )?(?:een |n )?(?:korte |snelle |dringende )?vraag(?:je)?|graag|alvast|bij voorbaat"
    r"|hartelijk|dank|bedankt|geachte|beste|spoed|dringend|help"
    r"|(?:kunt u|kun je|kan je|wilt u|wil je) (?:me|mij) (?:even )?helpen)\b"
    r"|^(?:hoi|hallo|hey|dag|goede\w+)(?: \w+)?$"
    r"|\b(?:discussie|gesprek|onenigheid|ruzie|het)\b.*\bover$"
)
"""What is said around a question: graag een kort antwoord, we hadden hier discussie over."""
_PRETEXT = regex(
    r"^[^.?!:]{3,60}?(?::(?= ?(?:hoe|waar|waarmee|wat|welke?|wanneer|ik|leg|geef|kun|kan|op|met)\b)"
    r"|\bmaar (?=(?:hoe|waar|waarmee|welke?)\b)) ?",
    either_case=True,
)
"""What somebody says first to be helped all the same: voor mijn boek:, grapje hoor, maar."""
_SPOKEN = regex(
    r"\b(?:riep|riepen|roept|roepen|zei|zeiden|zegt|zeggen|schreeuw\w*|fluister\w*|app\w*|stuur\w*|vroeg|vraagt|schreef"
    r"|schrijft|bericht\w*|sms\w*|tekst|woorden|letterlijk|tegen (?:mij|me|haar|hem))\b",
    either_case=True,
)
"""What somebody else said stands behind it."""
_ASKS = regex(
    r"\?$|^(?:ik|we|geef|leer|help|vertel|leg|noem|maak|schrijf|bedenk|hoe|waar|waarmee|welke?|wat|kun|kan)\b",
    either_case=True,
)
"""A sentence that asks for something, and not one that tells what somebody else is up to."""
_JOINED = regex(r"^(?:en|maar|dus|want|nou|oke|ok),? ", either_case=True)
_QUOTED = regex(r"[\"'‘’“”„]\w[^\"'‘’“”„]*[\"'‘’“”„]")
_MORE = frozenset({"waar", "waarin", "die", "dat", "waarbij", "maar"})
"""Words after which more is told of it."""
_OWN = frozenset({"ik", "mij", "me", "mijn", "wij", "we", "ons", "onze"})


def refused_alone(rulebase: "RuleBase", text: str, answer: Callable[..., Answer]) -> Answer | None:
    """The refusal of the question that a text puts, where all around it only says who asks it, or is courtesy."""
    for part, pretext in _parts(rulebase, text):
        refused = answer(part) if pretext or _plans(rulebase, part) else None
        if refused and _refuses(refused):
            return refused
    alone = asked_alone(rulebase, text)
    refused = answer(alone) if alone != text else None
    if refused and _refuses(refused):
        return refused
    who, asked = _parted(rulebase, text)
    if not asked:
        return None
    refused = answer(asked)
    if refused.answered:
        return None
    own = not _OWN.isdisjoint(fold(asked).split())
    if refused.reason != NOT_UNDERSTOOD:
        return refused if not (who and own) or on_this_law(rulebase, reader_of(rulebase).read(asked)) else None
    nothing = of_nothing(rulebase, reader_of(rulebase).read(asked))
    return None if who and own and not nothing else refused


def _refuses(found: Answer) -> bool:
    """Whether there is no answer, and another reason for that than that the question was not understood."""
    return not found.answered and found.reason != NOT_UNDERSTOOD


def _parts(rulebase: "RuleBase", text: str) -> list[tuple[str, bool]]:
    """The sentences of a text that ask for something, without a word that joins them, and what comes after a pretext,
    which is told apart, or after who asks it."""
    sentences = sentences_of(text)
    asked = [str(_JOINED.sub("", one)) for one in sentences if one == sentences[-1] or _ASKS.search(one)]
    parts = [(one, False) for one in asked] if len(sentences) > 1 else []
    for one in sentences:
        if (lead := _PRETEXT.match(one)) and not _SPOKEN.search(lead[0]):
            parts.append((one[lead.end() :], True))
        if (found := _INTRODUCED.match(one)) and _introduces(rulebase, found["who"]):
            parts.append((str(found["asked"]), False))
    return [(one, pretext) for one, pretext in parts if not _QUOTED.search(one)]


def _plans(rulebase: "RuleBase", sentence: str) -> bool:
    """Whether a sentence by itself asks for help with an offence, whatever is said around it."""
    refused = refusal(rulebase, reader_of(rulebase).read(sentence))
    return bool(refused and refused.plan)


def _parted(rulebase: "RuleBase", text: str) -> tuple[bool, str]:
    """Whether a text tells who asks it, and its question by itself; nothing where there is more around it."""
    sentences = sentences_of(text)
    *before, last = sentences or [""]
    if not before and (found := _INTRODUCED.match(last)) and _introduces(rulebase, found["who"]):
        return True, str(found["asked"])
    who = [one for one in sentences if _introduces(rulebase, one)]
    asked = [one for one in sentences if one not in who and not _COURTESY.search(fold(one).strip(" .!"))]
    if len(asked) != 1 or not before or len(fold(asked[0]).split()) < _FEWEST:
        return False, ""
    return bool(who), asked[0]


def _introduces(rulebase: "RuleBase", sentence: str) -> bool:
    """Whether a sentence tells only what somebody is or where he works, and nothing that happened."""
    words = fold(sentence).split()
    if len(words) > _MOST or not _INTRODUCES.search(" ".join(words)) or not _MORE.isdisjoint(words):
        return False
    reader = reader_of(rulebase)
    reading = reader.read(sentence)
    slots = reader.slots
    told = reading.age_words or reading.day_keys or any(one.kind != "concept" for one in reading.mentions)
    return not told and reading.keys.isdisjoint(slots.acts | slots.parts | slots.sexual)
