"""Compiles the lexicon: every form of every word to what it stands for, so that reading is looking up."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from wsm_cli.rulebase.draft import Draft, Entry
from wsm_cli.rulebase.inflection import FINITE, OTHER, adjective_forms, numbers, plain, sound, verb_forms

Compiled = dict[str, Any]
END = "$"
"""In a phrase: here the clause ends."""
GAPS = {"..": 3, "…": 8}
"""How many words may stand between two parts of a phrase."""
SHORTEST_NEAR = 5
_AUXILIARY = frozenset({"aux", "plain-verb", "say"})
"""Groups of which the forms that are written out are verbs too."""
_MEANINGS = ("facts", "spoken", "own", "alone")
_PLAIN_KEYS = ("gender", "role", "age", "time")
_CORE = {"conduct", "body_part", "will", "means", "image", "place", "contact_with"}
"""Dimensions of which the words are worth reading where they are spelled wrong."""

_MISSPELT = "misspelt"
"""The group of other forms that are worth it: who did it, what was sent. It is no sense of its own."""


def compile_lexicon(draft: Draft, facts: Callable[[Entry], list[Compiled]]) -> Compiled:
    """The section ``lexicon`` (``model_lexicon.Lexicon``)."""
    return _LexiconCompiler(draft, facts).section()


def elements(written: str) -> list[list[tuple[int, bool, list[str]]]]:
    """A phrase as chunks of elements: the words that may come before, whether it may be left out, and its keys."""
    chunks: list[list[tuple[int, bool, list[str]]]] = []
    for part in plain(written).split("&"):
        chunk: list[tuple[int, bool, list[str]]] = []
        gap = 0
        for word in part.split():
            if word in GAPS:
                gap = GAPS[word]
                continue
            optional = word.endswith("?")
            chunk.append((gap, optional, word.removesuffix("?").split("/")))
            gap = 0
        chunks.append(chunk)
    return chunks


def forms_of(entry: Entry) -> Iterator[tuple[str, str, str, str]]:
    """Every form of a word: the form, its kind, the verb it is of, and the particle that stands apart from it."""
    for written in entry.get("verbs", ()):
        infinitive, joined, particle, apart = verb_forms(plain(written))
        yield from ((form, kind, infinitive, "") for form, kind in joined)
        yield from ((form, kind, infinitive, particle) for form, kind in apart)
    bases = [form.strip() for written in entry.get("nouns", ()) for form in written.split(",")]
    for adjective in entry.get("adjectives", ()):
        bases += adjective_forms(plain(adjective))
    bases += entry.get("forms", ())
    verbal = FINITE if _AUXILIARY.intersection(entry.get("groups", ())) else OTHER
    for base in bases:
        form = plain(base)
        yield form, verbal, "", ""
        if " " not in form:
            yield from ((f"{plain(prefix)}{form}", OTHER, "", "") for prefix in entry.get("prefixes", ()))


class _LexiconCompiler:
    def __init__(self, draft: Draft, facts: Callable[[Entry], list[Compiled]]) -> None:
        self.written = draft.sections
        self.facts = facts
        self.senses: list[Compiled] = []
        self.forms: dict[str, list[list[str]]] = {}
        self.splits: dict[str, list[list[str]]] = {}
        self.phrases: list[Compiled] = []
        self.ordinary: frozenset[str] = frozenset()
        """Words that are not the verb of which they would be a form: film, was."""
        self.misspelt: set[str] = set()

    def section(self) -> Compiled:
        ordinary = sorted({plain(word) for entry in self.written["ordinary"] for word in entry["forms"]})
        self.ordinary = frozenset(ordinary)
        for entry in self.written["words"]:
            self._word(entry)
        for entry in self.written["phrases"]:
            sense = self._sense(entry)
            for written in entry["phrases"]:
                self._phrase(elements(written), sense, keep=entry.get("keep", False))
        if self.senses:
            self._numbers()
        return {
            "senses": self.senses,
            "forms": self.forms,
            "splits": self.splits,
            "phrases": self.phrases,
            "anchors": self._anchors(),
            "near": self._near(set(ordinary)),
            "ordinary": ordinary,
        }

    def _word(self, entry: Entry) -> None:
        if _MISSPELT in entry.get("groups", ()):
            self.misspelt.update(form for form, *_ in forms_of(entry))
            return
        senses: dict[str, str] = {}
        for form, kind, verb, particle in forms_of(entry):
            if verb and form in self.ordinary and not particle:
                continue
            if verb not in senses:
                senses[verb] = self._sense(entry, verb)
            if " " in form and not particle:
                self._phrase([[(0, False, [word]) for word in form.split()]], senses[verb], keep=False)
            elif particle:
                self._add(self.splits, form, [particle, senses[verb], kind])
            else:
                self._add(self.forms, form, [senses[verb], kind])

    @staticmethod
    def _add(forms: dict[str, list[list[str]]], form: str, entry: list[str]) -> None:
        known = forms.setdefault(form, [])
        if entry not in known:
            known.append(entry)

    def _sense(self, entry: Entry, verb: str = "") -> str:
        sense: Compiled = {}
        for key in _MEANINGS:
            if key in entry:
                sense[key] = [[f["fact"], f["value"], "-" if f["negated"] else ""] for f in self.facts(entry[key])]
        keys = [f"<{group}>" for group in entry.get("groups", ())]
        keys += [key for name, value, _ in sense.get("facts", ()) for key in (f"<{name}>", f"<{name}.{value}>")]
        keys += [f"{{{verb}}}"] if verb else []
        keys += ["<verb>"] if verb or _AUXILIARY.intersection(entry.get("groups", ())) else []
        keys += ["<person>"] if {"gender", "role"} & entry.keys() else []
        keys += ["<time>"] if "time" in entry else []
        if keys:
            sense["keys"] = sorted(set(keys))
        sense |= {key: str(entry[key]) for key in _PLAIN_KEYS if key in entry}
        sense |= {key: True for key in ("conclusion", "many") if entry.get(key)}
        self.senses.append(sense)
        return str(len(self.senses) - 1)

    def _phrase(self, chunks: list[list[tuple[int, bool, list[str]]]], sense: str, *, keep: bool) -> None:
        written = [[[f"{gap}{'?' if optional else ''}", *keys] for gap, optional, keys in chunk] for chunk in chunks]
        self.phrases.append({"chunks": written, "sense": int(sense), "keep": keep})

    def _numbers(self) -> None:
        for word, number in numbers().items():
            self.senses.append({"number": number, "keys": ["<number>"]})
            self._add(self.forms, word, [str(len(self.senses) - 1), OTHER])
            self.senses.append({"number": number, "keys": ["<aged>", "<person>"]})
            for ending in ("jarig", "jarige", "jarigen"):
                self._add(self.forms, word + ending, [str(len(self.senses) - 1), OTHER])

    def _anchors(self) -> dict[str, list[int]]:
        """Phrases by the element whose words come least often in phrases and in the lexicon."""
        every = [
            [e for chunk in phrase["chunks"] for e in chunk if not e[0].endswith("?") and e[1:] != [END]]
            for phrase in self.phrases
        ]
        counts = Counter(key for needed in every for element in needed for key in element[1:])
        sizes = Counter(key for sense in self.senses for key in sense.get("keys", ()))
        anchors: dict[str, list[int]] = {}
        for number, needed in enumerate(every):
            rarest: list[str] = min(
                needed, key=lambda e: sum(counts[key] * (1 + sizes[key]) for key in e[1:]), default=[]
            )
            for key in rarest[1:]:
                anchors.setdefault(key, []).append(number)
        return anchors

    def _near(self, ordinary: set[str]) -> dict[str, str]:
        heard: dict[str, str] = {}
        for form in sorted(self.forms.keys() | self.misspelt, key=lambda form: (len(form), form)):
            entries = self.forms.get(form, [])
            senses = [self.senses[int(entry[0])] for entry in entries]
            telling = any(s.get("conclusion") or any(f[0] in _CORE for f in s.get("facts", ())) for s in senses)
            worth = form in self.misspelt or telling
            if len(form) >= SHORTEST_NEAR and worth and form.isalpha() and not _is_doing(form, entries):
                heard.setdefault(sound(form), form)
        return {sounding: form for sounding, form in heard.items() if form not in ordinary}


def _is_doing(form: str, entries: list[list[str]]) -> bool:
    """Whether a form is a present participle: knijpend."""
    return form.endswith(("end", "ende")) and all(kind == OTHER for _, kind in entries)
