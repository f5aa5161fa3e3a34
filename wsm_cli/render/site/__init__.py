"""The whole reference as a static page that works from a file: no server, no network, nothing kept.

Everything stands in one document; ``page.js`` shows one view of it at a time. Without scripts all views stand one below
the other, and only the search and the decision aid are missing.
"""

from base64 import b64encode
from hashlib import sha256
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING

from wsm_cli.domain.receipt import receipt_lines
from wsm_cli.render.site.boundaries import Boundaries
from wsm_cli.render.site.casebook import casebook
from wsm_cli.render.site.cites import LinkedCitations
from wsm_cli.render.site.data import script_data
from wsm_cli.render.site.html import Html, h, join
from wsm_cli.render.site.linking import Links
from wsm_cli.render.site.lists import Lists
from wsm_cli.render.site.records import Records, view

if TYPE_CHECKING:
    from wsm_cli.domain.receipt import Receipt
    from wsm_cli.rulebase import RuleBase

SCRIPTS = ("engine.js", "whatif.js", "search.js", "aid.js", "page.js")
STYLE = "style.css"
_HERE = Path(__file__).parent
_NAVIGATION = (
    ("start", "Zoeken"), ("beslishulp", "Beslishulp"), ("delicten", "Delicten"), ("grenzen", "Grenzen"),
    ("begrippen", "Begrippen"), ("casus", "Casus"), ("oud-recht", "Oud recht"), ("buiten", "Buiten deze wet"),
    ("bronnen", "Bronnen"), ("hulp", "Hulp"), ("over", "Over"),
)  # fmt: skip
_CLOSED = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "


def single_page(rulebase: "RuleBase", receipt: "Receipt") -> str:
    """One file with everything in it; its own scripts and style are allowed by their digests and nothing else is."""
    style, scripts = script_text(STYLE), [script_text(name) for name in SCRIPTS]
    allowed = f"style-src {_digest(style)}; script-src {' '.join(_digest(script) for script in scripts)}"
    head = h("style", Html(style))
    return _page(rulebase, receipt, allowed, head, join(*(h("script", Html(script)) for script in scripts)))


def folder_of(rulebase: "RuleBase", receipt: "Receipt") -> dict[str, str]:
    """The same as files beside each other, by name: for a server that allows no scripts inside a page."""
    allowed = "style-src 'self' file:; script-src 'self' file:"
    head = h("link", rel="stylesheet", href=STYLE)
    scripts = join(*(h("script", src=name) for name in SCRIPTS))
    page = _page(rulebase, receipt, allowed, head, scripts)
    return {"index.html": page} | {name: script_text(name) for name in (STYLE, *SCRIPTS)}


def script_text(name: str) -> str:
    """One of the package's own files for the page."""
    return (_HERE / name).read_text("utf-8")


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _page(rulebase: "RuleBase", receipt: "Receipt", allowed: str, style: Html, scripts: Html) -> str:
    data = dumps(script_data(rulebase), ensure_ascii=False, separators=(",", ":"))
    # Inside a script element only "<" can do harm: it could end the element.
    block = h("script", Html(data.replace("<", "\\u003c")), type="application/json", id="gegevens")
    head = h(
        "head",
        h("meta", charset="utf-8"),
        h("meta", http_equiv="Content-Security-Policy", content=_CLOSED + allowed),
        h("meta", name="viewport", content="width=device-width, initial-scale=1"),
        h("meta", name="color-scheme", content="light dark"),
        h("meta", name="referrer", content="no-referrer"),
        h("title", "wsm: naslag Wet seksuele misdrijven"),
        h("link", rel="icon", href="data:,"),
        style,
    )
    body = h(
        "body",
        _header(),
        h("main", _views(rulebase, receipt), id="inhoud", tabindex="-1"),
        _footer(receipt),
        block,
        scripts,
    )
    return f"<!doctype html>\n{h('html', head, body, lang='nl')}\n"


def _header() -> Html:
    items = (h("li", h("a", words, href=f"#{place}")) for place, words in _NAVIGATION)
    return join(
        h("a", "Naar de inhoud", href="#inhoud", class_="overslaan"),
        h(
            "header",
            h("p", h("a", h("strong", "wsm"), " Wet seksuele misdrijven", href="#start"), class_="naam"),
            h("button", "Menu", type="button", id="menuknop", aria_expanded="false", aria_controls="menu", hidden=True),
            h("nav", h("ul", items), id="menu", aria_label="Hoofdmenu"),
        ),
    )


def _footer(receipt: "Receipt") -> Html:
    return h("footer", (h("p", line) for line in receipt_lines(receipt)))


def _views(rulebase: "RuleBase", receipt: "Receipt") -> Html:
    records = Records(rulebase, receipt.on, LinkedCitations(rulebase), Links(rulebase))
    lists = Lists(records, receipt)
    return join(
        _start(rulebase, records),
        _aid(rulebase),
        lists.offences(),
        lists.boundaries(),
        lists.concepts(),
        casebook(records),
        lists.old_law(),
        lists.neighbours(),
        list(Boundaries(records).views()),
        list(records.views()),
        lists.sources(),
        lists.help(),
        lists.about(),
    )


def _start(rulebase: "RuleBase", records: Records) -> Html:
    """The search, the ways in, and what this is not."""
    form = h(
        "form",
        h("label", "Artikel, delict, begrip of gewoon woord", for_="zoekveld"),
        h(
            "div",
            h(
                "input",
                id="zoekveld",
                type="search",
                autocomplete="off",
                autocapitalize="none",
                spellcheck="false",
                enterkeyhint="search",
            ),
            h("button", "Zoek", type="submit"),
            class_="zoekregel",
        ),
        h("p", "Bijvoorbeeld: 429ter, art. 241 lid 2, aanranding, billenknijpen, dickpic.", class_="noot"),
        h("p", id="zoekuitkomst", role="status"),
        h("ul", id="gevonden", class_="gevonden"),
        role="search",
        id="zoek",
        class_="alleen-script",
    )
    boundaries = (h("li", records.links.to(one["id"])) for one in rulebase.boundaries())
    return h(
        "section",
        h("h1", "Naslag Wet seksuele misdrijven", id="start-kop", tabindex="-1"),
        form,
        h("p", h("a", "Beslishulp: toets een situatie", href="#beslishulp", class_="knop"), class_="alleen-script"),
        h("h2", "Waar ligt de grens?"),
        h("ul", boundaries, class_="verwijzingen"),
        h(
            "p",
            "Geen juridisch advies. Deze pagina bewaart niets en stuurt niets weg. ",
            h("a", "Hulp nodig?", href="#hulp"),
            class_="noot",
        ),
        id="start",
        data_view=True,
        aria_labelledby="start-kop",
    )


def _aid(rulebase: "RuleBase") -> Html:
    """The place of the decision aid; ``aid.js`` fills it."""
    if rulebase.situations()["assessment"] is None:
        return view(
            "beslishulp", "Beslishulp", h("p", "Deze regelbank heeft geen regels om een situatie mee te toetsen.")
        )
    return view(
        "beslishulp",
        "Beslishulp",
        h(
            "p",
            "Beantwoord wat je weet. Wat je niet weet, blijft open. Noem geen namen. Niets wordt bewaard of verstuurd.",
        ),
        h("p", "De beslishulp heeft JavaScript nodig.", class_="zonder-script"),
        h("div", id="hulpvragen"),
        h("div", id="hulpuitkomst"),
    )
