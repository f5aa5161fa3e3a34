"""Build hook: puts the rule base, as YAML and compiled, into the wheel."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RuleBaseHook(BuildHookInterface):  # type: ignore[type-arg]  # generic only in the stubs
    """Compiles ``data/*.yaml``; a faulty rule base stops the build with its faults."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add ``wsm_cli/_rulebase`` to the wheel; an editable install reads the checkout's YAML instead."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from wsm_cli.domain.prepared import prepare
        from wsm_cli.rulebase import RuleBase
        from wsm_cli.rulebase.build import sections_of, write
        from wsm_cli.rulebase.store import PREPARED

        # It has to stay until the archive is written, which is after this; TemporaryDirectory then goes with the hook.
        self._folder = tempfile.TemporaryDirectory(prefix="wsm-rulebase-")
        compiled = Path(self._folder.name)
        sections = sections_of(str(root / "data"))
        prepared = prepare(RuleBase.of_sections(sections, str(root / "data")))
        write(sections | {PREPARED + name: table for name, table in prepared.items()}, str(compiled))
        for path in sorted(path for path in compiled.rglob("*") if path.is_file()):
            build_data["force_include"][str(path)] = (
                f"wsm_cli/_rulebase/compiled/{path.relative_to(compiled).as_posix()}"
            )
        for path in sorted((root / "data").iterdir()):
            if path.suffix in {".yaml", ".json", ".md"}:
                build_data["force_include"][str(path)] = f"wsm_cli/_rulebase/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002  # hatch calls it so
        """Leave nothing behind once the wheel is written."""
        if version != "editable":
            self._folder.cleanup()
