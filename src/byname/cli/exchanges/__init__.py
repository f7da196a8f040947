"""`byname exchange`: talks, proposals, lists by role, roll-call, and who was left out."""
