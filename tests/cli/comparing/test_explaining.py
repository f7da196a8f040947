"""`--explain`: why two rows are held to be one person, or are not, in words that add up."""

from __future__ import annotations

import math
import re

import pytest

from byname.engines.weighing import LEVELS
from byname.wording import say
from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


def test_a_pair_is_opened_into_findings_that_say_how_much_likelier_each_makes_it(desk: Desk, two: Two) -> None:
    _code, out, _err = desk.type("compare", *two, "--explain", "2", "2")
    assert "Held to be one person" in out
    assert re.search(r"The family names are the same: \d+ times as likely for one person as for two strangers", out)
    assert "The dates of birth are the same day" in out
    assert re.search(r"No chance is told as surer than 0\.999 +-[\d.]+ +0\.999\n", out), "what is told is at most .999"


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "A human has to decide"), ("uk", "Має вирішити людина"), ("ru", "Должен решить человек")]
)
def test_it_is_said_in_three_languages(desk: Desk, two: Two, lang: str, said: str) -> None:
    out = desk.type("compare", *two, "--explain", "3", "3", "--lang", lang)[1]
    assert said in out
    if lang != "en":
        assert not re.search(r"[A-Za-z]{4,}", re.sub(r"docs/methods\.md|Oleksii Brushche", "", out)), (
            "not a word is left in English"
        )


def test_in_json_the_parts_of_every_pair_add_up_to_its_probability(desk: Desk, two: Two) -> None:
    told = desk.told("compare", *two)
    assert told["pairs"]
    for pair in (*told["pairs"], desk.told("compare", *two, "--explain", "3", "3")):
        parts = (pair["prior"], *(each["weight"] for each in pair["weights"]), pair["rivals"], pair["caution"])
        assert 1 / (1 + math.exp(-math.fsum(parts))) == pytest.approx(pair["probability"], abs=6e-7)
        assert all(each.keys() == {"feature", "level", "m", "u", "rarity", "weight"} for each in pair["weights"])


def test_why_two_rows_are_no_pair(desk: Desk) -> None:
    ours = desk.file("a.csv", "Name;Born\nTlemenko Ivan;1985-04-03\nTlemenko Ivan;1985\nBrushche Marko;1961-07-09\n")
    theirs = desk.file("b.csv", "Name;Born\nTlemenko Ivan;1985-04-03\nTlemenko Petro;1985-04-03\n")
    assert (
        "Somebody fits better: 2 Tlemenko Ivan 1985-04-03"
        in desk.type("compare", ours, theirs, "--explain", "3", "2")[1]
    )
    assert "two known given names" in desk.type("compare", ours, theirs, "--explain", "2", "3")[1]
    assert "too unlikely" in desk.type("compare", ours, theirs, "--explain", "4", "2")[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--explain", "2", "99"),
            "No row is called '99' in the second list named with --explain; they go from 2 to 3",
        ),
        (("--id", "City", "--explain", "Kva", "Kva"), "2 rows are called 'Kva'"),
        (("--explain", "2", "2"), "two different rows"),
    ],
)
def test_rows_that_cannot_be_explained_are_said(desk: Desk, words: tuple[str, ...], said: str) -> None:
    twice = desk.file("b.csv", "Name;Born;City\nAda Lo;1985;Kva\nBo Ka;1990;Kva\n")
    code, _out, err = desk.type("dedupe", twice, *words)
    assert (code, said in err) == (2, True)


@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
def test_every_level_of_every_finding_has_its_words(lang: str) -> None:
    for feature, levels in {**LEVELS, "field": ("differs", "like", "equal")}.items():
        for level in levels:
            assert say(f"weighs.{feature}.{level}", lang=lang, field="x")


TWICE = "Name;Born\nTlemenko Ivan;1985-04-03\nTLEMENKO Ivan;1985-04-03\nBrushche Marko;1961-07-09\n"


def test_in_one_list_the_order_in_which_two_rows_are_named_changes_nothing(desk: Desk) -> None:
    one = desk.file("a.csv", TWICE)
    told = [desk.told("dedupe", one, "--explain", *ends) for ends in (("2", "3"), ("3", "2"))]
    assert told[0]["verdict"] == told[1]["verdict"] == "same"
    assert told[0]["weights"] == told[1]["weights"]
    assert told[0]["rivals"] == 0.0, "within one list nothing excludes"


def test_what_rivals_take_is_said(desk: Desk) -> None:
    """Two namesakes of one birth year could both be meant."""
    ours = desk.file("a.csv", "Name;Born\nTlemenko Ivan;1985\n")
    theirs = desk.file("b.csv", "Name;Born\nTlemenko Ivan;1985\nTlemenko Ivan;1985\n")
    told = desk.told("compare", ours, theirs, "--explain", "2", "3")
    assert told["rivals"] < 0
    assert told["probability"] <= 0.5
    out = desk.type("compare", ours, theirs, "--explain", "2", "3")[1]
    assert "Other rows could be meant as well as one of these" in out


def test_a_weak_pair_is_called_possible(desk: Desk) -> None:
    ours = desk.file("a.csv", "Name;Born\nTlemenko Ivan;1985-04-03\n")
    theirs = desk.file("b.csv", "Name;Born\nTlemenko Petro;1985-04-03\n")
    out = desk.type("compare", ours, theirs, "--explain", "2", "2")[1]
    assert "Possible, but weak: not held to be one person (0.100)" in out
    assert "No chance is told as surer than" in out


def test_another_column_is_opened_under_the_name_asked_for(desk: Desk) -> None:
    ours = desk.file("a.csv", "Name;Born;City\nTlemenko Ivan;1985-04-03;Kva\n")
    out = desk.type("compare", ours, ours, "--also", "City", "--explain", "2", "2")[1]
    assert "City: the same in both" in out


def test_the_columns_of_the_table_add_up_as_a_reader_adds_them(desk: Desk, two: Two) -> None:
    lines = desk.type("compare", *two, "--explain", "2", "2")[1].splitlines()
    weights = [float(found[1]) for line in lines if (found := re.search(r"  ([+-]\d+\.\d\d)  ", line))]
    assert math.fsum(weights[:-1]) == pytest.approx(weights[-1], abs=0.01 * len(weights))
