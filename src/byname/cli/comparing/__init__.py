"""Commands that compare lists and names without a register."""
