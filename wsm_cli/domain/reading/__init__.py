"""Reads a situation told in Dutch: words become facts, each with the place it was read from.

The modules by stage, in the order in which a text passes them (``reader`` runs them, ``story`` holds what is known):

* words: ``tokens``, ``vocabulary`` and ``tables`` (the lexicon), ``quotation``, ``outspoken``;
* clauses (each a ``clause``): ``clauses``, with ``ahead``, ``ties``, ``runons``, ``asides`` and ``figures`` on where
  one starts;
* what words stand for: ``marks``, ``needs`` and ``euphemisms`` (only beside other words), ``pictures`` (only on a
  picture), ``shows`` (only on a stage), ``testimony``;
* persons: ``persons``, ``antecedents``, ``naming``, ``joint``, ``bystanders``, ``beside``, ``watching``; who did
  it: ``casting``, ``accosting``, ``hints``, ``causing``, ``serving``, ``verbs``, ``acting``, ``thirds``,
  ``restraint``, ``avenging``;
* what is real: ``reality``, ``plans``, ``thoughts``, ``speech``, ``beheld``; denied and claimed: ``scope``, ``proof``;
* facts, clause by clause: ``gather``, ``holds``, ``contact``, ``deeds``, ``uttering``, ``senders``, ``signals``,
  ``reacting``, ``sleeping``, ``where``, ``stopping``, ``counsel``, ``standing``, ``giving_in``, ``letting``,
  ``motives``, all written into a ``ledger``;
* facts about the whole: ``trying``, ``missing``, ``on_camera``, ``remarks``, ``couples``, ``whose`` (ages: ``ages``,
  ``sharing``, ``spreading``, ``counting``, ``numerals``, ``births``, ``birthdays``, ``schooling``, ``lives``), ``days``
  and ``dayforms``.
"""

from wsm_cli.domain.reading.reader import Reading, read_situation

__all__ = ["Reading", "read_situation"]
