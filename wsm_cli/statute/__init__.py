"""The official wording of a code: read from the XML that wetten.overheid.nl offers, kept, and laid beside the rules."""
