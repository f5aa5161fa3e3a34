"""Dutch inflection: the forms of a verb or an adjective, number words, and how a form sounds."""

from collections.abc import Iterator

FINITE, INFINITIVE, PARTICIPLE, OTHER = "f", "i", "p", ""
_VOWELS = "aeiou"
_BARE = ("gaan", "staan", "slaan", "zien", "doen", "vlaan")
_UNSTRESSED = ("be", "ver", "ont", "her", "ge", "er", "mis")
_UNITS = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_SOUNDS = (
    ("ij", "y"), ("ei", "y"), ("au", "ou"), ("sch", "sg"), ("ch", "g"), ("ck", "k"), ("ph", "f"), ("th", "t"),
    ("dt", "t"),
    ("c", "k"), ("x", "ks"), ("z", "s"), ("v", "f"), ("q", "k"),
)  # fmt: skip


def verb_forms(written: str) -> tuple[str, list[tuple[str, str]], str, list[tuple[str, str]]]:
    """The infinitive, the joined forms with their kind, the particle, and the forms that stand apart from it.

    ``written`` is an infinitive with ``|`` after a particle, then the past and the participle where they are not weak.
    """
    infinitive, *given = (part.strip() for part in written.split(","))
    particle, bar, base = infinitive.partition("|")
    if not bar:
        particle, base = "", infinitive
    past = given[0] if given else ""
    finite = sorted(set(_present(base, past)) | set(_past(base, past)))
    participle = given[1] if len(given) > 1 else _participle(base, past)
    apart = [(form, FINITE) for form in finite if form != base] + [(base, INFINITIVE), (participle, PARTICIPLE)]
    forms = [(particle + form, kind) for form, kind in apart]
    forms += [(f"{particle}{base}d", OTHER), (f"{particle}{base}de", OTHER)]
    if particle and participle.startswith("te "):
        forms = [form for form in forms if " " not in form[0]]
    return particle + base, forms, particle, apart if particle else []


def _split(base: str) -> str:
    """The infinitive without its ending."""
    if base in _BARE:
        return base[:-2] if base.endswith("aan") else base[:-1]
    return base[:-2] if base.endswith("en") else base[:-1]


def _stem(base: str, past: str) -> str:
    """The first person: raken → raak, pakken → pak, wrijven → wrijf."""
    if past.endswith(("elde", "erde")):
        return past[:-2]
    if base == "komen":
        return "kom"  # its vowel is short in the singular only
    return closed(_split(base))


def closed(root: str) -> str:
    """A root whose vowel stands in a closed syllable now: rak → raak, pakk → pak, lev → leef."""
    if len(root) > 2 and root[-1] == root[-2] and root[-1] not in _VOWELS:
        return root[:-1]
    open_end = len(root) > 1 and root[-1] not in _VOWELS + "jwx" and root[-2] in "aeou" and root[-3:-2] not in _VOWELS
    if open_end and (len(root) == 2 or root[-3] not in _VOWELS):
        weak = root.endswith("el") and any(letter in _VOWELS for letter in root[:-2])
        if not weak:
            root = root[:-1] + root[-2] + root[-1]
    return root[:-1] + {"v": "f", "z": "s"}.get(root[-1], root[-1])


def opened(stem: str) -> str:
    """A stem whose vowel stands in an open syllable now: kneep → knep, pak → pakk, wreef → wrev."""
    if len(stem) < 2 or stem[-1] in _VOWELS:
        return stem
    last = stem[-1]
    if len(stem) > 2 and stem[-2] == stem[-3] and stem[-2] in "aeou":
        return stem[:-2] + {"f": "v", "s": "z"}.get(last, last)
    if stem[-2] in _VOWELS and (len(stem) < 3 or stem[-3] not in _VOWELS):
        return stem + last
    if len(stem) > 2 and stem[-2] in _VOWELS + "j" and last in "fs":
        return stem[:-1] + {"f": "v", "s": "z"}[last]
    return stem


def _present(base: str, past: str) -> Iterator[str]:
    stem = _stem(base, past)
    yield stem
    yield stem if stem.endswith("t") else f"{stem}{stem[-1]}t" if stem.endswith("a") else f"{stem}t"
    yield base


def _past(base: str, past: str) -> Iterator[str]:
    """The past, and the weak past that people write of a strong verb."""
    stem, root = _stem(base, past), _split(base)
    weak = stem + ("te" if root[-1:] in "tkfschpx" else "de")
    if root[-1:] not in _VOWELS or root.endswith("i"):
        yield from (weak, f"{weak}n")
    if past:
        singular, slash, plural = past.partition("/")
        yield singular
        yield plural if slash else f"{singular}n" if singular.endswith("e") else f"{opened(singular)}en"


def _participle(base: str, past: str) -> str:
    stem, root = _stem(base, past), _split(base)
    ending = "t" if root[-1:] in "tkfschpx" else "d"
    start = "" if base.startswith(_UNSTRESSED) and len(root) > 4 else "ge"
    return start + stem + ("" if stem.endswith(ending) else ending)


def adjective_forms(base: str) -> list[str]:
    """An adjective and its form in -e."""
    if base.endswith(("e", "en", "em", "er", "ig", "lijk", "isch")):
        return [base, base if base.endswith("e") else f"{base}e"]
    return [base, f"{opened(base)}e"]


def numbers() -> dict[str, int]:
    """Number words up to ninety-nine."""
    found = {word: number for number, word in enumerate(_UNITS)}
    for ten, word in enumerate(_TENS, 2):
        found[word] = ten * 10
        for unit in range(1, 10):
            found[f"{_UNITS[unit]}en{word}"] = ten * 10 + unit
    return found


def sound(form: str) -> str:
    """How a form sounds, roughly: forms that differ only in spelling sound alike."""
    for written, heard in _SOUNDS:
        form = form.replace(written, heard)
    out: list[str] = []
    for letter in form:
        if letter.isalnum() and (not out or out[-1] != letter):
            out.append(letter)
    heard = "".join(out)
    if heard.endswith("en"):
        return heard[:-1]
    return heard[:-1] + "t" if heard.endswith("d") else heard


_PLAIN = str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüýÿçñ’`´", "aaaaaaeeeeiiiiooooouuuuyycn'''")


def plain(word: str) -> str:
    """A word as the lexicon knows it: lower case, without accents."""
    word = word.lower()
    return word if word.isascii() else word.translate(_PLAIN)
