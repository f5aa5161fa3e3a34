"""Lets the tests here import their helpers by name, as ``python tests/docs/update.py`` does."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
