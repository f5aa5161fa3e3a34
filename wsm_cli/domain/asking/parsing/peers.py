"""Two ages and nothing else (*wat als zij 12 is en hij 15*): whether two so young may have sex."""

_ASIDE = frozenset({
    "wat", "als", "en", "maar", "zij", "ze", "hij", "ik", "beide", "beiden", "allebei", "alle", "is", "zijn", "ben",
    "was", "waren",
    "stel", "dat", "de", "een", "andere", "ander", "jongen", "meisje", "mag", "kan", "jaar", "oud", "dan", "nou", "nu",
    "ook", "pas", "zelf", "met", "van", "het", "twee",
})  # fmt: skip
_BOTH = frozenset({"beide", "beiden", "allebei"})
_YOUNGEST, _OLDEST = 10, 18


def spelled_out(words: list[str]) -> list[str]:
    """The words of a question that tells two ages only, with what is asked of two such people; others as they are."""
    told = [word for word in words if word.isdigit()]
    if not told or len(told) > 2 or not all(word in _ASIDE or word in told for word in words):
        return words
    if not {"wat", "als", "mag"} & set(words):
        return words
    ages = sorted(int(word) for word in (told * 2 if len(told) == 1 and _BOTH & set(words) else told))
    if len(ages) != 2 or not _YOUNGEST <= ages[0] < _OLDEST or ages[1] > _OLDEST:
        return words
    return f"mag iemand van {ages[1]} seks hebben met iemand van {ages[0]}".split()
