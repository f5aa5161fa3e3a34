"""The casebook as a view: each case with what was done with it, what today's rules make of it, and a way to try it."""

from collections.abc import Iterator, Mapping
from typing import Any

from wsm_cli.dates import in_words
from wsm_cli.domain.casebook import EXAMPLE, CaseDesk
from wsm_cli.render.site.anchors import anchor
from wsm_cli.render.site.drawing import statement
from wsm_cli.render.site.html import Html, h, join
from wsm_cli.render.site.records import Records, view
from wsm_cli.render.words import OUTCOMES, REGIMES, sentence

_OPTIONS = (("", "alle"), ("echt", "echte zaken"), ("bedacht", "bedachte voorbeelden"))


def casebook(records: Records) -> Html:
    """All cases, real ones first, with a filter."""
    desk = CaseDesk(records.rulebase)
    entries = [desk.entry(ident) for ident in desk.cases]
    options = (h("option", words, value=value) for value, words in _OPTIONS)
    choose = h(
        "form",
        h(
            "p",
            h("label", "Toon alleen casus met", for_="casus-woorden"),
            h("input", id="casus-woorden", type="search", autocomplete="off", spellcheck="false"),
        ),
        h("p", h("label", "Soort", for_="casus-soort"), h("select", options, id="casus-soort")),
        h("p", f"{len(entries)} casus.", id="casus-aantal", role="status"),
        class_="filter alleen-script",
    )
    opening = (
        "Echte zaken en bedachte voorbeelden. Een uitspraak staat ernaast als signaal: wat wsm ervan maakt, rust "
        "alleen op de feiten en de regels."
    )
    return view(
        "casus", "Casus", h("p", opening), choose, (_case(records, entry, bool(desk.facts(entry))) for entry in entries)
    )


def _case(records: Records, case: Any, assessed: bool) -> Html:
    constructed = case["kind"] == EXAMPLE
    told = " · ".join(_badges(case))
    sections = [
        ("Wat de rechter of de praktijk deed", _done(case)),
        ("Wat het leert", [statement(case["lesson"]["text"], records.citations.cite(case["lesson"]))]),
        ("Wat wsm er nu van maakt", _assessment(records, case)),
        ("Wat open is", [records.listed("?", case["open"])] if case["open"] else []),
        ("Gaat over", [records.links.all(case["about"])] if case["about"] else []),
    ]
    parts = (join(h("h3", title), content) for title, content in sections if content)
    button = h(
        "button", "Probeer deze feiten in de beslishulp", type="button", data_casus=case["id"], class_="alleen-script"
    )
    return h(
        "article",
        h("h2", case["title"], tabindex="-1"),
        h("p", told, class_="noot"),
        statement(case["text"], records.citations.cite(case)),
        h("details", h("summary", "Uitkomst, les en toets"), h("div", parts, button if assessed else None)),
        id=anchor("case", case["id"]),
        class_="casus",
        data_soort="bedacht" if constructed else "echt",
    )


def _badges(case: Mapping[str, Any]) -> Iterator[str]:
    yield "bedacht voorbeeld" if case["kind"] == EXAMPLE else f"{case['kind']}, {REGIMES[case['regime']]}"
    if case["court"]:
        yield case["court"]
    if case["date"]:
        yield in_words(case["date"])
    if case["ecli"]:
        yield case["ecli"]
    if case["outcome_known"] is False:
        yield "uitkomst niet bekend"


def _done(case: Mapping[str, Any]) -> list[Html]:
    rows = (("Ten laste gelegd", case["charged"]), ("Uitkomst", case["outcome"]), ("Sanctie", case["sanction"]))
    return [h("p", f"{name}: {sentence(text)}") for name, text in rows if text]


def _assessment(records: Records, case: Mapping[str, Any]) -> list[Html]:
    """The outcome of each offence in view, and where that differs from what was done, why."""
    found = case["assessment"]
    if not found:
        return []
    if not found["in_force"]:
        return [h("p", "Op die dag gold de Wet seksuele misdrijven nog niet.")]
    rows = (
        h(
            "li",
            records.links.to(one["id"], f"{one['name']} ({one['id']})"),
            f": {OUTCOMES[one['outcome']]}",
            "; als poging in beeld" if one["attempt"] else "",
            ".",
        )
        for one in found["offences"]
    )
    parts = (
        [h("ul", rows, class_="punten")]
        if found["offences"]
        else [h("p", "Met deze feiten komt geen delict uit deze wet in beeld.")]
    )
    differing = [one["offence"] for one in case["comparison"] if not one["agrees"]]
    if differing and case["differs"]:
        parts.append(
            statement(f"Verschil: {case['differs']['text']}", records.citations.cite(case["differs"]), marker="!")
        )
    elif differing:
        parts.append(h("p", f"Dit wijkt af van wat er toen gebeurde bij {', '.join(differing)}.", class_="noot"))
    return parts
