"""Frozen figures as others read them: signatures, JSON-stat, CSV on the Web, feed, static pages."""
