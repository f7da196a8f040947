"""Store rows to core values, and the derived store with its snapshot; it knows no viewer, so only actions and queries import it."""
