"""Rules of the house that a machine can read; each gate is a function from the project's root to findings."""
