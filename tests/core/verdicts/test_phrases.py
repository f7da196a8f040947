"""What stands beside a number: the whole name of the group, the side, the kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.core.statements.claim import TextClaim
from byname.core.verdicts.naming import meant
from byname.core.verdicts.phrases import completed, given_back, held_of
from byname.core.verdicts.values import Checked, Verdict
from tests.core.verdicts.claimed import claim

SIDES = ("Ariland", "Boria")


def told(text: str, number: str, **fields: Any) -> TextClaim:
    start = text.index(number)
    made = claim(
        int(number.replace(",", "")),
        **{"start": start, "end": start + len(number), "sentence": (0, len(text)), **fields},
    )
    return completed([made], text, SIDES)[0]


@pytest.mark.parametrize(
    ("text", "noun", "whole_name"),
    [
        ("By May, 40 defenders of the plant had returned.", "defenders", "defenders of the plant"),
        ("Повернулися 40 захисників заводу, повідомив штаб.", "захисників", "захисників заводу"),
        ("Вернулись 40 бойцов бригады и ещё 3 моряка.", "бойцов", "бойцов бригады"),
        ("On Sunday 40 people came home to their families.", "people", "people"),
        ("There were 40 from the brigade among them.", "", "from the brigade among them"),
        ("Назад повернулися 40 військових у неділю.", "військових", "військових"),
        ("Захисників заводу повернулося 40.", "Захисників", "Захисників заводу"),
        ("Бойцов бригады вернулось уже 40, сообщили в штабе.", "Бойцов", "Бойцов бригады"),
    ],
)
def test_the_name_of_the_group_is_read_to_its_end(text: str, noun: str, whole_name: str) -> None:
    assert told(text, "40", noun=noun).noun == whole_name


def test_a_part_is_of_the_group_of_its_whole() -> None:
    text = "Of the 2,500 defenders of the plant, 40 are home."
    assert told(text, "40", of_total=2500).noun == "defenders of the plant"
    assert told("Of these 2500, 40 are home.", "40", of_total=2500).noun == "unnamed"  # not everybody


def test_a_number_without_a_noun_is_of_the_group_told_before_it_in_the_sentence() -> None:
    first = claim(90, noun="defenders of the plant", sentence=(0, 9))
    assert completed([first, claim(40, sentence=(0, 9))], "")[1].noun == "defenders of the plant"
    assert completed([first, claim(40, sentence=(10, 19))], "")[1].noun == ""


@pytest.mark.parametrize(
    ("text", "noun", "side"),
    [
        ("So 40 Arilanders came home.", "Arilanders", "Ariland"),
        ("In all 40 soldiers returned to Ariland.", "soldiers", "Ariland"),
        ("In all 40 soldiers returned from Boria.", "soldiers", "unspecified"),
    ],
)
def test_the_side_is_heard_where_its_name_stands_beside(text: str, noun: str, side: str) -> None:
    assert told(text, "40", noun=noun, side="unspecified").side == side


def test_as_of_a_day_is_a_total_and_who_is_back_stands_so() -> None:
    assert (
        told("By 2 May 40 people returned.", "40", noun="people", kind="event", date_text="By 2 May").kind
        == "cumulative"
    )
    assert told("Now 40 people are back home.", "40", noun="people", kind="event").kind == "stock"
    assert told("On 2 May 40 people returned.", "40", noun="people", kind="event", date_text="2 May").kind == "event"


def test_without_a_text_a_claim_stays_as_it_is() -> None:
    made = claim(40, noun="people")
    assert completed([made], "") == (made,)


@pytest.mark.parametrize(
    ("text", "when", "kept"),
    [
        ("Back are 40 of the 90 fighters who left the plant in May 2022, he said.", "May 2022", False),
        ("Повернуто 40 з 90 бійців, які вийшли із заводу у травні 2022 року.", "травні 2022 року", False),
        ("Вернули 40 из 90 бойцов, которые вышли с завода в мае 2022 года.", "мае 2022 года", False),
        ("So 40 of the 90 soldiers captured in May 2022 are home.", "May 2022", False),
        ("Back are 40 of the 90 fighters since May 2022, he said.", "May 2022", True),
        ("They brought 40 of the 90 fighters who wrote, home on 2 May.", "2 May", True),
    ],
)
def test_a_day_on_which_the_group_left_is_no_day_of_the_return(text: str, when: str, *, kept: bool) -> None:
    read = told(text, "40", noun="fighters", kind="event", date_text=when, of_total=90)
    assert (read.date_text == when) is kept
    assert (read.kind == "event") is kept


def test_a_part_told_after_its_whole_does_not_take_the_day_of_the_whole_s_group() -> None:
    text = "Back are 40 of the 90 fighters who left the plant in May 2022, including 7 of the brigade."
    assert told(text, "7", kind="event", date_text="May 2022", of_total=40).first is None
    assert told(text, "7", kind="event", date_text="May 2022", of_total=40).kind == "cumulative"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Back are 40 of the 90 defenders.", True),
        ("Back are 40 out of some 90 defenders.", True),
        ("Повернуто 40 із 90 захисників.", True),
        ("Вернули 40 из 90 защитников.", True),
        ("On Friday 40 came, and with them 90 others.", False),
    ],
)
def test_the_m_of_n_of_the_m_is_told_as_a_whole(text: str, *, whole: bool) -> None:
    places = {number: (text.index(number), text.index(number) + 2) for number in ("40", "90")}
    part = claim(40, start=places["40"][0], end=places["40"][1], sentence=(0, len(text)), of_total=90)
    base = claim(90, start=places["90"][0], end=places["90"][1], sentence=(0, len(text)), noun="defenders")
    assert completed([part, base], text, SIDES)[1].whole is whole


def test_a_whole_that_is_told_for_itself_is_a_claim_of_its_own() -> None:
    text = "On Friday 90 people came home, among them 40 civilians."
    part = claim(40, start=42, end=44, sentence=(0, len(text)), of_total=90, noun="civilians")
    base = claim(90, start=10, end=12, sentence=(0, len(text)), noun="people")
    assert not completed([base, part], text, SIDES)[0].whole


@pytest.mark.parametrize(
    ("text", "one", "value"),
    [
        ("In all 90 came, and not one of them was of the brigade, he said.", "one", 0),
        ("Повернулися 90, і ні одного з бригади.", "одного", 0),
        ("In all 90 came, and one of them was of the brigade.", "one", 1),
    ],
)
def test_not_one_is_nobody(text: str, one: str, value: int) -> None:
    start = text.index(one)
    made = claim(1, start=start, end=start + len(one), sentence=(0, len(text)), quote=one, of_total=90)
    [read] = completed([made], text, SIDES)
    assert read.value == value
    assert ("brigade" in read.noun or "бригади" in read.noun) is (value == 0)


@pytest.mark.parametrize(
    ("text", "number", "whole_name"),
    [
        ("Повернуто 40 захисників заводу «Вулмар», повідомив штаб.", "40", "захисників заводу Вулмар"),
        ("There are 40 defenders of the port (Talvor) in captivity.", "40", "defenders of the port Talvor"),
        ("Із 90 військових, виведених із заводу, тощо.", "90", "військових виведених із заводу"),
        ("Came 40 soldiers, the headquarters said.", "40", "soldiers"),
    ],
)
def test_marks_within_a_name_do_not_end_it(text: str, number: str, whole_name: str) -> None:
    first_word = whole_name.split(maxsplit=1)[0]
    assert told(text, number, noun=first_word).noun == whole_name


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Of the defenders of the plant, 40 are home.", "the defenders of the plant"),
        ("Серед захисників заводу 40 вдома.", "захисників заводу"),
        ("Из защитников завода 40 дома.", "защитников завода"),
    ],
)
def test_a_sentence_may_open_with_the_group_of_its_number(text: str, group: str) -> None:
    assert told(text, "40").noun == group


def test_of_those_who_came_so_many_were_taken_in_a_year() -> None:
    text = "Of those returned in the exchange, 311 were captured in 2022."
    year: dict[str, Any] = {"first": date(2022, 1, 1), "last": date(2022, 12, 31), "date_iso": "2022", "kind": "event"}
    read = told(text, "311", counted="people captured", date_text="2022", **year)
    assert (read.counted, read.subgroup, read.first) == ("people returned", "captured in 2022", None)
    plain = "In the spring 311 were captured in 2022."
    assert told(plain, "311", counted="people captured", date_text="2022", **year).counted == "people captured"


def test_nobody_of_them_is_of_the_days_of_its_sentence() -> None:
    text = "On 23-25 May 250 came home, and not one of them was of the brigade, he said."
    start = text.index("not one")
    days: dict[str, Any] = {"first": date(2025, 5, 23), "last": date(2025, 5, 25)}
    mate = claim(250, start=12, end=15, sentence=(0, len(text)), noun="people", kind="event", **days)
    nobody = claim(
        None, start=start, end=start + 15, sentence=(0, len(text)), sweeping="none", unit="sweeping", kind="event"
    )
    read = completed([mate, nobody], text, SIDES)[1]
    assert (read.first, read.last) == (days["first"], days["last"])
    assert "brigade" in read.noun
    assert "he said" not in read.noun


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("With the mediation of the Emirate, 400 prisoners of both sides were exchanged.", "cumulative"),
        ("За посередництва емірату обміняно 400 полонених обох сторін.", "cumulative"),
        ("On Friday 400 prisoners of both sides were exchanged.", "event"),
    ],
)
def test_a_mediator_counts_all_of_his_exchanges(text: str, kind: str) -> None:
    assert told(text, "400", counted="prisoners exchanged", kind="event", side="both", noun="prisoners").kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Of about 332 defenders of the plant, 191 are back.",
        "Із близько 332 захисників заводу 191 уже вдома.",
        "Из примерно 332 защитников завода 191 уже дома.",
        "Back are 191 of about 332 defenders of the plant.",
        "Among the 332 defenders of the plant, 191 are back.",
    ],
)
def test_a_whole_is_one_on_either_side_of_its_part(text: str) -> None:
    """A whole was once judged as so many people back."""
    places = [(text.index(number), number) for number in ("332", "191")]
    made = [
        claim(
            int(number), start=start, end=start + 3, sentence=(0, len(text)), of_total=332 if number == "191" else None
        )
        for start, number in places
    ]
    whole, part = completed(made, text, SIDES)
    assert (whole.whole, part.whole) == (True, False)
    assert given_back(Checked(whole, Verdict.HOLDS), made[0]).claim == replace(made[0], whole=True)


def test_a_number_that_happens_to_be_the_whole_of_another_is_none_without_the_words() -> None:
    text = "332 came home, and then 191 of them left."
    made = [
        claim(332, start=0, end=3, sentence=(0, len(text))),
        claim(191, start=24, end=27, sentence=(0, len(text)), of_total=332),
    ]
    assert not completed(made, text, SIDES)[0].whole


@pytest.mark.parametrize(
    ("text", "number", "over"),
    [
        ("120 people have been held for over three years.", "120", "over three"),
        ("Із них 120 людей утримують понад три роки.", "120", "понад три"),
    ],
)
def test_who_has_been_held_so_long_is_a_group_of_its_own(text: str, number: str, over: str) -> None:
    """120 who are held, and 120 who have been held for over three years, are two numbers."""
    sentence = (0, len(text))
    made = [
        claim(120, "people held", "stock", start=text.index(number), end=text.index(number) + 3, sentence=sentence, noun="people"),
        claim(3, "sweeping", "stock", unit="sweeping", sweeping="over-years", start=text.index(over), end=len(text) - 5,
              sentence=sentence, noun=""),
    ]  # fmt: skip
    held, years = completed(made, text, SIDES)
    assert held.noun.endswith("over 3 years")
    assert meant(held.noun, ()).held_over == 3
    assert held_of(years, [held, years]) is held


def test_years_of_which_nobody_is_told_belong_to_no_number() -> None:
    text = "They were held for over three years, and 120 came home."
    years = claim(
        3, "sweeping", "stock", unit="sweeping", sweeping="over-years", start=19, end=29, sentence=(0, len(text))
    )
    back = claim(120, start=41, end=44, sentence=(0, len(text)), noun="people")
    assert held_of(years, [years, back]) is None
    assert "years" not in completed([years, back], text, SIDES)[1].noun


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("By May 90 defenders of the plant had come home, while 40 of them had not.", "defenders of the plant"),
        ("Повернулися 90 захисників заводу, а 40 із них утримують.", "захисників заводу"),
        ("Вернулись 90 защитников завода, а 40 из них держат в плену.", "защитников завода"),
    ],
)
def test_of_them_is_the_group_told_before_and_no_name_of_one(text: str, group: str) -> None:
    sentence = (0, len(text))
    made = [
        claim(number, start=text.index(str(number)), end=text.index(str(number)) + 2, sentence=sentence, noun=noun)
        for number, noun in ((90, group.split(maxsplit=1)[0]), (40, ""))
    ]
    assert [each.noun for each in completed(made, text, SIDES)] == [group, group]


def test_of_them_where_nobody_was_told_is_not_everybody() -> None:
    assert meant(told("On Friday 40 of them came home.", "40", noun="").noun, ()).left == ("unnamed",)
