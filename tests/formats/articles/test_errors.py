from __future__ import annotations

from byname.formats.articles.errors import refused


def test_a_refusal_says_where_what_which_rule_and_what_to_do() -> None:
    error = refused("x.html", "no text", "an article holds text", "Get it again.")
    assert str(error) == "x.html: found 'no text'; an article holds text. Get it again."
    assert (error.exit_code, error.problem.code) == (2, "not-an-article")
