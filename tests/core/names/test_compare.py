"""Two names are compared role by role; what is absent contradicts nothing."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.compare import NameVerdict, compare_names
from byname.core.names.parse import PersonName, name_of_parts, parse_name
from byname.core.names.romanise import romanise

with (Path(__file__).parents[1] / "cases" / "name_pairs.csv").open(encoding="utf-8", newline="") as _file:
    PAIRS = list(csv.DictReader(_file))

FAMILIES = ["Тихояр", "Вербокрутський", "Громоклен", "Синьогай-Кленко", "Дзвонель", "Іванченкодуб", ""]
GIVENS = ["Іван", "Олена", "Сергій", "Зовоярк", "І.", "Алексей", "Mykola", ""]
PATRONYMICS = ["Петрович", "Іванівна", "Nikolaevich", "П.", "Зовояркович", ""]
NAMES = st.builds(
    PersonName,
    st.just(""),
    st.sampled_from(FAMILIES),
    st.sampled_from(GIVENS),
    st.sampled_from(PATRONYMICS),
    st.booleans(),
)


def _verdict(left: str, right: str) -> NameVerdict:
    return compare_names(parse_name(left), parse_name(right))


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row['left']}|{row['right']}")
def test_a_pair_is_judged_as_its_case_says(row: dict[str, str]) -> None:
    verdict = _verdict(row["left"], row["right"])
    same = not verdict.conflict and verdict.score >= 0.8
    assert row["same"] == "unsure" or same == (row["same"] == "yes")


def test_the_roles_that_agree_conflict_and_are_missing_are_named() -> None:
    verdict = _verdict("Тихояр Іван Петрович", "Тихояр І.")
    assert (verdict.agree, verdict.conflict, verdict.missing) == (("family",), (), ("given", "patronymic"))
    assert _verdict("Тихояр Іван Петрович", "Тихояр Іван Павлович").conflict == ("patronymic",)


def test_names_without_dictionary_may_have_changed_places() -> None:
    assert _verdict("Дзвонель Аркан", "Аркан Дзвонель").score >= 0.8
    assert _verdict("Arkan Dzvonel", "Дзвонель Аркан").conflict == ()


def test_certain_roles_do_not_change_places() -> None:
    left = name_of_parts(family="Дзвонель", given="Аркан")
    assert compare_names(left, name_of_parts(family="Аркан", given="Дзвонель")).conflict == ("family", "given")


def test_one_half_of_a_double_name_agrees_less_than_the_whole() -> None:
    half = _verdict("Синьогай-Кленко Олена", "Кленко Олена")
    assert "family" in half.agree
    assert half.score < _verdict("Синьогай-Кленко Олена", "Синьогай-Кленко Елена").score


def test_a_shared_first_half_of_two_surnames_is_no_agreement() -> None:
    assert _verdict("Бондаркуб Іван", "Бондаркубенко Іван").conflict == ("family",)


@pytest.mark.parametrize("pair", ["Губ Губ", "Гурб Гарб", "Дзвон Дзвонюк", "Тихолик Тихоличук", "Кірб Корб"])
def test_short_names_and_added_endings_get_no_tolerance(pair: str) -> None:
    left, right = (f"{family} Іван Петрович" for family in pair.split())
    assert (_verdict(left, right).conflict == ()) == (pair == "Губ Губ")


def test_the_vowels_that_ukrainian_and_russian_exchange_are_alike() -> None:
    assert _verdict("Сірк Іван", "Серк Иван").conflict == ()


def test_a_wrong_first_letter_weighs_more_than_another() -> None:
    first, later = (_verdict(name, "Тихоярко Іван Петрович").score for name in ("Вихоярко Іван", "Тихоярло Іван"))
    assert first < later


def test_a_spelling_that_differs_in_vowels_only_is_alike() -> None:
    assert _verdict("Тихоярбен Іван", "Тахаярбин Иван").agree == ("family", "given")


@pytest.mark.parametrize(
    ("left", "right", "same"), [("Лі-Тихояр", "Кі-Тихояр", True), ("Лі-Громоклен", "Тихояр", False)]
)
def test_one_part_of_a_double_surname_is_enough(left: str, right: str, same: bool) -> None:
    assert (_verdict(f"{left} Іван", f"{right} Іван").conflict == ()) == same


@pytest.mark.parametrize(("left", "right", "same"), [("Зовонд-Аркіль", "Аркіль", True), ("А-Б", "В-Г", False)])
def test_one_of_two_given_names_is_enough(left: str, right: str, same: bool) -> None:
    names = [name_of_parts(family="Тихояр", given=given_name) for given_name in (left, right)]
    assert (compare_names(*names).conflict == ()) == same


def test_two_slips_in_a_long_surname_still_agree() -> None:
    assert _verdict("Перевертигоренко Іван", "Перевертегоринка Іван").conflict == ()


def test_letters_without_sound_agree_with_nothing() -> None:
    assert compare_names(name_of_parts(family="ььь"), name_of_parts(family="Тихояр")).conflict == ("family",)


def test_the_first_of_two_spanish_surnames_may_stand_alone() -> None:
    assert _verdict("Lunaro Brisacampo Rocaverde", "Lunaro Brisacampo").conflict == ()


@given(NAMES, NAMES)
def test_the_order_of_the_two_names_does_not_matter(a: PersonName, b: PersonName) -> None:
    assert compare_names(a, b) == compare_names(b, a)


@given(NAMES, NAMES)
def test_every_role_stands_in_one_of_the_three_lists(a: PersonName, b: PersonName) -> None:
    verdict = compare_names(a, b)
    assert sorted(verdict.agree + verdict.conflict + verdict.missing) == ["family", "given", "patronymic"]
    assert 0 <= verdict.score <= 1
    assert not verdict.conflict or verdict.score <= 0.6


@given(NAMES)
def test_what_is_absent_never_contradicts(name: PersonName) -> None:
    for cut in ("family", "given", "patronymic"):
        parts = {"family": name.family, "given": name.given, "patronymic": name.patronymic} | {cut: ""}
        shortened = PersonName("", parts["family"], parts["given"], parts["patronymic"], name.roles_certain)
        assert compare_names(name, shortened).conflict == ()


@given(st.sampled_from(FAMILIES[:4]), st.sampled_from(["Іван", "Олена", "Сергій"]), st.sampled_from(["Петрович", ""]))
def test_a_name_is_that_of_its_official_romanisation(family: str, given_name: str, patronymic: str) -> None:
    text = f"{family} {given_name} {patronymic}"
    verdict = _verdict(text, romanise(text, "uk-2010"))
    assert (verdict.conflict, verdict.score) == ((), 1.0)


@given(st.text(), st.text())
def test_no_text_is_too_odd_to_be_compared(left: str, right: str) -> None:
    assert _verdict(left, right) == _verdict(right, left)


ROLES = {"f": "family", "g": "given", "p": "patronymic"}


@pytest.mark.parametrize(
    ("left", "right", "agree", "conflict", "missing"),
    [
        ("Тихояр Іван Петрович", "Тихояр Иван Петрович", "fgp", "", ""),
        ("Тихояр Іван Петрович", "ТИХОЯР ІВАН ПЕТРОВИЧ", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Іван Петрович Тихояр", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Tykhoiar Ivan Petrovych", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Tikhoiar Ivan Petrovich", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Тихояр Іван", "fg", "", "p"),
        ("Тихояр Іван Петрович", "Тихояр І. П.", "f", "", "gp"),
        ("Тихояр Іван Петрович", "Тихояр И. П.", "f", "", "gp"),
        ("Тихояр Іван Петрович", "Тихояр І. В.", "f", "p", "g"),
        ("Тихояр Іван Петрович", "Тихояр О. П.", "f", "g", "p"),
        ("Тихояр Олена Іванівна", "Тихояр Е. И.", "f", "", "gp"),
        ("Тихояр Іван Петрович", "Тихояр Ігор Петрович", "fp", "g", ""),
        ("Тихояр Іван Петрович", "Тихояр Іван Павлович", "fg", "p", ""),
        ("Тихояр Іван Петрович", "Громоклен Іван Петрович", "gp", "f", ""),
        ("Тихояр Іван Петрович", "Громоклен Олег Павлович", "", "fgp", ""),
        ("Тихояр Микола Ілліч", "Тихояр Николай Ильич", "fgp", "", ""),
        ("Тихояр Ганна Яківна", "Тихояр Анна Яковлевна", "fgp", "", ""),
        ("Громокленський Олег", "Громокленская Ольга", "f", "g", "p"),
        ("Громокленський Олександр", "Громокленская Александра", "f", "g", "p"),
        ("Громоклен Юхим", "Громоклен Ефим", "fg", "", "p"),
        ("Громоклен Іван", "Громокленн Иван", "fg", "", "p"),
        ("Громоклен Іван", "Громклен Иван", "fg", "", "p"),
        ("Громоклен Іван", "Грмооклен Иван", "fg", "", "p"),
        ("Громоклен Іван", "Гpoмоклен Иван", "fg", "", "p"),
        ("Дем'янолуг Іван", "Демьянолуг Иван", "fg", "", "p"),
        ("Дем'янолуг Іван", "Demyanolug Ivan", "fg", "", "p"),
        ("Хмелекур Іван", "Hmelekur Ivan", "fg", "", "p"),
        ("Щиробор Сергій", "Szczyrobor Siergiej", "fg", "", "p"),
        ("Щиробор Сергій", "Schtschirobor Sergej", "fg", "", "p"),
        ("Тихояр Рустам Аслан огли", "Тихояр Рустам Асланович", "fgp", "", ""),
    ],
)
def test_what_two_spellings_agree_in(left: str, right: str, agree: str, conflict: str, missing: str) -> None:
    verdict = _verdict(left, right)
    assert verdict.agree == tuple(ROLES[role] for role in agree)
    assert verdict.conflict == tuple(ROLES[role] for role in conflict)
    assert verdict.missing == tuple(ROLES[role] for role in missing)


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("Тихояр І.", "Тихояр Іван"),
        ("Тихояр", "Тихояр І."),
        ("Тихояр Ігор Петрович", "Тихояр І. П."),
        ("Громоклен Іван Петрович", "Тихояр Іван"),
        ("Тихоярт Іван Петрович", "Тихояр Іван Петрович"),
        ("Громоклен Олег Павлович", "Громоклен Іван Петрович"),
    ],
)
def test_what_says_more_for_one_person_scores_higher(less: str, more: str) -> None:
    whole = "Тихояр Іван Петрович"
    assert _verdict(whole, less).score < _verdict(whole, more).score


@pytest.mark.parametrize(
    ("known", "unknown"),
    [("Петрович", "Зовоярович"), ("Зовоярович", "Громокленович"), ("Іванович", "Зовоярович")],
)
def test_fathers_that_no_table_knows_still_differ(known: str, unknown: str) -> None:
    assert _verdict(f"Тихояр Олег {known}", f"Тихояр Олег {unknown}").conflict == ("patronymic",)


@pytest.mark.parametrize(
    ("left", "right"),
    [("Зовоярович", "Зовояривна"), ("Зовоярович", "Зовоярівна"), ("Зовоярович", "Зовоярувич")],
)
def test_one_slip_in_an_unknown_father_is_forgiven(left: str, right: str) -> None:
    names = [name_of_parts(family="Тихояр", given="Олег", patronymic=father) for father in (left, right)]
    assert "patronymic" in compare_names(*names).agree


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Джонатан Бруксфілд", "Jonathan Brooksfield"),
        ("Жерар Тільборо", "Gérard Thilboreau"),
        ("Фабріціо Чікетелло", "Fabrizio Cicchetello"),
        ("Хулио Хараменьо", "Julio Jarameño"),
        ("Герберт Шильмюллер", "Herbert Schielmüller"),
    ],
)
def test_a_foreign_name_written_by_ear_agrees(left: str, right: str) -> None:
    verdict = _verdict(left, right)
    assert (verdict.agree, verdict.conflict) == (("family", "given"), ())
    assert verdict.score >= 0.8


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Мельник Олег", "Мельничук Олег"),
        ("Мельник Олег", "Oleh Melnychuk"),
        ("Шевчук Іван", "Shevchenko Ivan"),
        ("Мороз Іван", "Морозов Иван"),
        ("Поляк Іван", "Ivan Poliakov"),
        ("Ткач Іван", "Ivan Tkachuk"),
    ],
)
def test_slavic_surnames_that_sound_alike_are_two_names(left: str, right: str) -> None:
    """Their romanisation is regular, so the spelling decides and not the ear."""
    assert _verdict(left, right).conflict == ("family",)


def test_a_name_by_ear_is_told_as_such() -> None:
    assert _verdict("Фабріціо Чікетелло", "Fabrizio Cicchetello").loosely == ("given",)


@pytest.mark.parametrize(
    "text",
    [
        "Тихо яр Олег",
        "Тихояр Ол ег",
        "ТИХОЯРОЛЕГ",
        "Олег Тихо яр",
        "ОлегТихояр",
        "олегтихояр",
        "Tykho iar Oleh",
        "TykhoiarOleh",
    ],
)
def test_words_torn_apart_or_run_together_are_the_same_name_loosely(text: str) -> None:
    verdict = _verdict("Тихояр Олег", text)
    assert (verdict.agree, verdict.conflict) == (("family", "given"), ())


def test_other_letters_or_another_order_of_them_are_another_name() -> None:
    assert _verdict("Тихояр Олег", "Тихо яр Ігор").conflict
    assert _verdict("Іванов Петро", "Петров Іван").conflict


def test_a_father_is_not_his_son_for_having_the_same_letters() -> None:
    left, right = (
        name_of_parts(family="Тихояр", given=g, patronymic=p) for g, p in (("Юндал", "Тасил"), ("Тасил", "Юндал"))
    )
    assert compare_names(left, right).conflict


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Щербань Юлія", "Shcherban Yuliia"),
        ("Щербань Юлія", "Szczerbań Julija"),
        ("Щербань Юлія", "Schtscherban Julija"),
        ("Щербань Юлія", "Chtcherban Ioulia"),
        ("Щербань Юлія", "Ščerbaň Julija"),
        ("Щербань Юлія", "Şçerban Yuliya"),
        ("Хоменко Євген", "Khomenko Yevhen"),
        ("Хоменко Євген", "Chomenko Jewhen"),
        ("Хоменко Євген", "Homenko Evgen"),
        ("Хоменко Євген", "Khomenko Evgueni"),
        ("Хоменко Євген", "Chomenko Jevhen"),
        ("Хоменко Євген", "Homenko Yevgen"),
        ("Журавель Гліб", "Zhuravel Hlib"),
        ("Журавель Гліб", "Żurawel Hlib"),
        ("Журавель Гліб", "Schurawel Hlib"),
        ("Журавель Гліб", "Jouravel Hlib"),
        ("Журавель Гліб", "Žuravel Hlib"),
        ("Журавель Гліб", "Juravel Hlib"),
        ("Цюпа Ігор", "Tsiupa Ihor"),
        ("Цюпа Ігор", "Ciupa Ihor"),
        ("Цюпа Ігор", "Zjupa Ihor"),
        ("Цюпа Ігор", "Tsioupa Igor"),
        ("Цюпа Ігор", "Cjupa Ihor"),
        ("Цюпа Ігор", "Tsyupa Igor"),
        ("Чумак Сергій", "Chumak Serhii"),
        ("Чумак Сергій", "Czumak Serhij"),
        ("Чумак Сергій", "Tschumak Serhij"),
        ("Чумак Сергій", "Tchoumak Serguei"),
        ("Чумак Сергій", "Čumak Serhij"),
        ("Чумак Сергій", "Çumak Sergiy"),
        ("Яценко Андрій", "Yatsenko Andrii"),
        ("Яценко Андрій", "Jacenko Andrij"),
        ("Яценко Андрій", "Jazenko Andrij"),
        ("Яценко Андрій", "Iatsenko Andreï"),
        ("Яценко Андрій", "Yatsenko Andriy"),
        ("Ющук В'ячеслав", "Yushchuk Viacheslav"),
        ("Ющук В'ячеслав", "Juszczuk Wiaczesław"),
        ("Ющук В'ячеслав", "Juschtschuk Wjatscheslaw"),
        ("Ющук В'ячеслав", "Iouchtchouk Viatcheslav"),
        ("Ющук В'ячеслав", "Juščuk Vjačeslav"),
        ("Ющук В'ячеслав", "Yuşçuk Vyaçeslav"),
        ("Згурський Олег", "Zghurskyi Oleh"),
        ("Згурський Олег", "Zgurskij Oleg"),
        ("Згурський Олег", "Zgurski Oleg"),
        ("Їжак Петро", "Yizhak Petro"),
        ("Їжак Петро", "Izhak Petr"),
        ("Їжак Петро", "Ïjak Petro"),
        ("Гоголь Євгенія", "Hohol Yevheniia"),
        ("Гоголь Євгенія", "Gogol Evgenia"),
        ("Гоголь Євгенія", "Gogol Jewgenija"),
        ("Щур Лев", "Shchur Lev"),
        ("Щур Лев", "Szczur Lew"),
        ("Щур Лев", "Schtschur Lew"),
        ("Щур Лев", "Chtchour Lev"),
        ("Кузьменко Любов", "Kuzmenko Liubov"),
        ("Кузьменко Любов", "Kusmenko Ljubow"),
        ("Кузьменко Любов", "Kouzmenko Lioubov"),
        ("Цимбал Юхим", "Tsymbal Yukhym"),
        ("Цимбал Юхим", "Cymbał Juchym"),
        ("Цимбал Юхим", "Zymbal Juchym"),
        ("Цимбал Юхим", "Tsimbal Efim"),
        ("Цимбал Юхим", "Cymbal Juchym"),
        ("Хвиля Ярослав", "Khvylia Yaroslav"),
        ("Хвиля Ярослав", "Chwyla Jarosław"),
        ("Хвиля Ярослав", "Chvylja Jaroslav"),
        ("Хвиля Ярослав", "Khvilia Iaroslav"),
        ("Хвиля Ярослав", "Hvilya Yaroslav"),
        ("Жовтий Юрій", "Zhovtyi Yurii"),
        ("Жовтий Юрій", "Żowtyj Jurij"),
        ("Жовтий Юрій", "Schowtyj Jurij"),
        ("Жовтий Юрій", "Jovty Iouri"),
        ("Жовтий Юрій", "Jovtıy Yuriy"),
        ("Дзюба Ілля", "Dziuba Illia"),
        ("Дзюба Ілля", "Dsjuba Illja"),
        ("Дзюба Ілля", "Dzjuba Ilja"),
        ("Дзюба Ілля", "Dziouba Ilia"),
    ],
)
def test_a_name_agrees_in_the_romanisations_of_english_polish_german_french_czech_and_turkish(
    left: str, right: str
) -> None:
    """Keys agree by many romanisations."""
    assert _verdict(left, right).conflict == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Бондаренко Олексій Миколайович", "Бондаренко Алексей Николаевич"),
        ("Бондаренко Олексій Миколайович", "Бандарэнка Аляксей Мікалаевіч"),
        ("Гриценко Ганна Юхимівна", "Гриценко Анна Ефимовна"),
        ("Гриценко Ганна Юхимівна", "Грыцэнка Ганна Яфімаўна"),
        ("Лисенко Дмитро Григорович", "Лысенко Дмитрий Григорьевич"),
        ("Лисенко Дмитро Григорович", "Лысенка Дзмітрый Рыгоравіч"),
        ("Шевчук Надія Пилипівна", "Шевчук Надежда Филипповна"),
        ("Шевчук Надія Пилипівна", "Шаўчук Надзея Піліпаўна"),
        ("Білоус Федір Осипович", "Белоус Федор Иосифович"),
        ("Кравець Сергій Євгенович", "Кравец Сергей Евгеньевич"),
        ("Кравець Сергій Євгенович", "Кравец Сяргей Яўгенавіч"),
    ],
)
def test_a_name_agrees_in_ukrainian_russian_and_belarusian(left: str, right: str) -> None:
    """One name, three registries."""
    assert _verdict(left, right).conflict == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ковальська Олена", "Ковальская Елена"),
        ("Ковальська Олена", "Kowalska Olena"),
        ("Ковальська-Бойко Олена", "Бойко-Ковальская Елена"),
        ("Ковальська-Бойко Олена", "Бойко Елена"),
        ("Нечуй-Левицький Іван", "Нечуй Левицкий Иван"),
        ("Нечуй-Левицький Іван", "Левицький Іван"),
        ("Ю. П. Бондар", "Бондар Юрій Петрович"),
        ("Ю. П. Бондар", "Бондарь Ю.П."),
        ("Бондар Є. О.", "Бондарь Евгений Олегович"),
        ("Бондар Є. О.", "Bondar Ye. O."),
        ("Бондар Я. І.", "Бондарь Яков Ильич"),
        ("Бондар Я. І.", "Bondar Ya. I."),
        ("Щербак Щ. Ю.", "Shcherbak Shch. Yu."),
        ("Мельник", "Мельник Олег Іванович"),
        ("Олег Іванович", "Мельник Олег Іванович"),
        ("Мельник Олег", "Мельник Олег Іванович"),
        ("Мельник Олег", "Мельник О."),
    ],
)
def test_gender_forms_double_surnames_and_initials_agree(left: str, right: str) -> None:
    """What is absent contradicts nothing."""
    assert _verdict(left, right).conflict == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Мельник Олег Іванович", "Олег Іванович Мельник"),
        ("Мельник Олег Іванович", "Іванович Олег Мельник"),
        ("Мельник Олег Іванович", "Мельник Іванович Олег"),
        ("Мельник Олег Іванович", "Олег Мельник Іванович"),
        ("Мельник Олег Іванович", "OLEH MELNYK"),
        ("Мельник Олег Іванович", "MELNYK, Oleh I."),
        ("Мельник Олег Іванович", "Melnyk O.I."),
        ("Мельник Олег Іванович", "О.І.Мельник"),
        ("де ла Тихояр Хуан", "Juan de la Tykhoyar"),
        ("де ла Тихояр Хуан", "De La Tykhoyar Juan"),
        ("фон Тихояр Ганс", "Hans von Tychojar"),
        ("фон Тихояр Ганс", "von Tychojar, Hans"),
        ("Бойко Ганна-Марія", "Бойко Ганна"),
        ("Бойко Ганна-Марія", "Anna Maria Boiko"),
        ("Бойко Ганна-Марія", "Бойко Марія"),
        ("О'Тихояр Шон", "Sean O'Tykhoiar"),
        ("О'Тихояр Шон", "Отихояр Шон"),
    ],
)
def test_the_order_of_words_particles_and_second_given_names_change_nothing(left: str, right: str) -> None:
    """Whatever stands first, it is the same name."""
    assert _verdict(left, right).conflict == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Алієв Рустам Аслан огли", "Алиев Рустам Асланович"),
        ("Алієв Рустам Аслан огли", "Aliyev Rüstem Aslan oğlu"),
        ("Алієв Рустам Аслан огли", "Əliyev Rüstəm Aslan oğlu"),
        ("Гасанов Гусейн", "Hasanov Huseyn"),
        ("Гасанов Гусейн", "Həsənov Hüseyn"),
        ("Гасанов Гусейн", "Gasanov Guseyn"),
        ("Мамедов Магомед", "Məmmədov Məhəmməd"),
        ("Мамедов Магомед", "Mammadov Mahammad"),
        ("Мамедов Магомед", "Mamedov Magomed"),
        ("аль-Хасан Юсуф", "Al-Hassan Yusuf"),
        ("аль-Хасан Юсуф", "Alhassan Yousef"),
        ("аль-Хасан Юсуф", "el-Hassan Yusuf"),
        ("ИВАН ПЕТРОВ ГЕОРГИЕВ", "Ivan Petrov Georgiev"),
        ("ИВАН ПЕТРОВ ГЕОРГИЕВ", "Ivan Georgiev"),
        ("Щерев Ивайло", "Shterev Ivaylo"),
    ],
)
def test_turkic_arabic_and_bulgarian_names_agree_across_alphabets(left: str, right: str) -> None:
    """Sons of, particles and vowels are spelt in many ways."""
    assert _verdict(left, right).conflict == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Громоклен Олександра", "Громоклен Саша"),
        ("Громоклен Олександра", "Hromoklen Alex"),
        ("Громоклен Євген", "Громоклен Женя"),
        ("Громоклен Дмитро", "Громоклен Діма"),
        ("Громоклен Дмитро", "Громоклен Митя"),
        ("Громоклен Дмитро", "Hromoklen Dima"),
        ("Громоклен Юрій", "Громоклен Юра"),
        ("Громоклен Юрій", "Громоклен Жора"),
    ],
)
def test_short_forms_agree_with_what_they_stand_for(left: str, right: str) -> None:
    """Loosely, which another test tells."""
    assert _verdict(left, right).conflict == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ИВАН ПЕТРОВ ТИХОЯРОВ", "ПЕТЪР ИВАНОВ ТИХОЯРОВ"),
        ("ИВАН ПЕТРОВ ТИХОЯРОВ", "Petar Ivanov Tihoyarov"),
        ("Петро Іванович Тихояр", "Іван Петрович Тихояр"),
        ("МЕХМЕД АХМЕД ЮНДАЛ", "АХМЕД МЕХМЕД ЮНДАЛ"),
        ("Громоклен Олександра", "Громоклен Олександр"),
        ("Громоклен Євген", "Громоклен Євгенія"),
        ("Громоклен Дмитро", "Громоклен Дем'ян"),
        ("Громоклен Юрій", "Громоклен Георгій"),
    ],
)
def test_fathers_and_sons_brothers_and_sisters_are_two_names(left: str, right: str) -> None:
    """Their names are made of the same words."""
    assert _verdict(left, right).conflict
