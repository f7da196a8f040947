"""The words of the labelling rules for what is counted."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 12 civilians.", ["civilians returned"]),
        ("Ukraine brought home 12 soldiers.", ["prisoners of war returned"]),
        ("Ukraine brought home 12 people.", ["people returned"]),
        ("Ukraine plans to bring home 12 soldiers.", ["prisoners of war to be returned"]),
        ("Russia will hand over 100 bodies.", ["bodies to be returned"]),
        ("Hamas freed 12 hostages.", ["hostages released"]),
        ("Israel freed 12 Palestinian prisoners.", ["prisoners released"]),
        ("У полоні померли 12 військовополонених.", ["prisoners died in captivity"]),
        ("Ще 55 людей повернули поза обмінами.", ["people returned outside exchanges"]),
    ],
)
def test_counted_follows_occasion_status_and_side(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people came home, ten men of the 58th brigade among them.", "prisoners of war returned"),
        ("Ukraine received 157 Ukrainians; Russia received 157 soldiers.", "prisoners of war returned"),
        ("Russia received 157 soldiers; 157 Ukrainians came home to Ukraine.", "people returned"),
        ("The blast at the barracks killed 40 Ukrainian prisoners of war.", "prisoners killed in captivity"),
        ("Of the 200 prisoners, 104 described torture.", "prisoners reporting torture"),
    ],
)
def test_soldiers_are_told_by_unit_and_by_side_not_by_an_equal_number(text: str, expected: str) -> None:
    assert claims(text, "counted")[-1] == expected


def test_those_of_whom_some_described_torture_were_interviewed() -> None:
    assert claims("104 of the 205 prisoners described torture.", "counted") == [
        "prisoners reporting torture",
        "prisoners interviewed",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Donetsk gave up 19, Luhansk another seven; all of them soldiers.", ["prisoners of war returned"] * 2),
        ("Донецк отдал 19 человек, Луганск еще семерых; все они военные.", ["prisoners of war returned"] * 2),
        ("Armenia got 32 servicemen back for two Azerbaijani ones.", ["prisoners of war returned"] * 2),
        (
            "Yerevan got 32 servicemen back. On Monday 14 wounded Armenians were freed.",
            ["prisoners of war returned", "people returned"],
        ),
        ("The soldiers, 46 of them, were pardoned on Friday.", ["prisoners of war returned"]),
        (
            "Kyiv got 85 soldiers and 20 civilians back. Moscow received 85 as well.",
            ["prisoners of war returned", "civilians returned", "people returned"],
        ),
        (
            "В Идлибе обменяли девятерых: пятерых солдат на четырех бойцов.",
            ["prisoners exchanged", "prisoners of war returned", "prisoners of war returned"],
        ),
        ("Украина забрала 193 своих, среди них 190 солдат и три офицера.", ["prisoners of war returned"] * 3),
        (
            "The group freed 5 American and Australian hostages, and Kabul gave three commanders.",
            ["hostages released", "prisoners released"],
        ),
    ],
)
def test_a_group_called_soldiers_anywhere_is_of_soldiers(text: str, expected: object) -> None:
    """Labelling rules, decision 4: where the text calls them soldiers; a part has the class of its whole."""
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Четверо затриманих у Південному Судані вийшли на волю.", ["prisoners released"]),
        ("За 55 в'язнів Росія віддала п'ятьох командирів.", ["prisoners released", "prisoners of war returned"]),
        (
            "A UN team spoke with 174 prisoners; all but four had been beaten.",
            ["prisoners interviewed", "prisoners interviewed"],
        ),
        (
            "187 soldiers and two civilians returned, 189 in all.",
            ["prisoners of war returned", "civilians returned", "people returned"],
        ),
        ("The trade of war prisoners was conducted 33-for-15 on Friday.", ["prisoners of war returned"] * 2),
    ],
)
def test_convicts_sums_and_numbers_whose_noun_is_left_out(text: str, expected: object) -> None:
    """Labelling rules, decisions 4 and 9: detainees let go are prisoners released; "all but four" is what remains."""
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 1,646 soldiers and civilians have been returned so far.", ["people returned"]),
        ("They freed hostages, seized in March: about 90 Thais and 80 Filipinos.", ["hostages released"] * 2),
        (
            "Last week the group released ten of the 35 policemen it holds hostage.",
            ["hostages released", "people held"],
        ),
        ("Ермак отчитался о возвращении ста украинцев: это моряки и бойцы Нацгвардии.", ["prisoners of war returned"]),
        ("Натомість Ліван дістав п'ятьох полонених, яких звільнив Ізраїль.", ["prisoners released"]),
    ],
)
def test_what_the_text_calls_a_group_holds_for_all_of_it(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The exchange returned 150 prisoners to each side.", ["prisoners exchanged"]),
        ("Kyiv freed 12 Russian soldiers and asked nothing in return.", ["people returned outside exchanges"]),
    ],
)
def test_prisoners_of_each_side_were_exchanged_and_those_given_for_nothing_were_not(
    text: str, expected: object
) -> None:
    assert claims(text, "counted") == expected
