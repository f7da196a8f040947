"""Press texts as pages and commands get them: list, search, tags, one text, and comments that only moderators see."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.actions.texts import comment, moderate, note, open_comments, tag
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.absent import NotFoundError
from byname.queries.texts import _points, held_comments, text, texts
from byname.store.keyring import register_ring
from byname.store.models import Look, TextReading
from tests.queries.press_texts import REWRITE, STORY, take_texts
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")
PHONE = "Thank you. Call +380 67 123 45 67."


@pytest.fixture
def press(small_register: SmallRegister, db: None, cast: Mapping[str, Viewer]) -> dict[str, int]:
    return take_texts(small_register.folder, cast["all"])


def test_the_list_shows_the_newest_first_with_claims_and_copies(
    press: dict[str, int], cast: Mapping[str, Viewer]
) -> None:
    found = texts(viewer=cast["reader"])
    assert [head.number for head in found.heads] == [press[name] for name in ("other", "copy", "rewrite", "story")]
    assert (found.count, found.pages) == (4, 1)
    by_number = {head.number: head for head in found.heads}
    assert by_number[press["story"]].copies == 2
    assert by_number[press["other"]].copies == 0
    assert {by_number[press[name]].story for name in ("story", "copy", "rewrite")} == {press["story"]}


@pytest.mark.parametrize(
    ("words", "names"), [("", 4), ("Marines coast", 1), ("border flags", 3), ("first post", 2), ("no such words", 0)]
)
def test_a_search_finds_texts_that_hold_every_word(
    press: dict[str, int], cast: Mapping[str, Viewer], words: str, names: int
) -> None:
    assert texts(viewer=cast["reader"], words=words).count == names


@pytest.mark.parametrize("number", [0, -1, 2])
def test_a_page_that_there_is_not_is_refused_and_not_shown_empty(
    press: dict[str, int], cast: Mapping[str, Viewer], number: int
) -> None:
    with pytest.raises(MisuseError, match=f"no page {number}.*ends with page 1"):
        texts(viewer=cast["reader"], page=number)


def test_a_tag_filters_the_list_and_is_counted(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    tag(press["story"], "follow up", by=cast["all"])
    tag(press["other"], "kind:survey", by=cast["all"])
    found = texts(viewer=cast["reader"], tag="follow up")
    assert [head.number for head in found.heads] == [press["story"]]
    assert {(each.text, times) for each, times in found.tags} == {("follow up", 1), ("kind:survey", 1)}
    with pytest.raises(MisuseError):
        texts(viewer=cast["reader"], tag="colour:red")


def test_a_text_is_shown_with_each_claim_in_its_place(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    view = text(press["story"], viewer=cast["reader"])
    assert view.made_up
    assert "390" in [claim.quote for claim in view.claims]
    assert all(view.story[claim.start : claim.end] == claim.quote for claim in view.claims)
    assert all(STORY[slice(*claim.at)] == claim.quote for claim in view.claims)


def test_every_key_point_is_a_sentence_of_the_text(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    view = text(press["story"], viewer=cast["reader"])
    assert view.key_points
    assert all(point in view.story for point in view.key_points)


def test_a_text_in_another_language_has_no_key_points(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    from byname.core.stories.told import PressText

    view = text(press["story"], viewer=cast["reader"])
    assert _points(PressText(1, REWRITE, view.head.received, language="de")) == ()


def test_notes_are_for_who_may_write_them(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    note(press["story"], "Asked the outlet.", by=cast["registrar"])
    assert [each.text for each in text(press["story"], viewer=cast["reviewer"]).notes or ()] == ["Asked the outlet."]
    for name in ("reader", "keeper"):
        view = text(press["story"], viewer=cast[name])
        assert (view.notes, view.may_note) == (None, False)


def test_claims_propose_tags_until_they_stand(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    proposed = [each.text for each in text(press["story"], viewer=cast["registrar"]).proposed]
    assert any(each.startswith("counted:") for each in proposed)
    tag(press["story"], proposed[0], by=cast["registrar"])
    view = text(press["story"], viewer=cast["registrar"])
    assert proposed[0] in [each.text for each in view.tags]
    assert proposed[0] not in [each.text for each in view.proposed]


def test_a_held_comment_is_in_the_queue_and_nowhere_else(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    open_comments(taken=True, by=cast["keeper"])
    held = comment(press["story"], PHONE, by=cast["reader"])
    view = text(press["story"], viewer=cast["all"])
    assert PHONE not in repr(view)
    assert PHONE not in repr(texts(viewer=cast["all"]))
    [waiting] = held_comments(viewer=cast["reviewer"])
    assert (waiting.number, waiting.document, waiting.sorts) == (held, press["story"], ("phone",))
    assert waiting.pieces == (("Thank you. Call ", ""), ("+380 67 123 45 67", "phone"), (".", ""))
    assert Look.objects.order_by("-id")[0].action == "comments"
    moderate(held, "shown", sure=True, by=cast["reviewer"])
    assert [each.text for each in text(press["story"], viewer=cast["reader"]).comments] == [PHONE]
    assert held_comments(viewer=cast["reviewer"]) == ()


def test_closed_comments_hide_those_that_were_shown(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    open_comments(taken=True, by=cast["keeper"])
    moderate(comment(press["story"], "Thank you.", by=cast["reader"]), "shown", by=cast["all"])
    open_comments(taken=False, by=cast["keeper"])
    view = text(press["story"], viewer=cast["reader"])
    assert (view.comments, view.comments_open) == ((), False)


def test_law_8_every_role_sees_published_texts_and_nobody_without_one(
    press: dict[str, int], cast: Mapping[str, Viewer]
) -> None:
    for name in ("reader", "registrar", "reviewer", "desk", "keeper", "own-reader", "captives-reader"):
        assert texts(viewer=cast[name]).count == 4
    for ask in (texts, held_comments):
        with pytest.raises(RefusedError):
            ask(viewer=cast["nobody"])
    with pytest.raises(RefusedError):
        text(press["story"], viewer=cast["nobody"])
    with pytest.raises(RefusedError):
        held_comments(viewer=cast["reader"])


def test_a_document_that_is_no_text_is_not_there(press: dict[str, int], cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(NotFoundError):
        text(1, viewer=cast["reader"])


def test_law_11_an_erased_text_is_gone_from_every_list_at_once(
    press: dict[str, int], cast: Mapping[str, Viewer]
) -> None:
    """The process has read it before: what it remembers must not outlive the key."""
    assert texts(viewer=cast["reader"], words="marines coast").count == 1
    keys = TextReading.objects.filter(document=press["rewrite"]).values_list("key", flat=True)
    register_ring().destroy([*keys])
    assert texts(viewer=cast["reader"], words="marines coast").count == 0
    with pytest.raises(NotFoundError):
        text(press["rewrite"], viewer=cast["reader"])
    assert press["rewrite"] not in {each.number for each in text(press["story"], viewer=cast["reader"]).copies}
