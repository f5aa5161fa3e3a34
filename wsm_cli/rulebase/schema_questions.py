"""Questions that people put, each with several phrasings, its answer and where that comes from."""

from wsm_cli.rulebase.shapes import ListOf, Record

QUESTIONS: dict[str, Record | ListOf] = {}
