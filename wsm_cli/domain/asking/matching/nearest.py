"""Which phrasings share most with a question, without looking at the thousands that share little with it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from math import fsum

ROUNDED = 0.01
"""More than all that is rounded off the weights of the words of a phrasing."""


def nearest(
    having: Sequence[Mapping[int, object]],
    weights: Sequence[float],
    total: float,
    weigh: Callable[[int], float],
    most: int,
) -> list[int]:
    """The phrasings that are most alike (twice what two share, by what both weigh together), the nearest first.

    ``having``: by word the phrasings that have it, the lightest first; ``weights``: what each word says. ``total``:
    what all words of the question weigh; ``weigh`` tells what those of a phrasing do.

    Those that share the same words are more alike as they are lighter, and none weighs less than what it shares.
    """
    sharing, several = _shared(having)
    together: dict[int, list[int]] = {}
    for place in several:
        together.setdefault(sharing[place], []).append(place)
    alone = (1 << number for number in range(len(having)))
    shared = {which: _sum_of(weights, which) for which in (*together, *alone)}
    found: list[tuple[float, int]] = []
    for which in sorted(shared, key=lambda which: -shared[which]):
        both = shared[which]
        least = found[-1][0] if len(found) == most else 0.0
        if not both or -2.0 * both / (total + both - ROUNDED) > least:
            break  # nor can any come near that shares less
        places: Iterable[int] = sorted(together.get(which, ()), key=lambda place: (weigh(place), place))
        if which not in together:
            places = (place for place in having[which.bit_length() - 1] if place not in several)
        for place in islice(places, most):
            alike = -2.0 * both / (total + weigh(place))
            if alike > least:
                break
            found.append((alike, place))
        found.sort()
        del found[most:]
    return [place for _, place in found]


def _shared(having: Sequence[Mapping[int, object]]) -> tuple[dict[int, int], set[int]]:
    """By phrasing the words that it has, a bit for each; and the phrasings that have more than one."""
    sharing: dict[int, int] = {}
    several: set[int] = set()
    for number, places in enumerate(having):
        known = sharing.keys() & places.keys()
        sharing |= dict.fromkeys(places, 1 << number) | {place: sharing[place] | 1 << number for place in known}
        several |= known
    return sharing, several


def _sum_of(weights: Iterable[float], which: int) -> float:
    """What the weights add up to of which the bit is set."""
    return fsum(weight for number, weight in enumerate(weights) if which >> number & 1)
