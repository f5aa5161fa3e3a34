"""Whether it was done at all, and whether it is denied or claimed.

``reality`` decides, with ``plans``, ``thoughts``, ``speech`` (what is only said; ``leading`` what leads to it) and
``beheld`` (only seen).
``scope``, ``proof`` and ``absent`` (a row of what there was not) tell what is denied or claimed.
"""
