"""Questions that tell what happened.

``scenario`` reads and assesses it, ``outcomes`` puts in sentences what of it is ``worth`` naming, ``told`` decides
whether that or a curated answer goes first and ``cases`` whether a case is told at all, ``asides`` (tables:
``aside_tables``), ``powers`` (``power_tables``, ``who_acts``) and ``suffered`` (done to who asks) answer what the story
does not settle, ``otherwise`` what it only supposes, ``naming`` the article it comes to, and ``judging`` keeps
judgments out of it. ``spoken`` tells what was only said, ``places`` what the place makes of it, ``grown`` leaves out
what is only on adults, and ``addressing`` fits the answer to who asks.
"""
