# a row of the table reads best whole
"""One change to a sound rule base, one fault: which code, where exactly, and in which words.

Each row replaces a piece of the small rule base. ``@`` in the new piece marks where the fault must be reported.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from wsm_cli.rulebase.check import check_folder


class Row(NamedTuple):
    code: str
    old: str
    new: str
    words: str
    """What the message must hold; ``|`` between alternatives."""
    also: tuple[str, ...] = ()
    """Codes of the faults that cannot but follow from it."""


BILLEN = "- {text: Hij knijpt in de billen., sources: [hr-1], certainty: zwak}"
ROWS = [
    # keys
    Row("unknown-key", "  core: [", "  @kore: [", "‘kore’ bestaat hier niet; bedoel je ‘core’?"),
    Row("unknown-key", "\nfamilies:", "\n@familys:", "bedoel je ‘families’?"),
    Row("unknown-key", "  core: [", "  @<<: [", "‘<<’ bestaat hier niet"),
    Row("duplicate-key", "  subsidiary_to:", '  article: "240"\n  subsidiary_to:', "‘article’ staat hier dubbel"),
    Row("duplicate-key", "\nfamilies:", "\nprovisions: []\nfamilies:", "‘provisions’ staat hier dubbel"),
    Row("duplicate-section", "\nchanges:", '\n@rulebase: {version: "1", state_date: 2026-07-01}\nchanges:', "law.yaml"),
    Row("missing-key", '  - id: weten\n    quote: weet', "  - @id: weten", "‘quote’ ontbreekt"),
    Row("missing-key", ", years: 2}", "}", "ten minste één van ‘years’ en ‘months’"),
    Row("missing-key", ", note: {text: Poging tot een overtreding telt niet., sources: [sr-45]}", "", "zegt ‘note’ waarom"),
    Row("missing-key", "  name: begripsbepalingen\n", "", "artikel 239 heeft geen delicten en heeft zelf ‘name’ nodig"),
    Row("missing-key", "  summary: Twee delicten in één artikel.\n", "", "heeft 2 delicten en heeft zelf ‘summary’ nodig"),
    Row("one-of", "adds: {years: 3}", "adds: {years: 3}, maximum: {years: 9}", "precies één van ‘adds’ en ‘maximum’"),
    Row("one-of", "victim_adult: {years: 12}", "victim_adult: @{starts: later}", "precies één van ‘years’ en ‘never’"),
    Row("unused-key", "  paragraphs: {}\n  valid_from: 2024-07-01\n- article: \"241\"",
        "  paragraphs: {}\n  valid_from: 2024-07-01\n  @name: schuld\n- article: \"241\"", "‘name’ hoort bij dat delict"),
    Row("unused-key", "    quote: weet\n", "    quote: weet\n    @sources: [brief]\n", "bij een eigen ‘explanation’"),
    # values
    Row("wrong-type", "  name: aanranding\n  offences", "  name: @[aanranding]\n  offences", "geen lijst"),
    Row("wrong-type", "aliases: [straatintimidatie]", "aliases: @straatintimidatie", "hier hoort een lijst"),
    Row("wrong-type", "attempt: {punishable: null,", "attempt: {punishable: @nee,", "true, false of null"),
    Row("wrong-type", "fine: 5", "fine: @vijf", "‘vijf’ is geen heel getal"),
    Row("wrong-type", "definition: {statutory: false, text: De wet omschrijft dit niet., sources: [sr-239]}",
        "definition: @nee", "hier hoort een map met ‘statutory’, ‘text’ en ‘sources’"),
    Row("wrong-type", "core: [\"240\", \"241-1\"]", "core: [\"240\", @{id: \"241-1\"}]", "geen map"),
    Row("out-of-range", "position: 3", "position: @6", "6 valt buiten 1 tot en met 5"),
    Row("out-of-range", "fine: 5", "fine: @7", "7 valt buiten 1 tot en met 6"),
    Row("bad-choice", "class: overtreding", "class: @Overtreding", "kies uit ‘misdrijf’ en ‘overtreding’"),
    Row("bad-choice", "victim_minor: {never: true}", "victim_minor: {@never: false}", "‘never’ is hier ‘true’"),
    Row("bad-date", "valid_to: null", "valid_to: @2024-02-30", "de datum ‘2024-02-30’ bestaat niet"),
    Row("bad-date", "valid_to: null", "valid_to: @2025-02-29", "de datum ‘2025-02-29’ bestaat niet"),
    Row("bad-date", "valid_to: null", "valid_to: @1-7-2025", "schrijf jjjj-mm-dd"),
    Row("bad-date", "valid_to: null", "valid_to: @2025-07", "schrijf jjjj-mm-dd"),
    Row("bad-date", "date: 2024-10\n", "date: @2024-13\n", "jjjj-mm of jjjj"),
    Row("empty", "summary: Wat het maximum verhoogt.", "summary: @''", "hier staat niets"),
    Row("empty", "  name: schuldaanranding", "  name:@", "achter ‘name’ staat niets"),
    Row("empty", "clearly_a: [{text: Billen., sources: [brief]}]", "clearly_a: @[]", "mag niet leeg"),
    Row("bad-format", '- id: "241-2"', '- id: @"241 lid 2"', "geschreven als een id van een delict", ("dangling-reference", "no-such-element")),
    Row("bad-format", "id: hr-1,", "id: hr-1, url: @www.rechtspraak.nl,", "geschreven als een url"),
    # quotes
    Row("quote-without-article", "pointer: Naar", "@quote: dickpic, pointer: Naar", "onder een record met ‘article’"),
    # references
    Row("dangling-reference", 'subsidiary_to: "241-1"', 'subsidiary_to: @"241-7"', "niet bekend als een delict"),
    Row("dangling-reference", "  - id: indringend", "  - id: @indringen", "bedoel je ‘indringend’?"),
    Row("dangling-reference", "cases: [V-billen]", "cases: [@V-billn]", "als een casus; bedoel je ‘V-billen’?"),
    Row("dangling-reference", "applies_to: [misdrijf],", "applies_to: [@misdrijven],", "bedoel je ‘misdrijf’?"),
    Row("dangling-reference", 'articles: ["254"]', 'articles: [@"255"]', "niet bekend als een bepaling"),
    Row("dangling-source", "[sr-241 lid 2]", "[@sr-242 lid 2]", "de bron ‘sr-242’ is niet bekend"),
    Row("dangling-source", "[sr-241 lid 1, brief § 1]", "[sr-241 lid 1, @brie § 1]", "bedoel je ‘brief’?"),
    Row("duplicate-id", "- {id: dwang, name: dwang,", "- {id: @weten, name: dwang,", "is al beschreven in regel 18", ("dangling-reference", "name-taken")),
    Row("duplicate-id", "- {id: brief, title", "- {id: sr-45, title: x, label: x, authority: wet, certainty: vast}\n- {id: brief, title",
        "‘sr-45’ is al beschreven"),
    Row("duplicate-id", "  - id: weten\n", "  - id: @seksuele-handeling\n", "het bestanddeel ‘seksuele-handeling’ staat al", ("no-such-element",)),
    # statements
    Row("no-source", BILLEN, "- @{text: Hij knijpt in de billen.}", "een bewering zonder bron: ‘sources’ ontbreekt"),
    Row("no-source", BILLEN, "- {text: Hij knijpt in de billen., sources: @[]}", "de lijst is leeg"),
    Row("no-source", "    sources: [brief § 2]\n    points_for:", "    points_for:", "een eigen uitleg heeft ‘sources’ nodig"),
    Row("no-source", "  summary: Twee delicten in één artikel.\n  sources: [sr-241]\n",
        "  summary: Twee delicten in één artikel.\n", "heeft zelf ‘sources’ nodig"),
    Row("certainty-raised", "certainty: zwak}", "certainty: @vast}", "die ‘bericht’ is; verlagen mag, verhogen niet"),
    Row("certainty-raised", "authority: redactie, certainty: niet geverifieerd", "authority: redactie, @certainty: vast",
        "wat op de redactie rust"),
    # names
    Row("name-taken", "aliases: [straatintimidatie]", "aliases: [@Schuldaanranding]", "al van ‘240’"),
    Row("name-taken", "aliases: [straatintimidatie]", "aliases: [@OPZETTELIJKE-aanrànding]", "al van ‘241-1’"),
    Row("name-taken", "aliases: [straatintimidatie]", "aliases: [@Seksuele  intimidatie]", "ditzelfde record"),
    Row("name-taken", "aliases: [dickpic]", "aliases: [@straatintimidatie]", "(law.yaml, regel"),
    Row("bad-name", "aliases: [straatintimidatie]", "aliases: [@'…']", "letters of cijfers"),
    # elements and offences
    Row("not-an-element", "  - id: weten\n", "  - id: @leeftijdsgenoot\n", "kan zo geen bestanddeel zijn", ("no-such-element",)),
    Row("id-mismatch", '- id: "241-2"', '- id: @"241-3"', "geven ‘241-2’", ("dangling-reference", "limitation-missing", "missing-key")),
    Row("no-such-paragraph", '  paragraph: "2"\n', '  paragraph: @"3"\n', "artikel 241 heeft geen lid 3", ("id-mismatch",)),
    Row("no-such-paragraph", '  paragraph: "2"\n', '  paragraph: "2"\n  item: @a\n', "heeft geen onderdeel a", ("id-mismatch",)),
    Row("no-such-paragraph", '- {paragraph: "1", quote', '- {paragraph: @"4", quote', "artikel 239 heeft geen lid 4"),
    Row("bad-base", 'builds_on: "241-1"', 'builds_on: @"240"', "een ander delict van hetzelfde artikel"),
    Row("bad-base", 'builds_on: "241-1"', 'builds_on: @"241-2"', "een ander delict van hetzelfde artikel"),
    Row("age-order", "victim_age: {from: 0, to: 120}", "victim_age: {@from: 15, to: 12}", "hoger dan"),
    Row("core-outside", 'core: ["240", "241-1"]', "core: [@429ter]", "niet in ‘offences’"),
    Row("no-statute", '["45", "239", "240",', '["45", "239",', "artikel 240 ontbreekt", ("dangling-source",)),
    # boundaries and cases
    Row("deciding-element", "deciding_element: seksuele-handeling", "deciding_element: @dwang", "van geen van deze delicten"),
    Row("both-sides", "offences: [429ter]}", 'offences: [429ter, @"240"]}', "aan beide kanten"),
    Row("case-letter", "  kind: uitspraak\n  regime: nieuw", "  kind: uitspraak\n  regime: @oud", "hoort bij regime ‘nieuw’"),
    Row("case-letter", "  kind: uitspraak", "  kind: @voorbeeld", "hoort bij kind ‘voorbeeld’, en omgekeerd"),
    # terms, fines and periods
    Row("limitation-twice", '"241-2"], victim_adult', '"241-2", @"240"], victim_adult', "staat al in regel"),
    Row("limitation-missing", '["241-1", "241-2"], victim_adult', '["241-1"], victim_adult', "de verjaring van ‘241-2’ ontbreekt"),
    Row("date-order", "valid_to: null", "@valid_to: 2024-06-30", "ligt vóór ‘valid_from’"),
    Row("date-order", "until: 2024-07-01", "since: 2025, @until: 2024-07-01", "ligt vóór ‘since’"),
    Row("date-order", "  earliest: 2024-07-02", "  earliest: 2025-07-02", "ligt vóór ‘earliest’"),
    Row("bad-words", 'words: {article: "241", paragraph: "1"', 'words: {article: @"240"', "staat niet in de ‘articles’"),
    Row("bad-words", "was: wist,", "@was: weet,", "dezelfde woorden"),
    Row("no-such-paragraph", 'words: {article: "241", paragraph: "1"', 'words: {article: "241", paragraph: @"3"', "heeft geen lid 3"),
    Row("bad-words", "  text: Het werd tegenwoordige tijd.\n  sources: [sr-241 lid 1]\n",
        "  text: Het werd tegenwoordige tijd.\n  sources: [sr-241 lid 1]\n- {date: 2025-07-01, articles: [\"241\"], text: Nog eens.,"
        " sources: [sr-241],\n   words: {article: \"241\", was: wete, @quote: weet}}\n", "veranderen op 2025-07-01 al in regel"),
    Row("missing-key", "was: wist, ", "", "‘was’ ontbreekt"),
    Row("outside-period", "valid_from: 2024-07-01\n  valid_to: null", "@valid_from: 2024-06-30", "artikel 241 geldt dan niet"),
    Row("period-overlap", "\npredecessors:\n", "\npredecessors:\n- @{article: \"246\", name: iets anders, until: 2024-08-01, successors: [],"
        " exact: false, note: {text: Anders., sources: [redactie]}}\n", "al voor iets anders"),
    Row("fine-category", ', "6": 1100000}', "}", "het bedrag van categorie 6 ontbreekt"),
    Row("bad-choice", '"6": 1100000}', '"6": 1100000, @"7": 1}', "kies uit ‘1’"),
    Row("fine-overlap", "- {from: 2026-01-01", "- {@from: 2025-12-31", "overlapt die van 2024-01-01 tot en met 2025-12-31"),
    Row("bad-fraction", "numerator: 1,", "@numerator: 3,", "kleiner dan ‘denominator’"),
    Row("no-attempt-rule", "\nattempt: {numerator: 1, denominator: 3, text: Een derde gaat eraf., sources: [sr-45 lid 2]}", "",
        "het onderdeel ‘attempt’ ontbreekt"),
    # facts and rules
    Row("unknown-dimension", "when: {body_part: heup}", "when: {@bodypart: heup}", "bedoel je ‘body_part’?"),
    Row("unknown-dimension", "{facts: {body_part: heup}", "{facts: {@lichaam: heup}", "de dimensie ‘lichaam’ bestaat niet"),
    Row("unknown-value", "when: {body_part: heup}", "when: {body_part: @heupen}", "bedoel je ‘heup’?"),
    Row("unknown-value", "facts: {forced: ja}", "facts: {forced: @soms}", "geen waarde van ‘forced’"),
    Row("unknown-value", "{body_part: {class: seksueel}}", "{body_part: {class: @vaag}}", "geen klasse van ‘body_part’"),
    Row("unknown-value", "{date: {from: 2024-07-01}}", "{date: {@sinds: 2024-07-01}}", "past niet bij ‘date’"),
    Row("unknown-value", "{age_gap: 10-120}", "{age_gap: @veel}", "geen aantal jaren"),
    Row("unknown-value", "{victim_age: 18+}", "{victim_age: @volwassen}", "geen waarde van ‘victim_age’"),
    Row("wrong-type", "when: {body_part: heup}", "when: @heup", "hier hoort een voorwaarde"),
    Row("no-such-element", "element: dwang\n  direction: for", "element: @voorbeeld\n  direction: for", "", ("dangling-reference",)),
    Row("no-such-element", 'offences: ["241-1"]\n  direction', 'offences: [@"240"]\n  direction',
        "geen bestanddeel van ‘240’"),
    Row("bad-choice", "direction: contested\n  strength: indicative", "direction: contested\n  strength: @decisive", "betwist"),
    Row("bad-override", "overrides: [seksueel-deel]", "overrides: [@gedwongen]", "niet over hetzelfde bestanddeel"),
    Row("bad-override", "when: {body_part: heup}", "when: {body_part: heup}\n  overrides: [@heup]", "laat zelf deze regel wijken"),
    Row("bad-condition", "when: {body_part: heup}", "when: {any: [{@unknown: body_part}]}", "hoort niet in een regel"),
    Row("unknown-dimension", "topic: jeugd, when: {suspect_age: 12-17}", "topic: jeugd, when: {unknown: @suspectage}", "suspect_age"),
    Row("also-right", "without: [dwang]", "without: [@weten]", "‘weten’ is wel een bestanddeel van ‘241-1’"),
    Row("also-right", 'with: ["429ter"]', 'with: [@"241-1"]', "niet met zichzelf verward"),
    Row("bad-format", "    question: Wat is geen vereiste van {delict}?", "    @question: Wat is geen vereiste van {fiets}?", "‘fiets’ wordt niet ingevuld"),
    Row("bad-format", "  place: Waar ligt dit tussen {a} en {b}?", "  @place: Waar ligt dit tussen {a en b?", "wordt niet ingevuld"),
    Row("missing-key", "  when: {body_part: {class: seksueel}}\nslips", "slips", "ten minste één van ‘when’, ‘cases’ en ‘regimes’"),
    Row("dangling-reference", "  about: [indringend]\n", '  about: [indringend]\n  treated: {@"242": true}\n', "‘242’ is niet bekend als een delict"),
    Row("missing-key", "  about: [indringend]\n", "  about: [indringend]\n  @differs: {text: Anders., sources: [redactie]}\n", "‘treated’ ontbreekt"),
    Row("missing-key", 'order: ["241-2", "241-1", "240", 429ter]', '@order: ["241-2", "241-1", "240"]', "ontbreekt 429ter"),
    Row("missing-key", "  example: {facts: {body_part: heup}, status: contested}\n", "", "‘example’ ontbreekt"),
    Row("no-rulebase", 'rulebase: {version: "2026.11.0", state_date: 2026-07-01}', "", "‘rulebase’"),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=[f"{number}-{row.code}" for number, row in enumerate(ROWS)])
def test_one_change_gives_one_fault(mini: Path, row: Row) -> None:
    path = next(path for path in sorted(mini.iterdir()) if row.old in path.read_text("utf-8"))
    before, _, after = path.read_text("utf-8").partition(row.old)
    new = row.new.replace("@", "")
    path.write_text(before + new + after, "utf-8", newline="\n")
    faults = check_folder(str(mini))[0]
    (fault,) = (fault for fault in faults if fault.code == row.code)
    assert {other.code for other in faults} == {row.code, *row.also}
    assert any(words in fault.message for words in row.words.split("|"))
    if "@" in row.new:
        marked = before + row.new.partition("@")[0]
        assert (fault.file, fault.line) == (str(path), marked.count("\n") + 1)
        assert fault.column == len(marked) - marked.rfind("\n")


def test_the_mini_rule_base_is_sound(mini: Path) -> None:
    faults, counts = check_folder(str(mini))
    assert faults == ()
    assert counts["offences"] == 4


def test_all_faults_of_all_files_in_one_run(mini: Path) -> None:
    law, rest = mini / "law.yaml", mini / "rest.yaml"
    law.write_text(law.read_text("utf-8").replace("fine: 5", "fine: 9").replace("  core:", "  kore:"), "utf-8")
    rest.write_text(rest.read_text("utf-8").replace("position: 3", "position: 0"), "utf-8")
    (mini / "zz.yaml").write_text("a: [", "utf-8")
    faults = check_folder(str(mini))[0]
    assert [fault.code for fault in faults] == ["unknown-key", "out-of-range", "out-of-range", "yaml-syntax"]
    assert list(faults) == sorted(faults)


def test_a_fault_is_written_as_the_contract_says(mini: Path) -> None:
    (mini / "zz.yaml").write_text("cases:\n- 3\n", "utf-8")
    (fault,) = check_folder(str(mini))[0]
    assert str(fault) == f"{mini / 'zz.yaml'}:2:3: wrong-type: {fault.message}"
