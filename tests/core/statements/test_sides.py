"""Each, both, a party, or unspecified."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Each side freed 84 soldiers.", ["each"]),
        ("The two countries swapped 372 prisoners.", ["both"]),
        ("The sides exchanged 84 prisoners each.", ["each"]),
        ("The two sides exchanged 84 prisoners each.", ["each"]),
        ("The two countries each freed 84 soldiers.", ["each"]),
        ("Two buses brought 40 freed Ukrainians each.", ["Ukraine"]),
        ("Twelve prisoners came home.", ["unspecified"]),
        ("Russia and Ukraine exchanged 84 for 84.", ["each"]),
        ("Ukraine brought home 12 soldiers; in return Russia got 14.", ["Ukraine", "Russia"]),
    ],
)
def test_each_and_both_are_kept_apart(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 600 bodies that Russia handed over, 40 have been identified.", ["Ukraine", "Ukraine"]),
        (
            "UN monitors documented 50 executions of prisoners by Russian forces; 12 prisoners were shot in June.",
            "Ukraine",
        ),
        ("Речь идет о казнях 40 украинских пленных.", ["Ukraine"]),
        ("У російському полоні лишаються 30 українок.", ["Ukraine"]),
        ("Освобождены 26 человек: десять вернулись в Россию, тринадцать — в Германию.", "Germany"),
        ("Домой вернулись 12 из освобожденных Баку военнослужащих, заявили в Армении.", "Armenia"),
        (
            "За двох офіцерів Росія віддала двадцять українських бійців, за десять в'язнів — п'ятьох командирів.",
            "Ukraine",
        ),
    ],
)
def test_whose_people_they_are_follows_from_who_gives_holds_and_harms(text: str, expected: object) -> None:
    found = claims(text, "side")
    assert found[-1] == expected if isinstance(expected, str) else found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Moscow and Kyiv exchanged 390 prisoners on each side, including 120 civilians.",
        "Each side received 390 people: 270 soldiers and 120 civilians.",
        "Сторони обміняли по 390 осіб, з них 120 цивільних.",
        "Стороны обменяли по 390 человек, в том числе 120 гражданских.",
    ],
)
def test_what_each_side_s_number_includes_is_of_each_side_too(text: str) -> None:
    """ "Each = the number holds for every side separately": the 120 of 390 on each side is of each."""
    assert set(claims(text, "side")) == {"each"}


def test_a_part_of_one_side_s_people_is_that_side_s() -> None:
    text = "По 205 військових повернулося на кожен бік, троє з українців — офіцери."
    assert claims(text, "side") == ["each", "Ukraine"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the ICRC 150 persons, chiefly Kuwaitis and Iraqis, are missing.", ["both"]),
        ("Baghdad and Tehran released 70 prisoners.", ["both"]),
        ("Both armies together lost 900 men.", ["both"]),
        ("On each side 39 came home, that is 27 soldiers and 12 civilians each.", ["each", "each", "each"]),
        (
            "Вернулись 97 эритрейцев и 73 эфиопа. В лагерях их было 260 и 100 соответственно.",
            ["Eritrea", "Ethiopia", "Eritrea", "Ethiopia"],
        ),
        (
            "The exchange returned 30 Ukrainian defenders: ten soldiers and two sailors each from the navy and the fleet.",
            ["Ukraine", "Ukraine", "Ukraine"],
        ),
    ],
)
def test_sides_added_up_and_sides_apart(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kyiv's human rights commissioner met 64 soldiers. Moscow, for its part, got 46 of its own.",
            ["Ukraine", "Russia"],
        ),
        ("Armenia returned ten Azerbaijani soldiers. In the opposite direction 12 went.", ["Azerbaijan", "Armenia"]),
        ("В украинских лагерях живут 4000 пленных, в российских — 8000.", ["Russia", "Ukraine"]),
        ("До Києва вирушило 95 військових, до Москви — 49.", ["Ukraine", "Russia"]),
        ("Polisario freed 300 Moroccans. Morocco holds 150 of his men, its leader said.", ["Morocco", "Polisario"]),
    ],
)
def test_a_sentence_that_turns_round_counts_the_other_side(text: str, expected: object) -> None:
    assert claims(text, "side") == expected
