"""Answers worked out from the records of the rule base; ``structural`` lists the ways, the sharpest first.

* what is asked about: ``targets``, ``of_whom``, ``asked_after`` (which element), ``claims`` (figures to confirm),
  ``belonging``, ``phrases`` (words for the answer);
* what an offence is and requires: ``defining``, ``punishable``, ``elements``, ``intent``, ``joint``, ``without``,
  ``quoting``, ``conducts``, ``lids``, ``preparing``, ``attempts``;
* what differs: ``comparing``, ``heaviness``, ``notions``, ``aspects``, ``added``, ``by_age``, ``of_age``, ``children``,
  ``young``;
* figures and time: ``penalties``, ``kinds``, ``raises``, ``raising``, ``other_maxima``, ``figures``,
  ``bounds`` (how one is put), ``shares``, ``terms``, ``lapsing``, ``lapsed``, ``youth``, ``days``, ``past``;
* more than one of these at once: ``several``.
"""
