"""Speakers told by verbs that no list knows: they stand alone between two marks, before a colon, or beside their own number."""

from __future__ import annotations

import pytest

from byname.core.grammar.sentences import sentences
from byname.core.statements.speakers_cues import find_cues
from byname.core.statements.speakers_open import OPEN_RULES
from byname.core.statements.speakers_words import Line
from tests.core.statements.spoken import TONGUES, line, speaker


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("en", "Five are still missing, relatives believe.", "relatives"),
        ("en", "Five are back, a presidential aide let slip, and six are not.", ""),
        ("en", "Five are back, the coastguard of Norburg jested on Monday.", ""),
        (
            "en",
            "Five are back, the Commissioner for Missing Persons wrote on Monday.",
            "the Commissioner for Missing Persons",
        ),
        ("en", "Five are back, state television announced; six are not.", "state television"),
        ("ru", "Пятеро дома, проговорился помощник президента.", "помощник президента"),
        ("ru", "Пятеро дома, твердят активисты.", "активисты"),
        ("ru", "Пятеро дома, настаивает делегация в Норбурге.", "делегация в Норбурге"),
        ("uk", "П'ятеро вдома, доповнила берегова охорона.", "берегова охорона"),
        ("uk", "П'ятеро вдома, прохопився посадовець у Норбурзі.", "посадовець у Норбурзі"),
    ],
)
def test_words_between_two_marks_name_who_says_it(lang: str, text: str, who: str) -> None:
    """Speaker: who is said to have stated it, as written, even inflected."""
    assert speaker(text, text.split(maxsplit=1)[0], lang) == who


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Five came home, seven stayed."),
        ("en", "On Friday the guards freed five, women wept."),
        ("ru", "Пятеро дома, встретил их посол."),
        ("ru", "Пятеро дома, среди них капитан, ждали их семьи."),
        ("ru", "Пятеро из них, жители Норбурга, дома."),
        ("uk", "П'ятеро вдома, а шестеро повернулися до штабу."),
        ("uk", "Де ще п'ятеро, не знає ніхто."),
    ],
)
def test_what_is_done_is_not_said(lang: str, text: str) -> None:
    """The actor who did the thing is not the speaker."""
    assert speaker(text, text.split(maxsplit=1)[0], lang) == ""


@pytest.mark.parametrize(
    ("lang", "text", "number", "who"),
    [
        ("en", "The envoy conjectured that 5 are alive.", "5", "The envoy"),
        ("uk", "Посол бовкнув, що живі 5 людей.", "5", "Посол"),
        ("uk", "Штаб стоїть на своєму: живі 5 людей.", "5", "Штаб"),
        ("en", "Oren Talvik on Monday: 5 are alive.", "5", "Oren Talvik"),
        ("en", "The archive of Norburg arrives at 247 dead.", "247", "The archive of Norburg"),
        ("en", "Norburg speaks of 12 dead, while the Red Cross has 14.", "14", "the Red Cross"),
        ("ru", "Посол ограничился числом 6922.", "6922", "Посол"),
        ("ru", "Норбург пишет о пяти, у Талвика — 65.", "65", "Талвика"),
        ("uk", "За даними Норбурга, їх 70; у штабу інша цифра — 73.", "73", "штабу"),
    ],
)
def test_who_opens_with_a_colon_or_has_a_number_of_his_own(lang: str, text: str, number: str, who: str) -> None:
    assert speaker(text, number, lang) == who


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The 26 soldiers that came home are well."),
        ("en", "The army has 150 men."),
        ("uk", "Підсумок такий: 5 людей."),
        ("ru", "Цифры расходятся: 195 и 207."),
        ("ru", "У Норбурга 65 пленных."),
    ],
)
def test_look_alikes_name_nobody(lang: str, text: str) -> None:
    assert find_cues(line(text, lang)) == ()


def test_a_cue_of_every_rule_lies_within_its_sentence() -> None:
    text = "Five are missing, relatives believe."
    one = Line.of(text, sentences(text, TONGUES["en"])[0], TONGUES["en"])
    found = [cue for place in range(len(one)) for rule in OPEN_RULES if (cue := rule(one, place))]
    assert found
    assert all(0 <= cue.first < cue.last <= len(one) for cue in found)


@pytest.mark.parametrize(
    ("lang", "text", "number", "who"),
    [
        ("en", "Talvik's account of the group: 126 men.", "126", "Talvik"),
        (
            "en",
            "The envoy put the number of prisoners exchanged by Norburg and Sudmark on Monday at 470; the Courier made it 400.",
            "470",
            "The envoy",
        ),
        (
            "en",
            "The envoy put the number of prisoners exchanged by Norburg and Sudmark on Monday at 470; the Courier made it 400.",
            "400",
            "the Courier",
        ),
        ("en", "The officials call it a swap and state that 5 are free.", "5", "The officials"),
        ("en", "Since spring Talvik had brought 31 men home, he recalled.", "31", "Talvik"),
        ("en", "Since spring Oren Talvik had brought 31 men home, he recalled.", "31", "Oren Talvik"),
        ("en", "So far the Red Star has freed 8 people, it says, after nineteen last year.", "8", "the Red Star"),
        ("ru", "Вернулись 45 тел, передал РБК слова депутата Талвика.", "45", "депутата Талвика"),
        ("ru", "По предварительным данным полиции, погибли 3 солдата.", "3", "полиции"),
        ("ru", "Пытали 95 человек, сказала в эфире NOS глава миссии Анна Талвик.", "95", "глава миссии Анна Талвик"),
        ("ru", "Дома 32 солдата, сообщила госкомиссия Норбурга.", "32", "госкомиссия Норбурга"),
        ("ru", "В апреле, напоминают СМИ, тел было 23.", "23", "СМИ"),
        ("ru", "Три женщины дома, сообщил МИД Того.", "Три", "МИД Того"),
        (
            "uk",
            "Задокументовано 45 випадків, розповіла «Північній правді» речниця Анна Талвік.",
            "45",
            "речниця Анна Талвік",
        ),
        ("uk", "У списку «Північної пам'яті» — 1432 людини.", "1432", "«Північної пам'яті»"),
        (
            "en",
            "Eighty men were held, the Courier wrote; the faction in charge confessed to 12.",
            "12",
            "the faction in charge",
        ),
        ("en", "Five men are missing, as Oren Talvik reminded mourners on Monday.", "Five", "Oren Talvik"),
        ("ru", "Схвачены 80 человек; группировка созналась в двенадцати.", "двенадцати", "группировка"),
        ("ru", "Как стало известно «Северу», вернутся 25 раненых.", "25", "«Северу»"),
        ("uk", "Вдома 29 тіл, дало знати бюро з реінтеграції.", "29", "бюро з реінтеграції"),
        ("uk", "Узято 120 людей, твердять джерела на кордоні.", "120", "джерела на кордоні"),
        ("en", "The envoy sees 12; the archive makes all 76 prisoners of war.", "76", "the archive"),
        ("en", "Prosecutors add 245 who were shot.", "245", "Prosecutors"),
        (
            "en",
            "The General Staff speaks of about 33 men, the Northern Office of just over 34.",
            "34",
            "the Northern Office",
        ),
        ("en", "Norburg, the mediator, states that 15 were exchanged.", "15", "Norburg"),
        (
            "en",
            "Eleven are held, a spokesman of the Northern Front claimed.",
            "Eleven",
            "a spokesman of the Northern Front",
        ),
        ("en", "Norburg kept silent about its men but counted 8 civilians.", "8", "Norburg"),
        ("ru", "Орен Талвик разложил обмен на части: 20 и 5 человек.", "20", "Орен Талвик"),
        ("ru", "Северный штаб расписал свои: 40 с востока.", "40", "Северный штаб"),
        ("ru", "Обмен, по Талвику, 56-й, а вернулись 35 человек.", "35", "Талвику"),
        ("ru", "Мятежники, заложников Норбурга, отпустили 5.", "5", ""),
        ("ru", "МИД назвал число и сослался на 21 человека.", "21", "МИД"),
        ("uk", "Підсумок Анни Талвік — 24 обміни.", "24", "Анни Талвік"),
        ("uk", "Розклад дав Північний штаб: схід — 25, захід — 4.", "25", "Північний штаб"),
        ("uk", "Омбудсман раніше оперував іншим числом, 6922.", "6922", "Омбудсман"),
        ("uk", "В Норбурзі 60 вірмен, Судмарк же визнає 23.", "23", "Судмарк"),
    ],
)
def test_the_words_of_others_come_in_many_dresses(lang: str, text: str, number: str, who: str) -> None:
    """Speaker: who is said to have stated it, as written, even inflected."""
    assert speaker(text, number, lang) == who
