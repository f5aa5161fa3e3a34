"""Facts of what was done, clause by clause: ``gather`` takes them together and writes them into a ``ledger``.

* what ``holds`` of a word in its clause: ``contact``, ``deeds``, ``uttering``, ``where``, ``standing``, ``motives``,
  ``elliptic``, ``pointing`` (a part that "ze" stands for);
* what the other wanted: ``signals``, ``reacting``, ``sleeping``, ``stopping``, ``giving_in``, ``letting``, ``counsel``;
* pictures: ``senders``, ``on_camera``;
* of the text as a whole: ``couples``, ``remarks``, ``trying`` and ``missing`` (what did not come to it).
"""
