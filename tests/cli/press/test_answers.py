from __future__ import annotations

import pytest

from byname.cli.press.answers import answer_of, notes_of
from byname.core.stories.checked import CheckedPage, CheckedStory, Oddity, check_page, undecided
from byname.core.stories.reading import read_page
from byname.core.verdicts.values import Checked, Nearest, Said, Verdict
from byname.formats.articles import open_article


def checked(text: str) -> CheckedPage:
    return check_page(read_page(open_article(text.encode(), name="x")), undecided)


def test_what_the_text_does_not_say_is_null_and_every_key_is_there() -> None:
    answer = answer_of(checked("Another 120 people came home, the headquarters said."), name="x")
    assert (answer["source"]["published"], answer["source"]["outlet"], "text" in answer) == (None, None, False)
    [claim] = answer["stories"][0]["claims"]
    assert (claim["why"], claim["nearest"], claim["figure"], claim["verdict"]) == (
        None,
        None,
        None,
        "cannot be decided",
    )


def test_a_page_without_a_day_says_what_to_give() -> None:
    assert (
        "Give the day with --published" in notes_of(checked("Another 120 people came home, the headquarters said."))[0]
    )
    assert notes_of(checked("Nothing was said about anybody, an official told us.")) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wczoraj do domu wróciło wielu jeńców, podał sztab, a kolejni mają wrócić w niedzielę.", "is in Polish"),
        ("ደህና ነው ዛሬ ሰዎች ወደ ቤታቸው ተመለሱ።", "a language that Byname does not know"),
    ],
)
def test_a_fourth_language_is_named(text: str, said: str) -> None:
    assert said in notes_of(checked(text))[0]


def test_nearest_interpretation_and_oddities_are_told() -> None:
    page = checked("Another 120 people came home, the headquarters said.")
    [story] = page.stories
    nearest = Nearest("returned@2025-05-28", 121, 121, 121, "", ("day",), name=Said("x"))
    judged = tuple(Checked(each.claim, Verdict.HOLDS_OTHERWISE, nearest=nearest) for each in story.checked)
    answer = answer_of(
        CheckedPage(page.page, (CheckedStory(story.read, judged, (Oddity("odd", (), (0, 1)),)),)), name="x"
    )
    [told_story] = answer["stories"]
    assert told_story["claims"][0]["nearest"]["value"] == 121
    assert told_story["oddities"] == [{"text": "odd", "claims": [0, 1]}]


def test_whose_people_were_taken_to_be_meant_is_told_in_the_language_of_the_text() -> None:
    page = checked("Another 120 people came home, the headquarters said.")
    [story] = page.stories
    said = Said("verdict.assumed.silent", (("side", "Аріланд"),))
    judged = tuple(Checked(each.claim, Verdict.HOLDS, assumed=said, lang="uk") for each in story.checked)
    answer = answer_of(CheckedPage(page.page, (CheckedStory(story.read, judged),)), name="x")
    assert "Текст не називає сторони" in answer["stories"][0]["claims"][0]["assumed"]
    assert answer_of(page, name="x")["stories"][0]["claims"][0]["assumed"] is None
