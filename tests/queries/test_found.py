"""Issue 5, section 1: people ranked, each with why, and never more than the viewer may see (law 8)."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.queries._found import found_people
from byname.store.models import Record
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_somebody_is_found_once_by_the_record_that_fits_best(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    [hit] = found_people("ZHMAKOVENKO Hlem 1991-03-12", 5, viewer=cast["all"])
    assert (hit.number, hit.rank, hit.score) == (small_register.numbers["zhmak"], 1, 1.0)
    assert hit.agree == ("family", "given", "birth")
    assert hit.found_as == ""


def test_what_differs_is_said(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    hit = found_people("Жмаковенко Глем Петрович 12.03.1992", 5, viewer=cast["all"])[0]
    assert (hit.agree, hit.near, hit.differ) == (("family", "given"), ("birth",), ("patronymic",))


def test_what_one_record_leaves_out_another_contradicts(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """The Latin record tells neither patronymic nor unit; the person's others do."""
    hit = found_people("ZHMAKOVENKO Hlem Petrovych 03.1975", 5, viewer=cast["all"])[0]
    assert (hit.agree, hit.differ) == (("family", "given"), ("patronymic", "year"))
    assert hit.score < 0.5


def test_any_number_ever_given_finds_the_person_of_today(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    hit = found_people(small_register.numbers["zhmak-latin"], 5, viewer=cast["all"])[0]
    assert (hit.number, hit.agree) == (small_register.numbers["zhmak"], ("public-number",))


def test_a_slip_in_a_number_finds_nobody(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert found_people("1234567890-0", 5, viewer=cast["all"]) == ()


def test_kin_are_not_found_by_their_number_by_who_may_not_see_kin(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    kin = Record.objects.get(part=1).number
    assert len(found_people(kin, 5, viewer=cast["reviewer"])) == 1
    assert found_people(kin, 5, viewer=cast["reader"]) == ()


def test_who_is_hidden_takes_nobody_s_place(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 8: hits and their order do not depend on who may not be seen."""
    texts = [name for name, *_ in PEOPLE.values()] + ["Степан", "1986", "Глеб"]
    for text in texts:
        own = found_people(text, 50, viewer=cast["own-reader"])
        every = found_people(text, 50, viewer=cast["reader"])
        seen = {hit.number for hit in own}
        assert [hit.number for hit in own] == [hit.number for hit in every if hit.number in seen]
        assert [hit.score for hit in own] == [hit.score for hit in every if hit.number in seen]
        assert [hit.number for hit in found_people(text, 1, viewer=cast["own-reader"])] == [h.number for h in own[:1]]


def test_equals_share_their_rank(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Issue 5, section 4: equal candidates, both shown, none chosen."""
    found = found_people("1 вигадана бригада Кршвщ", 5, viewer=cast["all"])
    assert found == ()
    namesakes = found_people("Іванович", 5, viewer=cast["all"])
    assert len({hit.rank for hit in namesakes if hit.score == namesakes[0].score}) <= 1
