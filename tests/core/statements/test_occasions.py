"""What happened to those counted."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 12 captured soldiers were executed.", ["prisoners executed"]),
        ("The remains of 12 soldiers were exhumed.", ["remains exhumed"]),
        ("Twelve soldiers are missing.", ["people missing"]),
        ("Twelve prisoners declined to return.", ["people who declined repatriation"]),
        ("Twelve soldiers were captured.", ["people captured"]),
        ("Стратили 12 військовополонених.", ["prisoners executed"]),
        ("Опознаны останки 12 солдат.", ["remains identified"]),
        ("Без вести пропали 12 солдат.", ["people missing"]),
    ],
)
def test_the_furthest_word_of_the_clause_tells(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Fifty-two of them were held for 444 days and let go on January 20, 1981.",
        "350 captives of Boko Haram, many held for years, were brought out of the forest.",
        "Egypt brokered the release of 27 prisoners for one captured soldier.",
    ],
)
def test_the_deed_is_told_behind_asides_and_joined_verbs(text: str) -> None:
    assert not any(str(one).endswith(("held", "captured")) for one in claims(text, "counted"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ELN freed six police officers. Nineteen people are still in its hands.", "people held"),
        ("In the first week the army took 190 prisoners.", "people captured"),
        ("The army took 190 prisoners and lost 60 dead.", "people killed"),
        ("Four captives were shot on the spot.", "prisoners executed"),
        ("In all 2,340 prisoners came back from the camps; 312 died there.", "prisoners died in captivity"),
        ("Baghdad returned 605 Kuwaitis; the fate of 340 is unknown.", "people missing"),
        ("The office opened cases on 12 executions, in which 26 soldiers died.", "prisoners executed"),
        ("Тринадцять військових, яких загін утримував у печері, стратили.", "prisoners executed"),
        ("Правозахисники опитали 62 бійців, 55 сказали, що їх били кабелями.", "prisoners reporting torture"),
        ("Армія втратила 412 убитими, 89 пораненими і 230 полоненими.", "people captured"),
        ("При обстреле погибли 33 человека, ранения получили 48.", "people injured"),
        ("Журналисты опросили близких двадцати одного погибшего.", "people killed"),
    ],
)
def test_what_became_of_them_is_told_beside_them_not_carried_over(text: str, expected: str) -> None:
    """Labelling rules, section 5: held, captured, killed, injured, executed and died in captivity are classes of their own."""
    assert claims(text, "counted")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry counts over 2,500 of its border guards still in Russian custody.", "people held"),
        ("Lists of prisoners were exchanged on Monday: India's has 337 Pakistani civilians on it.", "people held"),
        ("Чеченцев в российских тюрьмах, по версии Грозного, около тысячи.", "people held"),
        (
            "A plane brought 26 prisoners of war to Lod and took 44 prisoners of war to Cairo.",
            "prisoners of war returned",
        ),
    ],
)
def test_those_told_to_be_in_a_prison_are_held_and_those_taken_from_it_are_not(text: str, expected: str) -> None:
    assert claims(text, "counted")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "UN investigators verified 9 killings of captives, in which 26 soldiers perished.",
            ["incidents of execution", "prisoners executed"],
        ),
        (
            "Місія поговорила зі 127 цивільними. Про катування, за її словами, розповіли 90 відсотків.",
            ["prisoners interviewed", "prisoners reporting torture"],
        ),
        ("Зі 130 захисників, повернутих у вівторок, 87 боронили місто.", ["prisoners of war returned"] * 2),
        ("Сорок пять тел получила Россия; у Украины, уточнил штаб, 212 погибших.", ["bodies returned"] * 2),
        (
            "499 Iraqi prisoners of war were driven home on Friday, while one refused.",
            ["prisoners of war returned", "people who declined repatriation"],
        ),
        (
            "Додому поїхали 137 полонених, відмовилися двоє британців і один американець, які вирішили залишитися.",
            ["people returned", "people who declined repatriation", "people who declined repatriation"],
        ),
        ("В советский плен попали 639 солдат.", ["people captured"]),
    ],
)
def test_a_deed_stays_with_those_of_whom_it_is_told(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyiv identified 310 of the fallen that it had received.", ["remains identified"]),
        ("The group took 276 girls from the school.", ["people captured"]),
        ("Армія відбила 11 заручників; убито 12 бойовиків.", ["hostages released", "people killed"]),
        ("Комісія зустрілася із 70 колишніми бранцями.", ["prisoners interviewed"]),
        ("Красный Крест развез по домам 1056 пленников.", ["people returned"]),
        ("Загін відпустив 260 людей. У списку викрадених 26 365.", ["hostages released", "people captured"]),
    ],
)
def test_the_verb_beside_a_number_wins_over_one_behind_it(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Searchers found 1,716 bodies after the war.", ["remains exhumed"]),
        ("Після війни знайшли 1716 тіл.", ["remains exhumed"]),
        ("The rebels freed 26 people. The minister had spoken of 38 hostages.", ["people released", "people held"]),
        ("Verified civilian detainees number 1,700.", ["people held"]),
        (
            "36 строковиків віддали матерям, ще 17 застрелили під час утечі.",
            ["prisoners of war returned", "people killed"],
        ),
    ],
)
def test_finds_of_bodies_and_groups_named_as_captives(text: str, expected: list[str]) -> None:
    assert claims(text, "counted")[-1] == expected[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bus took 95 Ukrainian soldiers over the border.", "prisoners of war returned"),
        ("Девятнадцать украинских моряков, взятых у острова, отданы за 11 российских.", "prisoners of war returned"),
        ("Kyiv got 58 bodies. In January 207 Ukrainians came home alive.", "people returned"),
        ("Із 215 українців, яких звільнили минулого тижня, 188 старші за 40.", "people returned"),
        ("Студенты взяли в заложники более шестидесяти американцев.", "people captured"),
    ],
)
def test_the_main_verb_tells_behind_asides_and_before_participles(text: str, expected: str) -> None:
    assert expected in claims(text, "counted")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Three officers and 202 soldiers were handed to Ukraine on Tuesday.", [3, 202]),
        ("Eleven more children, six girls and five boys, came back on Tuesday.", [11, 6, 5]),
        ("390, 307 и триста три человека приняла Украина.", [390, 307, 303]),
    ],
)
def test_a_list_that_opens_a_sentence_shares_the_deed_behind_it(text: str, values: object) -> None:
    assert claims(text, "value") == values
