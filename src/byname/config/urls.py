"""Root addresses."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [path("", include("byname.web.urls"))]

handler403 = "byname.web.errors.refused"
handler404 = "byname.web.errors.not_found"
handler500 = "byname.web.errors.server_error"
