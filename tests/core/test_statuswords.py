"""Status words in three languages; a denied word tells nothing."""

from __future__ import annotations

import pytest

from byname.core.events import Degree, EventKind
from byname.core.statuswords import category_told, degree_told, event_told, health_told, sex_told

WORDS = {
    EventKind.HELD: [
        "полон",
        "в полоні",
        "в плену",
        "captive",
        "remains in captivity",
        "Військовополонений",
        "утримується в СІЗО",
        "POW",
    ],
    EventKind.SOUGHT: ["зник безвісти", "пропал без вести", "missing", "MIA", "зник безвісти, можливо в полоні"],
    EventKind.DIED: [
        "загинув",
        "погиб",
        "dead",
        "помер у полоні",
        "тіло повернуто",
        "remains returned",
        "умер в плену",
    ],
    EventKind.RETURNED: ["звільнений", "обмін", "освобождён", "returned", "звільнений з полону", "возвращён из плена"],
    EventKind.RELEASED: ["released"],
    EventKind.ESCAPED: ["втік з полону", "бежал из плена", "escaped"],
    EventKind.THIRD_STATE: ["у третій державі", "в третьей стране", "third state"],
    EventKind.CONFIRMED: ["підтверджено МКЧХ", "плен подтвержден", "confirmed"],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in WORDS.items() for text in texts])
def test_a_status_tells_its_event(kind: EventKind, text: str) -> None:
    assert event_told(text) is kind


@pytest.mark.parametrize("text", ["", "невідомо", "не підтверджено", "not confirmed", "not returned"])
def test_an_unknown_or_denied_status_tells_nothing(text: str) -> None:
    assert event_told(text) is None


@pytest.mark.parametrize(("text", "sex"), [("Ч", "m"), ("жін.", "f"), ("муж", "m"), ("F", "f"), ("?", "")])
def test_a_word_for_sex(text: str, sex: str) -> None:
    assert sex_told(text) == sex


@pytest.mark.parametrize(
    ("text", "code"), [("цивільний", "civilian"), ("в/с", "military"), ("civilian", "civilian"), ("?", "")]
)
def test_a_word_for_the_category(text: str, code: str) -> None:
    assert category_told(text) == code


class TestDenied:
    """What is denied is not told; and unconfirmed is never "not held"."""

    @pytest.mark.parametrize(
        "text",
        [
            "не в полоні",
            "не був у полоні",
            "ніколи не був у полоні",
            "не был в плену",
            "не находился в плену",
            "never captured",
            "never been in captivity",
            "not held",
            "no longer captive",
            "не повернувся",
            "не вернулся",
            "not yet exchanged",
            "ще не звільнений",
            "не загинув",
            "не погиб",
            "not dead",
            "не підтверджено",
            "не подтверждено",
            "непідтверджено",
            "unconfirmed",
        ],
    )
    def test_nothing_is_told(self, text: str) -> None:
        assert event_told(text) is None

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("не повернувся з полону", EventKind.HELD),
            ("not returned from captivity", EventKind.HELD),
            ("полон не підтверджено", EventKind.HELD),
            ("неподтверждённый плен", EventKind.HELD),
            ("unconfirmed captive", EventKind.HELD),
            ("in captivity, not exchanged", EventKind.HELD),
            ("не загинув, у полоні", EventKind.HELD),
            ("не в полоні, повернувся", EventKind.RETURNED),
            ("не погиб, а пропал без вести", EventKind.SOUGHT),
        ],
    )
    def test_what_stands_beside_it_is(self, text: str, kind: EventKind) -> None:
        assert event_told(text) is kind


class TestAwaited:
    """Nobody has come back who waits for it."""

    @pytest.mark.parametrize(
        "text",
        [
            "очікує обміну",
            "очікує на обмін",
            "чекає обміну",
            "у списках на обмін",
            "в списках на обмен",
            "ожидает обмена",
            "ждёт возвращения",
            "обмінний фонд",
            "обменный фонд",
            "awaiting exchange",
            "pending repatriation",
            "to be exchanged",
            "exchange list",
            "due for exchange",
        ],
    )
    def test_he_is_not_back(self, text: str) -> None:
        assert event_told(text) is None

    @pytest.mark.parametrize("text", ["в плену, ожидает обмена", "captive, awaiting exchange", "полон, обмінний фонд"])
    def test_he_is_held_where_the_cell_says_so(self, text: str) -> None:
        assert event_told(text) is EventKind.HELD

    @pytest.mark.parametrize("text", ["обмін 05.05.2023", "обмін на кордоні", "звільнено, чекає на відпустку"])
    def test_one_who_is_back_may_wait_for_something_else(self, text: str) -> None:
        assert event_told(text) is EventKind.RETURNED


class TestWording:
    """Case, spaces, ё and line ends do not matter; what says more decides."""

    @pytest.mark.parametrize("text", ["ПОЛОН", " полон ", "Полон.", "у\nполоні", "У  ПОЛОНІ"])
    def test_it_is_the_same_word(self, text: str) -> None:
        assert event_told(text) is EventKind.HELD

    @pytest.mark.parametrize("text", ["освобожденный", "освобождённый", "ОСВОБОЖДЁН", "Возвращен", "Возвращён"])
    def test_with_and_without_dots(self, text: str) -> None:
        assert event_told(text) is EventKind.RETURNED

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("загинув у полоні", EventKind.DIED),
            ("died in captivity", EventKind.DIED),
            ("тіло повернуто в ході обміну", EventKind.DIED),
            ("втік з полону, повернувся", EventKind.ESCAPED),
            ("полон підтверджено", EventKind.CONFIRMED),
            ("полонений, підтверджено МКЧХ", EventKind.CONFIRMED),
            ("передано третій державі", EventKind.THIRD_STATE),
            ("зник безвісти, ймовірно полон", EventKind.SOUGHT),
            ("повернувся додому", EventKind.RETURNED),
            ("repatriated", EventKind.RETURNED),
            ("KIA", EventKind.DIED),
            ("killed in action", EventKind.DIED),
            ("в розшуку", EventKind.SOUGHT),
        ],
    )
    def test_what_says_more_decides(self, text: str, kind: EventKind) -> None:
        assert event_told(text) is kind


class TestDegree:
    """Law 7: death comes in degrees; what is denied is none of them."""

    @pytest.mark.parametrize(
        ("degree", "text"),
        [
            (Degree.IDENTIFIED, "ДНК-експертиза"),
            (Degree.IDENTIFIED, "ідентифіковано за ДНК"),
            (Degree.IDENTIFIED, "тело опознано"),
            (Degree.IDENTIFIED, "identified by dental records"),
            (Degree.CERTIFIED, "свідоцтво про смерть №7"),
            (Degree.CERTIFIED, "свидетельство о смерти"),
            (Degree.CERTIFIED, "death certificate"),
            (Degree.CERTIFIED, "довідка лікаря"),
            (Degree.REPORTED, "зі слів очевидця"),
            (Degree.REPORTED, "со слов сослуживца"),
            (Degree.REPORTED, "reported by a comrade"),
            (Degree.NONE, ""),
            (Degree.NONE, "хтозна"),
        ],
    )
    def test_how_firm(self, degree: Degree, text: str) -> None:
        assert degree_told(text) is degree

    @pytest.mark.parametrize(
        "text",
        ["unidentified body", "не ідентифіковано", "неопознан", "не опознан", "not identified", "без свідоцтва"],
    )
    def test_a_body_nobody_knows_is_not_identified(self, text: str) -> None:
        assert degree_told(text) is Degree.NONE

    def test_what_is_not_denied_beside_it_stands(self) -> None:
        assert degree_told("не ідентифіковано, зі слів очевидця") is Degree.REPORTED


@pytest.mark.parametrize("text", ["ч", "Ч.", "чол.", "Чоловік", "м", "муж.", "мужчина", "M", "male", "Man"])
def test_words_for_men(text: str) -> None:
    assert sex_told(text) == "m"


@pytest.mark.parametrize("text", ["ж", "Ж.", "жін.", "Жінка", "жен.", "женщина", "F", "Female", "woman"])
def test_words_for_women(text: str) -> None:
    assert sex_told(text) == "f"


@pytest.mark.parametrize("text", ["", "-", "чж", "x", "mf", "дитина"])
def test_a_word_for_neither_is_none(text: str) -> None:
    assert sex_told(text) == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Військовослужбовець", "military"),
        ("військовий", "military"),
        ("военнослужащий", "military"),
        ("солдат", "military"),
        ("serviceman", "military"),
        ("цивільна особа", "civilian"),
        ("гражданский", "civilian"),
        ("мирний житель", "civilian"),
        ("civilian (former soldier)", "civilian"),
        ("", ""),
        ("невідомо", ""),
    ],
)
def test_military_or_civilian(text: str, code: str) -> None:
    assert category_told(text) == code


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("тяжко поранений", "gravely-wounded"), ("тяжелораненый", "gravely-wounded"), ("gravely wounded", "gravely-wounded"),
        ("важкохворий", "gravely-ill"), ("тяжело болен", "gravely-ill"), ("seriously ill", "gravely-ill"),
        ("легко поранений", "wounded"), ("хворіє", "ill"), ("здоровий", "well"), ("задовільний", "well"), ("good", "well"),
        ("gravely-ill", "gravely-ill"), ("не поранений", ""), ("невідомо", ""), ("не тяжкохворий", ""),
        ("критично хворий", "gravely-ill"), ("critically ill", "gravely-ill"), ("badly wounded", "gravely-wounded"),
    ],
)  # fmt: skip
def test_the_words_of_a_state_of_health(text: str, told: str) -> None:
    """Convention III arts. 109, 110: who is gravely wounded or ill is owed return; a word that is denied tells nothing."""
    assert health_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("поранень немає", ""), ("тяжких поранень немає", ""), ("відсутні поранення", ""), ("ранений нет", ""),
        ("ранений не имеет", ""), ("здоров, ранений не имеет", "well"), ("uninjured", ""), ("unwounded", ""),
        ("wounded, not seriously", "wounded"), ("поранений, не тяжко", "wounded"), ("ранен не тяжело", "wounded"),
        ("not well", ""), ("не дуже добре", ""), ("not fit", ""), ("має поранення; хвороб немає", "wounded"),
    ],
)  # fmt: skip
def test_a_denial_of_a_state_of_health_is_heard_wherever_it_stands(text: str, told: str) -> None:
    """Decision 0010: who is gravely wounded is set apart and fills no place; nobody is for a wound that was denied."""
    assert health_told(text) == told


@pytest.mark.parametrize("text", ["отстранен от службы", "сохранена подвижность", "ill-treated", "unwell"])
def test_a_word_that_only_sounds_like_a_wound_tells_none(text: str) -> None:
    """Mistake 10 of the domain: nothing is turned into an exact fact that nobody told."""
    assert health_told(text) == ""
