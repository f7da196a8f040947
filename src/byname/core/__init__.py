"""Pure values and functions: no framework, no clock, no randomness, no input or output."""
