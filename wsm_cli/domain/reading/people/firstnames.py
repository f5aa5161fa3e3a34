"""First names, which may only tell how somebody goes by, and words that are not known but must be a person."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.words.numerals import COUNTED

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

_SHORTEST_PERSON, _YOUNGEST, _OLDEST = 4, 3, 100


def only_name(tokens: "list[Token]", clause: "Clause", index: int, found: "list[Mention]") -> bool:
    """Whether a first name names nobody new: collega Joost, mijn oom Kees, whose gender is then told; 3 jan."""
    place = clause.words[index]
    if index and tokens[place - 1].text.isdigit() and "<time>" in tokens[place].keys:
        return True
    noun = found[-1] if found else None
    if noun is None or noun.place + 1 != place or noun.pronoun or noun.many or "<name>" in tokens[noun.place].keys:
        return False
    gender = _gender(tokens[place])
    if "<person-x>" not in tokens[noun.place].keys and noun.gender != gender:
        return False
    found[-1] = noun._replace(gender=gender)
    return True


def _gender(token: "Token") -> str:
    if "<person-x>" in token.keys:
        return "x"
    return next(sense["gender"] for sense in token.entry.senses if "gender" in sense)


def is_unknown_person(tokens: "list[Token]", clause: "Clause", index: int) -> bool:
    """Whether a word that is not known is a person, by the age behind it: een misdienaar van 11, de notulist (52)."""
    token = tokens[clause.words[index]]
    letters = token.text.replace("-", "")
    if token.entry.senses or not letters.isalpha() or len(letters) < _SHORTEST_PERSON:
        return False
    behind = [tokens[place].text for place in clause.words[index + 1 : index + 4]]
    if not behind:
        return False
    before = tokens[clause.words[index - 1]].keys if index else frozenset()
    place = clause.words[index] + 1
    starts = not index and place < len(tokens) and tokens[place].text == "("
    if not starts and not before & {"<article>", "<possessive>"}:
        return False
    figure = behind[1:] if behind[0] == "van" else behind if tokens[place].text == "(" else []
    counts = len(figure) > 1 and figure[1] in COUNTED
    return bool(figure) and figure[0].isdigit() and _YOUNGEST < int(figure[0]) < _OLDEST and not counts
