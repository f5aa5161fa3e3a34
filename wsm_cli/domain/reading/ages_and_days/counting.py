"""What stands around a figure in a clause: whether it counts something else, whose it may be, a second one."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.ages_and_days.days import time_of
from wsm_cli.domain.reading.ages_and_days.schooling import LEVELS
from wsm_cli.domain.reading.words.numerals import ADDED, COUNTED, DECADES, DWELLS, GROUPS, TERMS, number_of

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.words.tokens import Token

OLDEST_TOLD = 110
_HIGHEST = 9
"""The highest floor that is told as a figure with "hoog": a player of 13 is held high at the thigh."""
_FREE = frozenset({"<verb>", "<prep>", "<coordinator>", "<finite>", "<object>", "<pronoun>"})
_REST = frozenset({"andere", "overige", "oudste", "jongste", "eerste", "laatste", "resterende", "alle"})
_THINGS = frozenset({"<finger>", "<hand>", "<thing>", "<clothes>", "<body_part>"})
_NAMED = 2
"""How far a name stands before the figure in brackets behind it."""
_SENT = frozenset({"berichten", "foto's"})
"""What is sent to somebody, and so not counted by an age before it."""
_CARRIES = frozenset({"<finite>", "<be>", "<become>", "<have>", "<aux>"})


class Around:
    """The words of a clause, by their number in it."""

    def __init__(self, tokens: "list[Token]", words: list[int], here: "list[Mention]") -> None:
        self.tokens = tokens
        self.words = words
        self.here = here

    def text(self, index: int) -> str:
        """The word itself, or nothing beyond the clause."""
        return self.tokens[self.words[index]].text if 0 <= index < len(self.words) else ""

    def keys(self, index: int) -> frozenset[str]:
        """What phrases may call a word."""
        return self.tokens[self.words[index]].keys if 0 <= index < len(self.words) else frozenset()

    def month(self, index: int) -> bool:
        """Whether a word is a month or a season."""
        return 0 <= index < len(self.words) and time_of(self.tokens[self.words[index]])[:2].isdigit()

    def counts_else(self, index: int, *, years: bool) -> bool:
        """Whether a number counts something else: 3 maart, 4 op 5 oktober, 3 keer, 2 jaar geleden."""
        text = self.text
        if years:
            if text(index + 2) in TERMS or text(index - 1) == "eerste":
                return True
            before = {text(at) for at in range(index - 3, index)}
            added = text(index + 2) in ADDED and not self.linked_near(index)
            return text(index - 1) != "van" and (added or bool(before & DWELLS))
        if (text(index - 1) == "van" and text(index - 2) in GROUPS) or text(index - 1) in DECADES:
            return True
        if self.keys(index + 1) & _THINGS or text(index + 1) in LEVELS:
            return True  # bij haar werden twee vingers ingebracht; een meisje uit 2 havo
        if text(index + 1) == "hoog" and (number_of(self.tokens[self.words[index]])[0] or 0) <= _HIGHEST:
            return True  # de buurman van 3 hoog
        span = text(index + 1) == "op" and text(index + 2).isdigit()
        return span or self.month(index + 1) or (text(index + 1) in COUNTED and not self._of_one(index))

    def _of_one(self, index: int) -> bool:
        """Whether "van" and a figure stand right behind one person: een leraar stuurt een leerling van 17 berichten."""
        one = any(m.place == self.words[index] - _NAMED and not m.many for m in self.here)
        return self.text(index - 1) == "van" and one and self.text(index + 1) in _SENT

    def of_a_name(self, place: int, person: "Mention") -> bool:
        """Whether an age in brackets is of a name that stands behind the verb: papa deed Finn (3) in bad."""
        named = self.tokens[place - _NAMED]
        if self.tokens[place - 1].text != "(" or named.entry.senses or not named.text.isalpha():
            return False
        return any("<verb>" in self.tokens[at].keys for at in range(person.place + 1, place - _NAMED))

    def counts_persons(self, index: int) -> bool:
        """Whether a figure counts people: twee wandelaars, 3 jonge meiden."""
        places = self.words[index + 1 : index + 3]
        carries = self.keys(index + 1) & _CARRIES or self.text(index + 1) == "zijn"
        if self.text(index - 1) in _REST and carries:
            return True  # de andere twee zijn weggerend
        if any(m.many and m.place == self.words[index] + 1 for m in self.here):
            return True  # oma van drie kleinkinderen
        return any(m.many and m.place in places for m in self.here) and self.text(index - 1) not in {"van", "v"}

    def free(self, index: int, rest: str) -> bool:
        """Whether nothing that is counted stands behind a figure."""
        keys = self.keys(index)
        return not rest and (not keys or bool(keys & _FREE))

    def tells(self, index: int) -> bool:
        """Whether a word stands for a fact by itself, so that no figure counts it: hij 15 vrijwillig seks."""
        senses = self.tokens[self.words[index]].entry.senses if 0 <= index < len(self.words) else ()
        return any("facts" in sense for sense in senses)

    def second(self, index: int, number: int) -> tuple[int, int] | None:
        """The second age of "13 en 14"."""
        counted = self.text(index + 2) in COUNTED
        if self.text(index) in {"en", "of", "tot"} and index + 1 < len(self.words) and not counted:
            other, rest = number_of(self.tokens[self.words[index + 1]])
            if other is not None and not rest and abs(other - number) < 20 and other < OLDEST_TOLD and other != 1:
                return other, self.words[index + 1]
        return None

    def listed(self, index: int) -> list[tuple[str, tuple[int, ...]]]:
        """Further ages behind one: 9, 14 en 25 jaar."""
        found: list[tuple[str, tuple[int, ...]]] = []
        while index < len(self.words):
            at = index + (self.text(index) in {"en", "of"})
            number, rest = number_of(self.tokens[self.words[at]]) if at < len(self.words) else (None, "")
            if number is None or rest or not 1 < number < OLDEST_TOLD or self.text(at + 1) in COUNTED:
                break
            found.append((str(number), (self.words[at],)))
            index = at + 1
        return found

    def up_to(self, index: int, number: int, rest: str) -> tuple[int, int] | None:
        """The oldest of "8 tot 10", "tussen 8 en 11", "10-11", and how many words it takes; nothing for one age."""
        if rest.isdigit() and number < int(rest) < OLDEST_TOLD:
            return int(rest), 0
        between = {"tot", "a", "t/m", "tm"} | ({"en"} if self.text(index - 1) == "tussen" else set())
        tied = self.text(index + 1) in between and self.text(index - 1) != "om"
        other, ending = (
            number_of(self.tokens[self.words[index + 2]]) if tied and index + 2 < len(self.words) else (0, "")
        )
        return (other, 2) if other and not ending and number < other < OLDEST_TOLD else None

    def linked_near(self, index: int) -> bool:
        """Whether a form of to be or to become stands near a figure."""
        return any(
            self.keys(at) & {"<be>", "<become>"} or (self.text(at) == "zijn" and not self.owns(at))
            for at in range(index - 4, index + 3)
            if at != index
        )

    def owns(self, index: int) -> bool:
        """Whether "zijn" belongs to what stands behind it: zijn piemel, zijn vriendin."""
        behind = self.keys(index + 1)
        return bool(behind) and not behind & {"<number>", "<verb>", "<prep>"} and not self.text(index + 1).isdigit()
