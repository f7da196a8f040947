"""`byname compare`, `dedupe`, `names`: answers that others rely on, without a register."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.comparing.lists import MARCH, Desk

Two = tuple[str, str]


def test_the_json_has_the_keys_that_others_rely_on(desk: Desk, two: Two) -> None:
    """DESIGN section 6."""
    found = desk.told("compare", *two, "--id", "A")
    assert found.keys() >= {"pairs", "possible", "left_only", "right_only", "problems"}
    for pair in found["pairs"]:
        assert pair.keys() >= {"left", "right", "probability", "verdict", "changed", "evidence"}
        assert pair["verdict"] in {"same", "undecided"}
        assert all(each.keys() >= {"feature", "left", "right", "score", "why"} for each in pair["evidence"])


def test_who_is_on_both_who_is_gone_who_is_new_and_what_changed(desk: Desk, two: Two) -> None:
    found = desk.told("compare", *two, "--left-id", "Код", "--right-id", "code")
    assert {(pair["left"], pair["right"]): pair["changed"] for pair in found["pairs"]} == {
        ("m1", "n1"): [],
        ("m2", "n2"): ["birth_date"],
    }
    assert (found["left_only"], found["right_only"]) == (["m3", "m4"], ["n9"])


def test_without_a_column_rows_are_called_by_their_number(desk: Desk, two: Two) -> None:
    pairs = desk.told("compare", *two)["pairs"]
    assert {(pair["left"], pair["right"]) for pair in pairs} == {("2", "2"), ("3", "3")}


def test_law_1_the_lines_of_both_lists_add_up(desk: Desk, two: Two) -> None:
    for told in desk.told("compare", *two)["lists"]:
        assert told["lines"] == sum(told["counted"].values()) + sum(told["aside"].values())
    assert desk.told("compare", *two)["lists"][0]["lines"] == MARCH.count("\n")


def test_a_date_that_there_is_not_is_a_problem_with_its_place(desk: Desk, two: Two) -> None:
    [problem] = desk.told("compare", *two)["problems"]
    assert (problem["list"], problem["found"]) == ("left", "31.02.1980")
    assert "row 5" in problem["where"]


@pytest.mark.parametrize(("right", "code"), [("march.csv", 0), ("may.csv", 1)])
def test_the_exit_code_says_whether_the_lists_differ(desk: Desk, two: Two, right: str, code: int) -> None:
    plain = MARCH.replace("31.02.1980", "28.02.1980")
    left = desk.file("left.csv", plain)
    other = desk.file("march.csv", plain) if right == "march.csv" else two[1]
    assert desk.type("compare", left, other)[0] == code


def test_one_list_that_names_somebody_twice(desk: Desk) -> None:
    lines = "Name;Born\nZHMAKOGLE Andrii;1985-04-03\nЖмакоґле Андрій;03.04.1985\nБруще Олексій;17.02.1990\n"
    found = desk.told("dedupe", desk.file("twice.csv", lines))
    assert [(pair["left"], pair["right"], pair["verdict"]) for pair in found["pairs"]] == [("2", "3", "same")]
    assert (found["left_only"], found["right_only"]) == (["4"], [])


def test_law_1_what_was_not_compared_is_said(desk: Desk, two: Two) -> None:
    crowd = desk.file("crowd.csv", "Name;Born\n" + "Adan Brook;1985-04-03\n" * 60)
    found = desk.told("dedupe", crowd)
    assert {"key": "name", "rows": 60} in found["not_compared"]
    assert "60 rows or more say what so many others say" in desk.type("dedupe", crowd)[1]
    assert desk.told("compare", *two)["not_compared"] == []


def test_the_unit_is_compared_only_for_a_purpose_that_stands_in_the_answer(desk: Desk, two: Two) -> None:
    code, _out, err = desk.type("compare", *two, "--with", "unit")
    assert code == 2
    assert "--purpose" in err
    found = desk.told("compare", *two, "--with", "unit", "--purpose", "a tracing request")
    assert found["purpose"] == "a tracing request"
    assert "purpose" not in desk.told("compare", *two)


def test_no_answer_tells_the_unit_unasked(desk: Desk, two: Two) -> None:
    out = desk.type("compare", *two, "--json")[1] + desk.type("compare", *two)[1]
    assert "бригада" not in out
    assert "полк" not in out


@pytest.mark.parametrize("words", [("--also", "Unit"), ("--id", "Unit"), ("--id", "C"), ("--map", "note=Unit")])
def test_law_8_no_other_option_tells_the_unit_without_a_purpose(desk: Desk, words: tuple[str, str]) -> None:
    list_of = desk.file("a.csv", "Name;Born;Unit\nAdan Brook;1985-04-03;12 bde\n")
    code, out, err = desk.type("compare", list_of, list_of, *words)
    assert (code, out) == (2, "")
    assert "--with unit --purpose WHY" in err
    assert "12 bde" not in err
    why = ("--with", "unit", "--purpose", "a tracing request")
    assert desk.type("compare", list_of, list_of, *words, *why)[0] == 0


def test_law_8_problems_do_not_tell_what_was_not_asked_for(desk: Desk) -> None:
    lines = "Name;Unit;Rank;Call sign;Category\n;12 bde;major;Wolf;military\nAda Lo;=F1;=F2;=F3;combat medic\n"
    list_of = desk.file("a.csv", lines)
    for words in ((), ("--json",)):
        out = desk.type("dedupe", list_of, *words)[1]
        assert not [told for told in ("12 bde", "major", "Wolf", "military", "=F", "medic") if told in out]


def test_another_column_is_compared_too(desk: Desk) -> None:
    one = desk.file("a.csv", "Name;Born;City\nAdan Brook;1985-04-03;Kva\n")
    other = desk.file("b.csv", "Name;Born;City\nAdan Brook;1985-04-03;Sto\n")
    assert desk.told("compare", one, other)["pairs"][0]["changed"] == []
    assert desk.told("compare", one, other, "--also", "City")["pairs"][0]["changed"] == ["City"]


def test_another_column_is_compared_though_the_lists_head_it_otherwise(desk: Desk) -> None:
    one = desk.file("a.csv", "Name;Born;City\nAdan Brook;1985-04-03;Kva\n")
    other = desk.file("b.csv", "Name;Born;Town\nAdan Brook;1985-04-03;Sto\n")
    [pair] = desk.told("compare", one, other, "--also", "C")["pairs"]
    assert pair["changes"] == [{"field": "C", "left": "Kva", "right": "Sto"}]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--id", "Nothing"), "no column is headed 'Nothing'"),
        (("--also", "Nothing"), "no column is headed 'Nothing'"),
        (("--map", "nonsense=A"), "no field 'nonsense'"),
        (("--left-sheet", "May"), "only a workbook (XLSX) has sheets"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_to_do(desk: Desk, two: Two, words: tuple[str, ...], said: str) -> None:
    code, _out, err = desk.type("compare", *two, *words)
    assert code == 2
    assert said in err


@pytest.mark.parametrize("content", [b"", b"\n\n", b"%PDF-1.7", b"Name;Born\n", b"\0\1\2" * 50])
def test_a_file_that_is_no_list_is_refused_with_a_sentence(desk: Desk, two: Two, content: bytes) -> None:
    code, out, err = desk.type("compare", desk.file("odd.csv", content), two[1])
    assert (code, out) == (2, "")
    assert "odd.csv" in err


def test_a_file_that_is_not_there(desk: Desk, two: Two) -> None:
    code, _out, err = desk.type("compare", "nowhere.csv", two[1])
    assert code == 2
    assert "nowhere.csv" in err


def test_law_2_the_workbook_is_never_written_over_a_list(desk: Desk, two: Two) -> None:
    for words in (("compare", *two, "--xlsx", two[1]), ("dedupe", two[0], "--xlsx", two[0])):
        before = Path(words[-1]).read_bytes()
        code, _out, err = desk.type(*words)
        assert (code, Path(words[-1]).read_bytes()) == (2, before)
        assert "is the list itself" in err


def test_law_12_made_up_lists_say_so(desk: Desk, two: Two) -> None:
    assert desk.told("compare", *two, "--made-up")["made_up"] is True
    assert desk.told("compare", *two)["made_up"] is False
    assert "Nobody named here is real" in desk.type("compare", *two, "--made-up")[1]


@pytest.mark.parametrize(("right", "code"), [("Oleh Melnyk", 0), ("Melnyk", 1), ("Бруще Іван", 1)])
def test_two_names_are_told_apart(desk: Desk, right: str, code: int) -> None:
    assert desk.type("names", "Мельник Олег", right)[0] == code
    assert desk.told("names", "Мельник Олег", right)["left"]["family"] == "Мельник"
