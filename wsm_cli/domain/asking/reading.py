"""Reading a question: which records it names, what it asks for, and whose age it tells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from wsm_cli.domain.asking.words import Language, Token, mended, occurs, without
from wsm_cli.text import fold

if TYPE_CHECKING:
    from wsm_cli.rulebase import RuleBase

ADULT_AGE = 18
LONGEST_NAME = 14
NAMED = "§"
"""Stands for the name of an offence where questions are compared."""
_NUMBERS = {
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
    "achttien": 18, "negentien": 19, "twintig": 20,
}  # fmt: skip
_AGE = re.compile(
    r"(?P<under>(?:onder|jonger dan)(?: de)? )?(?P<age>\d{1,2})(?P<unit> ?jaar| ?jarigen?| ?jr\b)?(?= |$)"
)
_SUSPECT = re.compile(r"(dader|verdachte|pleger|door een|jongen van|aanrander|verkrachter)( \w+){0,4}$")
_VICTIM = re.compile(r"(slachtoffer|kind|meisje|meid|dochter|zoon|leerling|pupil|scholier\w*|van een|minderjarige|puber)( \w+){0,3}$")
_BEFORE = re.compile(r"\b(van|is|was|pas|slachtoffer|kind|de|met|tegen|en|dan)$")
_ARTICLE = re.compile(
    r"\b(\d{3})( ?(?:ter|ba|[a-h])\b)?(?: (?:lid|leden) (\d))?(?: (?:aanhef en )?(?:onder|sub|onderdeel|letter) ([a-e])\b)?"
)
_NO_ARTICLE = re.compile(r"^ (?:euro|uur|jaar|maanden|zaken|meldingen|incidenten|dagen|fte|procent)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_POLITE = re.compile(
    r"^(?:(?:kunt|kun|kan|zou|wil|wilt) (?:u|je|jij|iemand|wsm)|ik wil|ik zou|graag|weet je|weet u|ik vraag me af|vraag|leg|vertel)"
    r"(?: (?:mij|me|ons|eens|even|graag|willen|uit|uitleggen|vertellen|zeggen|aangeven|weten|kunnen|dan|in|gewone|simpele|taal))+ "
    r"(?=(?:wat|hoe|wanneer|welke|wie|waar|of|waarom)\b)"
)
_ASKS = re.compile(
    r"\b(?:strafbaar|nodig|vereist|verplicht)\b|\b(?:is|telt|helpt|mag|kan|moet|geldt|geld|klopt|valt|hoort|heeft|staat|bestaat) "
    r"(?:dat|dit|het|ik|je|er|429ter|hij|zij|een)\b"
)
_HOW_TO = re.compile(r"^(?:hoe(?! lang| veel| vaak| hoog| zwaar| oud)|waar|waarmee|op welke plek|op welke manier|is er een manier)\b.*\b(?:ik|je)\b|^(?:tips|trucs)\b|^ik wil\b")
_WHAT = re.compile(r"\bwat\b (?!is er\b|zijn er\b|was\b|moet\b|mag\b|kan\b|doe\b|doet\b|krijg)(?:\w+ ){0,12}?(?:is|zijn|inhoudt|inhoud|betekent|omvat)\b(?! er\b)")
_WHAT_IS_THAT = re.compile(r"\bwat (?:is|was|zijn) (?:dat|dit|het|hier)\b")
_HOW_MUCH = re.compile(r"\b(?:hoe ?lang|hoe ?veel|hoe zwaar|hoe hoog|hoe vaak|na hoeveel|vanaf wanneer|welk artikel|wat voor)\b")
_LAW_YEARS = range(2000, 2100)
_WH = {
    "wat", "welke", "welk", "wie", "waar", "wanneer", "hoe", "hoeveel", "waarom", "waarin", "waaruit", "hoelang", "noem", "leg",
    "waarvoor", "waarmee", "wiens", "vertel", "vergelijk",
}  # fmt: skip
_VERBS = {
    "is", "mag", "moet", "kan", "kun", "geldt", "valt", "vallen", "telt", "heeft", "hoort", "verjaart", "staat", "zijn", "mogen",
    "moeten", "kunnen", "komt", "wordt", "bestaat", "maakt", "ben", "klopt", "volstaat", "heb", "doet", "krijgt", "krijgen",
    "gelden", "was", "stond", "bestond", "gaat", "vereist", "hoef", "hoeft", "helpt", "geeft", "ontbreekt", "mochten", "wil",
    "vervalt", "worden", "kon", "telde", "blijft", "blijven", "heet", "zit", "vraagt", "verjaren", "geld", "verplicht", "kiest",
}  # fmt: skip


@dataclass(frozen=True)
class Mention:
    """A record that the question names, with the offences it stands for and where it stands (words from and to)."""

    kind: str
    id: str
    offences: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A question as read. ``words`` are the folded words, slips mended."""

    text: str
    words: tuple[str, ...]
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    cues: frozenset[str]
    cue_spans: tuple[tuple[str, int, int], ...]
    victim_age: tuple[int, int] | None
    suspect_age: tuple[int, int] | None
    age_words: frozenset[int]
    years: tuple[int, ...]
    yes_no: bool
    wh: bool
    asks_what: bool
    """Whether it asks what something is."""
    framed: int
    """How many words stood around the question."""
    how_to: bool
    """Whether it asks how to do something oneself."""
    old_articles: tuple[str, ...]
    """Numbers of the old law that the question names."""

    @property
    def told(self) -> str:
        """The question as a situation is read from it: whole, or without what was said around it."""
        return self.text if self.framed < 2 else " ".join(self.words)

    @property
    def asks_definition(self) -> bool:
        """Whether it asks what something is, in any words."""
        return self.asks_what or bool(self.cues & {"definition", "article"})

    @property
    def keys(self) -> frozenset[str]:
        """The words that say something, with each offence named replaced by one sign."""
        named = {at for mention in self.targets() for at in range(mention.start, mention.end)}
        return frozenset(NAMED if token.start in named else token.key for token in self.content)

    @property
    def offences(self) -> tuple[str, ...]:
        """Every offence that is named, in order."""
        found = [ident for mention in self.mentions if mention.kind != "concept" for ident in mention.offences]
        return tuple(dict.fromkeys(found))

    @property
    def content(self) -> tuple[Token, ...]:
        """The words that say something about the subject."""
        return tuple(token for token in self.tokens if not token.stop)

    def targets(self) -> tuple[Mention, ...]:
        """What is named other than concepts, each once."""
        seen: dict[tuple[str, ...], Mention] = {}
        for mention in self.mentions:
            if mention.kind != "concept" and mention.offences:
                seen.setdefault(mention.offences, mention)
        return tuple(seen.values())

    def concepts(self) -> tuple[Mention, ...]:
        """The concepts that are named."""
        seen: dict[str, Mention] = {}
        for mention in self.mentions:
            if mention.kind == "concept":
                seen.setdefault(mention.id, mention)
        return tuple(seen.values())


class Reader:
    """The rule base made ready for reading questions."""

    def __init__(self, rulebase: "RuleBase") -> None:
        self.rulebase = rulebase
        section = rulebase.questions()
        self.language = Language(section["vocabulary"])
        self.records: dict[str, dict[str, Any]] = rulebase.index()["records"]  # type: ignore[assignment]
        self.names = self._names()
        phrasings = (phrasing for question in section["questions"] for phrasing in question["phrasings"])
        elsewhere = (form for refusal in section["refusals"] for group in _forms(refusal["patterns"]) for form in group)
        others = (form for neighbour in rulebase.neighbours().values() for form in neighbour["aliases"])
        own = {word for text in (*phrasings, *rulebase.index()["names"]) for word in fold(text).split()}
        self.vocabulary = own | self.language.stop | self.language.forms() | set(_NUMBERS)
        generic = {word for entry in section["vocabulary"]["generic"] for word in fold(entry).split()}
        running = (said["text"] for question in section["questions"] for said in question["answer"])
        told = (text for case in rulebase.cases().values() for text in (case["text"], case["lesson"]["text"]))
        texts = (*elsewhere, *others, *running, *told)
        self.spelled = self.vocabulary | generic | {word for text in texts for word in fold(text.strip("*")).split()}
        self.joined = {word for word in own | self.language.forms() if len(word) >= 9}
        self.articles = set(rulebase.articles())
        self.heavier = {ident for ident in self.records["offence"] if rulebase.offence(ident)["builds_on"]}
        self.old = set(rulebase.index()["old_articles"])

    def _names(self) -> dict[tuple[str, ...], list[tuple[str, str]]]:
        names: dict[tuple[str, ...], list[tuple[str, str]]] = {}
        order = {"offence": 0, "family": 1, "provision": 2, "concept": 3}
        for name, owners in self.rulebase.index()["names"].items():
            keys = tuple(token.key for token in self.language.read(name))
            for kind, ident, _ in owners:
                if kind in order and (kind, ident) not in names.setdefault(keys, []):
                    names[keys].append((kind, ident))
        for owner in names.values():
            owner.sort(key=lambda entry: order[entry[0]])
        return names

    def read(self, text: str) -> Reading:
        """Everything that the words of a question tell."""
        plain = without(_POLITE.sub("", fold(text)).split()[:300], self.language.frames)
        bare = without(plain, self.language.affirming)
        affirms = len(bare) < len(plain)
        words = mended(bare, self.spelled, self.joined)
        tokens = self.language.tokens(words)
        folded = " ".join(words)
        keys = [token.key for token in tokens]
        spans = tuple(self._cues(keys, tokens))
        victim, suspect, age_words = _ages(words)
        by_number, old = self._by_number(folded, words)
        taken = {at for mention in by_number for at in range(mention.start, mention.end)}
        named = list(self._by_name(tokens, taken, concepts=False))
        taken |= {at for mention in named for at in range(mention.start, mention.end)}
        named += self._by_name(tokens, taken, concepts=True)
        first = words[0] if words else ""
        verb = first in _VERBS
        told = bool(_WHAT_IS_THAT.search(folded)) and len([token for token in tokens if not token.stop]) > 3
        spans = tuple(span for span in spans if not (told and span[0] == "definition"))
        wh = first in _WH or bool(not verb and set(words) & _WH) or bool(_HOW_MUCH.search(folded))
        asks = text.rstrip().endswith("?") or bool(_ASKS.search(folded))
        return Reading(
            text=text,
            words=tuple(words),
            tokens=tokens,
            mentions=tuple(sorted((*by_number, *named), key=lambda mention: mention.start)),
            cues=frozenset(cue for cue, _, _ in spans),
            cue_spans=spans,
            victim_age=victim,
            suspect_age=suspect,
            age_words=frozenset(age_words),
            years=tuple(int(year) for year in _YEAR.findall(folded) if int(year) in _LAW_YEARS),
            yes_no=(verb or asks or affirms) and not wh,
            wh=wh,
            asks_what=bool(_WHAT.search(folded)) and not told,
            framed=len(fold(text).split()) - len(bare),
            how_to=bool(_HOW_TO.search(folded)),
            old_articles=tuple(old),
        )

    def _cues(self, keys: list[str], tokens: tuple[Token, ...]) -> Iterator[tuple[str, int, int]]:
        for cue, needle in self.language.cues:
            at = occurs(needle, keys) if needle else -1
            if at >= 0:
                yield cue, tokens[at].start, tokens[at + len(needle) - 1].end

    def _by_name(self, tokens: tuple[Token, ...], taken: set[int], *, concepts: bool) -> Iterator[Mention]:
        """The records named, the longest names first; concepts only in what other names leave."""
        position = 0
        while position < len(tokens):
            for size in range(min(LONGEST_NAME, len(tokens) - position), 0, -1):
                part = tokens[position : position + size]
                owners = [
                    owner for owner in self.names.get(tuple(token.key for token in part), ()) if (owner[0] == "concept") == concepts
                ]
                if owners and not all(token.stop for token in part) and not any(token.start in taken for token in part):
                    for kind, ident in owners:
                        yield Mention(kind, ident, self.members(kind, ident), part[0].start, part[-1].end)
                    position += size - 1
                    break
            position += 1

    def members(self, kind: str, ident: str) -> tuple[str, ...]:
        """The offences that a record stands for; of a family those that people mean by the word."""
        if kind == "offence":
            return (ident,)
        entry = self.records[kind][ident]
        return tuple(entry.get("core") or entry.get("offences") or ())

    def _by_number(self, folded: str, words: list[str]) -> tuple[list[Mention], list[str]]:
        found: list[Mention] = []
        old: list[str] = []
        for match in _ARTICLE.finditer(folded):
            number, suffix, paragraph, item = match.groups()
            start = len(folded[: match.start()].split())
            article = number + (suffix or "").strip()
            if _NO_ARTICLE.match(folded[match.end() :]):
                continue
            if article not in self.articles and article not in self.old:
                if number not in self.articles or not suffix or len(suffix.strip()) > 1:
                    continue
                article, item = number, suffix.strip()
            size = len(match.group().split())
            if article in self.old:
                old.append(article)
            if article not in self.articles:
                continue
            offences = self._part(article, paragraph, item)
            found.append(Mention("provision", article, offences, start, start + size))
        for match in re.finditer(r"\blid (\d) en (?:lid )?(\d) van (?:artikel |art )?(\d{3}\w*)", folded):
            if match[3] in self.articles:
                start = len(folded[: match.start()].split())
                found = [mention for mention in found if mention.id != match[3]]
                for lid in match.groups()[:2]:
                    end = start + len(match.group().split())
                    found.append(Mention("provision", match[3], self._part(match[3], lid, None), start, end))
        return found, old

    def _part(self, article: str, paragraph: str | None, item: str | None) -> tuple[str, ...]:
        ids = self.rulebase.articles()[article]["offences"]
        offences = self.records["offence"]
        kept = [
            ident
            for ident in ids
            if paragraph in (None, offences[ident].get("paragraph")) and item in (None, offences[ident].get("item"), "")
        ]
        return tuple(kept or ids)


@lru_cache(maxsize=4)
def reader_of(rulebase: "RuleBase") -> Reader:
    """The reader of a rule base; made once."""
    return Reader(rulebase)


def _forms(patterns: Iterable[Iterable[list[str]]]) -> Iterator[list[str]]:
    for pattern in patterns:
        yield from pattern


def _ages(words: list[str]) -> tuple[tuple[int, int] | None, tuple[int, int] | None, set[int]]:
    """The ages of victim and suspect as ranges, and which words tell them."""
    plain: list[str] = []
    for word in words:
        spelled = next((str(age) for name, age in _NUMBERS.items() if word in (name, f"{name}jarige", f"{name}jarigen")), "")
        plain.append(f"{spelled}jarige" if spelled and word not in _NUMBERS else spelled or word)
    text = " ".join(plain)
    victim = suspect = None
    spent: set[int] = set()
    for match in _AGE.finditer(text):
        before = text[: match.start()].rstrip()
        if match.start() and text[match.start() - 1] not in " ":
            continue
        if not (match["unit"] or match["under"] or _BEFORE.search(before)) or before.endswith("lid"):
            continue
        age = int(match["age"])
        if match["unit"] and match["unit"].strip() == "jaar" and re.search(r"\b(na|hoeveel|staat|binnen)$", before):
            continue
        span = (0, age - 1) if match["under"] else (age, age)
        at = len(before.split())
        spent |= set(range(at, at + len(match.group().split())))
        after = text[match.end() :].split()[:2]
        if _SUSPECT.search(before) and not _VICTIM.search(before) or {"dader", "verdachte", "pleger"} & set(after):
            suspect = suspect or span
        elif 0 <= age < 100:
            victim = victim or span
    return victim, suspect, spent
