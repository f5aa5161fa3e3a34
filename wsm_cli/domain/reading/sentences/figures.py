"""Figures that stand between marks, and what they do to the clauses around them."""

from wsm_cli.domain.reading.words.tokens import Token

_NAMED = 2
_FIGURE = 5
"""Words and marks that may stand with an age between brackets."""
_ROW = 9
_ABBREVIATED = frozenset({"v", "ca", "geb", "jr", "nr", "ong", "ongev", "lft"})

_TITLES = frozenset({"mevr", "mw", "mej", "dhr", "drs", "ds", "mr", "prof", "fam"})
_ABOUT = frozenset({"stuk", "man", "keer", "maand", "week", "dag", "minuut", "uur"})


def figures(tokens: list[Token]) -> set[int]:
    """The marks round an age that stands between: (52), (m, 16), "de jongen, 13 jaar oud, werd …"; 9, 14 en 16."""
    found: set[int] = set()
    for number, token in enumerate(tokens):
        if token.text == "," and _in_row(tokens, number):
            found.add(number)
        if token.text not in {"(", ","}:
            continue
        end = number + 1 + _named(tokens, number)
        aged = False
        while end < len(tokens) and end - number <= _FIGURE and _of_figure(tokens[end].text, bracket=token.text == "("):
            aged = aged or tokens[end].text[:1].isdigit()
            end += 1
        closes = end < len(tokens) and tokens[end].text == (")" if token.text == "(" else ",")
        if aged and (closes or (token.text == "," and (end == len(tokens) or tokens[end].text == "."))):
            found.update(range(number, end + closes))
    return found


def _in_row(tokens: list[Token], number: int) -> bool:
    """Whether a comma stands in a row of bare figures: meisjes van 9, 14 en 16."""
    if not tokens[number - 1].text.isdigit():
        return False
    behind = [token.text for token in tokens[number + 1 : number + _ROW]]
    for one, tie in zip(behind[::2], behind[1::2], strict=False):
        if not one.isdigit() or tie not in {",", "en", "of"}:
            return False
        if tie != ",":
            return True
    return False


def _named(tokens: list[Token], number: int) -> int:
    """2 where a bracket first says who it is: (kassière, 17)."""
    following = tokens[number + 1 : number + 4]
    if tokens[number].text != "(" or len(following) < _NAMED + 1:
        return 0
    noun, comma, age = following
    says_who = noun.text.isalpha() and "<verb>" not in noun.keys and comma.text == "," and age.text.isdigit()
    return _NAMED if says_who else 0


def _of_figure(text: str, *, bracket: bool) -> bool:
    return (
        text in {"jaar", "jr", "oud", "ca", "circa", "ongeveer", "rond", "plusminus", "ruwweg", "geschat", "."}
        or text[:1].isdigit()
        or (bracket and text in {"m", "v", "x", ",", "/", "en", "man", "vrouw"})
    )


def abbreviates(tokens: list[Token], number: int) -> bool:
    """Whether a full stop belongs to an abbreviation: man v. 38, ca. 40, mevr. De Vries."""
    before, mark, *after = [token.text for token in tokens[max(0, number - 1) : number + 2]] + [""]
    if mark == "." and before in _TITLES and after[0]:
        return True
    if mark == "." and len(before) == 1 and _initial(tokens, number):
        return True
    return mark == "." and before in _ABBREVIATED and after[0][:1].isdigit()


def _initial(tokens: list[Token], number: int) -> bool:
    """Whether a letter is all that is told of a name: verdachte R. greep, dhr. K. kneep, heeft M. verklaard."""
    before, behind = tokens[max(0, number - 3) : number - 1], tokens[number + 1 : number + 2]
    if not before or not behind or not behind[0].is_word or not tokens[number - 1].text.isalpha():
        return False
    titled = before[-1].text == "." and before[0].text in _TITLES
    named = titled or bool(before[-1].keys & {"<person>", "<have>"})
    return named and "<verb>" in behind[0].keys


def tells_age(tokens: list[Token], number: int) -> bool:
    """Whether somebody's age follows without any mark: … aangeraakt ze is 7."""
    follows = tokens[number + 1 : number + 3]
    return len(follows) > 1 and "<be>" in follows[0].keys and follows[1].text.isdigit()


def parts_nothing(tokens: list[Token], number: int) -> bool:
    """Whether a word that ties clauses only belongs to a figure: ik was toen 24; een jaar of 14; een stuk of zes."""
    if tokens[number].text == "of" and tokens[number - 1].text == "jaar":
        return True
    follows = tokens[number + 1 : number + 3]
    if tokens[number].text == "of" and tokens[number - 1].text in _ABOUT and follows and "<number>" in follows[0].keys:
        return True  # een stuk of zes mannen
    if tokens[number].text == "toen" and follows and follows[0].text in {",", "maar"}:
        return True  # betastte mij toen, een kind van 11; ik heb het toen maar gedaan
    alone = bool(follows) and follows[0].text.isdigit() and not (len(follows) > 1 and follows[1].is_word)
    return alone and "<subordinator>" in tokens[number].keys


_HEADING = 2
"""How many words a heading has at most: a word and a number."""


def heads(tokens: list[Token], first: int, number: int) -> bool:
    """Whether a mark is the colon behind a heading that begins at ``first``, so that nobody speaks after it: casus,
    melding 3."""
    short = 0 < number - first <= _HEADING and [token.text for token in tokens[number : number + 1]] == [":"]
    return short and "<heading>" in tokens[first].keys
