"""Who acts in a clause with "die": een man die een vrouw in haar kruis greep is no woman who acts."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.clause import Clause
    from wsm_cli.domain.reading.persons import Mention
    from wsm_cli.domain.reading.tokens import Token

AS_OBJECT = frozenset({"<as-object>"})
"""Instead of a preposition, of who is known to be no subject."""
_OWN = {"m": "<his>", "v": "<hers>"}
_FAR = 4
_APART = frozenset({"<prep>", "<article>", "<possessive>"})


def settle(tokens: "list[Token]", clauses: "list[Clause]", mentions: "list[list[Mention]]") -> None:
    """Note of the first person in a relative clause that he is its object, where the antecedent acts."""
    for number, clause in enumerate(clauses):
        here = mentions[number]
        if not number or "<relative>" not in clause.opener or not here or here[0].pronoun or here[0].preposition:
            continue
        if _in_own_part(tokens, clause, here[0]) or _under(tokens, clause, mentions[number - 1], here):
            here[0] = here[0]._replace(preposition=AS_OBJECT)


def _under(tokens: "list[Token]", clause: "Clause", before: "list[Mention]", here: "list[Mention]") -> bool:
    """Whether the antecedent is a man and the person named right behind it a woman: een man die een vrouw betastte."""
    if not before or before[-1].gender != "m" or before[-1].many or here[0].gender != "v" or here[0].many:
        return False
    between = tokens[before[-1].place + 1 : clause.first]
    if tokens[clause.first].text != "die" or len(between) > _FAR or any(token.keys & _APART for token in between):
        return False
    turned = not clause.keys.isdisjoint({"<his>", "<become>"})
    return not turned and not any(mention.subject for mention in here)


def _in_own_part(tokens: "list[Token]", clause: "Clause", mention: "Mention") -> bool:
    """Whether a part of the body of somebody named stands behind him: een vrouw in haar kruis."""
    behind = [tokens[place].keys for place in clause.words if place > mention.place][:_FAR]
    own = _OWN.get(mention.gender, "")
    return any(
        own in owner and "<body_part>" in part and "<prep>" in before
        for before, owner, part in zip(behind, behind[1:], behind[2:], strict=False)
    )
