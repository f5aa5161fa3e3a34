"""What ties questions together: no phrasing twice, no word with two meanings, nothing that can match everything."""

from wsm_cli.rulebase.draft import Draft, Word, whereabouts
from wsm_cli.rulebase.faults import Findings, Place
from wsm_cli.rulebase.schema_questions import VERDICTS
from wsm_cli.text import clean, fold


def check_questions(draft: Draft, findings: Findings) -> None:
    """Note phrasings that stand twice or hold no words, and forms that two synonyms claim."""
    phrasings: dict[str, Place] = {}
    for question in draft.sections["questions"]:
        for key in ("phrasings", *(f"answered_{verdict}" for verdict in VERDICTS)):
            for phrasing in question.get(key, ()):
                _once(phrasing, phrasings, findings)
    for vocabulary in draft.sections["vocabulary"]:
        forms: dict[str, Place] = {}
        for synonym in vocabulary.get("synonyms", ()):
            for form in synonym.get("forms", ()):
                _once(form, forms, findings)


def _once(word: Word, seen: dict[str, Place], findings: Findings) -> None:
    name = fold(word)
    if not name:
        findings.add(word.place, "bad-format", f"‘{clean(word)}’ bevat geen letters of cijfers")
    elif name in seen:
        message = f"‘{clean(word)}’ staat al in {whereabouts(seen[name], word.place)}"
        findings.add(word.place, "name-taken", message)
    else:
        seen[name] = word.place
