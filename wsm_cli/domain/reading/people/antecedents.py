"""Who acts in a clause with "die": een man die een vrouw in haar kruis greep is no woman who acts."""

from typing import TYPE_CHECKING

from wsm_cli.domain.reading.people.persons import FIRST, VICTIM, is_plural

if TYPE_CHECKING:
    from wsm_cli.domain.reading.people.persons import Mention
    from wsm_cli.domain.reading.sentences.clause import Clause
    from wsm_cli.domain.reading.words.tokens import Token

AS_OBJECT = frozenset({"<as-object>"})
"""Instead of a preposition, of who is known to be no subject."""
_OWN = {"m": "<his>", "v": "<hers>"}
_WHEN = frozenset({"<subordinator>", "<unreal>"})
_THEY = frozenset({"ze", "zij"})
_SAME = {"m": frozenset({"<he>", "<his>"}), "v": frozenset({"<she>", "<hers>"})}
_GOES_ON = frozenset({"<relative>", "<coordinator>"})
_FAR = 4
_APART = frozenset({"<prep>", "<article>", "<possessive>"})
_ADULT = 18
_OF_AGE = 2


def antecedent(clause: "Clause", before: "list[Mention]") -> "Mention | None":
    """Whom "die" stands for at the start of a clause: the last one named before it, but not who tells it all (er liep
    een man langs me en die …), nor to whom it is then done: een man zat naast mijn dochter en die raakte haar aan.
    """
    named = [mention for mention in before if mention.gender != FIRST] or before
    last = named[-1] if named else None
    if last is None or len(named) == 1 or not last.preposition or "<coordinator>" not in clause.opener:
        return last
    again = not clause.keys.isdisjoint(_SAME.get(last.gender, frozenset()))
    return named[0] if again and not any(mention.subject for mention in named[1:]) else last


def standing_for(clauses: "list[Clause]", mentions: "list[list[Mention]]", number: int) -> "Mention | None":
    """Whom the "die" stands for with which a clause starts."""
    clause = clauses[number]
    if not number or "<relative>" not in clause.opener:
        return None
    who = antecedent(clause, mentions[number - 1])
    before = clauses[number - 1]
    if who is not None and who.gender == FIRST and number > 1 and before.opener & _GOES_ON:
        return antecedent(clause, mentions[number - 2]) or who  # die naast me ging zitten en die …
    return who


def settle(tokens: "list[Token]", clauses: "list[Clause]", mentions: "list[list[Mention]]") -> None:
    """Note of the first person in a relative clause that he is its object, where the antecedent acts."""
    for number, clause in enumerate(clauses):
        here = mentions[number]
        if number and here and _they(tokens, clauses, number, here[0]):
            meant = next((m for m in mentions[number - 1] if not m.pronoun and (m.many or is_plural(m))), None)
            if meant is not None and not meant.preposition:
                here[0] = here[0]._replace(gender=meant.gender, many=True)
        if not number or "<relative>" not in clause.opener or not here or here[0].pronoun or here[0].preposition:
            continue
        if (
            _stands_for(tokens, clause, mentions[number - 1])
            or _in_own_part(tokens, clause, here[0])
            or _under(tokens, clause, mentions[number - 1], here)
            or _under_age(tokens, clause, mentions[number - 1], here)
            or _poses(tokens, clause, here[0])
        ):
            here[0] = here[0]._replace(preposition=AS_OBJECT)


def _they(tokens: "list[Token]", clauses: "list[Clause]", number: int, first: "Mention") -> bool:
    """Whether a main clause starts with a verb in the plural and "ze", who are then those of the clause before it:
    wanneer jongens langs haar fietsen | slaan ze haar."""
    clause, before = clauses[number], clauses[number - 1]
    if before.sentence != clause.sentence or before.opener.isdisjoint(_WHEN) or first.place != clause.first + 1:
        return False
    verb = tokens[clause.first]
    return tokens[first.place].text in _THEY and "<verb>" in verb.keys and verb.text.endswith("en")


def _stands_for(tokens: "list[Token]", clause: "Clause", before: "list[Mention]") -> bool:
    """Whether "die" with its verb right behind it acts itself: er liep een jongen langs en die gaf mijn zus een tik."""
    starts = [tokens[place].keys for place in clause.words[:3] if "<coordinator>" not in tokens[place].keys]
    acts = len(starts) > 1 and "<finite>" in starts[1] and "<relative>" in starts[0]
    who = antecedent(clause, before)
    return acts and who is not None and not who.pronoun


def _under(tokens: "list[Token]", clause: "Clause", before: "list[Mention]", here: "list[Mention]") -> bool:
    """Whether the antecedent is a man and the person named right behind it a woman: een man die een vrouw betastte."""
    if not before or before[-1].gender != "m" or before[-1].many or here[0].gender != "v" or here[0].many:
        return False
    between = tokens[before[-1].place + 1 : clause.first]
    if tokens[clause.first].text != "die" or len(between) > _FAR or any(token.keys & _APART for token in between):
        return False
    turned = not clause.keys.isdisjoint({"<his>", "<become>"})
    return not turned and not any(mention.subject for mention in here)


def _under_age(tokens: "list[Token]", clause: "Clause", before: "list[Mention]", here: "list[Mention]") -> bool:
    """Whether the person right behind "die een" is a child by his age, and the antecedent is no younger child: een
    leraar die een leerling van 15 zoent, een meisje van 17 dat een jongen van 13 betast."""
    who, first = (before[-1] if before else None), clause.first
    if who is None or who.pronoun or who.role == VICTIM or who.many or here[0].many:
        return False
    child, own = _age_behind(tokens, here[0]), _age_behind(tokens, who)
    if not 0 <= child < _ADULT or 0 <= own < child or here[0].place - first not in (_OF_AGE, _OF_AGE + 1):
        return False
    starts = tokens[first].text in {"die", "dat"} and tokens[first + 1].text == "een"
    own_words = 0 if own < 0 else _OF_AGE
    between = [token for token in tokens[who.place + 1 + own_words : first] if token.text not in {"jaar", "oud"}]
    away = len(between) > _FAR or any(token.keys & _APART for token in between)
    turned = not clause.keys.isdisjoint({"<his>", "<become>", "<by>"})
    return starts and not (away or turned or any(mention.subject for mention in here))


def _age_behind(tokens: "list[Token]", who: "Mention") -> int:
    """The age with which somebody is named: een jongen van 15, een 15-jarige. Less than nothing where there is none."""
    behind = tokens[who.place + 1 : who.place + 1 + _OF_AGE]
    if len(behind) == _OF_AGE and behind[0].text == "van" and behind[1].text.isdigit():
        return int(behind[1].text)
    return int(who.age) if who.age.isdigit() else -1


def _poses(tokens: "list[Token]", clause: "Clause", mention: "Mention") -> bool:
    """Whether somebody is only whom the antecedent plays: een agent die zich voordeed als een jongen van 13."""
    before = [tokens[place].text for place in clause.words if place < mention.place][-2:]
    return "<self>" in clause.keys and "als" in before


def _in_own_part(tokens: "list[Token]", clause: "Clause", mention: "Mention") -> bool:
    """Whether a part of the body of somebody named stands behind him: een vrouw in haar kruis."""
    behind = [tokens[place].keys for place in clause.words if place > mention.place][:_FAR]
    own = _OWN.get(mention.gender, "")
    return any(
        own in owner and "<body_part>" in part and "<prep>" in before
        for before, owner, part in zip(behind, behind[1:], behind[2:], strict=False)
    )
