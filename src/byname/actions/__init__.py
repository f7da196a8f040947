"""Every write: one function per intention, with permission, transaction and journal entry."""
