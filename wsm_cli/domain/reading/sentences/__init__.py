"""Sentences and clauses: ``clauses`` divides a text, and a ``clause`` is what comes out.

Where one starts depends on what stands ``ahead`` of a word, on what ``ties`` clauses, on ``runons`` without a mark, on
``asides`` in the middle and on ``figures`` between marks; one may be ``enclosed`` in another without a comma.
"""
