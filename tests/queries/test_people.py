"""Law 2: nothing is overwritten, every value keeps its rivals; law 8: who may not be seen is not there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.numbers import NumberError
from byname.queries.absent import NotFoundError
from byname.queries.people import find, person
from byname.queries.results import MovementView, PersonView
from byname.store.models import Record
from tests.registers import CAPTIVES, HOME, PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)


def shown(register: SmallRegister, viewer: Viewer, key: str, *, known_at: date | None = None) -> PersonView:
    return person(register.numbers[key], viewer=viewer, as_of=DAY, known_at=known_at)


def movement(view: PersonView, effect: str) -> MovementView:
    return next(each for each in view.movements if each.effect == effect)


def test_any_number_of_a_person_finds_him(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = shown(small_register, cast["all"], "zhmak-latin")
    assert (view.asked, view.number) == (small_register.numbers["zhmak-latin"], small_register.numbers["zhmak"])
    assert (view.name, view.status, len(view.records)) == (PEOPLE["zhmak"][0], "returned", 3)


def test_a_life_line_names_the_records_behind_each_movement(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = shown(small_register, cast["all"], "zhmak")
    assert [each.effect for each in view.movements] == ["sought", "taken", "confirmed", "returned"]
    assert movement(view, "confirmed").records == (small_register.numbers["zhmak-latin"],)
    assert small_register.numbers["zhmak"] in movement(view, "taken").records
    back = movement(view, "returned")
    assert (back.when, back.first, back.last, back.exchange, back.phase) == (
        "2023-02-01", date(2023, 2, 1), date(2023, 2, 1), "X-1", "1",
    )  # fmt: skip


def test_a_movement_without_a_day_is_some_day_until_it_was_told(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    confirmed = movement(shown(small_register, cast["all"], "zhmak"), "confirmed")
    assert (confirmed.when, confirmed.first, confirmed.last) == ("", None, date(2022, 9, 1))


def test_a_correction_stands_beside_what_it_corrects(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    born = {value.field: value for value in shown(small_register, cast["all"], "vorg").values}["birth_date"]
    assert born.rivals
    assert [(told.value, told.original) for told in born.told] == [
        ("1987-05-05", "05.05.1987"),
        ("1987-06-05", "05.06.1987"),
    ]
    assert [told.record for told in born.told] == [
        small_register.numbers["vorg"],
        small_register.numbers["vorg-corrected"],
    ]
    assert born.value == "1987-06-05"


def test_a_value_is_said_in_words_beside_its_original(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    unit = {value.field: value for value in shown(small_register, cast["all"], "tsvyr").values}["unit"]
    assert (unit.value, unit.rule, unit.rivals) == ("1 вигадана бригада", "latest", False)


def test_a_reported_death_is_a_mark_and_a_movement(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = shown(small_register, cast["reviewer"], "bravl")
    assert (view.status, view.possible, view.marks) == ("held-reported", ("dead",), ("dead-reported",))
    assert movement(view, "died").degree == "reported"


def test_who_may_not_see_deaths_is_told_of_none(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = shown(small_register, cast["reader"], "bravl")
    assert (view.status, view.possible, view.marks) == ("held-reported", (), ())
    assert "died" not in {each.effect for each in view.movements}
    assert not any(doubt.startswith(("dead", "death")) for each in view.movements for doubt in each.doubts)


def test_who_may_not_see_escapes_is_not_told_when(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert movement(shown(small_register, cast["registrar"], "shchup"), "escaped").when == "2022-05-30"
    view = shown(small_register, cast["reader"], "shchup")
    assert "escaped" not in {each.effect for each in view.movements}
    assert "escape_date" not in {value.field for value in view.values}


@pytest.mark.parametrize(
    ("role", "key", "hidden"),
    [
        ("reader", "zhmak", {"phone", "camp", "kin"}),
        ("registrar", "zhmak", {"camp"}),
        ("reviewer", "zhmak", set()),
        ("registrar", "kesh", {"phone"}),
        ("reviewer", "kesh", set()),
    ],
)
def test_a_field_is_shown_by_role_and_direction(
    small_register: SmallRegister, cast: Mapping[str, Viewer], role: str, key: str, hidden: set[str]
) -> None:
    view = shown(small_register, cast[role], key)
    told = {value.field for value in view.values} | {field.field for record in view.records for field in record.fields}
    every = {value.field for value in shown(small_register, cast["all"], key).values}
    assert every - told - {"escape_date"} == hidden


@pytest.mark.parametrize("secret", ["колонія 7", "+3809999", "дружина", "як був"])
def test_what_a_reader_may_not_see_stands_nowhere_on_the_page(
    small_register: SmallRegister, cast: Mapping[str, Viewer], secret: str
) -> None:
    assert secret in repr(shown(small_register, cast["all"], "zhmak"))
    assert secret not in repr(shown(small_register, cast["reader"], "zhmak"))


def test_an_undecided_candidate_is_named_by_number_and_reason(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = shown(small_register, cast["all"], "kulf")
    [(number, reason, name)] = view.undecided
    assert (number, reason) == (small_register.numbers["kulf-latin"], "few-candidates")
    assert name == find(number, viewer=cast["all"])[0].name != ""


def test_cohorts_say_yes_or_possible(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert shown(small_register, cast["all"], "zhmak").cohorts == (("works", "yes"),)
    assert shown(small_register, cast["all"], "kulf-latin").cohorts == (("works", "possible"),)
    assert shown(small_register, cast["all"], "kesh").cohorts == ()


def test_a_person_as_known_earlier(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = shown(small_register, cast["all"], "zhmak", known_at=date(2022, 6, 30))
    assert (view.status, len(view.records)) == ("held-reported", 1)
    assert [each.effect for each in view.movements] == ["sought", "taken"]


def test_a_withdrawn_person_is_there_as_known_before_and_not_now(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert shown(small_register, cast["all"], "frolk", known_at=date(2022, 6, 30)).name == PEOPLE["frolk"][0]
    with pytest.raises(NotFoundError):
        shown(small_register, cast["all"], "frolk")


def test_who_may_not_be_seen_is_answered_like_one_who_is_not_there(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    kesh, nobody = small_register.numbers["kesh"], "1000000000-3"
    said = []
    for number in (kesh, nobody):
        with pytest.raises(NotFoundError) as caught:
            person(number, viewer=cast["own-reader"])
        said.append((type(caught.value), str(caught.value).replace(number, "N")))
    assert said[0] == said[1]


def test_kin_named_in_a_row_are_there_for_who_may_see_kin(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    kin = Record.objects.get(part=1).number
    assert "Мілана" in person(kin, viewer=cast["reviewer"]).name
    with pytest.raises(NotFoundError):
        person(kin, viewer=cast["reader"])


def test_a_slip_in_a_number_is_said_to_be_one(cast: Mapping[str, Viewer], small_register: SmallRegister) -> None:
    with pytest.raises(NumberError, match="slip"):
        person("1234567890-0", viewer=cast["all"])


@pytest.mark.parametrize(
    "text",
    [
        "Жмаковенко Глем",
        "жмаковенко",
        "Zhmakovenko Hlem",
        "ZHMAKOVENKO",
        "Жмакoвенко",
        "Глем Жмаковенко 12.03.1991",
        "1991-03-12 Жмаковенка",
    ],
)
def test_a_person_is_found_in_any_script_and_order(
    small_register: SmallRegister, cast: Mapping[str, Viewer], text: str
) -> None:
    assert find(text, viewer=cast["all"])[0].number == small_register.numbers["zhmak"]


def test_a_noisy_name_is_found_near(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert find("Бравлозук Петр", viewer=cast["all"])[0].number == small_register.numbers["bravl"]


def test_a_public_number_finds_its_person_first(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    text = f"{small_register.numbers['zhmak-latin']} Бравлозюк"
    assert [hit.number for hit in find(text, viewer=cast["all"])][:1] == [small_register.numbers["zhmak"]]


def test_a_date_of_birth_alone_finds(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert [hit.number for hit in find("16.08.1975", viewer=cast["all"])] == [small_register.numbers["ochv"]]


def test_a_date_of_birth_ranks_and_a_wrong_one_pulls_down(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    right = find("Бравлозюк 02.02.1982", viewer=cast["all"])[0].score
    wrong = [hit.score for hit in find("Бравлозюк 03.03.1963", viewer=cast["all"])]
    assert right == 1 > max(wrong, default=0)


def test_a_unit_in_the_text_is_no_name_and_lifts_its_people(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    with_unit = find("Пирхаленко 1 вигадана бригада", viewer=cast["all"])[0]
    assert with_unit.number == small_register.numbers["pyrkh"]
    assert (with_unit.agree, with_unit.score) == (("family", "unit"), 1)
    assert find("Пирхаленко 2 вигаданий полк", viewer=cast["all"])[0].score < 1


def test_a_hit_tells_where_the_person_stands(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    hit = find("Жмаковенко", viewer=cast["reader"])[0]
    assert (hit.name, hit.birth, hit.status, hit.unit, hit.records) == (
        PEOPLE["zhmak"][0], "1991-03-12", "returned", "1 вигадана бригада", 3,
    )  # fmt: skip


@pytest.mark.parametrize("key", CAPTIVES)
def test_people_of_another_direction_are_not_found(
    small_register: SmallRegister, cast: Mapping[str, Viewer], key: str
) -> None:
    text = f"{CAPTIVES[key][0]} {small_register.numbers[key]}"
    assert small_register.numbers[key] in {hit.number for hit in find(text, viewer=cast["reader"])}
    assert small_register.numbers[key] not in {hit.number for hit in find(text, viewer=cast["own-reader"])}


def test_hits_and_their_order_do_not_depend_on_who_may_not_be_seen(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """As many as asked for come, best first: hidden people take no place among them."""
    own = [hit.number for hit in find("Степан", viewer=cast["own-reader"], limit=50)]
    every = [hit.number for hit in find("Степан", viewer=cast["all"], limit=50)]
    hidden = {small_register.numbers[key] for key in CAPTIVES}
    assert hidden & set(every)
    assert own == [number for number in every if number not in hidden]
    assert [hit.number for hit in find("Степан", viewer=cast["own-reader"], limit=1)] == own[:1]


@pytest.mark.parametrize("text", ["+3809999", "колонія 7", "дружина", "Мілана Орестівна", "0671234567", ""])
def test_a_hidden_field_finds_nobody(small_register: SmallRegister, cast: Mapping[str, Viewer], text: str) -> None:
    assert find(text, viewer=cast["reader"]) == ()


def test_a_withdrawn_record_is_not_found(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert find(PEOPLE["frolk"][0], viewer=cast["all"], limit=1)[:1] == () or find("Фролкмак", viewer=cast["all"]) == ()


def test_everybody_home_is_found_by_the_own_name(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    for key in HOME:
        assert find(PEOPLE[key][0], viewer=cast["reader"])[0].number == small_register.numbers[key]
