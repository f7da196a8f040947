"""When a claim is said to hold: "date_text: the time expression as written, if it belongs to the claim"."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.grammar.times import times
from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.statements.dating import date_claims
from tests.core.statements.spoken import TONGUES, cut

PUBLISHED = date(2031, 5, 24)


def claim(
    text: str, words: str, kind: str = "event", of: int | None = None, counted: str = "people returned"
) -> TextClaim:
    start = text.index(words)
    value = int(words) if words.isdigit() else None
    return TextClaim(
        words, start, start + len(words), value, None, None, Hedge.EXACT, "persons", counted, kind, of_total=of
    )


def dated(text: str, *claims: TextClaim, lang: str = "en") -> list[TextClaim]:
    sentences = cut(text, lang)
    found = [times(sentence, TONGUES[lang], PUBLISHED) for sentence in sentences]
    return list(date_claims(claims, sentences, found, PUBLISHED))


def told(text: str, words: str, kind: str = "event", lang: str = "en") -> tuple[str, str, str]:
    (found,) = dated(text, claim(text, words, kind), lang=lang)
    return found.date_text, found.date_iso, found.date_role


@pytest.mark.parametrize(
    ("lang", "text", "words", "kind", "wanted"),
    [
        ("en", "Another 307 people came back on May 24.", "307", "event", ("May 24", "", "event")),
        ("en", "Monday's swap moved 218 detainees.", "218", "event", ("Monday", "", "event")),
        ("en", "In April 2031 the swap took home 58 men.", "58", "event", ("In April 2031", "2031-04", "event")),
        ("en", "In two days 697 people have been returned.", "697", "cumulative", ("In two days", "", "as_of")),
        ("en", "To date 289 bodies have been identified.", "289", "cumulative", ("To date", "", "as_of")),
        ("en", "Over 900 have gone back since 1980.", "900", "cumulative", ("since 1980", "", "as_of")),
        (
            "en",
            "As of 1 March 2031, 700 people are held.",
            "700",
            "stock",
            ("As of 1 March 2031", "2031-03-01", "as_of"),
        ),
        ("en", "In 2024, 189 prisoners were executed.", "189", "cumulative", ("2024", "2024", "as_of")),
        (
            "en",
            "The swap on August 24, 2025, Independence Day, freed 146.",
            "146",
            "event",
            ("August 24, 2025", "2025-08-24", "event"),
        ),
        ("uk", "Напередодні, 23 травня, звільнили 390 людей.", "390", "event", ("23 травня", "", "event")),
        ("uk", "У п'ятницю повернули 86 людей.", "86", "event", ("У п'ятницю", "", "event")),
        ("uk", "За два дні додому потрапили 500 людей.", "500", "cumulative", ("За два дні", "", "as_of")),
        ("ru", "В 2014 году увезли 276 человек.", "276", "event", ("В 2014 году", "2014", "event")),
        ("ru", "К 2 марта было опознано 281 тело.", "281", "cumulative", ("К 2 марта", "", "as_of")),
    ],
)
def test_a_time_belongs_to_what_happened_or_to_what_is_counted_up_to_it(
    lang: str, text: str, words: str, kind: str, wanted: tuple[str, str, str]
) -> None:
    assert told(text, words, kind, lang) == wanted


@pytest.mark.parametrize(
    ("lang", "text", "words", "kind"),
    [
        ("en", "There were 157 Ukrainians, most of them captive since 2022.", "157", "event"),
        ("uk", "Із них 139 були в неволі з 2022 року.", "139", "event"),
        ("uk", "Він повідомив про 31 військового, захопленого у 2020–2023 роках.", "31", "event"),
        ("en", "Envoys said 24 men are still looked for, the office said on April 20.", "24", "cumulative"),
        ("en", "Israel is to free 250 prisoners within 72 hours.", "250", "agreed"),
        ("en", "The deal, 500 a side, will be completed on Friday.", "500", "agreed"),
        ("en", "Earlier the rebels had let go 20 others.", "20", "cumulative"),
        ("en", "The office has so far verified 3 of them in 2031.", "3", "event"),
    ],
)
def test_other_times_of_the_sentence_do_not(lang: str, text: str, words: str, kind: str) -> None:
    assert told(text, words, kind, lang) == ("", "", "")


@pytest.mark.parametrize(
    ("lang", "text", "words", "kind", "wanted"),
    [
        ("en", "Sudmark holds 60 soldiers, Talvik said on December 2.", "60", "stock", ("December 2", "", "as_of")),
        ("en", "The names of 6 men are known, the ICRC announced on Tuesday.", "6", "event", ("", "", "")),
        ("ru", "Штаб сообщил о передаче 26 ноября 3 человек.", "3", "event", ("26 ноября", "", "event")),
        ("ru", "Из плена в Судмарк 29 погибших вернулись 3 декабря.", "29", "event", ("3 декабря", "", "event")),
        ("uk", "Яких обіцяли відпустити 14 травня, до п'ятниці повернулося 20.", "20", "event", ("до п'ятниці", "", "as_of")),
        ("en", "NORBURG, April 19 – A swap freed 205 men.", "205", "event", ("", "", "")),
        ("en", "Norburg has now freed 377 people.", "377", "cumulative", ("", "", "")),
        ("en", "In all 377 have been interviewed since February 2022.", "377", "survey", ("since February 2022", "", "as_of")),
        ("uk", "На 18 вересня 2031 року зниклими значилися 650 людей.", "650", "stock",
         ("На 18 вересня 2031 року", "2031-09-18", "as_of")),
        ("uk", "За 2030 рік удома 135 осіб.", "135", "cumulative", ("За 2030 рік", "2030", "as_of")),
        ("ru", "С 1994 года числятся пропавшими 376 солдат.", "376", "stock", ("С 1994 года", "", "as_of")),
    ],
)  # fmt: skip
def test_days_of_speech_datelines_and_years_of_numbering(
    lang: str, text: str, words: str, kind: str, wanted: tuple[str, str, str]
) -> None:
    counted = "people missing" if "пропав" in text else "people returned"
    (found,) = dated(text, claim(text, words, kind, counted=counted), lang=lang)
    got = (found.date_text, found.date_iso, found.date_role)
    assert got == wanted


def test_an_exchange_is_numbered_over_a_year() -> None:
    text = "The fifth swap this year freed 205."
    found = dated(text, claim(text, "fifth", "ordinal"), claim(text, "205"))
    assert [one.date_text for one in found] == ["this year", ""]


def test_a_dash_stands_for_the_verb() -> None:
    text = "Партію доправили 11 червня, 120 тіл — 15 червня."
    (found,) = dated(text, claim(text, "120"), lang="uk")
    assert found.date_text == "15 червня"


def test_a_month_of_speech_is_that_of_a_standing_number() -> None:
    text = "В плену остаются еще 20 человек, говорил в августе посол."
    assert told(text, "20", "stock", "ru") == ("в августе", "", "as_of")


def test_each_claim_takes_the_nearest_time_before_it() -> None:
    text = "В предыдущий раз, 30 января, Киев принял 100 тел, Москва — 38, а 5 февраля обменялись 157 военными."
    found = dated(text, *(claim(text, words) for words in ("100", "38", "157")), lang="ru")
    assert [one.date_text for one in found] == ["30 января", "30 января", "5 февраля"]


def test_years_are_shared_out_respectively() -> None:
    text = "The toll was 149 in all; for 2022 and 2023 he gave 57 and 11 respectively."
    found = dated(text, *(claim(text, words, "cumulative") for words in ("149", "57", "11")))
    assert [(one.date_text, one.date_iso) for one in found[1:]] == [("2022", "2022"), ("2023", "2023")]


def test_a_part_shares_the_time_of_its_whole() -> None:
    text = "Another 307 people came back on May 24. Of them 27 had defended the port."
    found = dated(text, claim(text, "307"), claim(text, "27", of=307))
    assert [one.date_text for one in found] == ["May 24", "May 24"]
    text = "Another 307 people came back on May 24. In return 27 were freed."
    assert dated(text, claim(text, "307"), claim(text, "27"))[1].date_text == ""


def test_a_part_that_tells_of_something_else_does_not() -> None:
    text = "In 2014 the rebels took 276 pupils; 57 escaped."
    found = dated(
        text,
        claim(text, "276", counted="people captured"),
        claim(text, "57", of=276, counted="people returned outside exchanges"),
    )
    assert [one.date_iso for one in found] == ["2014", ""]


def test_days_are_resolved_against_the_day_of_the_text() -> None:
    text = "Since May 20 as many as 100 people have returned."
    (found,) = dated(text, claim(text, "100", "cumulative"))
    assert (found.first, found.last) == (date(2031, 5, 20), PUBLISHED)


def test_a_claim_outside_the_sentences_is_kept() -> None:
    text = "On May 24 there were 307."
    lone = claim(text, "307")
    assert date_claims([lone], (), (), PUBLISHED) == (lone,)


@pytest.mark.parametrize(
    ("lang", "text", "words", "kind", "wanted"),
    [
        ("en", "To date 289 have been accounted for.", "289", "event", ("To date", "", "as_of")),
        ("en", "Norburg says it has freed 900 prisoners so far.", "900", "event", ("so far", "", "as_of")),
        ("en", "It has freed 900 prisoners so far, 100 of them on Sunday.", "900", "event", ("so far", "", "as_of")),
        ("uk", "До 1 грудня 2030 року врятовано 320 людей.", "320", "event", ("До 1 грудня 2030 року", "", "as_of")),
        ("uk", "Від початку пошуків піднято 25 тіл.", "25", "cumulative", ("Від початку пошуків", "", "as_of")),
        ("uk", "За три роки роботи штаб налічив 40 людей.", "40", "cumulative", ("За три роки роботи", "", "as_of")),
        ("uk", "Звільнили 28 вересня 20 людей, узятих у 2030 році.", "20", "event", ("28 вересня", "", "event")),
        ("ru", "Сдались за время вторжения 100 солдат.", "100", "event", ("за время вторжения", "", "as_of")),
    ],
)
def test_a_count_up_to_a_day_stands_as_of_it_whatever_its_kind(
    lang: str, text: str, words: str, kind: str, wanted: tuple[str, str, str]
) -> None:
    assert told(text, words, kind, lang) == wanted


def test_what_is_promised_is_not_counted_up_to_now() -> None:
    assert told("Norburg is to free 250 prisoners so far unnamed.", "250", "agreed") == ("", "", "")


def test_a_period_over_which_exchanges_are_numbered_is_not_that_of_the_people() -> None:
    text = "У п'ятницю провели другий за час великої війни обмін і звільнили 86 людей."
    found = dated(text, claim(text, "другий", "ordinal"), claim(text, "86"), lang="uk")
    assert found[1].date_text == "У п'ятницю"


@pytest.mark.parametrize(
    ("lang", "text", "words", "wanted"),
    [
        ("en", "A further 5 are due over the next week.", "5", "over the next week"),
        ("en", "And 4 more will follow in the coming days.", "4", "in the coming days"),
        ("ru", "Останки 17 солдат обменяют 21 июля.", "17", "21 июля"),
        ("ru", "Остальных 55 отпустят через два месяца.", "55", "через два месяца"),
        ("ru", "Армия в августе обещала вернуть 23 бойца.", "23", ""),
        ("en", "Under the plan 20 are to be let go within 48 days.", "20", ""),
        ("en", "The vanguard of 93 men, 8 soldiers, came on 28 September 1973.", "93", ""),
    ],
)
def test_a_promise_has_the_day_on_which_it_is_to_be_kept(lang: str, text: str, words: str, wanted: str) -> None:
    """Never the day of the words or of the deal."""
    assert told(text, words, "agreed", lang)[0] == wanted


def test_a_sentence_that_begins_with_a_last_day_counts_up_to_it() -> None:
    assert told("На 1 марта под Норбургом подняли 214 тел.", "214", "event", "ru") == ("На 1 марта", "", "as_of")


@pytest.mark.parametrize(
    ("lang", "text", "words", "kind", "wanted"),
    [
        ("ru", "За 2030 год, отметил штаб, опознаны 55 погибших.", "55", "cumulative", "За 2030 год"),
        (
            "uk",
            "Від лютого 2030 року, сказала Талвік, команда вислухала 377 людей.",
            "377",
            "survey",
            "Від лютого 2030 року",
        ),
        (
            "uk",
            "Передано 62 тіла; за лютий, за підрахунком штабу, вийшли 28 військових.",
            "28",
            "cumulative",
            "за лютий",
        ),
    ],
)
def test_an_aside_does_not_part_a_count_from_its_time(lang: str, text: str, words: str, kind: str, wanted: str) -> None:
    assert told(text, words, kind, lang)[0] == wanted


def test_what_a_group_is_made_of_shares_its_day() -> None:
    """Parts behind a semicolon too: 60 came home on Monday; 58 are men."""
    text = "On Monday 60 soldiers came home; 58 are men."
    assert [one.date_text for one in dated(text, claim(text, "60"), claim(text, "58"))] == ["Monday", "Monday"]
