"""Names are written in Latin letters as the two official tables say."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.names.parse import parse_name
from byname.core.names.romanise import Table, romanise

with (Path(__file__).parents[1] / "cases" / "names.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))
COLUMNS: tuple[tuple[str, Table], ...] = (("uk_2010", "uk-2010"), ("ru_2013", "ru-2013"))
CASES = [(row, column, table) for row in ROWS for column, table in COLUMNS if row[column]]


@pytest.mark.parametrize(("row", "column", "table"), CASES, ids=lambda case: str(case)[:60])
def test_a_name_is_romanised_as_its_case_says(row: dict[str, str], column: str, table: Table) -> None:
    name = parse_name(row["text"])
    written = " ".join(part for part in (name.family, name.given, name.patronymic) if part)
    assert romanise(written, table) == row[column]


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Єловод", "Yelovod"), ("Гаєвод", "Haievod"), ("Їжак", "Yizhak"), ("Заїка", "Zaika"), ("Йовт", "Yovt"),
        ("Стойко", "Stoiko"), ("Юшко", "Yushko"), ("Крюк", "Kriuk"), ("Яблун", "Yablun"), ("Костяк", "Kostiak"),
        ("Згар", "Zghar"), ("РОЗГОН", "ROZGHON"), ("Мар'ян", "Marian"), ("Щось", "Shchos"), ("Хижняк", "Khyzhniak"),
        ("Ґава", "Gava"), ("Нечуй-Яворець", "Nechui-Yavorets"),
    ],
)  # fmt: skip
def test_ukraine_2010_letter_by_letter(cyrillic: str, latin: str) -> None:
    assert romanise(cyrillic, "uk-2010") == latin


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("Цой", "Tsoi"), ("Щукин", "Shchukin"), ("Подъём", "Podieem"), ("Юлия", "Iuliia"), ("ЯРЦЕВ", "IARTSEV"),
     ("Эхов", "Ekhov"), ("Рыжов", "Ryzhov"), ("Ель", "El")],
)  # fmt: skip
def test_russia_2013_letter_by_letter(cyrillic: str, latin: str) -> None:
    assert romanise(cyrillic, "ru-2013") == latin


def test_latin_letters_and_other_signs_stay() -> None:
    assert romanise("O'Neil, Іван (1985)", "uk-2010") == "O'Neil, Ivan (1985)"


def test_an_unknown_table_is_a_misuse_that_names_the_tables() -> None:
    with pytest.raises(MisuseError, match="uk-2010, ru-2013"):
        romanise("Іван", "uk-1996")  # type: ignore[arg-type]  # the refusal is what is tested


@given(st.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'-", min_size=1))
def test_a_romanised_text_has_no_cyrillic_left_and_is_final(text: str) -> None:
    for table in ("uk-2010", "ru-2013"):
        latin = romanise(text, table)
        assert latin.isascii()
        assert romanise(latin, table) == latin


UKRAINE_2010 = [
    ("а", "a"),
    ("б", "b"),
    ("в", "v"),
    ("г", "h"),
    ("ґ", "g"),
    ("д", "d"),
    ("е", "e"),
    ("є", "ie"),
    ("ж", "zh"),
    ("з", "z"),
    ("и", "y"),
    ("і", "i"),
    ("ї", "i"),
    ("й", "i"),
    ("к", "k"),
    ("л", "l"),
    ("м", "m"),
    ("н", "n"),
    ("о", "o"),
    ("п", "p"),
    ("р", "r"),
    ("с", "s"),
    ("т", "t"),
    ("у", "u"),
    ("ф", "f"),
    ("х", "kh"),
    ("ц", "ts"),
    ("ч", "ch"),
    ("ш", "sh"),
    ("щ", "shch"),
    ("ь", ""),
    ("ю", "iu"),
    ("я", "ia"),
    ("'", ""),
    ("’", ""),
]
UKRAINE_2010_FIRST = [
    ("є", "ye"),
    ("ї", "yi"),
    ("й", "y"),
    ("ю", "yu"),
    ("я", "ya"),
]
RUSSIA_2013 = [
    ("а", "a"),
    ("б", "b"),
    ("в", "v"),
    ("г", "g"),
    ("д", "d"),
    ("е", "e"),
    ("ё", "e"),
    ("ж", "zh"),
    ("з", "z"),
    ("и", "i"),
    ("й", "i"),
    ("к", "k"),
    ("л", "l"),
    ("м", "m"),
    ("н", "n"),
    ("о", "o"),
    ("п", "p"),
    ("р", "r"),
    ("с", "s"),
    ("т", "t"),
    ("у", "u"),
    ("ф", "f"),
    ("х", "kh"),
    ("ц", "ts"),
    ("ч", "ch"),
    ("ш", "sh"),
    ("щ", "shch"),
    ("ъ", "ie"),
    ("ы", "y"),
    ("ь", ""),
    ("э", "e"),
    ("ю", "iu"),
    ("я", "ia"),
]


@pytest.mark.parametrize(("letter", "latin"), UKRAINE_2010)
def test_a_ukrainian_letter_within_a_word(letter: str, latin: str) -> None:
    """Resolution 55 of 2010, the column "other positions"."""
    assert romanise(f"о{letter}о", "uk-2010") == f"o{latin}o"
    assert romanise(f"О{letter.upper()}О", "uk-2010") == f"O{latin.upper()}O"


@pytest.mark.parametrize(("letter", "latin"), UKRAINE_2010_FIRST)
def test_a_ukrainian_letter_that_begins_a_word(letter: str, latin: str) -> None:
    """Resolution 55 of 2010, the column "beginning of the word"; the second half of a double name begins one too."""
    assert romanise(f"{letter}т", "uk-2010") == f"{latin}t"
    assert romanise(f"От-{letter.upper()}т", "uk-2010") == f"Ot-{latin.capitalize()}t"


@pytest.mark.parametrize(("letter", "latin"), [case for case in UKRAINE_2010 if case[0] not in "єїйюяь'’"])
def test_every_other_ukrainian_letter_begins_a_word_as_it_goes_on(letter: str, latin: str) -> None:
    assert romanise(f"{letter}о", "uk-2010") == f"{latin}o"


@pytest.mark.parametrize(("letter", "latin"), RUSSIA_2013)
def test_a_russian_letter_in_every_place(letter: str, latin: str) -> None:
    """ICAO 9303 knows no beginning of a word."""
    assert romanise(f"о{letter}о", "ru-2013") == f"o{latin}o"
    assert romanise(f"{letter}о", "ru-2013") == f"{latin}o"


@pytest.mark.parametrize(
    ("place", "latin"),
    [
        ("Алушта", "Alushta"),
        ("Борщагівка", "Borshchahivka"),
        ("Вінниця", "Vinnytsia"),
        ("Гадяч", "Hadiach"),
        ("Донецьк", "Donetsk"),
        ("Рівне", "Rivne"),
        ("Єнакієве", "Yenakiieve"),
        ("Житомир", "Zhytomyr"),
        ("Закарпаття", "Zakarpattia"),
        ("Медвин", "Medvyn"),
        ("Іванків", "Ivankiv"),
        ("Йосипівка", "Yosypivka"),
        ("Київ", "Kyiv"),
        ("Лебедин", "Lebedyn"),
        ("Миколаїв", "Mykolaiv"),
        ("Ніжин", "Nizhyn"),
        ("Одеса", "Odesa"),
        ("Полтава", "Poltava"),
        ("Решетилівка", "Reshetylivka"),
        ("Суми", "Sumy"),
        ("Тернопіль", "Ternopil"),
        ("Ужгород", "Uzhhorod"),
        ("Фастів", "Fastiv"),
        ("Харків", "Kharkiv"),
        ("Біла Церква", "Bila Tserkva"),
        ("Чернівці", "Chernivtsi"),
        ("Шостка", "Shostka"),
        ("Щербухи", "Shcherbukhy"),
        ("Яготин", "Yahotyn"),
        ("Розгон", "Rozghon"),
        ("Знам'янка", "Znamianka"),
    ],
)
def test_places_that_the_ukrainian_table_gives_as_its_examples(place: str, latin: str) -> None:
    assert romanise(place, "uk-2010") == latin


@pytest.mark.parametrize(
    ("place", "latin"),
    [
        ("Ярославль", "Iaroslavl"),
        ("Тюмень", "Tiumen"),
        ("Орёл", "Orel"),
        ("Грозный", "Groznyi"),
        ("Щёлково", "Shchelkovo"),
        ("Йошкар-Ола", "Ioshkar-Ola"),
        ("Энгельс", "Engels"),
        ("Хабаровск", "Khabarovsk"),
        ("Цимлянск", "Tsimliansk"),
        ("Южноуральск", "Iuzhnouralsk"),
        ("Железногорск", "Zheleznogorsk"),
    ],
)
def test_places_by_the_russian_table(place: str, latin: str) -> None:
    assert romanise(place, "ru-2013") == latin


@pytest.mark.parametrize(
    ("cyrillic", "table", "latin"),
    [
        ("Щ", "uk-2010", "Shch"),
        ("Ю.", "uk-2010", "Yu."),
        ("ЩО", "uk-2010", "SHCHO"),
        ("Зг", "uk-2010", "Zgh"),
        ("ЗГ", "uk-2010", "ZGH"),
        ("з-г", "uk-2010", "z-h"),
        ("з г", "uk-2010", "z h"),
        ("зг", "ru-2013", "zg"),
        ("Мэры", "uk-2010", "Mery"),
        ("Їжа", "ru-2013", "Izha"),
    ],
)
def test_capitals_parts_and_letters_of_the_other_language(cyrillic: str, table: Table, latin: str) -> None:
    assert romanise(cyrillic, table) == latin
