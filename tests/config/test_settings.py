"""What every installation has in common: no outside address, nothing readable by scripts, slow hashes of passwords."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.hashers import identify_hasher, make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

_POLICY: dict[str, Any] = settings.CONTENT_SECURITY_POLICY
SENT: dict[str, list[Any]] = _POLICY["DIRECTIVES"]


class TestPages:
    """No page needs the internet, none may be framed, and no script but our own runs."""

    @pytest.mark.parametrize("directive", sorted(SENT))
    def test_no_directive_names_another_machine(self, directive: str) -> None:
        assert not [word for word in map(str, SENT[directive]) if "//" in word or "*" in word or "http" in word]

    @pytest.mark.parametrize("directive", ["default-src", "frame-ancestors", "base-uri"])
    def test_what_nobody_needs_is_closed(self, directive: str) -> None:
        assert [str(word) for word in SENT[directive]] == ["'none'"]

    @pytest.mark.parametrize("unsafe", ["unsafe-inline", "unsafe-eval"])
    def test_nothing_unsafe_is_let_in(self, unsafe: str) -> None:
        assert unsafe not in repr(SENT)

    def test_static_files_come_from_here(self) -> None:
        assert settings.STATIC_URL.startswith("/")
        assert (settings.X_FRAME_OPTIONS, settings.SECURE_CONTENT_TYPE_NOSNIFF) == ("DENY", True)

    def test_no_fault_shows_its_inside(self) -> None:
        assert settings.DEBUG is False
        assert "django.contrib.admin" not in settings.INSTALLED_APPS


class TestSessions:
    """A session is out of reach of scripts and of other sites, and ends with the working day."""

    @pytest.mark.parametrize("name", ["SESSION_COOKIE_HTTPONLY", "CSRF_COOKIE_HTTPONLY"])
    def test_no_script_reads_a_cookie(self, name: str) -> None:
        assert getattr(settings, name) is True

    def test_it_lasts_a_working_day(self) -> None:
        assert settings.SESSION_COOKIE_AGE <= 12 * 3600
        assert settings.SESSION_COOKIE_SAMESITE == "Lax"

    @pytest.mark.parametrize(
        "middleware",
        ["csp.middleware.CSPMiddleware", "django.middleware.csrf.CsrfViewMiddleware",
         "django.middleware.security.SecurityMiddleware", "byname.web.errors.BynameErrorMiddleware"],
    )  # fmt: skip
    def test_each_guard_stands(self, middleware: str) -> None:
        assert middleware in settings.MIDDLEWARE


class TestPasswords:
    """Twelve signs and more, none of the common ones, hashed slowly."""

    def test_they_are_hashed_by_argon2(self) -> None:
        assert identify_hasher(make_password("a made-up phrase")).algorithm == "argon2"

    @pytest.mark.parametrize("password", ["short", "elevenchars", "", "password1234", "qwertyuiopasdfgh"[:11]])
    def test_a_weak_one_is_refused(self, password: str) -> None:
        with pytest.raises(ValidationError):
            validate_password(password)

    @pytest.mark.parametrize("password", ["a made-up phrase", "вигадана фраза", "x9!k2#m4$p6%"])
    def test_a_long_one_is_taken(self, password: str) -> None:
        validate_password(password)


class TestUploads:
    """A list of names must not linger in a temporary folder of the machine."""

    @pytest.mark.parametrize("name", ["FILE_UPLOAD_MAX_MEMORY_SIZE", "DATA_UPLOAD_MAX_MEMORY_SIZE"])
    def test_a_usual_list_stays_in_memory(self, name: str) -> None:
        assert getattr(settings, name) >= 64 * 1024 * 1024

    def test_days_are_stored_in_one_zone(self) -> None:
        assert (settings.USE_TZ, settings.TIME_ZONE) == (True, "UTC")

    def test_three_stores_are_apart(self) -> None:
        stores: dict[str, Any] = settings.DATABASES
        assert set(stores) == {"default", "derived", "looks"}
        assert len({str(facts["NAME"]) for facts in stores.values()}) == 3
