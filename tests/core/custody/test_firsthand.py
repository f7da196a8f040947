"""Tests of how much a telling weighs."""

from __future__ import annotations

import pytest

from byname.core.custody.firsthand import nearest, reliability_for, weight_of


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
        assert reliability_for("form", "birth_date", 3, role="correction") > weight_of(4, "own-forces", [("act", 5)])

    def test_a_form_that_corrects_nothing_counts_as_its_source(self) -> None:
        assert reliability_for("form", "birth_date", 3) == 3


class TestCorroboration:
    """Two kinds of source that agree outweigh one a step better; weak ones never add up."""

    def test_another_kind_of_source_adds_two_steps(self) -> None:
        assert weight_of(4, "own-forces", [("act", 3)]) == 6

    def test_copies_of_one_source_corroborate_nothing(self) -> None:
        assert weight_of(4, "own-forces", [("own-forces", 4), ("own-forces", 4)]) == 4

    def test_weak_sources_do_not_add_up(self) -> None:
        assert weight_of(2, "family", [("press", 2), ("returnee", 2), ("act", 5)]) == 2
        assert weight_of(4, "own-forces", [("family", 2), ("press", 2)]) == 4


class TestNearness:
    """For the capture the first told of equal tellings stands, for anything else the latest."""

    def test_the_first_told_of_the_capture_comes_first(self) -> None:
        assert nearest("captured", 100) < nearest("captured", 200)

    def test_the_latest_told_of_a_return_comes_first(self) -> None:
        assert nearest("returned", 200) < nearest("returned", 100)
