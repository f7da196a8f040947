"""Who says what stands where: "speaker: who is said to have stated it, as written, even inflected"."""

from __future__ import annotations

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.statements.speakers import attributions
from tests.core.statements.spoken import cut, said, speaker, voice

ENGLISH = [
    ("The Headquarters' tally by service was 205 marines.", "The Headquarters"),
    ("205 bodies, which the other side says are those of soldiers, were delivered, the office reported.", "the office"),
    ("Hours later the Defence Ministry reported that 205 had been set free.", "the Defence Ministry"),
    ("Ombudsman Talvik had spoken five days before of 205.", "Ombudsman Talvik"),
    ("As many as 205 may be missing, the agency fears.", "the agency"),
    ("Another report has 205.", "Another report"),
    ("There were 205, if one believes the rebels.", "the rebels"),
    ("Norburg's own count is 205, Sudmark's 206.", "Norburg"),
    ("The toll, which the Foreign Ministry gave as 205, rose.", "the Foreign Ministry"),
    ("The Guard, which denies it, says 205.", "The Guard"),
    ("An official who asked not to be named said 205 were ill.", "An official"),
    ("The number of the missing was put at 205 by the Red Cross.", "the Red Cross"),
    ("As of March, 205 were still held, per the Interior Ministry.", "the Interior Ministry"),
    ("The head of the Exchange Office, Oren Talvik, said 205 people returned.", "Oren Talvik"),
    ("The ICRC, which escorted the buses, said 205 detainees were on board.", "The ICRC"),
    ("Talvik said that 205 people had returned.", "Talvik"),
    ("A total of 205 soldiers returned on Friday, Ombudsman Oren Talvik said on Telegram.", "Ombudsman Oren Talvik"),
    ('"We have brought back 205 people," said Oren Talvik, a spokesman for the Exchange Office.', "Oren Talvik"),
    ("Oren Talvik, a spokesman for the office, said 205 people were back.", "Oren Talvik"),
    ("Oren Talvik of the Exchange Office put the number at 205.", "Oren Talvik"),
    ("According to Norland's Exchange Office for Prisoners of War, 205 came back.", "Norland's Exchange Office for Prisoners of War"),
    ("205 were freed, as the ombudsman put it.", "the ombudsman"),
    ("The 104 bring the number to 205, according to the ICRC.", "the ICRC"),
    ("By the ministry's count, 205 people have come home.", "the ministry"),
    ("In an interview with a daily, Talvik said 205 people had come home.", "Talvik"),
    ("Officials in Norburg said 205 of their people had been captive.", "Officials in Norburg"),
    ("The exchange, the ministry noted, freed 205.", "the ministry"),
    ("205 were freed, envoy Oren Talvik said.", "Oren Talvik"),
    ('"We confirm that 205 captives are free," a Red Cross spokeswoman said at an airport.', "a Red Cross spokeswoman"),
    ("Each side handed over 205 men, according to Sudmark, which also received eight residents.", "Sudmark"),
    ("Norburg, calling it a step, would not say how many of the 205 were soldiers.", "Norburg"),
    ("Oren Talvik was first to speak of an exchange of 205 prisoners.", "Oren Talvik"),
    ("Sudmark is holding 205 men, Oren Talvik told news agency editors, against our figures.", "Oren Talvik"),
]  # fmt: skip
UKRAINIAN = [
    ("Загалом, уточнило їхнє МЗС, обміняно 205 бранців.", "МЗС"),
    ("Норбург того ж дня повідомив про визволення 205 бійців «Заводу».", "Норбург"),
    ("Число звільнених, яке веде Координаційний штаб, сягнуло 205.", "Координаційний штаб"),
    ("Зниклими значилися 205 людей, ідеться в резолюції асамблеї.", "резолюції асамблеї"),
    ("Служба станом на 22 червня розшукує 205 людей.", "Служба"),
    (
        "Про повернення повідомляє штаб з питань поводження з полоненими: 205 осіб.",
        "штаб з питань поводження з полоненими",
    ),
    ("За даними слідчих, страчено 205 полонених.", "слідчих"),
    ("Міноборони Норландії, своєю чергою, заявило про 205 повернутих.", "Міноборони Норландії"),
    ("У Головному управлінні розвідки повідомили, що звільнено 205 військових.", "Головному управлінні розвідки"),
    ("Додому потрапили 205 оборонців, за підрахунком Тальвіка.", "Тальвіка"),
    ("Додому повернулися 205 захисників, повідомив президент Орест Тальвік.", "президент Орест Тальвік"),
    ("Президент Тальвік повідомив, що повернулися 205 захисників.", "Президент Тальвік"),
    ("Про повернення 205 захисників повідомив президент Тальвік.", "президент Тальвік"),
    ("Звільнено 205 осіб, розповіли в Координаційному штабі.", "Координаційному штабі"),
    ("У Координаційному штабі уточнили, що звільнено 205 осіб.", "Координаційному штабі"),
    ("За даними Координаційного штабу звільнено 205 осіб.", "Координаційного штабу"),
    ("«Сьогодні додому їдуть 205 наших людей», — сказав у четвер Тальвік.", "Тальвік"),
    ("Тальвенко: додому повернулися 205 людей.", "Тальвенко"),
    ("Повернуто 205 тіл — Координаційний штаб", "Координаційний штаб"),
    ("Щонайменше 205 полонених страчено, ідеться у звіті.", "звіті"),
    ("Повернуто 205 людей, розповів Радіо Свобода омбудсман Орест Тальвік.", "омбудсман Орест Тальвік"),
    ("Північні сили оборони показали відео й заявили, що взяли в полон 205 солдатів.", "Північні сили оборони"),
]
RUSSIAN = [
    ("В Norburg Courier стоит 205.", "Norburg Courier"),
    ("На сайте norburg.example значится другое: 205.", "norburg.example"),
    ("Генштаб насчитал 300 человек, комиссия Тальвика — 205.", "комиссия Тальвика"),
    ("Всего удалось обменять, подвел итог МИД, 205 пленных.", "МИД"),
    ("Норбургская разведка, на которую ссылается депутат, оценивает потери в 205 человек.", "Норбургская разведка"),
    ("Казнены 205 человек, говорится в июньском докладе ООН.", "ООН"),
    ("Стояло 205 имен, напомнил РИА Новости Велько Тальвик.", "Велько Тальвик"),
    ("Если верить Тальвику, передано 205 тел.", "Тальвику"),
    ("Тальвик, комментируя обмен, сказал, что вернулись 205 человек.", "Тальвик"),
    ("Вернулись 205 солдат, передал корреспондент Вестника.", "корреспондент Вестника"),
    ("Названная Тальвиком цифра, 205 пленных, не совпадает с нашей.", "Тальвиком"),
    ("По оценкам правозащитников, в тюрьмах 205 гражданских.", "правозащитников"),
    ("В докладе миссии говорится, что пыткам подверглись 205 пленных.", "докладе миссии"),
    ("Как сообщили в пресс-службе ведомства, вернулись 205 человек.", "ведомства"),
    ("Сказал пресс-секретарь Кремля Орест Тальвик: вернулись 205.", "пресс-секретарь Кремля Орест Тальвик"),
    ("Готовы передать 205 тел, сообщил журналистам помощник президента Тальвик: они лежат в вагонах.", "помощник президента Тальвик"),
    ("По данным Минобороны, вернулись 205 военных.", "Минобороны"),
    ("Глава Нордской области сообщил о возвращении 205 жителей.", "Глава Нордской области"),
    ("В плену остаются 205 человек, говорил в августе Тальвик.", "Тальвик"),
    ("Тальвик еще в декабре говорил, что передано 205 тел.", "Тальвик"),
    ("Вернулись 205 военных, сообщили в Минобороны.", "Минобороны"),
    ("Освободили 205 человек, сказал в Норбурге Марко Тальвик.", "Марко Тальвик"),
    ("Сама договоренность, о которой объявил МИД, предусматривает возвращение 205 человек.", "МИД"),
    ("Мятежники, уточнил их переговорщик аль-Тальви, получат 205 своих людей.", "аль-Тальви"),
    ("«Новый Вестник» приводит слова омбудсмена Тальвиковой: вывезли 205 жителей.", "омбудсмена Тальвиковой"),
    ("Вернулись 205 человек, пишет The Norburg Times.", "The Norburg Times"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [(lang, *case) for lang, cases in (("en", ENGLISH), ("uk", UKRAINIAN), ("ru", RUSSIAN)) for case in cases],
)
def test_the_speaker_is_given_as_written(lang: str, text: str, who: str) -> None:
    assert speaker(text, "205", lang) == who


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Norland exchanged 205 prisoners with Sudmark on Friday."),
        ("en", "The Red Cross visited 205 prisoners."),
        ("en", "UN monitors spoke with 205 prisoners after their return."),
        ("en", "The Commission has accounted for 205 people."),
        ("en", "Operation Little Switch gave the Command 205 of its soldiers."),
        ("en", "Norburg has not confirmed the figure of 205 bodies."),
        ("en", "Families of the 205 missing men gathered in Norburg."),
        ("uk", "Зниклими вважають 205 осіб."),
        ("uk", "Про катування в неволі розповіли 205 полонених."),
        ("uk", "Росія повернула 205 осіб."),
        ("ru", "Семьи 205 пленных вышли на площадь."),
        ("ru", "На границе передали 205 тел."),
    ],
)
def test_the_actor_who_did_the_thing_is_not_the_speaker(lang: str, text: str) -> None:
    assert speaker(text, "205", lang) == ""


def test_two_speakers_share_a_sentence() -> None:
    text = "The ministry then said 157 servicemen had returned, and Talvik confirmed 158 people."
    assert (speaker(text, "157"), speaker(text, "158")) == ("The ministry", "Talvik")
    text = "Norburg says more than 600 of its citizens disappeared, Sudmark that over 1,000 did."
    assert (speaker(text, "600"), speaker(text, "1,000")) == ("Norburg", "Sudmark")


def test_a_second_speaker_behind_a_comma() -> None:
    text = "Тальвик назвал общую цифру, 314 пленных, Норбург говорит о ста пяти своих."
    assert (speaker(text, "314", "ru"), speaker(text, "ста пяти", "ru")) == ("Тальвик", "Норбург")


def test_a_relative_clause_has_its_own_voice() -> None:
    text = "Norland obtained the release of 300 men, which according to Ombudsman Oren Talvik brings the total to 500."
    assert (speaker(text, "300"), speaker(text, "500")) == ("", "Ombudsman Oren Talvik")
    text = "Отпустили 300 человек, которых, по данным Вестника, держали 12 лет."
    assert (speaker(text, "300", "ru"), speaker(text, "12", "ru")) == ("", "Вестника")


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        (
            "en",
            "Oren Talvik said 38 swaps were done. That includes 1,756 military, he went on, and 205 others.",
            "Oren Talvik",
        ),
        ("en", "Oren Talvik said 60 came. The news agency reported 61. He added that 205 were ill.", "Oren Talvik"),
        ("uk", "Звільнено 60 осіб, повідомив Тальвік. Із них 205 були в неволі.", "Тальвік"),
        ("uk", "За словами Тальвіка, повернуто 60 осіб. За його словами, 205 ще в полоні.", "Тальвіка"),
        (
            "ru",
            "Пропали 33 тысячи, сказал Марко Тальвик. Прояснить судьбу, добавил он, удалось у 205.",
            "Марко Тальвик",
        ),
    ],
)
def test_a_speaker_is_carried_over(lang: str, text: str, who: str) -> None:
    assert speaker(text, "205", lang) == who


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("en", 'Oren Talvik met the families. "We have 205 people back," he said.', "Oren Talvik"),
        ("uk", "Президент Тальвік зустрів родини. «Повернулися 205 людей», — сказав він.", "Президент Тальвік"),
        ("ru", "Омбудсмен Тальвикова встретила семьи. Вернулись 205 человек, добавила она.", "Омбудсмен Тальвикова"),
    ],
)
def test_he_is_who_the_sentence_before_begins_with(lang: str, text: str, who: str) -> None:
    assert speaker(text, "205", lang) == who


def test_about_this_somebody_told_before() -> None:
    text = "Повернуто 205 людей. Про це повідомив Тальвік."
    assert speaker(text, "205", "uk") == "Тальвік"
    text = "Повернуто 205 людей. Такі цифри в понеділок навів Орест Тальвік."
    assert speaker(text, "205", "uk") == "Орест Тальвік"
    text = "Повернуто 205 людей, каже штаб. Про це повідомив Тальвік."
    assert speaker(text, "205", "uk") == "штаб"


def test_a_sentence_that_goes_its_own_way_is_the_outlets() -> None:
    assert speaker("The office wrote that 17 were back. The 205-for-15 swap took place at night.", "205") == ""
    assert speaker("Двое вернулись, заявил Тальвик. Взамен отпустили 205 человек.", "205", "ru") == ""


def test_who_quotes_whom() -> None:
    handed = voice("A Norland daily quoted Talvik as saying 205.", "205")
    assert handed is not None
    assert (handed.speaker, handed.reporter) == ("Talvik", "A Norland daily")
    handed = voice("The Courier writes, citing Talvik, that 205 are back.", "205")
    assert handed is not None
    assert (handed.speaker, handed.reporter) == ("Talvik", "The Courier")
    handed = voice("Talvik, quoted by the Courier, said that 205 people were home.", "205")
    assert handed is not None
    assert (handed.speaker, handed.reporter) == ("Talvik", "the Courier")
    handed = voice("По словам депутата Тальвикова, на которого ссылается «Вестник», забрали 205 тел.", "205", "ru")
    assert handed is not None
    assert (handed.speaker, handed.reporter) == ("депутата Тальвикова", "«Вестник»")


def test_what_stands_in_quotation_marks_is_direct() -> None:
    text = 'Talvik wrote: "We brought home 205 people." The office said 206 were back.'
    found = voice(text, "205")
    assert found is not None
    assert found.direct
    assert found.speaker == "Talvik"
    later = voice(text, "206")
    assert later is not None
    assert not later.direct


def test_a_quotation_over_sentences_has_one_speaker() -> None:
    text = '"They are free. There were 205 of them in all," Oren Talvik said.'
    assert speaker(text, "205") == speaker(text, "They") == "Oren Talvik"


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        (
            "en",
            "In response to the outcry of the families, Talvik said 205 men had been checked.",
            "the outcry of the families",
        ),
        ("uk", "Коментуючи критику родин, речник штабу сказав, що перевірено 205 випадків.", "критику родин"),
        ("ru", "Отвечая на критику семей, Тальвикова сказала, что вернулись 205 человек.", "критику семей"),
    ],
)
def test_a_statement_answers_another(lang: str, text: str, what: str) -> None:
    found = voice(text, "205", lang)
    assert found is not None
    assert found.answers == what


def test_the_office_stands_apart() -> None:
    found = voice("205 men are back, Ombudsman Oren Talvik said.", "205")
    assert found is not None
    assert found.office == "Ombudsman"
    found = voice("Oren Talvik, a spokesman for the office, said 205 were back.", "205")
    assert found is not None
    assert found.office == "a spokesman for the office"


def test_spans_are_disjoint_or_nested() -> None:
    found = said('Talvik said: "We are 205 now." The office, Norburg says, is open; Sudmark denied it, and he agreed.')
    for one in found:
        for other in found:
            apart = one.end <= other.start or other.end <= one.start
            assert (
                apart
                or (one.start <= other.start and other.end <= one.end)
                or (other.start <= one.start and one.end <= other.end)
            )


def test_a_fourth_language_has_no_speakers() -> None:
    text = "Talvik a dit que 205 personnes sont rentrées."
    assert attributions(text, cut(text, "en"), Tongue.OTHER) == ()


AS_WRITTEN = [
    ("uk", "Повернуто 205 людей, доповів міністр Орест Тальвік.", "міністр Орест Тальвік"),
    ("uk", "Ще 205 людей, за словами бригадного генерала Ореста Тальвіка, у полоні.", "бригадного генерала Ореста Тальвіка"),
    ("uk", "Відшукано 205 зниклих, запевняє речниця інституту Ореста Тальвік.", "речниця інституту Ореста Тальвік"),
    ("uk", "Повернуто 205 людей, розповів керівник Офісу президента Орест Тальвік.", "керівник Офісу президента Орест Тальвік"),
    ("ru", "Найдено 205 тел, сказал профессор Орест Тальвик.", "профессор Орест Тальвик"),
    ("ru", "Вернулись 205 человек, сообщил сотрудник Красного Креста Орест Тальвик.", "сотрудник Красного Креста Орест Тальвик"),
    ("ru", "На свободе 205 человек, сказал второй вице-президент Тальвик.", "второй вице-президент Тальвик"),
    ("ru", "Отпущены 205 человек, подтвердил глава северной комиссии Тальвик.", "глава северной комиссии Тальвик"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "who"), AS_WRITTEN)
def test_an_office_before_a_name_is_written_with_it(lang: str, text: str, who: str) -> None:
    """Section 4: "who is said to have stated it, as written, even inflected"."""
    assert speaker(text, "205", lang) == who


VERBS = [
    ("uk", "Координаційний штаб налічив 205 урятованих.", "Координаційний штаб"),
    ("uk", "За рік вийшло 205 людей, переказує агенція Норд.", "агенція Норд"),
    ("uk", "Усіх було 205, розписав Координаційний штаб.", "Координаційний штаб"),
    ("uk", "Обмін пройшов 205 на 205, наполягає північне міністерство.", "північне міністерство"),
    ("ru", "Домой едут 205 человек, радуется Тальвик.", "Тальвик"),
    ("ru", "Вернулись 205 человек, настаивает северное министерство.", "северное министерство"),
    ("ru", "Заперты 205 жителей, сетовала в сентябре Тальвик.", "Тальвик"),
    ("ru", "Чиновники признают возвращение 205 солдат.", "Чиновники"),
    ("ru", "По спискам Координационного штаба, вернулись 205 защитников.", "Координационного штаба"),
    ("ru", "В группе, по списку миссии, 205 рядовых.", "миссии"),
    ("uk", "Зі звіту штабу: обміни дали волю 205 людям.", "штабу"),
    ("ru", "Агентство Норд дает 205.", "Агентство Норд"),
    ("ru", "Пленных было 205, заявила «Сеть врачей Нордмарка».", "«Сеть врачей Нордмарка»"),
    ("ru", "Сдались 205 солдат, опубликовал проект «Норд».", "проект «Норд»"),
    ("en", "Two men came, and 205 later, tweeted Oren Talvik.", "Oren Talvik"),
    ("en", "The 205 were put to death since August, the UN monitors found.", "the UN monitors"),
    ("en", "They sat in 205 prisons, the Norburg Press established.", "the Norburg Press"),
    ("en", "By the account of Oren Talvik 205 came back.", "Oren Talvik"),
]


@pytest.mark.parametrize(("lang", "text", "who"), VERBS)
def test_more_ways_to_say_it(lang: str, text: str, who: str) -> None:
    assert speaker(text, "205", lang) == who


NOT_SAID = [
    ("en", "An official told the Courier that Norburg had let out 205 suspected rebels.", "An official"),
    ("en", "On Tuesday 205 men, two of them old, left Sudmark prisons; more are to follow.", ""),
    ("uk", "Нордбург кількості бійців не назвав: 205, як пише Вісник.", "Вісник"),
    ("ru", "Вернуть обещают еще 205 граждан.", ""),
    ("ru", "Из них 205 — жители Нордбурга, заявил штаб.", "штаб"),
]


@pytest.mark.parametrize(("lang", "text", "who"), NOT_SAID)
def test_what_only_looks_like_saying_names_nobody(lang: str, text: str, who: str) -> None:
    assert speaker(text, "205", lang) == who


@pytest.mark.parametrize("opening", ["There were", "They were", "Of them"])
def test_a_sentence_that_counts_the_parts_goes_on_in_the_same_voice(opening: str) -> None:
    text = f"Some 350 captives were brought out, the army said. {opening} 209 children and 6 men."
    assert speaker(text, "209") == "the army"
