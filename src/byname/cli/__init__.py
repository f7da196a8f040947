"""The terminal: each command translates its arguments, calls one action or query, and prints what that gave."""
