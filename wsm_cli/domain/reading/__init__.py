"""Reads a situation told in Dutch: words become facts, each with the place it was read from.

``reader`` takes a text through the stages, and ``story`` holds what is known of it meanwhile:

* ``words``: what is written, and what it stands for;
* ``sentences``: where a clause starts and ends;
* ``people``: who is in it, and who did it;
* ``real``: what was done, and not only feared, planned, said or denied;
* ``acts``: the facts of each clause, and of the whole;
* ``ages_and_days``: how old, and when.
"""

from wsm_cli.domain.reading.reader import Reading, read_situation

__all__ = ["Reading", "read_situation"]
