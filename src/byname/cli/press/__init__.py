"""Commands of the press desk: what a text claims and whether it holds."""
