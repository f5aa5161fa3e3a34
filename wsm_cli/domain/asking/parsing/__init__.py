"""Reads a question: what it names, what it asks for, whose age and which days it tells.

* as written: ``mending`` (slips of the pen), ``numbers``, ``words`` (one form for each meaning), ``rewording`` (what
  says it backwards), ``marks`` (turns of phrase), ``runs`` (of words);
* what it tells: ``articles``, ``ages`` and ``whose_age``, ``since`` and ``named_days`` (time), ``peers``, ``roles``
  (who asks), ``unfinished`` (what came to nothing), ``telling`` (without what it only supposes);
* around it: ``courtesy`` (and who wonders), ``reported`` (a claim of somebody else), ``occasions`` (why it is asked),
  ``disputes`` (who argues);
* together: ``reading`` makes a ``question`` of them, with the ``tables`` that are made once.
"""
