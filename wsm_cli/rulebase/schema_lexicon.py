"""The lexicon: the Dutch words in which people tell what happened, and the facts that they stand for."""

from wsm_cli.rulebase.shapes import ListOf, Record

LEXICON: dict[str, Record | ListOf] = {}
