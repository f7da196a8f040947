"""Template tags: a template says codes, the wording says sentences."""
