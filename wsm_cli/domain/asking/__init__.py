"""Answers a question put in ordinary Dutch: a curated answer, one worked out from the rule base, or a refusal.

A wrong answer is worse than none: every way to answer tells how well it fits, and below the mark the question is
refused with the topics that come near. The parts, in the order in which a question meets them:

* ``parsing`` reads the question;
* ``refusals`` turns away what is not on this law, or should not be answered;
* ``matching`` finds the curated question that asks the same, and ``deciding`` what its yes or no is here;
* ``working_out`` answers from the records of the rule base, ``passages`` from the statement that holds the words;
* ``stories`` reads and assesses what is told, and puts it beside what is asked.

``answering`` chooses between all these. ``claimed`` takes out the claim that somebody is reported to make, ``doubled``
answers a second question in the same breath, ``also_asked`` adds a maximum, and ``answer`` is what comes out.
"""

from wsm_cli.domain.asking.answer import Answer
from wsm_cli.domain.asking.answering import ask

__all__ = ["Answer", "ask"]
