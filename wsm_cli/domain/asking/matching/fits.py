"""From which fit (0 to 1) an answer is given, or goes before another."""

THRESHOLD = 0.53
"""From which fit a question is answered."""
SURE = 0.74
"""From which fit a curated answer goes before one of the same kind that is worked out."""
DECIDING = 0.6
"""From which fit a curated answer with yes or no goes before one without, where that was asked."""
WHOLE = 0.87
"""From which fit an answer that is worked out leaves no word of the question aside."""
