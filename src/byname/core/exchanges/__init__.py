"""Exchanges: lists in their roles, who came and who did not, who was left out, which counts and rules differ."""
