"""Words and marks, and what they stand for.

``tokens`` cuts a text up, ``quotation`` and ``outspoken`` find what is said in it. ``vocabulary`` knows the forms of
the lexicon (its ``tables`` are made once), ``verbs`` and ``numerals`` theirs. ``marks`` finds what words stand for:
some only beside others (``needs``, ``euphemisms``, ``lapses``, and ``whom``: beside whom), or only on a picture
(``pictures``; ``own_body``: on one of who sends it), on a stage (``shows``) or in what somebody tells afterwards
(``testimony``).
"""
