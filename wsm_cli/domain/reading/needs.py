"""Words that count only beside others: who comes in "bij haar" comes into her house, unless the text is about sex."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsm_cli.domain.reading.marks import Mark
    from wsm_cli.domain.reading.story import Story

_LEWD = frozenset({
    "wrijven", "zoen", "zoen-mond", "tongzoen", "likken", "uitkleden", "vrijen", "binnendringen", "aanschuren",
    "staren", "ontbloten", "masturberen", "laten-aanraken-dader", "laten-aanraken-zichzelf",
})  # fmt: skip
_INTIMATE = frozenset({
    "borsten", "billen", "kruis", "geslachtsdeel", "schaamstreek", "anus", "binnenkant-bovenbeen", "lies",
})  # fmt: skip


def unmet(story: "Story", mark: "Mark") -> bool:
    """Whether a mark counts only beside something that the text does not tell."""
    if mark.has("needs-bare"):
        return not any(other.has("bare") and not other.has("needs-bare") for other in story.marks)
    if mark.has("message") and any(other.has("stands") for other in story.by_clause[mark.clause]):
        return True  # mijn nudes staan op telegram: nobody is written to
    return mark.has("needs-sexual") and not _about_sex(story)


def _about_sex(story: "Story") -> bool:
    """Whether anything else is about sex, or about the will where nobody breaks in: drong bij haar binnen."""
    others = [mark for mark in story.marks if not mark.has("needs-sexual")]
    if any(mark.tells_any("conduct", _LEWD) or mark.tells_any("body_part", _INTIMATE) for mark in others):
        return True
    unwanted = any("will" in mark.groups or mark.has("unasked") for mark in others)
    return unwanted and not any(mark.has("breaks-in") for mark in others)
