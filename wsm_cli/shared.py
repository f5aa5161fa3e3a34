"""Parts of answers that are the same in every answer they stand in, so that a batch makes them once."""

from typing import Any


class Shared(dict[str, Any]):
    """A part made once and never changed: a reason, a notice."""

    json = ""
    """Itself as JSON, once the renderer has made that."""
