"""Worked out: that what is asked after by its name alone is an offence."""

from wsm_cli.domain.asking.answer import NO, YES, Candidate
from wsm_cli.domain.asking.deciding.sweeping import sweeps
from wsm_cli.domain.asking.parsing.question import Mention, Reading
from wsm_cli.domain.asking.parsing.reading import reader_of
from wsm_cli.domain.asking.working_out.defining import OTHER_INTENTS, offences
from wsm_cli.domain.asking.working_out.targets import Subject
from wsm_cli.text import fold

_PUNISHED = frozenset({"strafbaar", "verboden", "illegaal"})
"""How a question ends that asks if something is an offence."""
_BY_NAME = 0.86


def punishable(subject: Subject) -> Candidate | None:
    """That an offence asked after by its name alone is one: is grooming strafbaar."""
    reading = subject.reading
    families = subject.rulebase.index()["records"]["family"]
    named = {
        at
        for mention in subject.mentions
        if mention.kind != "family"
        or len(mention.offences) == 1
        or _is_name(families[mention.id]["name"], mention, reading)
        for at in mention.places
    }
    if not named or not reading.verb_first or reading.words[-1] not in _PUNISHED or reading.cues & OTHER_INTENTS:
        return None
    swept, acts = sweeps(reading), reader_of(subject.rulebase).slots.acts
    act = any(token.start in named and token.key in acts for token in reading.content)
    if (swept or act) and not all(_own_name(subject, mention) for mention in subject.mentions):
        return None  # what goes by the name of an act is not always an offence, nor never: naroepen op straat
    generic = reader_of(subject.rulebase).language.generic
    left = (token for token in reading.content if token.start not in named and token.raw not in _PUNISHED)
    if reading.age_words or reading.day_keys or any(token.key not in generic for token in left):
        return None
    found = offences(subject)
    never = swept and "nooit" in reading.words
    return found and found._replace(score=_BY_NAME, verdict=NO if never else YES)


def _own_name(subject: Subject, mention: Mention) -> bool:
    """Whether an offence is named by its name, and not by that of an act."""
    records = subject.rulebase.index()["records"]
    if mention.kind == "family":
        return _is_name(records["family"][mention.id]["name"], mention, subject.reading)
    said = " ".join(subject.reading.words[mention.start : mention.end])
    return any(said in fold(subject.record(ident)["name"]) for ident in mention.offences)


def _is_name(name: str, mention: Mention, reading: Reading) -> bool:
    """Whether a mention of several offences has the name they go by together, and no word for what they are about."""
    return fold(name) == " ".join(reading.words[mention.start : mention.end])
