"""Finds the curated question that asks the same.

``curated`` ranks them: ``phrasings`` holds all their wordings (made by ``phrasing_tables``), ``nearest`` those that
share most, ``wording`` how all of one question are worded together, ``agreement`` whether they are about the same
thing, with ``own_marks`` and ``parts`` for what a question must tell itself. ``fits`` says from which fit something is
an answer, ``guesses`` what is shown where nothing is, and ``exact`` what is a phrasing word for word.
"""
