"""Figures fit to print: numbered, frozen, withheld together with what was published before, in one form to sign."""
