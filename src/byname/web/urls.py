"""All addresses of the pages: coming in, going out, and the desk."""

from __future__ import annotations

from django.urls import include, path

from byname.web import sign_in

__all__ = ["urlpatterns"]

urlpatterns = [
    path("sign-in/", sign_in.sign_in, name="sign-in"),
    path("sign-out/", sign_in.sign_out, name="sign-out"),
    path("invitation/<str:token>/", sign_in.accept_invitation, name="invitation"),
    path("", include("byname.web.desk.urls")),
]
