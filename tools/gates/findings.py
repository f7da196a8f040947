"""What a gate finds, said so that whoever reads it knows what to do next."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One breach of a rule: where, what was found, which rule, what to do next."""

    where: str
    found: str
    rule: str
    hint: str

    def line(self) -> str:
        """Say the finding as one line of text."""
        return f"{self.where}: {self.found}; rule: {self.rule}. {self.hint}"


class TargetMissingError(Exception):
    """What a gate was told to read is not there; a gate never passes by skipping."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where

    def finding(self) -> Finding:
        """Say the missing target as a finding."""
        return Finding(
            self.where,
            "nothing to read",
            "a gate never passes by skipping",
            "Restore the folder, or move the gate to where the code went.",
        )
