"""Pure functions on the rule base. They print nothing and know nothing of the command line."""
