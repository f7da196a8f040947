"""How lists head their columns, per field and language; compiled for Byname from the usual wording of such lists."""

from __future__ import annotations

from typing import Final

__all__ = ["ABSENT", "HEADERS", "TITLE_WORDS"]

ABSENT: Final = frozenset(
    {"", "-", "--", "?", "н/д", "невідомо", "невідома", "невідомий", "неизвестно", "неизвестен", "нет", "нет данных",
     "немає", "немає даних", "відсутні", "unknown", "n/a", "na", "none", "null", "б/н", "без номера", "not known"}
)  # fmt: skip
"""What a cell says where nothing is known."""

TITLE_WORDS: Final = frozenset(
    (
        "список перелік реєстр відомість додаток форма наказ довідка затверджую затверджено погоджено виконавець контакт "
        "контакти тел телефон факс email e-mail e вих вх від дата сторінка аркуш міністерство штаб відділ управління "
        "підготував склав станом "
        "перечень реестр ведомость приложение приказ справка утверждаю утверждено согласовано исполнитель контакты исх "
        "от страница лист министерство отдел управление подготовил составил начальник командир "
        "list register annex appendix form order contact tel phone fax date page sheet prepared approved compiled "
        "ministry headquarters office ref as"
    ).split()
)
"""How titles and the lines of a letterhead begin, folded."""

# One line per field and language; forms are separated by "|" and compared folded (case, spaces, dots, №, quotes).
HEADERS: Final[dict[str, dict[str, str]]] = {
    "name": {
        "uk": "ПІБ|П.І.Б.|Прізвище, ім'я, по батькові|Прізвище ім'я по батькові|Прізвище ім'я та по батькові|Прізвище та ім'я|Прізвище, власне ім'я, по батькові (за наявності)|Прізвище, власне ім'я, по батькові|ПІП|Військовополонений|Особа|Кого шукаємо|Кого бачив",
        "ru": "ФИО|Ф.И.О.|Фамилия, имя, отчество|Фамилия имя отчество|Фамилия и имя|Военнопленный|Кого ищем|Кого видел",
        "en": "name|full name|person|surname, first name|name in full|name and surname|prisoner|who was seen|person sought",
    },
    "family": {"uk": "Прізвище", "ru": "Фамилия", "en": "family name|surname|last name|family|lastname"},
    "given": {
        "uk": "Ім'я|Власне ім'я",
        "ru": "Имя",
        "en": "given name|first name|given|forename|given names|firstname",
    },
    "patronymic": {"uk": "По батькові", "ru": "Отчество", "en": "patronymic|middle name|father's name"},
    "birth_date": {
        "uk": "Дата народження|Дата народж.|Д.н.|Дата нар.|Народження|Рік народження|Р.н.|ДН|Народився",
        "ru": "Дата рождения|Дата рожд.|Д.р.|Год рождения|Г.р.|ДР|Рождения",
        "en": "date of birth|birth date|born|dob|d.o.b.|birthday|year of birth|birthdate",
    },
    "birth_place": {
        "uk": "Місце народження|Уродженець",
        "ru": "Место рождения|Уроженец",
        "en": "place of birth|birth place|birthplace|born in",
    },
    "sex": {"uk": "Стать", "ru": "Пол", "en": "sex|gender"},
    "rank": {
        "uk": "Звання|Військове звання|В/звання|В/зв",
        "ru": "Звание|Воинское звание|В/звание",
        "en": "rank|military rank",
    },
    "unit": {
        "uk": "Частина|Військова частина|В/ч|Підрозділ|Місце служби|Бригада|Частина (підрозділ)|№ в/ч|Номер частини|Номер в/ч",
        "ru": "Часть|Воинская часть|В/ч|Подразделение|Место службы|Бригада|№ в/ч|Номер части",
        "en": "unit|military unit|regiment|brigade|service unit|formation",
    },
    "number": {
        "uk": "Особистий номер|Жетон|Номер жетона|Військовий квиток|РНОКПП|ІПН|Особовий номер|Номер військового квитка|№ жетона",
        "ru": "Личный номер|Номер жетона|Жетон|Военный билет|ИНН|Номер военного билета|№ жетона",
        "en": "number|service number|service no|personal number|token number|tag number|id tag|service nr|army number",
    },
    "category": {
        "uk": "Категорія|Військовий/цивільний|Військовий чи цивільний",
        "ru": "Категория|Военный/гражданский",
        "en": "category|military or civilian|military/civilian",
    },
    "call_sign": {"uk": "Позивний", "ru": "Позывной", "en": "call sign|callsign"},
    "capture_date": {
        "uk": "Дата полону|Дата взяття в полон|Дата полонення|Дата потрапляння в полон|Коли потрапив у полон|Коли взято в полон|Взято в полон|Полонений|З якого часу в полоні|Дата взяття у полон|Потрапив у полон",
        "ru": "Дата пленения|Дата взятия в плен|Дата плена|Когда взят в плен|Взят в плен|Пленён|Дата задержания|Пленен",
        "en": "date of capture|capture date|captured|taken prisoner|captured on|date captured|since",
    },
    "capture_place": {
        "uk": "Місце полону|Місце взяття в полон|Місце полонення|Де взято в полон|Де потрапив у полон",
        "ru": "Место пленения|Место взятия в плен|Место плена|Место задержания|Где взят в плен",
        "en": "place of capture|capture place|captured at|captured in|where captured",
    },
    "missing_date": {
        "uk": "Дата зникнення|Зник безвісти|Дата зникнення безвісти|Коли зник|Дата втрати зв'язку|Останній зв'язок|Остання дата зв'язку",
        "ru": "Дата исчезновения|Пропал без вести|Дата пропажи|Последняя связь|Дата последней связи",
        "en": "missing since|date missing|missing date|last contact|last seen alive|went missing",
    },
    "status": {
        "uk": "Статус|Стан|Доля|Поточний статус",
        "ru": "Статус|Состояние|Судьба|Положение",
        "en": "status|fate|current status|present status",
    },
    "status_date": {
        "uk": "Дата статусу|Станом на|Дата зміни статусу|Коли бачив|Коли бачили",
        "ru": "Дата статуса|По состоянию на|Когда видел|Когда видели",
        "en": "status date|as of|date of status|seen on|date seen|last seen|when seen",
    },
    "camp": {
        "uk": "Місце утримання|Табір|Місце перебування|Установа|Де утримується|СІЗО",
        "ru": "Место содержания|Лагерь|Учреждение|Где содержится|СИЗО",
        "en": "camp|place of detention|held at|detention place|facility|place of internment",
    },
    "return_date": {
        "uk": "Дата повернення|Дата обміну|Повернуто|Дата звільнення з полону|Обміняно|Повернувся",
        "ru": "Дата возвращения|Дата обмена|Возвращён|Обменян",
        "en": "date of return|return date|returned|date of exchange|exchanged|repatriated|date of repatriation|returned on",
    },
    "release_date": {
        "uk": "Дата звільнення|Звільнений",
        "ru": "Дата освобождения|Освобождён",
        "en": "release date|date of release|released|released on",
    },
    "escape_date": {"uk": "Дата втечі|Втік", "ru": "Дата побега|Бежал", "en": "escape date|escaped|date of escape"},
    "third_state_date": {
        "uk": "Передано третій державі|Дата передачі третій державі",
        "ru": "Передан третьему государству|Дата передачи третьему государству",
        "en": "third state|third state date|interned in a third state|date of transfer to a third state",
    },
    "death_date": {
        "uk": "Дата смерті|Дата загибелі|Загинув|Помер|Коли загинув",
        "ru": "Дата смерти|Дата гибели|Погиб|Умер",
        "en": "date of death|death date|died|dead|killed|died on",
    },
    "death_place": {
        "uk": "Місце смерті|Місце загибелі",
        "ru": "Место смерти|Место гибели",
        "en": "place of death|death place|died at",
    },
    "death_degree": {
        "uk": "Підстава смерті|Підтвердження смерті|Чим підтверджено смерть",
        "ru": "Подтверждение смерти|Чем подтверждена смерть",
        "en": "death degree|proof of death|death certified",
    },
    "exchange": {
        "uk": "Обмін|№ обміну|Номер обміну",
        "ru": "Обмен|№ обмена|Номер обмена",
        "en": "exchange|exchange id|exchange no",
    },
    "phase": {"uk": "Етап|Фаза|Етап обміну", "ru": "Этап|Фаза|Этап обмена", "en": "phase|stage"},
    "power": {
        "uk": "Сторона|Держава належності|Громадянство|Чий військовослужбовець",
        "ru": "Сторона|Гражданство|Чей военнослужащий",
        "en": "power|power on which dependent|depends on|side|nationality|citizenship|own power",
    },
    "holder": {
        "uk": "Держава, що тримає в полоні|Хто утримує|Сторона, що утримує|Утримує",
        "ru": "Держащая держава|Кто удерживает|Удерживающая сторона",
        "en": "holder|detaining power|held by|captor",
    },
    "list_id": {
        "uk": "№|№ з/п|Ідентифікатор|Код запису|Реєстровий номер|Номер запису|Номер у списку|Номер справи|Код особи",
        "ru": "№ п/п|№ пп|Идентификатор|Код записи|Регистрационный номер|Номер записи|Номер в списке|Номер дела|Личное дело",
        "en": "id|list id|no|nr|row|record id|rec_id|a_id|b_id|unique_id|entry id|case number|case no|reference|ref|file number|isn|internment serial number",
    },
    "phone": {
        "uk": "Телефон|Номер телефону|Контактний телефон|Тел.|Моб.",
        "ru": "Телефон|Номер телефона|Контактный телефон|Тел.",
        "en": "phone|telephone|mobile|phone number|contact phone",
    },
    "address": {
        "uk": "Адреса|Місце проживання|Адреса проживання|Домашня адреса|Зареєстрований",
        "ru": "Адрес|Место жительства|Адрес проживания|Домашний адрес|Прописка",
        "en": "address|home address|residence|place of residence",
    },
    "kin": {
        "uk": "Родич|Родичі|Близькі родичі|Заявник|Контактна особа|Хто шукає|Найближчий родич|ПІБ заявника|ПІБ родича",
        "ru": "Родственник|Родственники|Близкие родственники|Заявитель|Контактное лицо|Кто ищет|ФИО заявителя|ФИО родственника",
        "en": "kin|next of kin|name of relative|relative|relatives|applicant|contact person|family contact",
    },
    "note": {
        "uk": "Примітка|Примітки|Додаткова інформація|Коментар|Обставини",
        "ru": "Примечание|Примечания|Дополнительная информация|Комментарий|Обстоятельства",
        "en": "note|notes|remark|remarks|comment|comments|details|additional information",
    },
    "service": {
        "uk": "Вид військ|Рід військ|Вид збройних сил|Служба",
        "ru": "Род войск|Вид войск|Вид вооружённых сил|Служба",
        "en": "branch|branch of service|service branch|arm of service|service",
    },
    "sector": {
        "uk": "Напрямок|Напрямок полону|Ділянка фронту",
        "ru": "Направление|Направление пленения|Участок фронта",
        "en": "sector|sector of capture|sector of the front|direction of the front",
    },
    "health": {
        "uk": "Стан здоров'я|Здоров'я|Поранення",
        "ru": "Состояние здоровья|Здоровье|Ранение",
        "en": "health|state of health|medical condition|health status",
    },
    "reason": {
        "uk": "Причина відмови|Причина|Підстава відмови",
        "ru": "Причина отказа|Причина|Основание отказа",
        "en": "reason|reason for refusal|refused because|why refused",
    },
    "instead_of": {
        "uk": "Замість кого|Замість",
        "ru": "Вместо кого|Вместо",
        "en": "came instead of|instead of|in place of",
    },
}
