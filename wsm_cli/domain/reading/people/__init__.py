"""Who is who, and who did it to whom.

* who is in it: ``persons``, ``firstnames``, ``antecedents``, ``naming``, ``joint`` (two together), and who is neither
  of the two: ``bystanders``, ``beside`` and ``watching``;
* who did it: ``casting`` and ``acting``, with ``accosting``, ``causing``, ``chained``, ``grownups``, ``serving``,
  ``hints``, ``thirds`` and ``together`` (more than one);
* what others do to the suspect: ``restraint``, ``avenging``.
"""
