"""The server's entry point."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byname.config.settings")
os.environ.setdefault("BYNAME_LOOKUP_ROWS", "5000000")
application = get_wsgi_application()
