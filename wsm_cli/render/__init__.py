"""The only place that prints: one module per form."""
