"""The command line: wires words to the domain, and results to the renderers."""
