"""Divides a text into sentences and clauses, and tells what stands between quotation marks."""

from wsm_cli.domain.reading.sentences import ties
from wsm_cli.domain.reading.sentences.ahead import (
    enumerated,
    is_preposition,
    subject_follows,
    to_infinitive,
    unknown_verb_ends,
    verb_follows,
)
from wsm_cli.domain.reading.sentences.asides import rejoin
from wsm_cli.domain.reading.sentences.clause import Clause
from wsm_cli.domain.reading.sentences.figures import abbreviates, figures, heads, parts_nothing, tells_age
from wsm_cli.domain.reading.sentences.runons import (
    carries_verb,
    noun_ends,
    noun_runs_on,
    opens_when,
    points_back,
    starts_anew,
    they_follow,
)
from wsm_cli.domain.reading.words.outspoken import speak_out
from wsm_cli.domain.reading.words.quotation import doubts, quotes
from wsm_cli.domain.reading.words.tokens import Token

_HANGS = frozenset({"<unreal>", "<subordinator>", "<that>"})
_ENDS = frozenset(".!?…\n\r")
_BREAKS = frozenset(";:()[]–—/")
_LONGEST = 80
"""Words of one clause, whatever the text: longer ones are cut, so that reading stays linear."""
_LOOK_AHEAD = 4
_SHORT = 7
_SHORTEST_RELATIVE = 2
_ACTS = frozenset({"<conduct>", "<aan-contact>"})
_TIES = frozenset((
    "<subordinator>", "<but>", "<unreal>", "<that>", "<coordinator>", "<complementizer>", "<relative>", "<purpose>",
    "<without>", "<by>",
))  # fmt: skip
_STARTING = frozenset((
    "<subject>", "<article>", "<possessive>", "<contact-prep>", "<prep>", "<finite>", "<infinitive>",
    "tot", "iemand", "daar", "dat", "dit", "wiens", "wier",
))  # fmt: skip
"""The keys of words that may start a clause without tying it."""
_ACTING = frozenset({"<subject>", "<person>", "<animal>"})
_HOLDING = _TIES | {"<prep>", "<not>", "<say>"}
"""Words behind which a subject does not start a sentence of its own."""
_ONLY = frozenset({"alleen", "ook", "zomaar", "enkel"})
"""Words with which "maar" means no more than "only"."""
_WAS = frozenset({"was", "waren"})
_INTERRUPTS = _TIES | {
    "<verb>", "<subject>", "<person>", "<not>", "<no>", "<body_part>", "<means>", "<will>", "<mind>",
    "<claim>", "<hedge>",
}  # fmt: skip
"""What a few words that only interrupt a clause do not hold."""
_REQUESTS = frozenset({"verzoek", "verzoeken", "vraag", "smeekbede", "smeekbedes", "roep", "bevel"})
_MAY = frozenset({"mag", "mogen", "kan", "kun", "kunnen", "moet", "moeten", "wil", "willen"})
_WHEN, _AIMS = frozenset({"<subordinator>", "<unreal>"}), frozenset({"<purpose>", "<without>", "<coordinator>"})
_NONE: frozenset[int] = frozenset()
_DUMMIES = frozenset({"er", "het", "iemand", "men"})
"""Subjects that are no person."""


def divide(tokens: list[Token], text: str) -> list[Clause]:
    """All clauses of a text, in order."""
    return speak_out(tokens, rejoin(tokens, _Divider(tokens, text).run()))


class _Divider:
    def __init__(self, tokens: list[Token], text: str) -> None:
        self.tokens = tokens
        self.closing = quotes(tokens, text)
        self.clauses: list[Clause] = []
        self.sentence = 0
        self.first = 0
        self.quote_end = -1
        self.after_colon = False
        self.ordering = False
        """Whether what is said in the imperative goes on."""
        self.listed_until = -1
        self.doubted: set[int] = set()
        self.aside = figures(tokens)
        """Marks round a figure: they part nothing."""

    def run(self) -> list[Clause]:
        for number, token in enumerate(self.tokens):
            if token.is_word:
                if self.ordering or not token.keys.isdisjoint(ties.MAY_ORDER):
                    self._order(number, token)
                starts = number > self.first and self._starts_clause(number, token)
                if starts or number - self.first >= _LONGEST:
                    self._close(number, number)
            else:
                self._mark(number, token)
        self._close(len(self.tokens), len(self.tokens))
        return self.clauses

    def _order(self, number: int, token: Token) -> None:
        """Part what is said in the imperative from what is told: hij zei pijp me | en liep door."""
        if self.quote_end < 0 and ties.orders(self.tokens, self.first, number):
            self._close(number, number)
            self.ordering = True
        elif self.ordering and "<coordinator>" in token.keys and not ties.orders_on(self.tokens, number):
            self._close(number, number)
            self.ordering = False

    def _mark(self, number: int, token: Token) -> None:
        if number == self.quote_end:
            self._close(number, number + 1)
            self.quote_end = -1
            if self.after_colon and self.tokens[number - 1].text in _ENDS:
                self.sentence += 1
            self.after_colon = False
        elif number in self.closing and self.quote_end < 0:
            if doubts(self.tokens, number, self.closing[number]):
                self.doubted.update(range(number, self.closing[number] + 1))
                return
            self._close(number, number + 1)
            self.quote_end = self.closing[number]
        elif number in self.doubted or number in self.aside or abbreviates(self.tokens, number):
            return
        elif token.text in _ENDS or heads(self.tokens, self.first, number):
            self._close(number, number + 1)
            if self.quote_end < 0:
                self._asks(token)
                self.sentence += 1
                self.after_colon = self.ordering = False
        elif token.text in _BREAKS:
            self._close(number, number + 1)
            self.after_colon = token.text == ":" or (self.after_colon and token.text != ";")
        elif token.text == "," and (end := self._interrupted(number)):
            self.aside.add(end)
        elif (
            token.text == "," and number > self.listed_until and (until := enumerated(self.tokens, number)) is not None
        ):
            self.listed_until = until
        elif token.text == "," and number > self.listed_until:
            self._close(number, number + 1)

    def _interrupted(self, number: int) -> int:
        """The comma behind a few words that only interrupt: drukte zijn kruis, nog in de broek, tegen haar arm."""
        for end in range(number + 2, min(number + _SHORT, len(self.tokens) - 1)):
            token = self.tokens[end]
            if token.text == ",":
                behind = "<contact-prep>" in self.tokens[end + 1].keys
                return end if behind and self._verb_between(self.first, number) else 0
            if not token.is_word:
                break
            if self.tokens[end - 1].keys & _INTERRUPTS or token.keys & _INTERRUPTS:
                break
        return 0

    def _asks(self, ending: Token) -> None:
        """Note of the sentence that ends here whether it is a question."""
        if ending.text != "?":
            return
        for clause in reversed(self.clauses):
            if clause.sentence != self.sentence:
                break
            clause.asks = not clause.quoted

    def _close(self, last: int, following: int) -> None:
        words = [place for place in range(self.first, last) if self.tokens[place].is_word]
        if words:
            opener = self.tokens[words[0]].keys
            if len(words) > 1 and opener & {"<coordinator>", "<but>"}:
                opener |= self.tokens[words[1]].keys & _TIES
            doubted = frozenset(self.doubted.intersection(words)) if self.doubted else _NONE
            quoted = self.quote_end >= 0 or self.ordering
            clause = Clause(words, self.sentence, opener, doubted, quoted=quoted, after_colon=self.after_colon)
            clause.keys = frozenset().union(*[self.tokens[place].keys for place in words])
            self.clauses.append(clause)
        self.first = following

    def _starts_clause(self, number: int, token: Token) -> bool:
        """Whether a word ties a new clause to the one before it."""
        keys = token.keys
        if keys.isdisjoint(_TIES):
            resumes = ties.behind_secret(self.tokens, self.first, number)
            return resumes or (not keys.isdisjoint(_STARTING) and self._starts_untied(number, keys))
        tied = number - 1 == self.first and ties.only_ties(self.tokens, number - 1)
        softens_only = ties.softens(self.tokens, self.first, number)
        if parts_nothing(self.tokens, number) or tied or is_preposition(self.tokens, number) or softens_only:
            return False
        if "<subordinator>" in keys or token.text == "maar":
            also = [after.text for after in self.tokens[number + 1 : number + 2]] == ["ook"]
            return token.text != "maar" or not (also or self.tokens[number - 1].keys & _ONLY)
        if "<unreal>" in keys:
            carried = verb_follows(self.tokens, number) or unknown_verb_ends(self.tokens, number)
            return carried and subject_follows(self.tokens, number) and not ties.plays(self.tokens[number - 1])
        if "<that>" in keys:
            return "<without>" not in self.tokens[number - 1].keys and subject_follows(self.tokens, number)
        joins = "<coordinator>" in keys and not ties.pairs(self.tokens, number)
        carried = self._verb_between(self.first, number) or self._ends_earlier()
        coordinates = joins and carried and verb_follows(self.tokens, number)
        coordinates = coordinates or (joins and ties.speaks_anew(self.tokens, number))
        return coordinates or self._starts_dependent(number, keys)

    def _starts_untied(self, number: int, keys: frozenset[str]) -> bool:
        """Whether a word that ties nothing starts a new clause all the same."""
        if "<subject>" in keys and (tells_age(self.tokens, number) or self._runs_on(number)):
            return True
        if ties.until(self.tokens, number) or noun_runs_on(self.tokens, self.first, number):
            return True
        resumes = not keys.isdisjoint({"<contact-prep>", "<finite>"}) or ties.owns_hand(self.tokens, number)
        if points_back(self.tokens, self.first, number) or (resumes and self._resumes(number)):
            return True
        turns = "<finite>" in keys or ("<infinitive>" in keys and they_follow(self.tokens, number))
        return (turns and self._turns(number)) or ties.starts_of_whom(self.tokens, number)

    def _ends_earlier(self) -> bool:
        """Whether this is the end of a clause that "die …" interrupted: knijpt B, die hij niet kent, in de billen."""
        before = self.clauses[-1] if self.clauses else None
        if before is None or before.sentence != self.sentence or self.tokens[self.first - 1].text != ",":
            return False
        return "<relative>" in before.opener and "<contact-prep>" in self.tokens[self.first].keys

    def _runs_on(self, number: int) -> bool:
        """Whether a new sentence starts without any mark: … aan mijn been ik schoof op."""
        before = self.tokens[number - 1]
        after = self.tokens[number + 1 : number + 2]
        if not after or not after[0].is_word or "<finite>" not in after[0].keys or not before.is_word:
            return False
        held = before.keys & _HOLDING and not before.keys & {"<object>", "<filler>"}
        anew = "<not>" in before.keys and carries_verb(self.tokens, self.first, number)  # luistert niet hij zoent me
        if anew or starts_anew(self.tokens, self.first, number):
            return True
        if (
            held
            or before.text in _ONLY
            or ("<finite>" in before.keys and before.keys.isdisjoint({"<infinitive>", "<body_part>"}))
        ):
            return False
        return carries_verb(self.tokens, self.first, number)

    def _turns(self, number: int) -> bool:
        """Whether the main clause starts behind one that came first: toen ik wegging pakte hij …"""
        before, after = self.tokens[number - 1], self.tokens[number + 1 : number + 2]
        if self.tokens[self.first].text == "toen" and before.text in _WAS and "<be>" in before.keys:
            return "<participle>" not in self.tokens[number].keys  # toen ik 10 was heeft mijn opa …
        if "<verb>" not in before.keys and not opens_when(self.tokens, self.first, number):
            return False
        follows = after[0].keys if after else frozenset()
        named = noun_ends(self.tokens, number + 1) and "<participle>" not in self.tokens[number].keys
        if not ("<subject>" in follows or (after and after[0].text in _DUMMIES) or named):
            return False
        earlier = [self.tokens[place].keys for place in range(self.first, number)]
        if earlier[0] & _AIMS and any("<te>" in keys for keys in earlier):
            return True
        hangs = bool(earlier[0] & _WHEN) and len(earlier) > _SHORTEST_RELATIVE  # toen ik bukte trok …
        carried = hangs or any("<finite>" in keys for keys in earlier)
        return carried and ("<coordinator>" in earlier[0] or any(keys & _ACTING for keys in earlier))

    def _resumes(self, number: int) -> bool:
        """Whether the sentence goes on behind "die zij niet kent" or "zonder te vragen": a verb ends it, and a
        preposition or verb follows."""
        before = self.tokens[number - 1]
        opener = self.tokens[self.first]
        if "<without>" in opener.keys and self.tokens[number - 2].text == "te":
            return "<infinitive>" in before.keys and not before.keys & _ACTS
        if not (opener.is_word and before.is_word and ties.about_somebody(self.tokens, self.first)):
            return False
        told = self.tokens[self.first : number]
        perfect = "<participle>" in before.keys and any("<have>" in one.keys for one in told)
        if before.keys & {"<have>", "<become>"} and "<participle>" in self.tokens[number].keys:
            return False  # die een vrouw had betast
        ends = "<finite>" in before.keys or (perfect and "<finite>" in self.tokens[number].keys)
        ends = ends or ("<finite>" in self.tokens[number].keys and any(map(ties.plays, told)))
        return ends and len(told) > _SHORTEST_RELATIVE

    def _starts_dependent(self, number: int, keys: frozenset[str]) -> bool:
        """Whether a word such as "of", "die", "om" or "zonder" starts a clause of its own here."""
        if "<complementizer>" in keys:
            if number - 1 == self.first and "<prep>" in self.tokens[self.first].keys:
                return False  # met wie zij samenwoont
            if self.tokens[number].text == "wie" and verb_follows(self.tokens, number):
                return True  # ik zag niet wie mij kneep
            return "<say>" in self._before(number) or subject_follows(self.tokens, number)
        if "<relative>" in keys:
            hangs = number - 1 == self.first and self.tokens[self.first].keys & _HANGS  # als die hem niet pijpt
            return not hangs and (ties.relates(self.tokens, self.first, number) or self._behind_infinitive(number))
        if "<purpose>" in keys or "<without>" in keys:
            follows = self.tokens[number + 1].keys if number + 1 < len(self.tokens) else frozenset()
            # Bleef haar ondanks haar verzoek om te stoppen strelen: what is asked parts nothing.
            asked = self.tokens[number - 1].text in _REQUESTS and "ondanks" in self._texts(number)
            return (not asked and to_infinitive(self.tokens, number)) or ("<without>" in keys and "<that>" in follows)
        return "<by>" in keys and to_infinitive(self.tokens, number, _SHORT)

    def _behind_infinitive(self, number: int) -> bool:
        """Whether "die" tells who is meant behind the infinitive of a question: mag ik de man vasthouden die …"""
        words = self.tokens[max(self.first - _SHORTEST_RELATIVE, 0) : number]  # mag ik | als boa iemand volgen
        may = any(token.text in _MAY for token in words)
        return may and "<infinitive>" in words[-1].keys and verb_follows(self.tokens, number)

    def _texts(self, number: int) -> set[str]:
        """The words shortly before a place, in the same clause."""
        return {token.text for token in self.tokens[max(self.first, number - _LOOK_AHEAD) : number]}

    def _before(self, number: int) -> frozenset[str]:
        """The keys of the words shortly before a place, in the same clause."""
        start = max(self.first, number - _LOOK_AHEAD)
        return frozenset().union(*(self.tokens[place].keys for place in range(start, number)))

    def _verb_between(self, start: int, end: int) -> bool:
        return any("<verb>" in self.tokens[place].keys for place in range(start, end))
