"""Divides a text into sentences and clauses, and tells what stands between quotation marks."""

from enum import Enum

from wsm_cli.domain.reading.figures import abbreviates, figures, parts_nothing, tells_age
from wsm_cli.domain.reading.tokens import Token

_ENDS = frozenset(".!?…\n\r")
_BREAKS = frozenset(";:()[]–—/")
_OPENING = {"“": "”", "„": "”“", "«": "»", "‘": "’'", '"': '"', "'": "'’"}
_LONGEST_ENUMERATION = 4
_LONGEST = 80
"""Words of one clause, whatever the text: longer ones are cut, so that reading stays linear."""
_FAR = 14
_FAR_LIST = 40
_LOOK_AHEAD = 4
_SHORT = 7
_SHORTEST_RELATIVE = 2
_TIES = frozenset((
    "<subordinator>", "<but>", "<unreal>", "<that>", "<coordinator>", "<complementizer>", "<relative>", "<purpose>",
    "<without>", "<by>",
))  # fmt: skip
_ONLY = frozenset({"alleen", "ook", "zomaar", "enkel"})
"""Words with which "maar" means no more than "only"."""
_FEW = 3
_SPEAKING = frozenset({"<say>", "<remark>", "<message>", "<pet-name>"})


class Voice(Enum):
    """Who tells a clause."""

    NARRATOR = "narrator"
    SUSPECT = "suspect"
    """Said by the suspect: not what happened."""
    VICTIM = "victim"


class Clause:
    """A part of a sentence with at most one main verb: the words from ``first`` up to ``last``.

    ``words`` are the places of its words among all tokens, ``opener`` the keys of the word with which it starts,
    ``doubted`` the places of words that stand between marks of doubt.
    """

    def __init__(
        self,
        words: list[int],
        sentence: int,
        opener: frozenset[str],
        doubted: frozenset[int],
        *,
        quoted: bool,
        after_colon: bool,
    ) -> None:
        self.words = words
        self.first = words[0]
        self.last = words[-1] + 1
        self.sentence = sentence
        self.opener = opener
        self.doubted = doubted
        self.quoted = quoted
        self.after_colon = after_colon
        self.voice = Voice.NARRATOR
        self.actor = ""
        """Who acts: ``suspect``, ``victim``, ``other`` or nothing."""
        self.passive = False


def quotes(tokens: list[Token], text: str) -> dict[int, int]:
    """By the token of an opening quotation mark: that of its closing one."""
    found: dict[int, int] = {}
    opened = -1
    closing = ""
    for number, token in enumerate(tokens):
        if token.is_word:
            continue
        mark = token.text if token.text in "\"'" else text[token.start]
        if opened >= 0 and mark in closing:
            found[opened] = number
            opened = -1
        elif opened >= 0 and mark in "\n\r":
            opened = -1
        elif opened < 0 and mark in _OPENING and _opens(text, token):
            opened, closing = number, _OPENING[mark]
    return found


def _opens(text: str, token: Token) -> bool:
    before = text[token.start - 1 : token.start]
    after = text[token.end : token.end + 1]
    return not before.isalnum() and (after.isalnum() or after in "…'’")


def divide(tokens: list[Token], text: str) -> list[Clause]:
    """All clauses of a text, in order."""
    return _Divider(tokens, text).run()


class _Divider:
    def __init__(self, tokens: list[Token], text: str) -> None:
        self.tokens = tokens
        self.closing = quotes(tokens, text)
        self.clauses: list[Clause] = []
        self.sentence = 0
        self.first = 0
        self.quote_end = -1
        self.after_colon = False
        self.listed_until = -1
        self.doubted: set[int] = set()
        self.aside = figures(tokens)
        """Marks round a figure: they part nothing."""

    def run(self) -> list[Clause]:
        for number, token in enumerate(self.tokens):
            if token.is_word:
                if number - self.first >= _LONGEST or self._starts_clause(number, token):
                    self._close(number, number)
            else:
                self._mark(number, token)
        self._close(len(self.tokens), len(self.tokens))
        return self.clauses

    def _mark(self, number: int, token: Token) -> None:
        if number == self.quote_end:
            self._close(number, number + 1)
            self.quote_end = -1
        elif number in self.closing and self.quote_end < 0:
            if self._doubts(number, self.closing[number]):
                self.doubted.update(range(number, self.closing[number] + 1))
                return
            self._close(number, number + 1)
            self.quote_end = self.closing[number]
        elif number in self.doubted or number in self.aside or abbreviates(self.tokens, number):
            return
        elif token.text in _ENDS:
            self._close(number, number + 1)
            if self.quote_end < 0:
                self.sentence += 1
                self.after_colon = False
        elif token.text in _BREAKS:
            self._close(number, number + 1)
            self.after_colon = token.text == ":" or (self.after_colon and token.text != ";")
        elif token.text == "," and number > self.listed_until and not self._lists(number):
            self._close(number, number + 1)

    def _doubts(self, opening: int, closing: int) -> bool:
        """Whether quotation marks only doubt a few words: raakte haar 'per ongeluk' aan."""
        if closing - opening - 1 > _FEW:
            return False
        start = end = opening
        while start > 0 and self.tokens[start - 1].text not in _ENDS and opening - start < _FAR:
            start -= 1
        while end < len(self.tokens) - 1 and self.tokens[end + 1].text not in _ENDS and end - closing < _FAR:
            end += 1
        around = frozenset().union(*(self.tokens[place].keys for place in range(start, end + 1)))
        inside = [self.tokens[place].entry.senses for place in range(opening + 1, closing)]
        return not around & _SPEAKING and not any("spoken" in sense for senses in inside for sense in senses)

    def _close(self, last: int, following: int) -> None:
        words = [place for place in range(self.first, last) if self.tokens[place].is_word]
        if words:
            opener = self.tokens[words[0]].keys
            self.clauses.append(
                Clause(
                    words,
                    self.sentence,
                    opener,
                    frozenset(self.doubted.intersection(words)),
                    quoted=self.quote_end >= 0,
                    after_colon=self.after_colon,
                )
            )
        self.first = following

    def _starts_clause(self, number: int, token: Token) -> bool:
        """Whether a word ties a new clause to the one before it."""
        keys = token.entry.keys
        if number in (self.first, 0) or keys.isdisjoint(_TIES):
            runs_on = "<subject>" in keys and tells_age(self.tokens, number)
            return number > self.first and (runs_on or ("<contact-prep>" in keys and self._resumes(number)))
        if parts_nothing(self.tokens, number):
            return False
        if "<subordinator>" in keys or token.text == "maar":
            also = [after.text for after in self.tokens[number + 1 : number + 2]] == ["ook"]
            return token.text != "maar" or not (also or self.tokens[number - 1].entry.keys & _ONLY)
        if "<unreal>" in keys:
            return self._subject_follows(number) and self._verb_follows(number)
        if "<that>" in keys:
            return "<without>" not in self.tokens[number - 1].keys and self._subject_follows(number)
        coordinates = "<coordinator>" in keys and self._verb_between(self.first, number) and self._verb_follows(number)
        return coordinates or self._starts_dependent(number, keys)

    def _resumes(self, number: int) -> bool:
        """Whether the sentence goes on behind "die zij niet kent": a verb ends it, and a preposition follows."""
        before = self.tokens[number - 1]
        opener = self.tokens[self.first]
        return (
            opener.is_word
            and "<relative>" in opener.entry.keys
            and before.is_word
            and "<finite>" in before.entry.keys
            and number - self.first > _SHORTEST_RELATIVE
        )

    def _starts_dependent(self, number: int, keys: frozenset[str]) -> bool:
        """Whether a word such as "of", "die", "om" or "zonder" starts a clause of its own here."""
        if "<complementizer>" in keys:
            return "<say>" in self._before(number) or self._subject_follows(number)
        if "<relative>" in keys:
            before = self.tokens[number - 1]
            return not before.is_word or not before.keys & {"<verb>", "<prep>"}
        if "<purpose>" in keys or "<without>" in keys:
            follows = self.tokens[number + 1].keys if number + 1 < len(self.tokens) else frozenset()
            return self._to_infinitive(number) or ("<without>" in keys and "<that>" in follows)
        return "<by>" in keys and self._to_infinitive(number, _SHORT)

    def _before(self, number: int) -> frozenset[str]:
        """The keys of the words shortly before a place, in the same clause."""
        start = max(self.first, number - _LOOK_AHEAD)
        return frozenset().union(*(self.tokens[place].keys for place in range(start, number)))

    def _subject_follows(self, number: int) -> bool:
        follows = self.tokens[number + 1 : number + 4]
        for place, token in enumerate(follows):
            if not token.is_word:
                return False
            keys = token.keys
            if "<subject>" in keys or "<person>" in keys or token.text in {"het", "er", "als"}:
                return True
            if not place and {"<article>", "<possessive>"} & keys:
                return True
        return False

    def _verb_between(self, start: int, end: int) -> bool:
        return any("<verb>" in self.tokens[place].keys for place in range(start, end))

    def _verb_follows(self, number: int) -> bool:
        """Whether a verb stands between here and the next mark or the next word that ties clauses."""
        for token in self.tokens[number + 1 : number + _FAR]:
            if not token.is_word or token.keys & {"<subordinator>", "<coordinator>", "<complementizer>", "<unreal>"}:
                return False
            if "<verb>" in token.keys or token.entry.splits:
                return True
        return False

    def _to_infinitive(self, number: int, far: int = _FAR) -> bool:
        for token in self.tokens[number + 1 : number + far]:
            if not token.is_word or token.keys & {"<subordinator>", "<coordinator>", "<complementizer>"}:
                return False
            if "<te>" in token.keys:
                return True
        return False

    def _lists(self, number: int) -> bool:
        """Whether a comma stands in an enumeration: a few words, another comma or a coordinator, a word."""
        place = number + 1
        run = 0
        while place < min(len(self.tokens), number + _FAR_LIST):
            token = self.tokens[place]
            if token.is_word:
                if run and "<coordinator>" in token.keys:
                    after = self.tokens[place + 1 : place + 2]
                    ends = bool(after) and after[0].is_word and not self._verb_follows(place)
                    if ends:
                        self.listed_until = place
                    return ends
                if "<verb>" in token.keys or token.keys & {"<subject>", "<subordinator>"} or token.text == "maar":
                    return False
                run += 1
                if run > _LONGEST_ENUMERATION:
                    return False
            elif token.text == "," and run:
                run = 0
            else:
                return False
            place += 1
        return False
