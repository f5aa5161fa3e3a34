"""Every section that a rule base may hold."""

from wsm_cli.rulebase.schema import LAW
from wsm_cli.rulebase.schema_lexicon import LEXICON
from wsm_cli.rulebase.schema_questions import QUESTIONS
from wsm_cli.rulebase.schema_quiz import PRACTICE
from wsm_cli.rulebase.schema_situations import SITUATIONS
from wsm_cli.rulebase.shapes import ListOf, Record

SECTIONS: dict[str, Record | ListOf] = {**LAW, **SITUATIONS, **LEXICON, **QUESTIONS, **PRACTICE}
