"""A given name is known in every language, and a patronymic tells whose child one is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.fold import all_folds
from byname.core.names.given import (
    all_canonical_givens,
    all_father_keys,
    canonical_given,
    canonical_patronymic,
    father_forms,
    given_forms,
    given_initials,
    given_spellings,
    is_patronymic,
    patronymic_initials,
    patronymic_stem,
)
from byname.core.names.given_data import GIVEN_NAMES

LINES = [[part.strip() for part in line.split("|")] for line in GIVEN_NAMES.strip().splitlines()]


@pytest.mark.parametrize(
    "forms",
    [
        "Андрій Андрей Андрэй Andrii Andrey Andriy Andrew", "Олексій Алексей Аляксей Oleksii Alexey Aleksei Aliaksei",
        "Микола Николай Мікалай Mykola Nikolai Nikolay", "Володимир Владимир Уладзімір Volodymyr Vladimir Wladimir",
        "Сергій Сергей Сяргей Serhii Sergey Sergiy Siarhei", "Олена Елена Алена Olena Elena Yelena",
        "Ганна Анна Hanna Anna", "Григорій Григорий Рыгор Hryhorii Grigory", "Дмитро Дмитрий Dmytro Dmitry Dmitriy",
        "Юлія Юлия Yuliia Iuliia Julia Yulia", "Євген Евгений Yevhen Evgeny Yevgeniy Eugene",
        "Олександр Александр Аляксандр Oleksandr Aleksandr Alexander Aliaksandr",
    ],
)  # fmt: skip
def test_the_forms_of_one_given_name_have_one_id(forms: str) -> None:
    assert len({canonical_given(form) for form in forms.split()} - {None}) == 1
    assert None not in {canonical_given(form) for form in forms.split()}


@pytest.mark.parametrize("pair", ["Валентин Валентина", "Марія Мар'яна", "Олексій Олександр", "Євген Євгенія"])
def test_names_alike_in_letters_are_other_names(pair: str) -> None:
    left, right = pair.split()
    assert canonical_given(left) != canonical_given(right)


def test_the_table_is_whole() -> None:
    assert all(len(line) == 6 for line in LINES)
    assert len({line[0] for line in LINES}) == len(LINES) >= 250
    assert {line[0].split()[1] for line in LINES} == {"m", "f"}


def test_every_form_of_the_table_finds_its_own_line() -> None:
    for head, *forms in (line[:5] for line in LINES):
        assert {canonical_given(form) for form in " ".join(forms).split()} == {head.split()[0]}


@pytest.mark.parametrize(
    ("patronymics", "father"),
    [
        ("Миколайович Миколаївна Николаевич Николаевна Мікалаевіч Mykolaiovych Nikolaevich Nikolayevna", "mykola"),
        ("Іванович Иванович Іванавіч Іванівна Ивановна Іванаўна Ivanovych Ivanovich Iwanowicz Iwanowitsch", "ivan"),
        ("Ілліч Ильич Іллівна Ильинична Illich Ilyich", "illia"), ("Лукич Лукіч Lukych", "luka"),
        ("Сергійович Сергеевич Сяргеевіч Serhiiovych Sergeevich Sergiivna", "serhii"),
        ("Якович Яковлевич Яківна Яковлевна", "yakiv"), ("Григорович Григорьевич Hryhorovych", "hryhorii"),
        ("Олексійович Алексеевич Oleksiiovych Alekseyevich", "oleksii"), ("Львович Lvivna Львовна", "lev"),
        ("Дмитрович Дмитриевич Dmytrivna", "dmytro"), ("Павлович Павлівна Pavlovich", "pavlo"),
    ],
)  # fmt: skip
def test_a_patronymic_names_the_father_in_every_language(patronymics: str, father: str) -> None:
    assert {canonical_patronymic(token) for token in patronymics.split()} == {father}


@pytest.mark.parametrize("token", ["Іван", "Тихояр", "Вербокрутський", "Кулич", ""])
def test_what_is_no_patronymic_names_no_father(token: str) -> None:
    assert canonical_patronymic(token) is None
    assert not is_patronymic(token)


def test_an_unknown_father_still_makes_a_patronymic() -> None:
    assert is_patronymic("Тихоярович")
    assert canonical_patronymic("Тихоярович") is None


def test_initials_are_those_of_every_language() -> None:
    assert given_initials("Олена") >= {"o", "e"}
    assert given_initials("Тихояр") == {"t"}


@given(st.text())
def test_no_text_is_too_odd_to_look_up(token: str) -> None:
    canonical_given(token)
    canonical_patronymic(token)
    given_initials(token)


@pytest.mark.parametrize(
    ("ukrainian", "russian", "belarusian"),
    [
        ("Анатолій", "Анатолий", "Анатоль"),
        ("Антон", "Антон", "Антон"),
        ("Артем", "Артём", "Арцём"),
        ("Богдан", "Богдан", "Багдан"),
        ("Борис", "Борис", "Барыс"),
        ("Вадим", "Вадим", "Вадзім"),
        ("Валерій", "Валерий", "Валерый"),
        ("Василь", "Василий", "Васіль"),
        ("Віктор", "Виктор", "Віктар"),
        ("Віталій", "Виталий", "Віталь"),
        ("В'ячеслав", "Вячеслав", "Вячаслаў"),
        ("Владислав", "Владислав", "Уладзіслаў"),
        ("Всеволод", "Всеволод", "Усевалад"),
        ("Геннадій", "Геннадий", "Генадзь"),
        ("Герасим", "Герасим", "Герасім"),
        ("Гліб", "Глеб", "Глеб"),
        ("Гордій", "Гордей", "Гардзей"),
        ("Денис", "Денис", "Дзяніс"),
        ("Дем'ян", "Демьян", "Дзям'ян"),
        ("Єгор", "Егор", "Ягор"),
        ("Єлисей", "Елисей", "Елісей"),
        ("Юхим", "Ефим", "Яфім"),
        ("Захар", "Захар", "Захар"),
        ("Ігор", "Игорь", "Ігар"),
        ("Ілля", "Илья", "Ілья"),
        ("Йосип", "Иосиф", "Язэп"),
        ("Кирило", "Кирилл", "Кірыла"),
        ("Костянтин", "Константин", "Канстанцін"),
        ("Омелян", "Емельян", "Амяльян"),
        ("Панас", "Афанасий", "Апанас"),
    ],
)
def test_a_name_is_one_in_three_languages(ukrainian: str, russian: str, belarusian: str) -> None:
    assert canonical_given(ukrainian) is not None
    assert canonical_given(ukrainian) == canonical_given(russian) == canonical_given(belarusian)


@pytest.mark.parametrize(
    ("son", "daughter"),
    [
        ("Андрійович", "Андріївна"),
        ("Андреевич", "Андреевна"),
        ("Богданович", "Богданівна"),
        ("Васильович", "Василівна"),
        ("Васильевич", "Васильевна"),
        ("Вікторович", "Вікторівна"),
        ("Ігорович", "Ігорівна"),
        ("Игоревич", "Игоревна"),
        ("Максимович", "Максимівна"),
        ("Михайлович", "Михайлівна"),
        ("Романович", "Романовна"),
        ("Степанович", "Степанівна"),
        ("Тарасович", "Тарасівна"),
        ("Юрійович", "Юріївна"),
        ("Юрьевич", "Юрьевна"),
        ("Никитич", "Никитична"),
        ("Кузьмич", "Кузьминична"),
    ],
)
def test_a_brother_and_a_sister_name_one_father(son: str, daughter: str) -> None:
    assert canonical_patronymic(son) is not None
    assert canonical_patronymic(son) == canonical_patronymic(daughter)


@pytest.mark.parametrize("pair", ["Петрович Павлович", "Іванович Ігорович", "Андрійович Анатолійович"])
def test_other_fathers_are_other_fathers(pair: str) -> None:
    left, right = pair.split()
    assert canonical_patronymic(left) != canonical_patronymic(right)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Юхим", {"i", "e"}), ("Панас", {"p", "a"}), ("Йосип", {"i", "o"}), ("Гнат", {"g", "i"}), ("Іван", {"i"})],
)
def test_a_name_may_be_abbreviated_by_the_first_letter_of_any_form(name: str, letters: set[str]) -> None:
    assert given_initials(name) >= letters


@pytest.mark.parametrize(
    ("turkic", "slavic"),
    [
        ("Рустам огли", "Рустамович"),
        ("Рустам оглы", "Рустамович"),
        ("Рустам кизи", "Рустамівна"),
        ("Зовояр оглы", "Зовоярович"),
        ("Ivan oglu", "Ivanovich"),
    ],
)
def test_a_son_of_and_an_ending_name_the_same_father(turkic: str, slavic: str) -> None:
    assert canonical_patronymic(turkic) == canonical_patronymic(slavic)
    assert patronymic_stem(turkic) == patronymic_stem(slavic)


def test_a_patronymic_is_abbreviated_in_any_language_of_the_fathers_name() -> None:
    assert {"a", "o"} <= patronymic_initials("Александрович")
    assert {"m", "n"} <= patronymic_initials("Миколайович")
    assert patronymic_initials("Небувайлович") == {"n"}


def test_forms_of_a_name_are_those_that_mean_no_other() -> None:
    assert {"mikola", "nikolai"} <= given_forms("mykola")
    assert all(canonical_given(form) == "mykola" for form in given_forms("mykola"))
    assert {patronymic_stem("Миколайович"), patronymic_stem("Николаевич")} <= father_forms("mykola")
    assert given_forms("nobody") == father_forms("nobody") == frozenset()


def test_the_spellings_of_given_names_are_in_small_letters_and_mean_one_name_each() -> None:
    assert {"олексій", "алексей", "alexey"} <= given_spellings()
    assert all(canonical_given(spelling) and spelling == spelling.casefold() for spelling in given_spellings())


def told_together_as_alone(tokens: list[str]) -> None:
    folds = all_folds(tokens)
    assert all_canonical_givens(tokens, folds) == [canonical_given(token) for token in tokens]
    assert [tuple(one) for one in all_father_keys(tokens, folds)] == [
        (canonical_patronymic(token), patronymic_stem(token), is_patronymic(token)) for token in tokens
    ]


def test_many_words_are_the_names_that_each_is_alone() -> None:
    spelt = " ".join(part for line in LINES for part in line[1:]).split()
    told_together_as_alone(
        [*spelt[::7], "Асланович", "Аслан огли", "Тлеменкович", "Іванівна", "ович", "вич", "", "І.", "Petrovych"]
    )
    told_together_as_alone([])


@given(st.lists(st.text("авійоичнцьovich огли", max_size=9), max_size=8))
def test_so_are_words_of_any_ending(tokens: list[str]) -> None:
    told_together_as_alone(tokens)
