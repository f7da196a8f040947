"""The page of people found, in the language that is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.web.templatetags.finding import born_in_words, found_why, said_tag
from tests.web import sample_views


@pytest.mark.parametrize(("lang", "said"), [("en", "Returned"), ("uk", "Повернуто"), ("ru", "Возвращён(а)")])
def test_a_code_is_said_in_the_language(lang: str, said: str) -> None:
    assert said_tag("status", "returned", lang) == said


def test_a_code_of_no_text_is_shown_as_it_is() -> None:
    assert said_tag("status", "unheard-of", "uk") == "unheard-of"


@pytest.mark.parametrize(("lang", "said"), [("en", "agrees"), ("uk", "збігається"), ("ru", "совпадает")])
def test_each_reason_is_said_in_the_language(lang: str, said: str) -> None:
    assert found_why(sample_views.FOUND[0], lang)[0].startswith(said)


def test_a_birth_that_is_not_sure_keeps_its_exact_form_for_who_points_at_it() -> None:
    assert born_in_words("../2022-05", "ru") == '<span title="../2022-05">до: июнь 2022 года</span>'
    assert born_in_words("<b>", "en") == "<b>", "the template escapes it"


@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
def test_why_somebody_was_found_has_a_sentence_for_each_part(lang: str) -> None:
    found = sample_views.FOUND[1]
    told = found_why(found, lang)
    assert any("Жмаковенков" in each for each in told), "and under which name, where it is another"
    assert len(found_why(replace(found, found_as=""), lang)) == len(told) - 1
    assert found_why(replace(found, agree=(), near=(), differ=(), found_as=""), lang) == ()
