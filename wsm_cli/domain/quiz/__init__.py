"""Questions to practise on, made from cases, rules and elements. What is right comes from the assessment."""
