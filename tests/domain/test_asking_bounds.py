"""Figures that a question puts beside those of the records, for every offence: yes and no are what the records say."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from support import TODAY, law, offence, offences

from wsm_cli.domain.asking import ask
from wsm_cli.domain.asking.parsing.numbers import NUMBERS
from wsm_cli.domain.asking.working_out.bounds import in_months
from wsm_cli.domain.asking.working_out.phrases import length, place
from wsm_cli.domain.asking.working_out.shares import less, longer, share_in

_WORDS = {number: word for word, number in NUMBERS.items()}
_RAISE = 36
"""Months that a ground of article 254 adds."""


@cache
def asked(question: str) -> str | None:
    return ask(law(), question, TODAY, explore=False).verdict


def months(record: Any) -> int:
    return in_months(record["penalty"]["custody"]["maximum"])


def said(count: int) -> str:
    years, rest = divmod(count, 12)
    parts = [f"{_WORDS.get(years, years)} jaar"] if years else []
    parts += [f"{_WORDS.get(rest, rest)} maand{'en' if rest > 1 else ''}"] if rest else []
    return " en ".join(parts)


NAMES = {
    ident: place(record) if record["victim_age"] else record["name"]
    for ident, record in offences().items()
    if ident in {"240", "241-1", "242", "243-1", "247-1", "250-1", "251-1-c", "252", "254b", "254ba-2", "429ter"}
}
"""By what name each offence is asked after: those against a child of an age by their number."""


def grounds(record: Any, ident: str) -> bool:
    return any(ground["id"] == ident for ground in record["aggravation"])


def maxima() -> Iterator[tuple[str, str | None]]:
    for ident, name in NAMES.items():
        record = offence(ident)
        most = months(record)
        lower, higher = (most - 12, most + 12) if most > 12 else (most - 1, most + 1)
        raised = any(ground["adds"] for ground in record["aggravation"])
        yield f"kan iemand voor {name} minder dan {said(most)} krijgen", "yes"
        yield f"kun je voor {name} meer dan {said(most)} krijgen", "depends" if raised else "no"
        yield f"is {said(most)} het maximum voor {name}", "yes"
        yield f"is {said(higher)} het maximum voor {name}", "no"
        yield f"staat op {name} meer dan {said(most)}", "no"
        yield f"staat op {name} meer dan {said(lower)}", "yes"
        yield f"staat op {name} minder dan {said(higher)}", "yes"
        yield f"is de maximumstraf voor {name} lager dan {said(lower)}", "no"
        yield f"is {said(most)} de minimumstraf voor {name}", "no"
        yield f"staat op {name} zonder verhoging {said(most)}", "yes"
        yield f"staat op {name} zonder verhoging {said(most + _RAISE)}", "no"


def raises() -> Iterator[tuple[str, str | None]]:
    for ident, name in NAMES.items():
        record = offence(ident)
        most = months(record)
        hurt = "yes" if grounds(record, "254-2") else "no"
        yield f"wordt het maximum voor {name} {said(most + _RAISE)} bij zwaar lichamelijk letsel", hurt
        if grounds(record, "254-1-a"):
            yield f"wordt het maximum voor {name} {said(most + _RAISE)} als twee daders het samen doen", "yes"
            yield f"blijft het maximum voor {name} {said(most)} als twee daders het samen doen", "no"
        if any(ground["adds"] for ground in record["aggravation"]):
            yield f"kan het maximum voor {name} met een strafverhoging {said(most + _RAISE)} worden", "yes"


def shares() -> Iterator[tuple[str, str | None]]:
    for ident, name in NAMES.items():
        record = offence(ident)
        most, tried = months(record), record["attempt"]["maximum"]
        helping = [one for one in record["general"] if one["topic"] == "deelneming" and share_in(one["text"])]
        several = [one for one in record["general"] if one["topic"] == "samenloop" and share_in(one["text"])]
        if tried:
            yield f"gaat bij een poging tot {name} de helft eraf", "no"
            yield f"staat op een poging tot {name} evenveel als op het voltooide feit", "no"
            yield f"staat op een poging tot {name} minder dan op het voltooide feit", "yes"
        if helping:
            lessened = less(record["penalty"]["custody"]["maximum"], share_in(helping[0]["text"]) or (0, 1))
            if "days" not in lessened:
                yield f"is {said(in_months(lessened))} het maximum voor medeplichtigheid aan {name}", "yes"
            yield f"is {said(most)} het maximum voor de medeplichtige aan {name}", "no"
            yield f"is medeplichtigheid aan {name} strafbaar", "yes"
        if several:
            longest = longer(record["penalty"]["custody"]["maximum"], share_in(several[0]["text"]) or (0, 1))
            yield f"is {said(in_months(longest))} het plafond voor twee keer {name}", "yes"
            yield f"kan de rechter voor twee keer {name} {said(2 * most)} geven", "no"


def fines() -> Iterator[tuple[str, str | None]]:
    for ident, name in NAMES.items():
        category = str(offence(ident)["penalty"]["fine"]["category"])
        amount = next(one["amounts"][category] for one in law().fines() if one["from"] <= TODAY <= one["to"])
        yield f"is een boete van {amount - 1000} euro mogelijk voor {name}", "yes"
        yield f"valt een boete van {amount // 2} euro voor {name} binnen het maximum", "yes"
        yield f"kan de boete voor {name} {amount + 5000} euro zijn", "no"
        yield f"kan de boete voor {name} lager zijn dan {amount} euro", "yes"


def terms() -> Iterator[tuple[str, str | None]]:
    for ident, name in NAMES.items():
        rows = offence(ident)["limitation"]
        grown, young = rows["victim_adult"], rows["victim_minor"]
        never = {bool(one.get("never")) for one in (grown, young) if one}
        flat = {(True,): ("yes", "no"), (False,): ("no", "yes")}.get(tuple(never), ("depends", "depends"))
        yield f"is {name} onverjaarbaar", flat[0]
        yield f"staat {name} in de lijst van onverjaarbare feiten", flat[0]
        yield f"verjaart {name}", flat[1]
        yield f"is {name} van een minderjarige onverjaarbaar", "yes" if young.get("never") else "no"
        yield (
            f"verjaart {name} van een minderjarige niet voor een volwassen dader",
            "yes" if young.get("never") else "no",
        )
        if grown:
            yield f"is {name} van een volwassene onverjaarbaar", "yes" if grown.get("never") else "no"
            same = all(grown.get(key) == young.get(key) for key in ("never", "years", "starts"))
            differs = "is er verschil in verjaring tussen een volwassen en een minderjarig slachtoffer bij"
            yield f"{differs} {name} door een volwassene", "no" if same else "yes"


@pytest.mark.parametrize(
    ("question", "verdict"), [one for rows in (maxima, raises, shares, fines, terms) for one in rows()]
)
def test_what_is_put_of_a_figure_is_held_against_the_records(question: str, verdict: str | None) -> None:
    assert asked(question) == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("wordt zes jaar negen bij zwaar letsel na opzetaanranding", "yes"),
        ("wordt zes jaar acht bij zwaar letsel na opzetaanranding", "no"),
        ("blijft het maximum negen jaar als drie verenigde mannen opzettelijk verkrachten", "no"),
        ("kan het maximum van 242 door samen plegen zeven jaar worden", "yes"),
        ("kan het maximum van 242 door samen plegen acht jaar worden", "no"),
        ("is zes jaar nog de grens bij opzetaanranding door een arts van zijn patiënt na verhoging", "no"),
        ("kan het maximum van 250 lid 2 drie jaar hoger worden bij een grond van 254", None),
        # what is told may not be the ground that is named by its place, and a mitigation is no raise
        ("geldt 254 lid 1 onder b als een patiënt een arts aanrandt", "depends"),
        ("geldt deze verhoging bij schuldaanranding", "depends"),
        ("staat spijt als strafverlaging in artikel 241", "no"),
        ("wordt iemand die samen met een ander verkracht als medeplichtige gestraft", "no"),
    ],
)
def test_a_raise_is_no_flat_answer_where_the_ground_may_not_be_met(question: str, verdict: str | None) -> None:
    assert asked(question) == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("is een poging tot verkrachting van een kind lichter bestraft dan grooming", "no"),
        ("is een poging tot opzetverkrachting zwaarder dan opzetaanranding", "no"),
        ("is een poging tot opzetverkrachting zwaarder dan grooming", "yes"),
        ("is medeplichtigheid aan straatintimidatie strafbaar", "no"),
        ("is medeplichtigheid aan schuldaanranding strafbaar", "depends"),
        ("krijgt de medeplichtige aan opzetverkrachting evenveel als de dader", "no"),
        ("is het maximum voor voorbereiding van opzetverkrachting vier jaar en zes maanden", "yes"),
        ("is uitgezocht of er een poging tot 247 is zonder kind", None),
    ],
)
def test_an_attempt_or_help_is_less_than_the_act_itself(question: str, verdict: str | None) -> None:
    assert asked(question) == verdict


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("verjaart opzetaanranding lid 2 van een volwassene na twintig jaar", "yes"),
        ("verjaart opzetaanranding van een volwassene door een vijftienjarige na zes jaar", "yes"),
        ("verjaart verkrachting voor een verdachte van toen 16 na twintig jaar", "yes"),
        ("is de termijn bij een groomer van 13 ook zes jaar", "no"),
        ("verjaart sexchatting met een kind zes jaar na het laatste bericht", "no"),
        ("is 429ter een misdrijf met een kortere jeugdtermijn", "no"),
        ("is de verjaring van schuldaanranding langer dan tien jaar", "no"),
    ],
)
def test_a_term_is_that_of_who_is_the_suspect_and_who_the_victim(question: str, verdict: str | None) -> None:
    assert asked(question) == verdict


def test_what_only_a_child_undergoes_lapses_for_no_victim_of_age() -> None:
    found = ask(law(), "wanneer verjaart grooming", TODAY, explore=False)
    assert "volwassen slachtoffer" not in found.answer


def test_a_length_of_time_is_said_as_the_records_have_it() -> None:
    assert said(months(offence("243-1"))) == "negen jaar"
    assert length(less({"years": 10, "months": 8}, (1, 3))) == length(offence("247-2")["attempt"]["maximum"])


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("op wetten.nl staat derde categorie 6700 euro, kan ik dat zo in mijn les zetten", "no"),
        ("de derde categorie is 11.000 euro, mag ik dat zo gebruiken", "yes"),
        ("kan iemand voor 429ter 6700 euro boete krijgen", "yes"),
    ],
)
def test_a_figure_to_go_by_is_the_maximum_itself(question: str, verdict: str) -> None:
    assert ask(law(), question, "2026-07-01", explore=False).verdict == verdict
