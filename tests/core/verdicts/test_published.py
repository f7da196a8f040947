"""Claims held against published statements, without any register."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.core.verdicts import Basis, Checked, Verdict
from byname.core.verdicts.published import _right, check_published
from byname.core.verdicts.statements import statements_of
from byname.formats.chronology import read_tables
from byname.wording import has
from byname.wording.verdicts import verdict_sentence
from tests.core.publications import exchanges, table, totals
from tests.core.verdicts.claimed import claim

MAY_23, MAY_24, MAY_25, MAY_26, MAY_28 = (date(2025, 5, day) for day in (23, 24, 25, 26, 28))
UNITS = {"unit": "units", "kind": "event"}
EVENT = {"kind": "event"}
HOLDS, OTHERWISE, NOT, OPEN = (
    Verdict.HOLDS,
    Verdict.HOLDS_OTHERWISE,
    Verdict.DOES_NOT_HOLD,
    Verdict.CANNOT_BE_DECIDED,
)


def check(value: int | None, published: date | None, *, counted: str = "people returned", **fields: Any) -> Checked:
    told = claim(value, counted, **{"side": "Ukraine", **fields})
    [checked] = check_published([told], read_tables(), published)
    return checked


@pytest.mark.parametrize(
    ("value", "noun", "verdict", "why"),
    [
        (1279, "defenders of Azovstal", HOLDS, "same"),
        (1279, "захисників «Азовсталі»", HOLDS, "same"),
        (1279, "защитников «Азовстали»", HOLDS, "same"),
        (1279, "Azov fighters", OTHERWISE, "other-group"),  # an outlet's words for the garrison
        (1279, "бійців Азову", OTHERWISE, "other-group"),
        (1279, "servicemen led out of Azovstal", HOLDS, "same"),
        (1279, "військовослужбовців, виведених з «Азовсталі»", HOLDS, "same"),
        (1279, "военных, выведенных с «Азовстали»", HOLDS, "same"),
        (1279, "fighters of the Azov brigade", OTHERWISE, "other-group"),
        (455, "fighters of the Azov brigade", HOLDS, "same"),
        (455, "fighters of the Azov regiment", HOLDS, "same"),
        (455, "defenders of Azovstal", OTHERWISE, "other-group"),
        (1297, "defenders of Azovstal", NOT, "slip"),
        (900, "defenders of Azovstal", NOT, "otherwise"),
        (1972, "defenders of Azovstal", NOT, "otherwise"),  # 7 and 9 are no neighbours: another number, no slip
        (1279, "marines of the fleet", OTHERWISE, "other-group"),
        (1281, "marines of the fleet", OPEN, "nothing"),
    ],
)
def test_the_same_number_under_another_name_is_another_claim(value: int, noun: str, verdict: Verdict, why: str) -> None:
    """domain.md 4.2, case 1: 1,279 of the garrison of a plant, 455 of them of one regiment."""
    checked = check(value, MAY_28, noun=noun)
    assert (checked.verdict, checked.why.code) == (verdict, f"verdict.why.published-{why}")


def test_a_match_says_that_it_is_a_published_statement_with_speaker_day_and_source() -> None:
    checked = check(1279, MAY_28, noun="defenders of Azovstal")
    [match] = checked.published
    assert checked.basis is Basis.PUBLISHED
    assert (match.said_by, match.day, match.relation) == ("Coordination Headquarters (Yusov)", "2025-05-28", "same")
    assert match.source_url.startswith("https://")
    assert checked.right is not None
    assert checked.right.code == "verdict.right.published"


@pytest.mark.parametrize(
    ("value", "counted", "fields", "published", "verdict"),
    [
        (390, "people returned", EVENT, MAY_23, HOLDS),
        (270, "prisoners of war returned", EVENT, MAY_23, HOLDS),
        (120, "civilians returned", EVENT | {"of_total": 390}, MAY_23, HOLDS),
        (390, "prisoners of war returned", EVENT, MAY_23, OTHERWISE),
        (307, "people returned", EVENT | {"first": MAY_24, "last": MAY_24}, MAY_24, HOLDS),
        (370, "people returned", EVENT | {"first": MAY_24, "last": MAY_24}, MAY_24, NOT),
        (307, "people returned", EVENT | {"first": MAY_23, "last": MAY_23}, MAY_23, OTHERWISE),
        (1000, "people returned", EVENT | {"first": MAY_23, "last": MAY_25}, MAY_25, HOLDS),
        (27, "people returned", EVENT | {"noun": "Mariupol defenders", "of_total": 307}, MAY_24, HOLDS),
        (697, "people returned", {"first": MAY_23, "last": MAY_24}, MAY_24, HOLDS),
        (311, "people returned", EVENT | {"subgroup": "captured in 2022"}, MAY_25, HOLDS),
        (0, "people returned", EVENT | {"noun": "12th brigade Azov"}, MAY_25, HOLDS),
        (1000, "prisoners to be exchanged", {"kind": "agreed", "side": "each"}, MAY_24, HOLDS),
        (5757, "people returned", {}, MAY_25, HOLDS),
        (5175, "people returned", {}, MAY_23, NOT),
        (5500, "people returned", {"approx": "more_than"}, MAY_25, HOLDS),
    ],
)
def test_the_thousand_for_a_thousand(
    value: int, counted: str, fields: dict[str, Any], published: date, verdict: Verdict
) -> None:
    """domain.md 4.2, cases 4 and 5."""
    assert check(value, published, counted=counted, **fields).verdict is verdict


def test_46_units_are_no_46_servicemen() -> None:
    """domain.md 4.2, case 3."""
    assert check(46, MAY_26, counted="", **UNITS).verdict is HOLDS
    servicemen = check(46, MAY_26, counted="prisoners of war returned", kind="event")
    assert servicemen.verdict is OTHERWISE
    assert servicemen.nearest is not None
    assert servicemen.nearest.differs == ("measure",)


@pytest.mark.parametrize(
    ("value", "counted", "side", "verdict"),
    [
        (314, "prisoners exchanged", "both", HOLDS),
        (157, "prisoners exchanged", "each", HOLDS),
        (157, "people returned", "Russia", HOLDS),
        (314, "people returned", "Ukraine", OTHERWISE),
    ],
)
def test_both_sides_summed_are_said_to_be_both(value: int, counted: str, side: str, verdict: Verdict) -> None:
    """domain.md 4.2, case 6."""
    assert check(value, date(2026, 2, 5), counted=counted, kind="event", side=side).verdict is verdict


@pytest.mark.parametrize(
    ("value", "side", "verdict"), [(230, "Ukraine", HOLDS), (248, "Russia", HOLDS), (248, "Ukraine", OTHERWISE)]
)
def test_unequal_numbers_are_two_counts(value: int, side: str, verdict: Verdict) -> None:
    """domain.md 4.2, case 7."""
    assert check(value, date(2024, 1, 3), kind="event", side=side).verdict is verdict


def test_where_outlets_printed_two_numbers_of_one_speech_nothing_is_decided() -> None:
    """domain.md 4.2, case 8: 6,465 and 6,365."""
    for value in (6465, 6365):
        checked = check(value, date(2024, 6, 5), counted="people held", kind="stock")
        assert (checked.verdict, checked.why.code) == (OPEN, "verdict.why.published-differ")
        assert len(checked.published) >= 2
    assert check(6564, date(2024, 6, 5), counted="people held", kind="stock").verdict is NOT


def test_law_5_what_was_published_only_about_bears_out_nothing_exact() -> None:
    share = {"unit": "percent", "noun": "defenders of Azovstal"}
    assert check(51, MAY_28, quote="51%", **share).verdict is OPEN
    assert check(80, MAY_28, quote="80%", **share).verdict is NOT
    assert check(45, MAY_28, quote="more than 45%", approx="more_than", **share).verdict is HOLDS
    assert check(2600, date(2023, 11, 10)).verdict is OPEN  # "about 2600"


@pytest.mark.parametrize(
    ("value", "fields"),
    [(45_678, {}), (12, {"kind": "survey", "counted": "prisoners interviewed"}), (None, {}), (500, {"side": "Yemen"})],
)
def test_what_nobody_published_cannot_be_decided(value: int | None, fields: dict[str, Any]) -> None:
    checked = check(value, MAY_28, **fields)
    assert (checked.verdict, checked.basis, checked.right) == (OPEN, Basis.NOTHING, None)


def test_without_any_day_nothing_is_compared() -> None:
    assert check(1279, None, noun="defenders of Azovstal").basis is Basis.NOTHING


def test_tables_of_somebody_else_are_read_as_well() -> None:
    tables = exchanges("X,,2025-01-02,40,40,,30,,,,Somebody,https://example.org/a")
    told = claim(40, kind="event", side="Ariland", first=date(2025, 1, 2), last=date(2025, 1, 2))
    [checked] = check_published([told], tables, None)
    assert checked.verdict is HOLDS


@pytest.mark.parametrize(("home", "other"), [("ariland", "russia"), ("russia", "ariland")])
def test_law_9_who_names_no_side_means_those_whom_the_table_names_first(home: str, other: str) -> None:
    """Whatever the two sides are called, the verdict is the same."""
    header = (
        f"exchange_id,phase,date,returned_to_{home},of_which_military,of_which_civilian,returned_to_{other},place,"
        "mediators,formula,notes,announced_by,source_url"
    )
    tables = table(header, "X,,2025-01-02,40,,,30,,,,,Somebody,https://example.org/a")
    day = date(2025, 1, 2)
    for value, verdict in ((40, HOLDS), (30, OTHERWISE)):
        told = claim(value, kind="event", side="unspecified", first=day, last=day)
        assert check_published([told], tables, None)[0].verdict is verdict


OURS, THEIRS = "2025-01-02,40,people returned to {0},Somebody,", "2025-01-02,40,people returned to {1},Somebody,"
NOBODY_S = "2025-01-02,40,people returned,Somebody,"


@pytest.mark.parametrize("sides", [("Ariland", "Boria"), ("Boria", "Ariland"), ("Ukraine", "Russia")])
@pytest.mark.parametrize(
    ("row", "side", "holds", "assumed"),
    [
        (NOBODY_S, "unspecified", HOLDS, ""),
        (NOBODY_S, "{0}", OPEN, ""),  # nobody knows whose people it counts
        (OURS, "{0}", HOLDS, ""),
        (OURS, "unspecified", HOLDS, "{0}"),
        (THEIRS, "{1}", HOLDS, ""),
        (THEIRS, "unspecified", HOLDS, "{1}"),
        (THEIRS, "{0}", OTHERWISE, ""),
    ],
)
def test_law_9_swap_the_sides_of_a_register_s_own_table_and_nothing_changes(
    sides: tuple[str, str], row: str, side: str, holds: Verdict, assumed: str
) -> None:
    """Law 9: "Swap ids and roles and every result is the same, swapped"."""
    told = claim(40, side=side.format(*sides), first=date(2025, 1, 2), last=date(2025, 1, 2))
    [checked] = check_published([told], (), None, own=totals(row.format(*sides)), sides=sides)
    assert checked.verdict is holds
    said = verdict_sentence(checked.assumed.code, checked.assumed.values) if checked.assumed.code else ""
    assert (assumed.format(*sides) in said) if assumed else not said


def test_a_name_that_an_outlet_gave_is_told_with_the_name_that_the_speaker_gave() -> None:
    """domain.md 4.2, case 1: "1,279 Azov fighters" was printed of a garrison of several units."""
    checked = check(1279, MAY_28, noun="Azov fighters")
    assert dict(checked.why.values)["group"] == "servicemen led out of Azovstal"
    assert checked.nearest is not None
    assert checked.nearest.differs == ("group",)
    assert checked.right is not None
    assert dict(checked.right.values)["said_by"] == "Coordination Headquarters (Yusov)"


@pytest.mark.parametrize(
    ("noun", "approx", "verdict"),
    [
        ("servicemen led out of Azovstal", "about", HOLDS),
        ("servicemen led out of Azovstal", "exact", OPEN),  # published only about
        ("Azov fighters", "about", OTHERWISE),
        ("marines of the fleet", "about", OPEN),
    ],
)
def test_a_whole_is_held_against_the_whole_published_with_its_part(noun: str, approx: str, verdict: Verdict) -> None:
    part = claim(1279, "prisoners of war returned", side="Ukraine", noun=noun, of_total=2500)
    whole = claim(2500, "people captured", side="Ukraine", noun=noun, approx=approx, whole=True)
    assert check_published([part, whole], read_tables(), MAY_28)[1].verdict is verdict


@pytest.mark.parametrize(
    ("value", "published", "fields", "verdict"),
    [
        (880, MAY_25, {"first": MAY_23, "last": MAY_25}, HOLDS),
        (96, date(2022, 10, 17), {}, OPEN),
        (71, date(2024, 5, 31), {}, OPEN),
    ],
)
def test_law_12_a_sum_of_ours_is_published_by_nobody(
    value: int, published: date, fields: dict[str, Any], verdict: Verdict
) -> None:
    checked = check(value, published, counted="prisoners of war returned", kind="event", **fields)
    assert checked.verdict is verdict
    assert all(match.said_by != "@verdict.source.unnamed" for match in checked.published)
    assert "said_by" not in dict(checked.why.values)


def test_a_soldier_of_a_named_group_is_whoever_is_of_it() -> None:
    fighters = check(455, MAY_28, counted="prisoners of war returned", noun="fighters of the Azov brigade")
    assert fighters.verdict is HOLDS
    civilians = check(455, MAY_28, counted="civilians returned", noun="fighters of the Azov brigade")
    assert civilians.verdict is not HOLDS


@pytest.mark.parametrize(
    ("first", "last", "verdict"),
    [
        (MAY_23, MAY_25, HOLDS),
        (date(2025, 5, 22), MAY_25, HOLDS),
        (MAY_24, MAY_24, OTHERWISE),
        (MAY_25, MAY_25, OTHERWISE),
        (MAY_23, MAY_24, OTHERWISE),
        (date(2025, 5, 20), date(2025, 5, 22), OTHERWISE),
        (None, None, HOLDS),
    ],
)
def test_what_happened_over_three_days_happened_on_no_one_of_them(
    first: date | None, last: date | None, verdict: Verdict
) -> None:
    """domain.md 4.2, case 4: 1,000 came in three stages; "1,000 on May 24" once held."""
    fields: dict[str, Any] = EVENT | ({"first": first, "last": last} if first else {})
    checked = check(1000, MAY_26, **fields)
    assert checked.verdict is verdict
    assert checked.verdict is HOLDS or (
        checked.nearest is not None and checked.nearest.differs in {("day",), ("measure",)}
    )


def test_a_sum_of_stages_prints_the_sum_and_names_every_stage() -> None:
    """The right sentence once gave the number of the last stage."""
    fields: dict[str, Any] = {"kind": "event", "first": MAY_23, "last": MAY_25, "side": "each"}
    checked = check(1000, MAY_28, counted="prisoners exchanged", **fields)
    assert (checked.verdict, checked.value) == (HOLDS, 1000)
    assert checked.right is not None
    assert verdict_sentence(checked.right.code, checked.right.values) == (
        "1,000 (prisoners exchanged), from 23 May 2025 to 25 May 2025: the sum of what was published of the stages, 390 + 307 + 303."
    )
    assert [match.figure for match in checked.published] == ["390", "307", "303"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "1,279 (people returned, “servicemen led out of Azovstal”), as published by"),
        ("uk", "1279 (людей повернуто, «servicemen led out of Azovstal»), як оприлюднено:"),
        ("ru", "1279 (людей возвращено, «servicemen led out of Azovstal»), как опубликовано:"),
    ],
)
def test_the_sentence_to_print_says_what_is_counted_in_its_own_language(lang: str, words: str) -> None:
    checked = check(1279, MAY_28, noun="defenders of Azovstal")
    assert checked.right is not None
    assert verdict_sentence(checked.right.code, checked.right.values, lang=lang).startswith(words)


@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
def test_whatever_the_shipped_tables_count_has_words_in_each_language(lang: str) -> None:
    for statement in statements_of(read_tables()):
        values = dict(_right(statement).values)
        for name in ("measure", "hedge"):
            assert name not in values or has(values[name].removeprefix("@"), lang=lang), values


def test_no_code_of_an_exchange_stands_for_a_group() -> None:
    checked = check(1000, MAY_23, counted="prisoners exchanged", kind="event", first=MAY_23, last=MAY_23, side="each")
    assert "2025-05-23" not in verdict_sentence(checked.why.code, checked.why.values)


def test_whose_people_were_looked_at_is_said_where_the_claim_names_nobody_s() -> None:
    said = check(5757, MAY_25, side="unspecified", kind="cumulative").assumed
    assert verdict_sentence(said.code, said.values, lang="uk").endswith("про людей сторони «Україна».")
    assert check(5757, MAY_25, kind="cumulative").assumed.code == ""
    assert check(1279, MAY_28, side="unspecified", noun="defenders of Azovstal").assumed.code == ""
