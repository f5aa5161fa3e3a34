"""What ties the lexicon together: groups and verbs that phrases name, and forms that mean two things."""

from wsm_cli.rulebase.compile_lexicon import END, elements, forms_of
from wsm_cli.rulebase.draft import Draft, Entry, Word, whereabouts
from wsm_cli.rulebase.faults import Findings
from wsm_cli.rulebase.inflection import plain
from wsm_cli.rulebase.situations import dimension_of
from wsm_cli.rulebase.values import read_ages, read_values
from wsm_cli.text import clean

BUILT_IN = {"verb", "person", "time", "number", "aged", "finite", "infinitive", "participle"}
"""Groups that the compiler makes by itself."""
_KEYS = ("verbs", "nouns", "adjectives", "forms")


def check_lexicon(draft: Draft, findings: Findings) -> None:
    """Note phrases that can never match and forms that two entries claim for different values."""
    if draft.complete and (draft.sections["words"] or draft.sections["phrases"]):
        _Lexicon(draft, findings).run()


class _Lexicon:
    def __init__(self, draft: Draft, findings: Findings) -> None:
        self.words = draft.sections["words"]
        self.phrases = draft.sections["phrases"]
        self.findings = findings
        self.dimensions = {str(d["id"]): dimension_of(d) for d in draft.sections["dimensions"] if "id" in d}
        self.known = {f"<{name}>" for name in BUILT_IN}
        self.first: dict[tuple[str, str], Entry] = {}
        """By form and particle: the entry that claimed it first."""

    def run(self) -> None:
        for entry in self.words:
            self._word(entry)
        for entry in (*self.words, *self.phrases):
            self.known |= {f"<{group}>" for group in entry.get("groups", ())}
            for name, words in entry.get("facts", {}).items():
                found = [value for word in words for value in self._values(name, word)]
                self.known |= {f"<{name}>", *(f"<{name}.{value}>" for value in found)}
        for entry in self.phrases:
            for written in entry.get("phrases", ()):
                self._phrase(written)

    def _values(self, name: str, word: str) -> list[str]:
        dimension = self.dimensions.get(name)
        return [found.value for found in (read_values(dimension, word) if dimension else None) or ()]

    def _word(self, entry: Entry) -> None:
        if "age" in entry and read_ages(entry["age"]) is None:
            message = f"‘{clean(entry['age'])}’ is geen leeftijd"
            self.findings.add(entry["age"].place, "unknown-value", message)
        if not any(entry.get(key) for key in _KEYS):
            return
        for form, _, verb, particle in forms_of(entry):
            if verb:
                self.known.add(f"{{{verb}}}")
            if not entry.get("facts"):
                continue
            other = self.first.setdefault((form, particle), entry)
            if other is not entry and any(
                other["facts"].get(name, words) != words for name, words in entry["facts"].items()
            ):
                place = next(entry[key][0].place for key in _KEYS if entry.get(key))
                seen = whereabouts(other.place, place)
                message = f"‘{clean(form)}’ staat ook in {seen}, voor een andere waarde van dezelfde dimensie"
                self.findings.add(place, "form-twice", message)

    def _phrase(self, written: Word) -> None:
        chunks = elements(written)
        parts = [element for chunk in chunks for element in chunk]
        if not all(any(not optional and keys != [END] for _, optional, keys in chunk) for chunk in chunks):
            self.findings.add(written.place, "bad-phrase", f"‘{clean(written)}’ heeft geen vaste woorden")
        for _, _, keys in parts:
            for key in keys:
                if key[:1] in "<{" and key not in self.known:
                    hint = self.findings.nearest(plain(key), self.known)
                    message = f"‘{clean(key)}’ is geen groep of werkwoord van het lexicon{hint}"
                    self.findings.add(written.place, "unknown-group", message)
