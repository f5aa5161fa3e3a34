"""A clause, and who tells it."""

from enum import Enum

DENIALS = frozenset({"<not>", "<no>"})
"""The keys of words that deny."""


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
        self.teller = ""
        """Of a quotation that tells what happened: a witness, or the suspect who is heard; else nothing."""
        self.keys: frozenset[str] = frozenset()
        """The keys of all its words."""
        self.actor = ""
        """Who acts: ``suspect``, ``victim``, ``other`` or nothing."""
        self.passive = False
        self.steps_in = False
        """Somebody else acts on the suspect: mijn vriend greep hem bij de arm."""
        self.answered = False
        """Somebody else threatens, hits or holds the suspect for what he did: haar vriend gaf hem een klap."""
        self.undergone = False
        """Whether the subject only feels it: ineens had ik een hand op mijn knie."""
        self.beast = False
        """Whether it is an animal that acts."""
        self.asks = False
        """Part of a question."""
