"""Texts as somebody pastes them from news pages; nobody and nothing in them is real.

Numbers tell whose they are: 1xx of the main story, 9xx of another story, 8xx of furniture that belongs to none.
"""

from __future__ import annotations

PAGES: dict[str, str] = {}

PAGES["en plain passage"] = (
    """Another 120 people came home on 24 May, the headquarters said, and 131 are expected on Sunday. None of them is an officer."""
)

PAGES["en headline and body"] = """Exchange brings 120 people home

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due.

What happens next

A third stage is planned for Sunday. In it 142 people are to return.
"""

PAGES["en hard wrapped letter"] = """The headquarters announced on Saturday that 120 people had come back in the
second stage of the agreement, among them sailors of the harbour garrison and
131 members of the border service who had been held since the first spring.

A third stage is planned for Sunday, when another 142 people are to be brought
home by the same road, an official told reporters at the crossing point, and
none of them will be named before their families have been told.
"""

PAGES["en aggregator"] = """Example Reader
Home
World
Politics
Sport
Sign in
Subscribe for 899 a year

Exchange brings 120 people home
Example Herald
By Ann Sample
24 May 2025, 14:20
3 min read

The headquarters announced on Saturday that 120 people had come back in the second stage.

Try our AI features: ask about 8,12 topics
They had been held for about two years, and 131 more are due, an official said.

Related
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
Court hears 920 witnesses in the spring trial
Far News · yesterday
Nine towns wait for 930 sailors
Side Paper · 2 days ago

#exchange #captivity #harbour
Comments (12)
Reader One · 5 minutes ago
I heard that 940 are still there.
Reader Two · 9 minutes ago
They said 950 on the radio.
Trending
Storm leaves 960 homes without light
Daily Sample · 3 hours ago
© 2025 Example Reader
"""

PAGES["en teasers in the middle"] = """Exchange brings 120 people home
By Ann Sample · Example Herald · 24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.

Read also
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
Court hears 920 witnesses in the spring trial
Far News · 5 hours ago

They had been held for about two years, and 131 more are due, an official said.
A third stage is planned for Sunday. In it 142 people are to return.
"""

PAGES["en teaser lines in the middle"] = """Exchange brings 120 people home
24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
Read also: Ministry counts 910 detainees in the northern camps
They had been held for about two years, and 131 more are due, an official said.
See also: Court hears 920 witnesses in the spring trial
A third stage is planned for Sunday. In it 142 people are to return.
"""

PAGES["en teasers first"] = """Home | World | Politics | Sport
Trending
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
Court hears 920 witnesses in the spring trial
Far News · yesterday

Exchange brings 120 people home
By Ann Sample
24 May 2025, 14:20

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

What happens next
A third stage is planned for Sunday. In it 142 people are to return.
"""

PAGES["en teasers with snippets"] = """Exchange brings 120 people home
Example Herald · 24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

More on this story
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
The ministry said its inspectors had counted 911 detainees in camps of the north.
Court hears 920 witnesses in the spring trial
Far News · yesterday
Judges in the trial of last spring have heard 921 witnesses so far, the court said.
"""

PAGES["en outlet above each title"] = """Exchange brings 120 people home
24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

Full coverage
Other Post
Ministry counts 910 detainees in the northern camps
36 minutes ago
Far News
Court hears 920 witnesses in the spring trial
2 hours ago
"""

PAGES["en no heading over the teasers"] = """Exchange brings 120 people home
By Ann Sample, 24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
Court hears 920 witnesses in the spring trial
Far News · 5 hours ago
"""

PAGES["en two articles"] = """Exchange brings 120 people home
By Ann Sample, 24 May 2025

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.
A third stage is planned for Sunday. In it 142 people are to return.
The families waited at the crossing point all night, with photographs of their own.

Ministry counts 910 detainees in the northern camps
By Bob Example, 23 May 2025

The ministry said on Friday that its inspectors had counted 911 detainees in camps of the north.
They were allowed to speak with 912 of them alone, which had not been possible before.
"""

PAGES["en live blog"] = """Exchange of prisoners: live updates
24 May 2025

The headquarters announced on Saturday that a second stage had begun.

14:20
Buses reach the crossing
The first buses have reached the crossing with 120 people, a reporter at the gate says.

13:05
Lists are read out
Officials have read out 131 names to the families who wait at the gate since dawn.

11:40
The day began with rain, and with 142 people on the road, the mayor told us.
"""

PAGES["en no date"] = """Exchange brings 120 people home

The headquarters announced that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

Related stories
Ministry counts 910 detainees in the northern camps
Other Post · 36 minutes ago
"""

PAGES["en comments counter above"] = """Exchange brings 120 people home
12 comments
Share

The headquarters announced on Saturday that 120 people had come back in the second stage.
They had been held for about two years, and 131 more are due, an official said.

12 comments
Reader One
I heard that 940 are still there.
"""

PAGES["en list of the article's own"] = """Exchange brings 120 people home

The headquarters gave the numbers of the week on Saturday:
- 120 people on Friday
- 131 people on Saturday
- 142 people on Sunday

All of them were brought home by the northern road, it added.
"""

PAGES["uk aggregator"] = """Головна
Новини
Війна
Світ
Увійти

Додому повернули 120 людей
Автор: Зразко Ганна
Приклад-Вісник
24 травня 2025, 14:20

У суботу штаб повідомив, що в межах другого етапу повернули 120 людей.

Читайте також
Міністерство нарахувало 910 затриманих у північних таборах
Інша Газета · 36 хвилин тому
Суд заслухав 920 свідків у весняній справі
Далекі Новини · година тому

Усі вони провели в неволі близько двох років, ще 131 людину мають повернути в неділю.
Третій етап запланували на неділю. Тоді мають повернутися 142 людини.

#обмін #полон
Коментарі (3)
Читач Перший
Я чув, що там іще 940.
Популярне
Буря залишила без світла 960 будинків
Щоденний Зразок · вчора
Підписуйтесь на наш Telegram-канал: нас уже 899
"""

PAGES["uk news feed beside"] = """Стрічка новин
14:20
Міністерство нарахувало 910 затриманих у північних таборах
14:05
Суд заслухав 920 свідків у весняній справі
13:50
Буря залишила без світла 960 будинків

Додому повернули 120 людей
Зразко Ганна, 24 травня 2025

У суботу штаб повідомив, що в межах другого етапу повернули 120 людей.
Усі вони провели в неволі близько двох років, ще 131 людину мають повернути в неділю.
"""

PAGES["uk one line teasers"] = """Додому повернули 120 людей

У суботу штаб повідомив, що в межах другого етапу повернули 120 людей.
Ще за темою: Міністерство нарахувало 910 затриманих у північних таборах
Усі вони провели в неволі близько двох років, ще 131 людину мають повернути в неділю.
Дивіться також — Суд заслухав 920 свідків у весняній справі
Третій етап запланували на неділю.
"""

PAGES["uk ai and furniture"] = """Додому повернули 120 людей
24 травня 2025
Спробуйте нові функції ШІ: 812 запитань на день
Слухати
Поділитися

У суботу штаб повідомив, що в межах другого етапу повернули 120 людей.
Усі вони провели в неволі близько двох років, ще 131 людину мають повернути в неділю.
Читайте нас у Telegram: нас уже 899 тисяч

Схожі новини
Міністерство нарахувало 910 затриманих у північних таборах
Інша Газета — 2 години тому
"""

PAGES["ru aggregator"] = """Главная
Новости
Мир
Общество
Войти

Домой вернули 120 человек
Автор: Образцова Анна
Пример-Вестник
24 мая 2025 г., 14:20

В субботу штаб сообщил, что в рамках второго этапа вернули 120 человек.

Читайте также
Министерство насчитало 910 задержанных в северных лагерях
Другая Газета · 36 минут назад
Суд заслушал 920 свидетелей по весеннему делу
Дальние Новости · час назад

Все они провели в неволе около двух лет, ещё 131 человека должны вернуть в воскресенье.
Третий этап запланирован на воскресенье. Тогда должны вернуться 142 человека.

#обмен #плен
12 комментариев
Читатель Первый
Я слышал, что там ещё 940.
Самое читаемое
Буря оставила без света 960 домов
Ежедневный Образец · вчера
"""

PAGES["ru teasers first"] = """Лента новостей
Министерство насчитало 910 задержанных в северных лагерях
Другая Газета, 36 минут назад
Суд заслушал 920 свидетелей по весеннему делу
Дальние Новости, 2 часа назад

Домой вернули 120 человек
24 мая 2025
Анна Образцова

В субботу штаб сообщил, что в рамках второго этапа вернули 120 человек.
Все они провели в неволе около двух лет, ещё 131 человека должны вернуть в воскресенье.
"""

PAGES["ru snippets without a heading"] = """Домой вернули 120 человек
Пример-Вестник · 24 мая 2025

В субботу штаб сообщил, что в рамках второго этапа вернули 120 человек.
Все они провели в неволе около двух лет, ещё 131 человека должны вернуть в воскресенье.
Семьи ждали на переходе всю ночь, многие с фотографиями своих родных.

Министерство насчитало 910 задержанных в северных лагерях
Инспекторы министерства насчитали в лагерях севера 911 задержанных.
Другая Газета · 36 минут назад
Суд заслушал 920 свидетелей по весеннему делу
Судьи заслушали уже 921 свидетеля, сообщил суд.
Дальние Новости · вчера
"""

PAGES["ru two editions"] = """Домой вернули 120 человек
Пример-Вестник, 24 мая 2025, 14:20 — 1,2K просмотров

В субботу штаб сообщил, что в рамках второго этапа вернули 120 человек.
Ещё по теме
Министерство насчитало 910 задержанных в северных лагерях
Все они провели в неволе около двух лет, ещё 131 человека должны вернуть в воскресенье.
Третий этап запланирован на воскресенье. Тогда должны вернуться 142 человека.
"""
