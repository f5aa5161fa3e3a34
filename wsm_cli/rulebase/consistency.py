"""What ties records together: offences in their articles, elements, boundaries, terms, periods and fines."""

from collections import Counter
from itertools import pairwise

from wsm_cli.rulebase.draft import Draft, Entry, whereabouts
from wsm_cli.rulebase.faults import Findings, Place
from wsm_cli.rulebase.lexicon import check_lexicon
from wsm_cli.rulebase.questions import check_questions
from wsm_cli.rulebase.quiz import check_quiz
from wsm_cli.rulebase.references import check_references
from wsm_cli.rulebase.schema import CATEGORIES, ELEMENT_KINDS, MAIN_STATUTE
from wsm_cli.rulebase.situations import check_situations


def check_consistency(draft: Draft, findings: Findings) -> None:
    """Note every fault that shows only when records are seen together.

    Where a file could not be read, faults that its content might mend (a missing record) are not reported.
    """
    check_references(draft, findings)
    _Consistency(draft, findings).run()
    check_situations(draft, findings)
    check_lexicon(draft, findings)
    check_questions(draft, findings)
    check_quiz(draft, findings)


class _Consistency:
    def __init__(self, draft: Draft, findings: Findings) -> None:
        self.draft = draft
        self.findings = findings
        self.sections = draft.sections
        self.provisions = draft.by_id("provisions", "article")
        self.offences = draft.by_id("offences")
        self.concepts = draft.by_id("concepts")
        self.reworded: dict[tuple[str | None, ...], Place] = {}
        self.in_article = Counter(str(offence.get("article")) for offence in self.sections["offences"])

    def run(self) -> None:
        self._rulebase()
        for offence in self.sections["offences"]:
            self._offence(offence)
            self._elements(offence)
        for provision in self.sections["provisions"]:
            self._provision(provision)
        for family in self.sections["families"]:
            self._core(family)
        for boundary in self.sections["boundaries"]:
            self._boundary(boundary)
        for case in self.sections["cases"]:
            self._case(case)
        for change in self.sections["changes"]:
            self._words(change)
        self._limitation()
        self._fines()
        self._periods()
        self._overlaps()

    def _rulebase(self) -> None:
        if not self.sections["rulebase"] and self.draft.complete:
            self.findings.add(self.draft.place, "no-rulebase", "geen enkel bestand heeft het onderdeel ‘rulebase’")
        punishable = [o for o in self.sections["offences"] if o.get("attempt", {}).get("punishable")]
        if punishable and not self.sections["attempt"] and self.draft.complete:
            message = "het onderdeel ‘attempt’ ontbreekt: wat een poging van het maximum afhaalt"
            self.findings.add(punishable[0]["attempt"].at("punishable"), "no-attempt-rule", message)
        for rule in self.sections["attempt"]:
            if rule.get("numerator", 0) >= rule.get("denominator", 1000):
                self.findings.add(rule.at("numerator"), "bad-fraction", "‘numerator’ is kleiner dan ‘denominator’")

    # -- offences and provisions

    def _offence(self, offence: Entry) -> None:
        ident = "-".join(offence[key] for key in ("article", "paragraph", "item") if key in offence)
        if "id" in offence and "article" in offence and offence["id"] != ident:
            message = f"het id is ‘{offence['id']}’, maar artikel, lid en onderdeel geven ‘{ident}’"
            self.findings.add(offence["id"].place, "id-mismatch", message)
        self._paragraph(offence, self.provisions.get(offence.get("article", "")))
        attempt = offence.get("attempt", {})
        if "punishable" in attempt and not attempt["punishable"] and "note" not in attempt:
            message = "waar een poging niet (zeker) strafbaar is, zegt ‘note’ waarom"
            self.findings.add(attempt.place, "missing-key", message)
        age = offence.get("victim_age", {})
        if age.get("from", 0) > age.get("to", 999):
            self.findings.add(age.at("from"), "age-order", "‘from’ is hoger dan ‘to’")
        base = self.offences.get(offence.get("builds_on", ""))
        if base is not None and (
            base is offence or "builds_on" in base or base.get("article") != offence.get("article")
        ):
            message = "‘builds_on’ noemt een ander delict van hetzelfde artikel, dat zelf nergens op bouwt"
            self.findings.add(offence["builds_on"].place, "bad-base", message)

    def _paragraph(self, entry: Entry, provision: Entry | None) -> None:
        """The paragraph and item of an offence or phrase are among those of its provision."""
        paragraph, item = entry.get("paragraph"), entry.get("item")
        if item and not paragraph:
            self.findings.add(item.place, "no-such-paragraph", "‘item’ kan niet zonder ‘paragraph’")
        paragraphs = provision.get("paragraphs") if provision else None
        if provision is None or paragraphs is None or not paragraph:
            return
        article = provision.get("article")
        if paragraph not in paragraphs:
            message = f"artikel {article} heeft geen lid {paragraph} (zie de bepaling)"
            self.findings.add(paragraph.place, "no-such-paragraph", message)
        elif item and item not in paragraphs[paragraph]:
            message = f"artikel {article} lid {paragraph} heeft geen onderdeel {item} (zie de bepaling)"
            self.findings.add(item.place, "no-such-paragraph", message)

    def _elements(self, offence: Entry) -> None:
        seen: dict[str, Place] = {}
        for element in offence.get("elements", ()):
            if "explanation" in element and "sources" not in element:
                self.findings.add(element.at("explanation"), "no-source", "een eigen uitleg heeft ‘sources’ nodig")
            elif "sources" in element and "explanation" not in element:
                message = "‘sources’ hoort hier bij een eigen ‘explanation’; die ontbreekt"
                self.findings.add(element.at("sources"), "unused-key", message)
            if "id" not in element:
                continue
            ident = element["id"]
            if ident in seen:
                self.findings.add(
                    ident.place,
                    "duplicate-id",
                    f"het bestanddeel ‘{ident}’ staat al op regel {seen[ident][1]}",
                )
            seen[str(ident)] = ident.place
            concept = self.concepts.get(ident)
            if concept is None:
                continue
            if concept.get("kind", ELEMENT_KINDS[0]) not in ELEMENT_KINDS:
                message = f"‘{ident}’ is een ‘{concept['kind']}’ en kan zo geen bestanddeel zijn"
                self.findings.add(ident.place, "not-an-element", message)

    def _provision(self, provision: Entry) -> None:
        article = provision.get("article")
        count = self.in_article[str(article)]
        for phrase in provision.get("phrases", ()):
            self._paragraph(phrase, provision)
        if not self.draft.complete:
            return
        if article and f"{MAIN_STATUTE}-{article}" not in self.draft.idents["source"]:
            message = f"artikel {article} ontbreekt in de ‘articles’ van de wet ‘{MAIN_STATUTE}’ (statutes)"
            self.findings.add(article.place, "no-statute", message)
        if count == 1:
            for key in ("name", "aliases", "summary", "sources", "points", "related"):
                if key in provision:
                    message = f"artikel {article} heeft één delict; ‘{key}’ hoort bij dat delict"
                    self.findings.add(provision.at(key), "unused-key", message)
            return
        for key in ("name", "summary", "sources"):
            if key not in provision.keys_at:
                message = f"artikel {article} heeft {count or 'geen'} delicten en heeft zelf ‘{key}’ nodig"
                self.findings.add(provision.place, "no-source" if key == "sources" else "missing-key", message)

    def _core(self, family: Entry) -> None:
        members = set(family.get("offences", ()))
        for ident in family.get("core", ()):
            if "offences" in family and ident not in members:
                message = f"‘{ident}’ staat wel in ‘core’, maar niet in ‘offences’"
                self.findings.add(ident.place, "core-outside", message)

    def _boundary(self, boundary: Entry) -> None:
        sides = [self.offences.get(i) for side in "ab" for i in boundary.get(side, {}).get("offences", ())]
        deciding = boundary.get("deciding_element")
        elements = {element.get("id") for offence in sides if offence for element in offence.get("elements", ())}
        if deciding and all(sides) and deciding not in elements:
            message = f"‘{deciding}’ is van geen van deze delicten een bestanddeel"
            self.findings.add(deciding.place, "deciding-element", message)
        both = set(boundary.get("a", {}).get("offences", ())) & set(boundary.get("b", {}).get("offences", ()))
        for ident in boundary.get("b", {}).get("offences", ()):
            if ident in both:
                self.findings.add(ident.place, "both-sides", f"‘{ident}’ staat aan beide kanten van de grens")

    def _case(self, case: Entry) -> None:
        letter = str(case.get("id", ""))[:1]
        regime = {"N": "nieuw", "O": "oud", "A": "apv", "V": "nieuw"}.get(letter)
        if regime and case.get("regime", regime) != regime:
            self.findings.add(case["regime"].place, "case-letter", f"een id met {letter} hoort bij regime ‘{regime}’")
        if letter and "kind" in case and (letter == "V") != (case["kind"] == "voorbeeld"):
            self.findings.add(
                case["kind"].place, "case-letter", "een id met V hoort bij kind ‘voorbeeld’, en omgekeerd"
            )
        for key in ("expect", "treated"):
            for ident in case.get(key, ()):
                if ident not in self.offences and self.draft.complete:
                    message = f"‘{ident}’ is niet bekend als een delict"
                    self.findings.add(case[key].at(ident), "dangling-reference", message)
        if "differs" in case and "treated" not in case:
            message = "‘differs’ zegt waarom ‘treated’ anders is, maar ‘treated’ ontbreekt"
            self.findings.add(case.at("differs"), "missing-key", message)

    def _words(self, change: Entry) -> None:
        """The words of a change are of one of its articles, and are other words than before."""
        words = change.get("words")
        if words is None:
            return
        article = words.get("article")
        if article and "articles" in change and article not in change["articles"]:
            message = f"artikel {article} staat niet in de ‘articles’ van deze wijziging"
            self.findings.add(article.place, "bad-words", message)
        self._paragraph(words, self.provisions.get(article or ""))
        if "was" in words and words["was"] == words.get("quote"):
            self.findings.add(words.at("was"), "bad-words", "‘was’ en ‘quote’ zijn dezelfde woorden")
        key = (article, words.get("quote"), change.get("date"))
        if None not in key and key in self.reworded:
            message = (
                f"deze woorden veranderen op {change['date']} al in {whereabouts(self.reworded[key], words.place)}"
            )
            self.findings.add(words.at("quote"), "bad-words", message)
        self.reworded[key] = words.place

    # -- terms, fines and periods

    def _limitation(self) -> None:
        rows: dict[str, Place] = {}
        for row in self.sections["limitation"]:
            for ident in row.get("applies_to", ()):
                if ident in rows:
                    message = f"de verjaring van ‘{ident}’ staat al in {whereabouts(rows[ident], ident.place)}"
                    self.findings.add(ident.place, "limitation-twice", message)
                rows.setdefault(str(ident), ident.place)
            for key in ("victim_adult", "victim_minor"):
                if row.get(key, {}).get("never") is False:
                    self.findings.add(
                        row[key].at("never"), "bad-choice", "‘never’ is hier ‘true’, of er staat een termijn"
                    )
        for ident, offence in self.offences.items():
            if ident not in rows and self.draft.complete:
                self.findings.add(
                    offence["id"].place,
                    "limitation-missing",
                    f"de verjaring van ‘{ident}’ ontbreekt in ‘limitation’",
                )

    def _fines(self) -> None:
        rows = [row for row in self.sections["fines"] if "from" in row and "to" in row]
        for row in self.sections["fines"]:
            missing = [category for category in CATEGORIES if "amounts" in row and category not in row["amounts"]]
            if missing:
                message = f"het bedrag van categorie {', '.join(missing)} ontbreekt"
                self.findings.add(row.at("amounts"), "fine-category", message)
        for earlier, later in pairwise(sorted(rows, key=lambda row: str(row["from"]))):
            if later["from"] <= earlier["to"]:
                message = f"deze periode overlapt die van {earlier['from']} tot en met {earlier['to']}"
                self.findings.add(later.at("from"), "fine-overlap", message)

    def _periods(self) -> None:
        """A period does not end before it starts."""
        ends = (
            ("provisions", "valid_from", "valid_to"),
            ("offences", "valid_from", "valid_to"),
            ("fines", "from", "to"),
            ("predecessors", "since", "until"),
            ("changes", "earliest", "date"),
        )
        for section, start, end in ends:
            for record in self.sections[section]:
                if start in record and end in record and record[end] < record[start]:
                    message = f"‘{end}’ ({record[end]}) ligt vóór ‘{start}’ ({record[start]})"
                    self.findings.add(record.at(end), "date-order", message)

    def _overlaps(self) -> None:
        """An offence holds within the period of its article; one old number was one article at a time."""
        for offence in self.sections["offences"]:
            article = self.provisions.get(offence.get("article", ""))
            for key, outside in (("valid_from", str.__lt__), ("valid_to", str.__gt__)):
                if article and key in offence and key in article and outside(offence[key], article[key]):
                    message = f"artikel {offence['article']} geldt dan niet (‘{key}’ is daar {article[key]})"
                    self.findings.add(offence.at(key), "outside-period", message)
        held: dict[tuple[str | None, ...], Entry] = {}
        for old in sorted(self.sections["predecessors"], key=lambda old: str(old.get("until", ""))):
            number = tuple(old.get(key) for key in ("article", "paragraph", "item"))
            earlier = held.get(number)
            if earlier and "until" in earlier and old.get("since", "") < earlier["until"]:
                message = f"dit nummer gold tot {earlier['until']} al voor iets anders"
                self.findings.add(old.place, "period-overlap", message)
            held[number] = old
