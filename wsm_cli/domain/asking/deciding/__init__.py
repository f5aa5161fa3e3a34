"""Yes, no, it depends, or none of these: what of an answer holds for the question as put.

``verdicts`` decides for a curated answer, by its nearest phrasing and by all together (``voting``), with ``denials``
for what is denied and ``sweeping`` for what is asked of everyone and always. Where no yes or no was asked none is
given: ``choosing`` (which of two, beside a phrasing) and ``unanswerable`` (whatever the answer came from).
``doubts`` leaves out, or turns round, what a phrasing gives to a plain question that has other words (``beside``) or
puts the opposite (``opposed``). ``borne_out`` says yes to a claim that the answer makes itself.
"""
