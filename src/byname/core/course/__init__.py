"""The course of exchanges as it was written down: talks, proposals, answers, promises, counts."""
