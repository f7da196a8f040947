"""Where the phrase that names a speaker begins and ends."""

from __future__ import annotations

import pytest

from byname.core.statements.speakers_names import Phrase
from byname.core.statements.speakers_phrases import phrase_at, subject_after, subject_before
from tests.core.statements.spoken import line


def at(text: str, word: str, lang: str = "en") -> tuple[Phrase | None, Phrase | None]:
    found = line(text, lang)
    place = next(index for index, token in enumerate(found.words) if token.text == word)
    return subject_before(found, place), subject_after(found, place)


@pytest.mark.parametrize(
    ("lang", "text", "word", "who"),
    [
        ("en", "In Geneva the Exchange Office later said so.", "said", "the Exchange Office"),
        ("en", "On March 6 Talvik said so.", "said", "Talvik"),
        ("en", "the institute he leads says", "says", "the institute"),
        ("en", "Kyiv and Moscow say so.", "say", "Kyiv and Moscow"),
        ("en", "Talvik met the families and said so.", "said", "Talvik"),
        ("uk", "У листопаді північна влада казала про 55.", "казала", "північна влада"),
        ("uk", "Обмін 5 березня Координаційний штаб записав як 72-й.", "записав", "Координаційний штаб"),
        ("uk", "Речник штабу Орест Тальвік в ефірі телемарафону сказав так.", "сказав", "Речник штабу Орест Тальвік"),
        ("ru", "Вестник в тот же день напечатал другое.", "напечатал", "Вестник"),
        ("ru", "Девятый этап северного обмена Тальвик оценил в 250.", "оценил", "Тальвик"),
        ("uk", "Спершу Орест Тальвік твердив інше.", "твердив", "Орест Тальвік"),
        ("uk", "Зниклими на тій війні агентство вважає сто людей.", "вважає", "агентство"),
    ],
)
def test_before_the_verb(lang: str, text: str, word: str, who: str) -> None:
    found = at(text, word, lang)[0]
    assert found is not None
    assert found.speaker == who


@pytest.mark.parametrize(
    ("lang", "text", "word", "who"),
    [
        ("en", "said the Exchange Office.", "said", "the Exchange Office"),
        ("uk", "сказав у четвер Орест Тальвік: добре", "сказав", "Орест Тальвік"),
        ("uk", "зачитала заяву Червоного Хреста Марія Тальвік.", "зачитала", "Марія Тальвік"),
        ("ru", "перечислял на 40-м марафоне Леон Тальвик.", "перечислял", "Леон Тальвик"),
        ("ru", "сообщила 20 апреля Военная прокуратура;", "сообщила", "Военная прокуратура"),
        (
            "ru",
            "рассказал советник председателя комитета Вячеслав Тальвик.",
            "рассказал",
            "советник председателя комитета Вячеслав Тальвик",
        ),
        ("uk", "сказала норландському NNS Даная Тальвік.", "сказала", "Даная Тальвік"),
        ("en", "said their spokesman, Oren Paul Talvik; the men refused", "said", "Oren Paul Talvik"),
    ],
)
def test_after_the_verb(lang: str, text: str, word: str, who: str) -> None:
    found = at(text, word, lang)[1]
    assert found is not None
    assert found.speaker == who


def test_nobody_stands_there() -> None:
    assert at("In 2024 it was said.", "said")[1] is None
    assert at("Назавтра, сказано, повернули.", "сказано", "uk")[0] is None


def test_name_and_office_are_told_apart() -> None:
    found = phrase_at(line("US envoy Oren Talvik met them"), 0)
    assert found == Phrase(0, 4, "US envoy Oren Talvik", "US envoy")
    found = phrase_at(line("помічник президента Тальвік", "uk"), 0)
    assert found is not None
    assert (found.speaker, found.office) == ("помічник президента Тальвік", "помічник президента")


def test_a_pronoun_is_marked_as_one() -> None:
    found = phrase_at(line("he said"), 0)
    assert found is not None
    assert found.pronoun


def test_an_outlet_keeps_its_marks() -> None:
    found = phrase_at(line("«Новий Вісник» пише", "uk"), 0)
    assert found is not None
    assert found.speaker == "«Новий Вісник»"
