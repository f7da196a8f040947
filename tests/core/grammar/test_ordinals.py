"""An ordinal counts an exchange, names a unit or stage, or orders other things."""

from __future__ import annotations

import pytest

from byname.core.grammar.ordinals import is_exchange
from byname.core.grammar.parts import Form, Use
from byname.core.grammar.tongues import Tongue
from tests.core.grammar.showing import show

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN
USES = {
    Use.COUNT: {
        EN: "the 63rd swap|the fiftieth exchange of the war|its 22nd mediation|"
        "another swap, the third this week|the first exchange of 2025|the year's second exchange",
        UK: "63-й обмін|шостий обмін цього року|сорок дев'ятий обмін|обмін записали як 72-й|у межах 71-го обміну|перший обмін за час війни",
        RU: "63-й обмен|шестой обмен в этом году|обмен стал 66-м по счету|в ходе 71-го обмена|второй за неделю обмен",
    },
    Use.STAGE: {
        EN: "the third stage|the second phase of the swap|the first round of talks|the second exchange under the 1000 for 1000 format",
        UK: "третій етап|друга фаза обміну|перший раунд перемовин",
        RU: "третий этап|вторая фаза обмена|первый раунд переговоров",
    },
    Use.UNIT_NUMBER: {
        EN: "the 36th Marine Brigade|the Third Assault Brigade|the 1st, 2nd and 3rd battalions",
        UK: "36-та окрема бригада|бійці 12-ї бригади|Третя штурмова бригада",
        RU: "36-я отдельная бригада|бойцы 12-й бригады|Третья штурмовая бригада",
    },
    Use.ORDER: {
        EN: "for the first time|the first families were told|"
        "the first to speak of an exchange|the first exchanged men|the first swap in five months",
        UK: "перша група з дівчат|перші обміняні|третій член комітету|перший осередок, другий у місті",
        RU: "первая группа|первые обменянные|третья попытка|вторая в городе",
    },
}
CASES = [
    (t, phrase, use) for use, tongues in USES.items() for t, phrases in tongues.items() for phrase in phrases.split("|")
]


@pytest.mark.parametrize(("tongue", "phrase", "use"), CASES)
def test_what_an_ordinal_is_for(tongue: Tongue, phrase: str, use: Use) -> None:
    ordinals = [one for one in show(phrase, tongue) if Form.ORDINAL.value in one]
    assert ordinals
    assert all((f"[{use.value}]" in one) == (use is not Use.COUNT) for one in ordinals)


def test_a_verb_is_no_exchange() -> None:
    assert is_exchange("exchanges", EN)
    assert is_exchange("обміну", UK)
    assert not is_exchange("exchanged", EN)
    assert not is_exchange("обміняли", UK)
    assert not is_exchange("обменянных", RU)


@pytest.mark.parametrize(
    ("tongue", "text", "stages"),
    [
        (EN, "The exchange gave 20 on the first day, 30 on the second and 40 on the third.", 2),
        (EN, "After the first stage of the exchange came the second.", 2),
        (EN, "The second exchange came in May, the third in June.", 0),
        (UK, "У перший день обміну 20, у другий 30, у третій 40.", 2),
        (RU, "В первый день обмена 20, во второй — 30, в третий — 40.", 2),
        (RU, "Второй обмен был в мае, третий — в июне.", 0),
    ],
)
def test_days_and_stages_of_one_deal_are_no_exchanges(tongue: Tongue, text: str, stages: int) -> None:
    assert sum("[stage]" in one for one in show(text, tongue)) == stages


def test_many_ordinals_in_one_sentence_stay_quick() -> None:
    text = "The exchange gave " + ", ".join("20 on the second" for _ in range(400)) + "."
    assert len(show(text, EN)) == 800
