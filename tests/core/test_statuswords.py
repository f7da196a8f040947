"""Status words in three languages; a denied word tells nothing."""

from __future__ import annotations

import pytest

from byname.core.events import EventKind
from byname.core.statuswords import category_told, event_told, sex_told

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
