"""Wiring: settings, root addresses, the server's entry point."""
