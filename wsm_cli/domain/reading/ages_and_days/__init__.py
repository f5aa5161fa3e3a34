"""How old, and when: ``whose`` writes down what ``ages`` finds.

``counting`` tells an age from other figures, ``sharing`` and ``spreading`` whether it is of more than one; it may be
told by ``births``, ``birthdays``, ``schooling`` or in ``lives``. ``days`` finds dates, ``dayforms`` writes them.
"""
