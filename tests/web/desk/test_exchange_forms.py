"""Forms about exchanges: whom they offer, and what was typed comes back into the one that was refused."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from byname.core.disclosure import Role, Viewer
from byname.web.desk.exchange_forms import exchange_forms, filled, listed_form, talks_forms
from byname.wording import has
from tests.web.house import Desk

pytestmark = pytest.mark.django_db(databases="__all__")

CLERK = Viewer("clerk", frozenset({Role.EXCHANGE}))


def test_every_text_of_every_form_has_words(desk: Desk) -> None:
    for form in (listed_form(CLERK), *exchange_forms("X-1", ["1"], CLERK), *talks_forms(CLERK)):
        assert has(form.title)
        for field in form.fields:
            assert has(field.label), field.label
            assert not field.hint or has(field.hint), field.hint
        assert len({field.name for field in form.fields}) == len(form.fields)


def test_powers_and_sources_are_offered_by_name(desk: Desk) -> None:
    [count] = [form for form in exchange_forms("X-1", ["1", "2"], CLERK) if form.do == "count"]
    options = {field.name: field.options for field in count.fields}
    assert options["power"] == (("aa", "Ariland (aa)"), ("bb", "Boria (bb)"))
    assert options["phase"] == (("", "the whole exchange"), ("1", "1"), ("2", "2"))


def test_only_the_form_that_was_refused_keeps_what_was_typed(desk: Desk) -> None:
    forms = filled(talks_forms(CLERK), "answer", QueryDict("reason=not+held&proposal=P-1"), "No.")
    values = {form.do: {field.name: field.value for field in form.fields} for form in forms}
    assert values["answer"]["reason"] == "not held"
    assert set(values["talks"].values()) == {""}
    assert {form.do: form.refusal for form in forms if form.refusal} == {"answer": "No."}
