from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client, RequestFactory

from byname.core.disclosure import Role
from byname.core.errors import RefusedError
from byname.web.viewers import viewer_of
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_page_asks_in_the_name_and_with_the_rights_of_who_is_signed_in(signed_in: Client, desk: Desk) -> None:
    signed_in.get("/people/", {"q": "жмак"})
    _, _, asked = desk.asked[-1]
    viewer = asked["viewer"]
    assert (viewer.name, viewer.purpose) == ("sample-clerk", "people")
    assert viewer.roles == {Role.READER, Role.REGISTRAR, Role.REVIEWER}
    assert viewer.powers == {"*"}


def test_a_role_that_does_not_exist_gives_no_right(desk: Desk) -> None:
    request = RequestFactory().get("/")
    request.resolver_match = None
    request.user = make_user("sample-odd", "reader", "king")
    assert viewer_of(request).roles == {Role.READER}


def test_nobody_signed_in_is_no_viewer() -> None:
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    with pytest.raises(RefusedError, match="Sign in first"):
        viewer_of(request)


@pytest.mark.parametrize(
    ("roles", "known"),
    [
        ([], set()),
        (["reader"], {Role.READER}),
        (["reader", "READER", "", "root"], {Role.READER}),
        ([r.value for r in Role], set(Role)),
    ],
)
def test_only_roles_of_the_table_give_rights(desk: Desk, roles: list[str], known: set[Role]) -> None:
    request = RequestFactory().get("/")
    request.resolver_match = None
    request.user = make_user("sample-odd", *roles)
    assert viewer_of(request).roles == known


@pytest.mark.parametrize(("given", "purpose"), [("", "page"), ("export", "export")])
def test_a_look_has_a_purpose_even_where_no_page_is_known(desk: Desk, given: str, purpose: str) -> None:
    request = RequestFactory().get("/")
    request.resolver_match = None
    request.user = make_user("sample-odd", "reader")
    viewer = viewer_of(request, given)
    assert (viewer.purpose, viewer.verified) == (purpose, True)
