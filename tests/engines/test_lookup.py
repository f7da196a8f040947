"""Issue 5, section 1: `find` gives one person from a noisy query in any script, with or without date, place, unit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.core.names import parse_name
from byname.engines.lookup import Found, Lookup, Query, Row, search_all, weigh_together

BORN = date(1990, 5, 14)

PEOPLE = (
    Row(1, "Бравлозюк", "Сергій", "Миколайович", BORN.toordinal(), None, ("unit:a", "place:x")),
    Row(2, "Кешмовин", "Иван", "Петрович", date(1988, 11, 3).toordinal()),
    Row(3, "Зездренко", "Олександр", "Юрійович", None, 1977, ("unit:b",)),
    Row(4, "Грожмаський", "Володимир", "", date(2001, 1, 9).toordinal()),
    Row(5, "Шимбзчук", "Оксана", "Андріївна", date(1969, 7, 30).toordinal()),
    Row(6, "Мурхлець-Ковдзань", "Дмитро", "Олегович"),
    Row(7, "Хорпожюк", "М.", "В.", date(1995, 2, 2).toordinal()),
)


@pytest.fixture(scope="module")
def people() -> Lookup:
    return Lookup(PEOPLE)


def ask(text: str, *extras: str, birth: date | None = None, year: int | None = None) -> Query:
    return Query(parse_name(text) if text else None, birth.toordinal() if birth else None, year, extras)


def numbers(found: Found) -> list[int]:
    return [hit.number for hit in found.hits]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("Бравлозюк Сергій Миколайович", 1, id="as it stands"),
        pytest.param("Бравлозюк Сергей Николаевич", 1, id="in Russian"),
        pytest.param("Браўлазюк Сяргей Мікалаевіч", 1, id="in Belarusian"),
        pytest.param("Bravloziuk Serhii Mykolaiovych", 1, id="by the table of 2010"),
        pytest.param("Sergey Nikolayevich BRAVLOZYUK", 1, id="in older English"),
        pytest.param("Sergiusz Brawłoziuk", 1, id="in Polish, another given name"),
        pytest.param("Sergej Brawlosjuk", 1, id="in German"),
        pytest.param("Kieszmowin Iwan Pietrowicz", 2, id="a Russian in Polish"),
        pytest.param("Кєшмовін Іван Петрович", 2, id="a Russian in Ukrainian"),
        pytest.param("Oleksandr Sesdrenko", 3, id="German s for z"),
        pytest.param("Hrozhmaskyi Volodymyr", 4, id="the ending of an adjective"),
        pytest.param("Грожмаский Владимир", 4, id="the ending of an adjective in Russian"),
        pytest.param("Schymbstschuk Oksana Andrijiwna", 5, id="a woman in German"),
        pytest.param("Дмитрий Мурхлец-Ковдзань", 6, id="a double surname"),
        pytest.param("Ковдзань Дмитро", 6, id="half of a double surname"),
        pytest.param("Бpaвлoзюк Сергій", 1, id="Latin letters that look alike"),
    ],
)
def test_every_spelling_of_a_name_finds_its_person(people: Lookup, text: str, number: int) -> None:
    found = people.search(ask(text))
    assert numbers(found)[:1] == [number]
    assert "family" in {*found.hits[0].agree, *found.hits[0].near}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Бравлозук Сергій", id="a letter left out"),
        pytest.param("Бравллозюкк Сергій", id="letters doubled"),
        pytest.param("Барвлозюк Сергій", id="two letters exchanged"),
        pytest.param("Бравлопюк Сергій", id="another letter"),
        pytest.param("Правлозюк Сергій", id="another first letter"),
        pytest.param("Бравлозюк Серій", id="a slip in the given name"),
        pytest.param("Bravlozuk Sergii", id="a slip in Latin letters"),
        pytest.param("Бравлозюк Сергій Микалайович", id="a slip in the patronymic"),
    ],
)
def test_one_slip_of_the_pen_still_finds(people: Lookup, text: str) -> None:
    assert numbers(people.search(ask(text)))[:1] == [1]


@pytest.mark.parametrize("text", ["Бравлозюк С. М.", "С. Бравлозюк", "Bravloziuk S.M.", "Бравлозюк С."])
def test_initials_fit_but_say_less_than_names(people: Lookup, text: str) -> None:
    found = people.search(ask(text))
    assert numbers(found) == [1]
    assert found.hits[0].near[0] == "given"
    assert found.hits[0].score < people.search(ask("Бравлозюк Сергій Миколайович")).hits[0].score


SHORTENED = (Row(1, "Novandvchuk", "I.", ""), Row(2, "Хорпожюк", "Я.", "Й."), Row(3, "Z.", "Ольга", ""))


@pytest.mark.parametrize("text", ["zzzz", "qqqq", "яяяяйййй", "яяяя", "йййй", "I", "І.", "Я", "kq. wbk", "зззз", "Zz"])
def test_a_letter_that_stands_for_a_name_makes_nobody_of_a_nonsense(text: str) -> None:
    """Whatever folds into one letter fits every initial of it: that says as little as the letter."""
    assert Lookup(SHORTENED).search(ask(text)).hits == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("I. Novandvchuk", 1), ("Novandvchuk I", 1), ("Новандвчук Іван", 1), ("Novandvchuk", 1), ("Хорпожюк Я. Й.", 2),
        ("Я. Хорпожюк", 2), ("Хорпожюк Яков Йосипович", 2), ("Ольга З.", 3), ("Зездренко Ольга", 3), ("Olha Z.", 3),
    ],
)  # fmt: skip
def test_an_initial_beside_a_name_finds(text: str, number: int) -> None:
    assert numbers(Lookup(SHORTENED).search(ask(text)))[:1] == [number]


def test_a_given_name_read_as_a_family_name_fits_less_well_than_a_given_name() -> None:
    people = Lookup([Row(1, "Іван", "Роман", "")])
    assert [(hit.number, hit.score < 1) for hit in people.search(ask("Іван")).hits] == [(1, True)]
    assert [hit.number for hit in Lookup([Row(3, "Іваненко", "Роман", "")]).search(ask("Іван")).hits] == [3]
    people.add([Row(2, "Роман", "Іван", "")])
    assert [(hit.number, hit.score) for hit in people.search(ask("Іван")).hits] == [(2, 1.0)]


def test_a_row_that_has_initials_is_found_by_the_whole_name(people: Lookup) -> None:
    assert numbers(people.search(ask("Хорпожюк Микола Васильович"))) == [7]
    assert numbers(people.search(ask("Хорпожюк Петро Іванович", birth=date(1950, 3, 3)))) == []


@pytest.mark.parametrize("text", ["Сергій Бравлозюк", "Serhii Bravloziuk", "Сергій, Бравлозюк"])
def test_family_and_given_name_may_have_changed_places(people: Lookup, text: str) -> None:
    assert numbers(people.search(ask(text))) == [1]


def test_the_order_that_fits_as_written_comes_first() -> None:
    people = Lookup([Row(1, "Роман", "Іван", ""), Row(2, "Іван", "Роман", "")])
    assert numbers(people.search(ask("Роман, Іван")))[0] == 1
    assert numbers(people.search(ask("Іван, Роман")))[0] == 2


def test_a_day_of_birth_alone_finds(people: Lookup) -> None:
    found = people.search(ask("", birth=BORN))
    assert numbers(found) == [1]
    assert (found.hits[0].score, found.hits[0].agree) == (1.0, ("birth",))


def test_a_year_alone_finds_days_of_that_year_and_the_year_itself(people: Lookup) -> None:
    assert numbers(people.search(ask("", year=1977))) == [3]
    assert numbers(people.search(ask("", year=1990))) == [1]


@pytest.mark.parametrize(
    ("birth", "part"),
    [
        pytest.param(BORN, "agree", id="the same day"),
        pytest.param(date(1990, 5, 15), "near", id="another day of the month"),
        pytest.param(date(1980, 5, 14), "near", id="another year"),
        pytest.param(date(1971, 2, 3), "conflict", id="another day altogether"),
    ],
)
def test_it_is_said_how_far_the_birth_agrees(people: Lookup, birth: date, part: str) -> None:
    hit = people.search(ask("Бравлозюк Сергій", birth=birth)).hits[0]
    assert "birth" in getattr(hit, part)


def test_day_and_month_exchanged_are_near() -> None:
    people = Lookup([Row(1, "Бравлозюк", "Сергій", "", date(1990, 5, 4).toordinal())])
    assert people.search(ask("Бравлозюк Сергій", birth=date(1990, 4, 5))).hits[0].near == ("birth",)


def test_a_row_without_a_birth_is_neither_near_nor_contradicted(people: Lookup) -> None:
    hit = people.search(ask("Мурхлець-Ковдзань Дмитро", birth=BORN)).hits[0]
    assert "birth" not in {*hit.agree, *hit.near, *hit.conflict}


def test_a_changed_surname_is_found_by_the_rest_and_contradicted(people: Lookup) -> None:
    hit = people.search(ask("Ландзюк Оксана Андріївна", birth=date(1969, 7, 30))).hits[0]
    assert (hit.number, hit.conflict) == (5, ("family",))


def test_other_keys_tell_namesakes_apart_and_an_unknown_one_hides_nobody() -> None:
    people = Lookup(Row(number, "Бравлозюк", "Сергій", "", None, None, (f"unit:{number}",)) for number in range(1, 40))
    assert numbers(people.search(ask("Бравлозюк Сергій", "unit:31"), limit=1)) == [31]
    assert people.search(ask("Бравлозюк Сергій", "unit:31"), limit=1).hits[0].agree[-1] == "unit:31"
    assert numbers(people.search(ask("Бравлозюк Сергій", "unit:none"), limit=2)) == [1, 2]


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(Query(), id="nothing asked"),
        pytest.param(ask("Щшчцхлю"), id="a name nobody has"),
        pytest.param(ask("Щшчцхлю Сергій"), id="only the given name fits"),
        pytest.param(ask("", birth=date(1901, 1, 1)), id="a day on which nobody was born"),
        pytest.param(ask("", year=1901), id="a year in which nobody was born"),
        pytest.param(ask("", "unit:a"), id="another key alone"),
        pytest.param(ask("?? -- 1"), id="no letters"),
        pytest.param(ask("а" * 300), id="an endless word"),
    ],
)
def test_nobody_is_found_where_nothing_fits(people: Lookup, query: Query) -> None:
    assert people.search(query) == Found((), complete=True)


@pytest.mark.parametrize("query", [Query(), ask("Бравлозюк"), ask("", birth=BORN), ask("", year=1990)])
def test_nobody_is_found_among_nobody(query: Query) -> None:
    assert Lookup().search(query).hits == ()


def test_equal_candidates_are_both_found_and_neither_is_first_but_by_number() -> None:
    """Issue 5, section 4: equal candidates (both shown, none chosen)."""
    people = Lookup([Row(9, "Кешмовин", "Иван", ""), Row(4, "Кєшмовін", "Іван", ""), Row(5, "Ландзюк", "Іван", "")])
    found = people.search(ask("Kieshmovin Ivan"))
    assert numbers(found) == [4, 9]
    assert found.hits[0].score == found.hits[1].score


def test_two_tellings_of_one_person_are_one_hit_by_the_better_one() -> None:
    people = Lookup([Row(1, "Кешмовин", "Иван", ""), Row(1, "Ландзюк", "Іван", ""), Row(2, "Кешмовіна", "Ірина", "")])
    assert numbers(people.search(ask("Ландзюк Іван"))) == [1]
    assert numbers(people.search(ask("Кешмовин Иван")))[0] == 1


def test_absent_is_not_contradicted() -> None:
    people = Lookup([Row(1, "Кешмовин", "Иван", ""), Row(2, "Кешмовин", "Иван", "Олегович")])
    found = people.search(ask("Кешмовин Иван Петрович"))
    assert numbers(found) == [1, 2]
    assert [hit.conflict for hit in found.hits] == [(), ("patronymic",)]


def _crowd(size: int, seed: int) -> list[Row]:
    draw = Random(seed)
    families = ["Бравлозюк", "Бравлозенко", "Кешмовин", "Ландзюк", "Зездренко", "Зездренков", "Хорпожюк"]
    given = ["Іван", "Сергій", "Олег", "Михайло", "Ірина", "І.", ""]
    return [
        Row(
            number,
            draw.choice(families),
            draw.choice(given),
            draw.choice(["Іванович", "Олегович", ""]),
            draw.choice([None, date(1980 + draw.randrange(9), 1 + draw.randrange(12), 1).toordinal()]),
            draw.choice([None, 1984]),
            tuple(draw.sample(["unit:a", "unit:b", "place:c"], draw.randrange(3))),
        )
        for number in range(size)
    ]


def _asked() -> list[Query]:
    texts = ["Бравлозюк Іван", "Zezdrenko Serhiy Olegovich", "Ландзюк", "Іван Кешмовин", "Хорпжюк О. І.", ""]
    return [
        ask(text, *extras, birth=birth, year=year)
        for text in texts
        for birth, year in ((None, None), (date(1984, 3, 1), None), (None, 1984))
        for extras in ((), ("unit:a", "place:c"))
    ]


@pytest.mark.parametrize("size", [300, 6_000], ids=["all compared", "more than are compared"])
def test_the_order_of_building_changes_nothing(size: int) -> None:
    """Law 10: order does not matter."""
    rows = _crowd(size, 1)
    mixed = Random(2).sample(rows, len(rows))
    forth, back, grown = Lookup(rows), Lookup(mixed), Lookup(mixed[: size // 2])
    for start in range(size // 2, size, size // 6):
        grown.search(ask("Ландзюк"))
        grown.add(mixed[start : start + size // 6])
    for query in _asked():
        found = forth.search(query, limit=20)
        assert found == back.search(query, limit=20)
        assert found == grown.search(query, limit=20)


def test_a_row_that_is_added_is_found_at_once(people: Lookup) -> None:
    growing = Lookup(PEOPLE)
    assert numbers(growing.search(ask("Дзюлмань Захар"))) == []
    growing.add([Row(50, "Дзюлмань", "Захар", "", BORN.toordinal(), None, ("unit:new",))])
    assert numbers(growing.search(ask("Dziulman Zakhar", "unit:new"))) == [50]
    assert numbers(growing.search(ask("Дюлмань Захар"))) == [50]
    assert numbers(growing.search(ask("", birth=BORN))) == [1, 50]
    assert len(growing) == len(PEOPLE) + 1


@pytest.mark.parametrize("size", [300, 6_000], ids=["all compared", "more than are compared"])
def test_adding_then_removing_leaves_the_index_as_if_it_had_never_been(size: int) -> None:
    """Issue 5, section 2: the look-up is kept current; law 11: whoever is gone is found by nothing, and moves nobody."""
    rows = _crowd(size, 1)
    strangers = [row._replace(number=size + row.number, given="Назар", year=1985) for row in _crowd(size // 2, 7)]
    strangers += [Row(2 * size + number, f"Бравлозю{letter}", "Іван", "") for number, letter in enumerate("гкмнртш")]
    never, mixed = Lookup(rows), Random(2).sample([*rows, *strangers], len(rows) + len(strangers))
    changed = Lookup(mixed[: size // 2])
    changed.search(ask("Ландзюк"))
    changed.add(mixed[size // 2 :])
    gone = [row.number for row in strangers]
    changed.remove(gone[: len(gone) // 2])
    changed.remove(gone)
    assert len(changed) == len(never)
    for query in _asked():
        assert changed.search(query, limit=20) == never.search(query, limit=20)
    changed.add(strangers)
    changed.remove(gone)
    assert changed.search(ask("Бравлозюк Іван"), limit=50) == never.search(ask("Бравлозюк Іван"), limit=50)


def test_several_look_ups_answer_as_one() -> None:
    """Law 8: whose rows may not be shown are kept apart, and those that may are found as if they were all there is."""
    rows = _crowd(300, 4)
    whole, halves = Lookup(rows), [Lookup(rows[::2]), Lookup(rows[1::2]), Lookup()]
    for query in _asked():
        assert search_all(halves, query, limit=20) == whole.search(query, limit=20)
    assert search_all([], ask("Ландзюк")) == Found((), complete=True)


def test_all_that_is_told_of_somebody_is_weighed_together() -> None:
    rows = [
        Row(1, "Кешмовин", "Иван", ""),
        Row(1, "Кешмовін", "", "Петрович", BORN.toordinal()),
        Row(2, "Кешмовин", "Иван", "Петрович"),
    ]
    query = ask("Кешмовин Иван Олегович", birth=date(1971, 2, 3))
    together = weigh_together(rows, query)
    assert (together[1].agree, together[1].conflict) == (("family", "given"), ("patronymic", "birth"))
    assert (together[2].agree, together[2].conflict) == (("family", "given"), ("patronymic",))
    assert together[2].score > together[1].score
    assert weigh_together(rows[2:], query)[2] == Lookup(rows[2:]).search(query).hits[0]
    assert weigh_together([], query) == weigh_together(rows, Query()) == {}


def test_a_name_with_its_parts_exchanged_is_weighed_in_the_reading_that_fits() -> None:
    rows = [Row(1, "Бравлозюк", "Сергій", ""), Row(1, "Ландзюк", "Сергій", "")]
    assert weigh_together(rows, ask("Сергій, Бравлозюк"))[1].agree == ("family", "given")
    assert weigh_together(rows, ask("Щшчцхлю"))[1].conflict == ("family",)


def test_nobody_is_left_when_all_are_removed() -> None:
    people = Lookup(PEOPLE)
    people.remove(row.number for row in PEOPLE)
    assert (len(people), people.search(ask("Бравлозюк Сергій")).hits) == (0, ())
    people.remove([1, 2, 99])
    people.add(PEOPLE)
    assert numbers(people.search(ask("Бравлозюк Сергій"))) == [1]


def test_many_removed_rows_give_their_room_back() -> None:
    people = Lookup(Row(number, "Бравлозюк", "Іван", "") for number in range(9_000))
    people.search(ask("Бравлозюк"))
    people.remove(range(8_990))
    assert numbers(people.search(ask("Бравлозюк Іван"), limit=20)) == list(range(8_990, 9_000))


@pytest.mark.parametrize(("text", "number"), [("Бравл", 1), ("Брав Серг", 1), ("Shymb", 5), ("Мурхл", 6), ("Гро", 4)])
def test_a_name_that_is_only_begun_is_found(people: Lookup, text: str, number: int) -> None:
    """Issue 5, section 1: as you type."""
    hit = people.search(ask(text)).hits[0]
    assert hit.number == number
    assert "family" not in hit.agree


def test_a_whole_name_is_not_taken_for_the_beginning_of_another() -> None:
    people = Lookup([Row(1, "Ланд", "Іван", ""), Row(2, "Ландзюк", "Іван", "")])
    assert numbers(people.search(ask("Ланд Іван"))) == [1]
    people.remove([1])
    assert numbers(people.search(ask("Ланд Іван"))) == [2]


def test_two_hundred_thousand_of_one_name_are_told_apart_by_birth_alone() -> None:
    """Issue 5, section 4: 200,000 identical names; namesakes of one birth year are equals."""
    first = date(1970, 1, 1).toordinal()
    people = Lookup(Row(number, "Бравлозюк", "Іван", "", first + number % 10_000) for number in range(200_000))
    found = people.search(ask("Бравлозюк Іван"), limit=10)
    assert (numbers(found), {hit.score for hit in found.hits}) == (list(range(10)), {1.0})
    born = people.search(ask("Бравлозюк Іван", birth=date.fromordinal(first + 77)), limit=50)
    assert numbers(born)[:20] == list(range(77, 200_000, 10_000))


def test_it_is_said_when_more_rows_fitted_than_were_compared() -> None:
    people = Lookup(Row(number, "Бравлозюк", "Іван", "", BORN.toordinal()) for number in range(30_000))
    found = people.search(ask("", birth=BORN), limit=3)
    assert (numbers(found), found.complete) == ([0, 1, 2], False)


LETTERS = {"uk": "абвгдежзийклмнопрстуфхцчшюяії", "latin": "abcdefghijklmnopqrstuvwxyz"}
WORDS = st.sampled_from(sorted(LETTERS)).flatmap(lambda script: st.text(LETTERS[script], min_size=4, max_size=12))
GIVEN = st.sampled_from(["Іван", "Сергій", "Олег", "Михайло", "Ірина", "Zbigniew", "Ахмед"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, GIVEN), min_size=1, max_size=40), st.data())
def test_a_row_is_found_by_its_own_spelling_among_others(names: Sequence[tuple[str, str]], data: st.DataObject) -> None:
    rows = [Row(number, family.capitalize(), name, "") for number, (family, name) in enumerate(names)]
    wanted = data.draw(st.sampled_from(rows))
    query = Query(parse_name(f"{wanted.family}, {wanted.given}"))
    found = Lookup(rows).search(query, limit=len(rows))
    best = [hit.number for hit in found.hits if hit.score == found.hits[0].score]
    assert wanted.number in best
