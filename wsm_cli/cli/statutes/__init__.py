"""The commands of ``wsm statute``."""
