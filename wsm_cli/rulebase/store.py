"""The rule base as the rest of the program sees it: read in sections, each when first asked for.

This module is on the path of every command and imports next to nothing.
"""

from json import loads
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from wsm_cli.rulebase import model, model_lexicon, model_lists, model_questions, model_quiz, model_situations

PREPARED = "prepared/"
"""Before the name of what is worked out from the sections."""


class Tables(dict[str, Any]):
    """What is worked out from the sections, by name: each table read when first asked for, or else all made then."""

    def __init__(self, load: "Callable[[str], Any]", make: "Callable[[], Mapping[str, Any]]") -> None:
        super().__init__()
        self._load = load
        self._make = make

    def __missing__(self, name: str) -> Any:
        try:
            self[name] = found = self._load(name)
        except (KeyError, FileNotFoundError):
            made = self._make()
            self.update(made)
            found = made[name]
        return found


class RuleBase:
    """Compiled sections behind methods with types.

    What the methods return is shared and must not be changed. Asking for an id that does not exist raises
    ``KeyError``; ``index()`` tells which there are.
    """

    def __init__(self, load: "Callable[[str], Any]", origin: str, names: "Callable[[], Iterable[str]]" = tuple) -> None:
        self._load = load
        self._names = names
        self._sections: dict[str, Any] = {}
        self.origin = origin
        """Where the YAML of this rule base stands: a folder."""

    @classmethod
    def of_sections(cls, sections: "Mapping[str, Any]", origin: str) -> "RuleBase":
        """A rule base that was compiled just now."""
        return cls(sections.__getitem__, origin, lambda: sections)

    @classmethod
    def of_directory(cls, directory: Path, origin: str) -> "RuleBase":
        """A rule base that was compiled to files when the package was built: JSON, and lines of text."""
        return cls(
            lambda name: _read(f"{directory}/{name}"),
            origin,
            lambda: (path.relative_to(directory).with_suffix("").as_posix() for path in directory.rglob("*.json")),
        )

    def _section(self, name: str) -> Any:
        if name not in self._sections:
            self._sections[name] = self._load(name)
        return self._sections[name]

    def everything(self) -> dict[str, Any]:
        """Every section by name, for taking the whole rule base along; not what was worked out from them."""
        return {name: self._section(name) for name in sorted(self._names()) if not name.startswith(PREPARED)}

    def prepared(self, name: str, make: "Callable[[], Mapping[str, Any]]") -> Tables:
        """Tables worked out from the other sections: when the package was built, or else with ``make`` now."""
        name = PREPARED + name
        if name not in self._sections:
            self._sections[name] = Tables(lambda table: self._load(f"{name}/{table}"), make)
        return cast("Tables", self._sections[name])

    def _record(self, kind: str, ident: str) -> Any:
        if ident not in self.index()["records"][kind]:
            raise KeyError(ident)
        return self._section(f"records/{kind}/{ident}")

    def meta(self) -> "model_lists.Meta":
        """Version, state date and digest of the rule base."""
        return cast("model_lists.Meta", self._section("meta"))

    def index(self) -> "model_lists.Index":
        """Names to records, and which records there are."""
        return cast("model_lists.Index", self._section("index"))

    def offence(self, ident: str) -> "model.Offence":
        """One offence, complete."""
        return cast("model.Offence", self._record("offence", ident))

    def brief(self, ident: str) -> "model.Brief":
        """What comparing needs of an offence, without the rest of its record."""
        return cast("model.Brief", self._section("briefs")[ident])

    def assessables(self) -> "dict[str, model_situations.Assessable]":
        """What the engine needs of every offence, by id."""
        return cast("dict[str, model_situations.Assessable]", self._section("assessables"))

    def provision(self, article: str) -> "model.Provision":
        """An article that holds no offence, or more than one."""
        return cast("model.Provision", self._record("provision", article))

    def family(self, ident: str) -> "model.Family":
        """A family of offences."""
        return cast("model.Family", self._record("family", ident))

    def concept(self, ident: str) -> "model.Concept":
        """A concept, element or notion."""
        return cast("model.Concept", self._record("concept", ident))

    def boundary(self, ident: str) -> "model.Boundary":
        """A boundary between two sides."""
        return cast("model.Boundary", self._record("boundary", ident))

    def boundaries(self) -> "list[model.Boundary]":
        """All boundaries, in order of id."""
        return [self.boundary(ident) for ident in sorted(self.index()["records"]["boundary"])]

    def articles(self) -> "dict[str, model_lists.Article]":
        """Every article with its paragraphs and offences."""
        return cast("dict[str, model_lists.Article]", self._section("articles"))

    def sources(self) -> "dict[str, model_lists.Source]":
        """Every source by id."""
        return cast("dict[str, model_lists.Source]", self._section("sources"))

    def used_by(self) -> dict[str, list[str]]:
        """By source, the ids of the records that rest on it, or ``fines``, ``predecessors`` or ``quiz``."""
        return cast("dict[str, list[str]]", self._section("used_by"))

    def source(self, ident: str) -> "model_lists.Source":
        """One source."""
        return self.sources()[ident]

    def fines(self) -> "list[model_lists.Fines]":
        """The amounts of the fine categories by period, oldest first."""
        return cast("list[model_lists.Fines]", self._section("fines"))

    def predecessors(self) -> "list[model_lists.Predecessor]":
        """The articles of the old law."""
        return cast("list[model_lists.Predecessor]", self._section("predecessors"))

    def changes(self) -> "list[model.Change]":
        """What changed in the new title since it came into force, oldest first."""
        return cast("list[model.Change]", self._section("changes"))

    def neighbours(self) -> "dict[str, model_lists.Neighbour]":
        """What wsm points to but does not treat, by id."""
        return cast("dict[str, model_lists.Neighbour]", self._section("neighbours"))

    def cases(self) -> "dict[str, model_lists.Case]":
        """Every case by id."""
        return cast("dict[str, model_lists.Case]", self._section("cases"))

    def situations(self) -> "model_situations.Situations":
        """Facts, rules and what hangs on them, with which a situation is assessed."""
        return cast("model_situations.Situations", self._section("situations"))

    def questions(self) -> "model_questions.Questions":
        """Questions with their answers, what is refused, and the words of asking."""
        return cast("model_questions.Questions", self._section("questions"))

    def lexicon(self) -> "model_lexicon.Lexicon":
        """The words in which situations are told, and what they stand for."""
        return cast("model_lexicon.Lexicon", self._section("lexicon"))

    def quiz(self) -> "model_quiz.Practice":
        """What practising needs: kinds of questions, real confusions, and what makes no difference."""
        return cast("model_quiz.Practice", self._section("quiz"))


def _read(path: str) -> Any:
    """A section as ``build.write`` writes it: JSON, or lines, of which each is read when it is asked for."""
    try:
        return loads(Path(f"{path}.json").read_bytes())
    except FileNotFoundError:
        from wsm_cli.rulebase.lines import Lines

        return Lines(f"{path}.lines")
