"""What a text claims about captives: each number with what it counts, whose people, when, and who says it."""
