"""What lines of news pages say that are no story: headings of other stories, comments, menus, buttons; three languages."""

from __future__ import annotations

from typing import Final

__all__ = ["BYLINE", "COMMENTS", "FURNITURE", "FURNITURE_OPENINGS", "HASHES", "LIVE", "MENU", "OTHERS"]

OTHERS: Final = """
read also; also read; see also; read more; read next; read on; related; related stories; related articles; related news; related coverage;
related content; related topics; related posts; more on this; more on this story; more on this topic; more stories; more news; more coverage;
more headlines; more like this; trending; trending now; trending stories; most read; most popular; most viewed; popular; popular now;
popular stories; recommended; recommended for you; recommended reading; you may also like; you might also like; you may have missed; don't miss; latest; latest news;
latest stories; latest headlines; top stories; top news; other news; other stories; other headlines; in other news; what to read next; up next; next story; previous story;
full coverage; more for you; you may like; from our partners; related video; related videos; related topics; discover more; top picks; watch next; continue reading below; popular stories; people also read; readers also liked; more top stories; what others are reading; similar news; similar stories; similar articles; also in the news; also today; also on this page; editor's picks; editors' picks; elsewhere; elsewhere today;
from the same source; from other sources; from other outlets; more from other outlets; more sources; stories for you; for you; news feed; newsfeed; in the news; headlines; around the web;
читайте також; читати також; також читайте; читай також; читайте ще; дивіться також; ще за темою; ще по темі; за темою; по темі; більше за темою; більше на цю тему; більше новин;
інші новини; останні новини; свіжі новини; популярне; популярні новини; найпопулярніше; найчитаніше; найчитаніші; у тренді; в тренді; тренди; зараз читають; рекомендуємо; рекомендоване;
рекомендовані новини; вас може зацікавити; вам може бути цікаво; схожі новини; схожі матеріали; новини за темою; новини по темі; матеріали за темою; пов'язані новини; пов'язані матеріали;
головне; головні новини; головне за день; стрічка новин; стрічка; усі новини; всі новини; не пропустіть; новини партнерів; новини інших видань; інші видання; з інших джерел; також у новинах; що ще почитати; наступна новина; попередня новина; сюжет;
читайте также; также читайте; читай также; читайте еще; смотрите также; еще по теме; по теме; больше по теме; больше новостей; другие новости; последние новости; свежие новости; популярное;
популярные новости; самое популярное; самое читаемое; сейчас читают; в тренде; тренды; рекомендуем; рекомендованное; вам может быть интересно; вас может заинтересовать; похожие новости; похожие материалы;
новости по теме; материалы по теме; связанные новости; главное; главные новости; главное за день; лента новостей; лента; все новости; не пропустите; новости партнеров; новости других изданий; другие издания;
из других источников; также в новостях; что еще почитать; следующая новость; предыдущая новость; ранее по теме
"""
"""Headings under which, or before which, other stories stand."""

COMMENTS: Final = """
comments; comment; reader comments; readers' comments; discussion; join the discussion; join the conversation; leave a comment; leave a reply; add a comment; post a comment; replies; responses; top comments; newest comments; view comments; show comments; what do you think;
коментарі; коментар; коментарів; коментарі читачів; обговорення; залишити коментар; додати коментар; усі коментарі; показати коментарі; прокоментувати; відгуки;
комментарии; комментарий; комментариев; комментария; комментарии читателей; обсуждение; оставить комментарий; добавить комментарий; все комментарии; показать комментарии; прокомментировать; отзывы
"""
"""Headings of what readers wrote; a count may stand before or after."""

MENU: Final = """
home; news; world; politics; business; economy; sport; sports; culture; opinion; opinions; video; videos; photo; photos; podcasts; podcast; health; science; technology; tech; travel; weather; war; society; live; regions; analysis; interviews; blogs; archive; topics; sections; my feed; following; favourites; favorites; explore; local; entertainment; money; world news; shows; style; lifestyle;
головна; новини; світ; політика; економіка; бізнес; спорт; культура; думки; відео; фото; подкасти; здоров'я; наука; технології; подорожі; погода; війна; суспільство; наживо; регіони; аналітика; інтерв'ю; блоги; архів; теми; розділи; статті; публікації; україна; київ; редакція; реклама; контакти; про нас; спецпроєкти; події;
главная; новости; мир; политика; экономика; бизнес; спорт; культура; мнения; видео; фото; подкасты; здоровье; наука; технологии; путешествия; погода; война; общество; эфир; регионы; аналитика; интервью; блоги; архив; темы; разделы; статьи; публикации; редакция; реклама; контакты; о нас; спецпроекты; события; происшествия
"""
"""Entries of menus: one of them alone on a line, or several in a row."""

FURNITURE: Final = """
menu; search; sign in; log in; login; log out; register; sign up; subscribe; subscribe now; share; share this; share this article; share article; copy link; link copied; print; print this page; save; saved; save for later; follow; follow us; follow topic; unfollow; advertisement; ad; sponsored; sponsored content; paid content;
promoted; newsletter; newsletters; about; about us; contact; contact us; contacts; privacy; privacy policy; terms; terms of use; terms of service; cookie policy; cookie settings; accept; accept all; reject all; close; open; back; next; previous; skip to content; skip to main content; back to top; to top; show more; load more; see more; see all; view all; more; less; show less; all;
listen; listen to this article; listen to article; play; pause; mute; watch; watch now; like; likes; dislike; reply; report; report abuse; edit; hide; flag; download; download the app; get the app; open in app; read in app; facebook; twitter; x; telegram; whatsapp; viber; instagram; youtube; tiktok; linkedin; reddit; threads; email; e-mail; rss; google news; english; українська; русский; en; ua; uk; ru; tags; topics in this story; source; sources; settings; notifications; help; feedback; jobs; careers; advertise; sitemap; donate; support us; dark mode; light mode; read full article; read the full story; full story; read original; view original; continue reading; ask ai; ai summary; summarize; summarise; translate; translate this page; key points; read full story;
меню; пошук; увійти; вхід; вийти; реєстрація; підписатися; підписатись; підпишіться; поділитися; поділитись; скопіювати посилання; посилання скопійовано; друк; друкувати; зберегти; збережено; стежити; розсилка; про проєкт; про проект; конфіденційність; політика конфіденційності; умови користування; правила користування; прийняти; закрити; відкрити; назад; далі; вгору; нагору; показати більше; показати ще; завантажити ще; більше; ще; усі; всі; слухати; прослухати; прослухати статтю; дивитися; подобається; відповісти; поскаржитися; теги; мітки; джерело; джерела; налаштування; сповіщення; допомога; вакансії; підтримати; підтримати нас; читати повністю; читати далі; читати оригінал; переклад; перекласти; стислий виклад; запитати ші; телеграм; фейсбук; ютуб;
поиск; войти; вход; выйти; регистрация; подписаться; подпишитесь; поделиться; скопировать ссылку; ссылка скопирована; печать; распечатать; сохранить; сохранено; следить; рассылка; о проекте; конфиденциальность; политика конфиденциальности; условия использования; правила; принять; закрыть; открыть; дальше; далее; наверх; вверх; показать больше; показать еще; загрузить еще; больше; еще; все; слушать; прослушать; прослушать статью; смотреть; нравится; ответить; пожаловаться; теги; метки; источник; источники; настройки; уведомления; помощь; вакансии; поддержать; поддержать нас; читать полностью; читать далее; читать оригинал; перевод; перевести; краткое содержание; спросить ии; фейсбук; ютуб
"""
"""Lines that are buttons, links and notices."""

FURNITURE_OPENINGS: Final = (
    r"(?:try|use|discover|meet|explore|test|new:?|unlock|get) (?:out )?(?:our |the |new )*(?:ai\b|ai-powered|smart assistant)",
    r"(?:summari[sz]e|explain|ask|chat|translate)\b.{0,30}\b(?:with|using|by|to|the|our) (?:ai|assistant)\b",
    r"(?:ask|chat with) (?:our )?ai\b", r"ai[- ](?:generated|powered|assistant|features?|summary|overview)\b",
    r"(?:спробуйте|випробуйте|запитайте|спитайте|скористайтеся|відкрийте)\b.{0,25}\b(?:ші|штучн\w+ інтелект\w*|ai)\b",
    r"(?:попробуйте|испытайте|спросите|воспользуйтесь|откройте)\b.{0,25}\b(?:ии|искусственн\w+ интеллект\w*|ai)\b",
    r"(?:copyright|©|\(c\)|all rights reserved|усі права захищ|всі права захищ|все права защищ)",
    r"(?:subscribe|sign up|register|log in|sign in) (?:to|for|with|in|now|and|free)\b.{0,80}$",
    r"(?:підпи\w+|підписуйт\w+|приєднуйт\w+|стежте|читайте нас|долучайт\w+)\b.{0,80}(?:telegram|телеграм\w*|канал\w*|розсилк\w+|facebook|viber|instagram|youtube|google|whatsapp|нас\w*)",
    r"(?:подпи\w+|присоединяйт\w+|следите|читайте нас)\b.{0,80}(?:telegram|телеграм\w*|канал\w*|рассылк\w+|facebook|viber|instagram|youtube|google|whatsapp|нам\w*|нас)",
    r"(?:follow|join|find) us (?:on|in|at)\b", r"(?:we use|this (?:site|website) uses) cookies", r"(?:ми використовуємо|цей сайт використовує) (?:файли )?cookie", r"(?:мы используем|этот сайт использует) (?:файлы )?cookie",
    r"(?:we value your privacy|your privacy|we and our (?:\d+ )?partners|by (?:clicking|continuing)|ми цінуємо вашу|мы ценим вашу|натискаючи|нажимая)\b",
    r"\d+\s?(?:min|minute|хв|хвилин\w*|мин|минут\w*)\.? (?:read|читання|чтения|чтение)$", r"(?:reading time|час читання|время чтения)\b",
    r"[\d., ]+[kmк]?\s?(?:views?|shares?|likes?|reads?|reactions?|sources?|переглядів|перегляди?|поширень|вподобань|просмотров|просмотра?|репостов|лайков)$",
    r"(?:views?|shares?|likes?|перегляд\w*|просмотр\w*)\s?:?\s?[\d., ]+[kmк]?$",
    r"(?:see|view|show|read) (?:all|more|\d+)\b.{0,25}$", r"(?:показати|дивитися|читати) (?:всі|усі|більше|ще)\b.{0,25}$", r"(?:показать|смотреть|читать) (?:все|больше|еще)\b.{0,25}$",
    r"(?:if you (?:find|notice|spot|see) (?:a|an) (?:error|mistake|typo)|якщо (?:ви )?(?:помітили|знайшли) помилку|если вы (?:заметили|нашли) ошибку)",
    r"(?:image|photo|picture|video|фото|відео|видео|ілюстрац\w+|иллюстрац\w+)\s?(?:credit|source|by)?\s?[:/©]\s?.{0,40}$",
)
"""How such lines begin where they are no fixed words (of the folded line; ё is е)."""

BYLINE: Final = r"(?:by|story by|reported by|written by|author|автор(?:ка)?|авторка?|текст|автори|авторы|підготува\w+|подготови\w+)\s?:?\s+(?P<name>\S.{1,60})"

HASHES: Final = r"#\w[\w-]*"

LIVE: Final = (
    "live", "live updates", "live blog", "liveblog", "as it happened", "онлайн", "наживо", "хроніка", "текстова трансляція", "оновлюється", "прямой эфир",
    "хроника", "текстовая трансляция", "обновляется", "в прямом эфире", "у прямому ефірі",
)
"""Words of a title whose story is a chain of entries, each with its own time."""
