"""Tables of lines of which a run reads what it looks up."""

from collections.abc import Sequence

from wsm_cli.domain.rows import Meanings, Words, meaning_lines, word_lines

MEANT = {"aai": "wrijven", "aaide": "wrijven", "a": "een", "kneep": "knijpen", "kus mij": "kussen"}


class Counting(Sequence[str]):
    """Lines that tell how often one was read."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines, self.reads = lines, 0

    def __len__(self) -> int:
        return len(self.lines)

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        self.reads += 1
        return self.lines[at]


def test_meanings_are_those_of_the_dictionary_that_they_were_made_of() -> None:
    lines = meaning_lines(MEANT)
    found = Meanings(lines)
    assert {word: found.get(word) for word in MEANT} == MEANT
    assert found.words() == MEANT.keys()
    assert all(word in found for word in MEANT)
    for word in ("", "aa", "aaien", "k", "kn", "zoen", "wrijven"):
        assert found.get(word) is None
        assert word not in found
    assert Meanings([]).get("aai") is None
    assert len(lines) == 4  # a, aa, kn, ku


def test_what_begins_alike_is_read_once() -> None:
    for table in (Words(lines := Counting(word_lines(MEANT))), Meanings(lines := Counting(meaning_lines(MEANT)))):
        assert lines.reads == 0
        assert "aai" in table
        before = lines.reads
        assert "aaide" in table
        assert "aan" not in table
        assert lines.reads == before
