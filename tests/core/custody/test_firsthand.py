"""Tests of how much a telling weighs."""

from __future__ import annotations

import pytest

from byname.core.custody.firsthand import Voice, nearest, reliability_for, root_of, weight_of


class TestReliability:
    """A document vouches in full for what it was made to tell, less for what it repeats."""

    @pytest.mark.parametrize("what", ["capture_date", "capture_place", "unit", "captured", "sought"])
    def test_an_act_counts_less_for_the_capture(self, what: str) -> None:
        assert reliability_for("handover-act", what, 5) == 3

    @pytest.mark.parametrize("what", ["returned", "birth_date", "name"])
    def test_an_act_counts_in_full_for_the_handover_and_who_came(self, what: str) -> None:
        assert reliability_for("handover-act", what, 5) == 5

    def test_a_list_made_then_counts_in_full(self) -> None:
        assert reliability_for("missing-list", "capture_place", 4) == 4

    def test_nothing_falls_below_the_weakest(self) -> None:
        assert reliability_for("testimony", "capture_date", 1) == 1


class TestCorrection:
    """A human who says what is right outweighs any two sources that agree, and leaves them as rivals."""

    def test_a_correction_outweighs_two_strong_sources_that_agree(self) -> None:
        assert reliability_for("form", "birth_date", 3, role="correction") > weight_of(
            Voice("own-forces", 4), [Voice("act", 5)]
        )

    def test_a_form_that_corrects_nothing_counts_as_its_source(self) -> None:
        assert reliability_for("form", "birth_date", 3) == 3


class TestCorroboration:
    """Two kinds of source that agree outweigh one a step better; weak ones never add up."""

    def test_another_kind_of_source_adds_two_steps(self) -> None:
        assert weight_of(Voice("own-forces", 4), [Voice("act", 3)]) == 6

    def test_copies_of_one_source_corroborate_nothing(self) -> None:
        assert weight_of(Voice("own-forces", 4), [Voice("own-forces", 4), Voice("own-forces", 4)]) == 4

    def test_weak_sources_do_not_add_up(self) -> None:
        assert weight_of(Voice("family", 2), [Voice("press", 2), Voice("returnee", 2), Voice("act", 5)]) == 2
        assert weight_of(Voice("own-forces", 4), [Voice("family", 2), Voice("press", 2)]) == 4

    @pytest.mark.parametrize("reliability", [3, 4, 5])
    def test_a_source_derived_from_another_corroborates_nothing(self, reliability: int) -> None:
        """DESIGN 4: "copied lists say `derived from` and corroborate nothing"."""
        root, copy = Voice("agency", 3), Voice("press", reliability, root="agency")
        assert weight_of(root, [copy, copy]) == 3
        assert weight_of(copy, [root]) == reliability
        assert weight_of(Voice("family", 3), [copy]) == 3

    def test_the_root_corroborates_whatever_copies_of_it_there_are(self) -> None:
        copy = Voice("press", 5, root="agency")
        assert weight_of(Voice("family", 3), [copy, Voice("agency", 3), copy]) == 5


class TestRoot:
    """A copied list goes back to whoever said it first."""

    def test_a_copy_of_a_copy_goes_back_to_the_first(self) -> None:
        derived = {"press": "blog", "blog": "agency", "agency": ""}
        assert [root_of(code, derived) for code in ("press", "blog", "agency", "act")] == ["agency", "agency", "", ""]

    def test_a_circle_is_cut_and_every_source_in_it_stays_a_copy(self) -> None:
        derived = {"a": "b", "b": "c", "c": "a", "self": "self"}
        assert all(root_of(code, derived) for code in derived)


class TestNearness:
    """For the capture the first told of equal tellings stands, for anything else the latest."""

    def test_the_first_told_of_the_capture_comes_first(self) -> None:
        assert nearest("captured", 100) < nearest("captured", 200)

    def test_the_latest_told_of_a_return_comes_first(self) -> None:
        assert nearest("returned", 200) < nearest("returned", 100)
