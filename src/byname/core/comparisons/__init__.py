"""Two lists side by side without a register: rows as read, and what changed between two of one person."""
