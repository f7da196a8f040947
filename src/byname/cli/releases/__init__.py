"""Commands that freeze figures, verify, retract and publish them."""
