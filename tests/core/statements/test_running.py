"""A running total and one occasion are told apart by periods, counted exchanges and verbs."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In just over two years 3,214 Ukrainians have been brought home.", ["cumulative"]),
        ("Dmytro Lubinets counts 3,214 Ukrainians home.", ["cumulative"]),
        ("3,214 men and women have been brought home since the war began.", ["cumulative"]),
        ("He said that 3,214, including 120 civilians, have been returned to date.", ["cumulative", "cumulative"]),
        ("За два роки додому повернулися 3214 українців.", ["cumulative"]),
        ("Обмены вернули 3214 украинцев.", ["cumulative"]),
        ("С марта 2022 года вызволено 3214 человек, 120 из них гражданские.", ["cumulative", "cumulative"]),
        ("The fifth exchange this year brought home 140 soldiers.", ["ordinal", "event"]),
    ],
)
def test_what_came_out_over_a_period_is_a_total(text: str, expected: object) -> None:
    assert claims(text, "kind") == expected


def test_a_way_out_belongs_to_the_number_it_leads_to() -> None:
    text = "In two years 3,214 Ukrainians have been returned, and apart from exchanges a further 310."
    assert claims(text, "counted") == ["people returned", "people returned outside exchanges"]


def test_several_exchanges_make_a_total() -> None:
    assert claims("3,214 people came home in 41 exchanges.", "kind") == ["cumulative", "cumulative"]


def test_what_brings_a_total_to_another_number_is_an_occasion() -> None:
    assert claims("The 104 freed bring the number of returned Ukrainians to 3,214.", "kind") == ["event", "cumulative"]


@pytest.mark.parametrize(
    "text",
    [
        "318 of the 620 defenders of the plant have been returned, the Coordination Bureau said on 28 May 2025.",
        "318 із 620 захисників заводу повернуто, повідомив Координаційний штаб 28 травня 2025 року.",
        "318 из 620 защитников завода возвращены, сообщил Координационный штаб 28 мая 2025 года.",
    ],
)
def test_a_part_that_is_back_without_a_day_is_so_far(text: str) -> None:
    assert claims(text, "kind")[0] == "cumulative"
    assert claims(text, "date_role")[0] in {"", "as_of"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six more Argentine soldiers have been identified.", "event"),
        ("Впізнано рештки ще двадцяти людей.", "event"),
        ("Four soldiers were identified on July 3.", "event"),
        ("By 2 March 880 soldiers had been identified.", "cumulative"),
        ("К 2 марта были опознаны 880 солдат.", "cumulative"),
        ("All 74 people aboard the plane were killed.", "event"),
    ],
)
def test_remains_and_deaths_of_one_day_are_an_event(text: str, expected: str) -> None:
    assert claims(text, "kind")[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday the two countries carried out a 5-to-4 exchange.", ["event", "event"]),
        ("Формула 84 на 84 выполнена в воскресенье.", ["event"]),
        ('It was the second exchange under the "1000 for 1000" format.', ["agreed"]),
    ],
)
def test_a_formula_is_carried_out_where_a_day_is_told(text: str, expected: object) -> None:
    assert claims(text, "kind") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Eleven days before, the ombudsman had counted 808 people in 24 exchanges.",
        "Пятьдесят обменов — 3035 украинцев дома.",
        "Ukraine's ombudsman says 3,214 have come home.",
    ],
)
def test_people_out_in_many_exchanges_or_more_than_any_moved_are_a_total(text: str) -> None:
    assert set(claims(text, "kind")) == {"cumulative"}


def test_who_counts_its_own_in_a_sentence_of_its_own_counts_no_part_of_the_others() -> None:
    text = "Домой вернулись 140 украинцев. Российское Минобороны отчиталось о 82 солдатах, возвращенных в тот же день."
    assert claims(text, "of_total") == [None, None]


def test_what_stands_behind_an_aside_is_told_of_the_number_before_it() -> None:
    assert claims("15 грузинів, серед яких двоє цивільних, повернулися у вівторок до Тбілісі.", "kind") == [
        "event",
        "event",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "By 28 May 2025, 25 people had come back.",
        "As of 28 May 2025, 25 people were back.",
        "До 28 травня 2025 року включно повернулося 25 осіб.",
        "Станом на 28 травня 2025 року вдома було 25 осіб.",
        "По 28 мая 2025 года включительно вернулось 25 человек.",
        "На 28 мая 2025 года дома было 25 человек.",
        "К 1 марта 2025 года в плен попали 25 человек.",
        "По 28 мая 2025 года включительно умерло 25 человек.",
    ],
)
def test_what_is_counted_up_to_a_last_day_is_a_running_total(text: str) -> None:
    """ "Cumulative: running total over a period": up to the day named, not on it."""
    assert claims(text, "kind") == ["cumulative"]


@pytest.mark.parametrize(
    "text",
    [
        "From 1 May 2025 to 28 May 2025, 25 people of 900 came back.",
        "In the exchange of the plant's men, 25 people of 900 came back.",
    ],
)
def test_some_of_a_whole_who_came_in_one_exchange_or_period_are_no_total(text: str) -> None:
    assert claims(text, "kind")[0] == "event"


@pytest.mark.parametrize(
    "text",
    [
        "50 Ukrainians came home on 3 May. By then 167 had come home.",
        "3 травня додому повернулися 50 українців. На той час удома було 167.",
        "К тому времени домой вернулись 167 украинцев.",
    ],
)
def test_by_then_counts_up_to_a_time_told_before(text: str) -> None:
    assert claims(text, "kind")[-1] == "cumulative"
