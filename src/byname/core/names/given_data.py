"""Given names of Ukraine, Russia and Belarus as one id each, with the fathers' patronymics that follow no rule.

Source: common knowledge of the three languages' name days and registries, written down for this table, with the given
names of other countries that lists meet most, joined to their cognates (Michael is Mykhailo and Maikl). The
Ukrainian-Russian pairs were checked against names-translator 2.1.0 (MIT, D. Chaplinsky), of which nothing is copied.
"""

from __future__ import annotations

__all__ = ["GIVEN_NAMES"]

# id sex | Ukrainian | Russian | Belarusian | Latin forms that folding does not reach | irregular patronymics
GIVEN_NAMES = """
ahapii m | Агапій | Агапий |  |  |
adam m | Адам | Адам | Адам |  |
akym m | Яким Аким | Аким Иоаким | Якім | Joachim | Акимович
albert m | Альберт | Альберт | Альберт |  |
anatolii m | Анатолій | Анатолий | Анатоль |  |
andrii m | Андрій Ендрю | Андрей Эндрю | Андрэй | Andrew |
antin m | Антін Антон Ентоні | Антон Энтони | Антон | Anthony Antony |
apollon m | Аполлон | Аполлон |  |  |
arkadii m | Аркадій | Аркадий | Аркадзь |  |
arsen m | Арсен | Арсен | Арсен |  |
arsenii m | Арсеній | Арсений | Арсень Арсеній |  |
artem m | Артем | Артем Артём | Арцём | Artyom Artiom |
artemii m | Артемій | Артемий |  |  |
artur m | Артур | Артур | Артур | Arthur |
arkhyp m | Архип | Архип | Архіп |  |
askold m | Аскольд | Аскольд |  |  |
afanasii m | Панас Афанасій Опанас | Афанасий | Апанас Афанасій | Athanasius |
bohdan m | Богдан | Богдан | Багдан |  |
boleslav m | Болеслав | Болеслав | Баляслаў |  |
borys m | Борис | Борис | Барыс |  |
boryslav m | Борислав | Борислав |  |  |
bronislav m | Броніслав | Бронислав | Браніслаў |  |
vadym m | Вадим | Вадим | Вадзім |  |
valentyn m | Валентин | Валентин | Валянцін |  |
valerian m | Валеріан | Валериан Валерьян | Валяр'ян |  |
valerii m | Валерій | Валерий | Валерый |  |
varlam m | Варлам | Варлам Варлаам |  |  |
vasyl m | Василь | Василий | Васіль | Basil |
vatslav m | Вацлав | Вацлав | Вацлаў |  |
venedykt m | Венедикт | Венедикт |  |  |
veniamyn m | Веніамін Бенджамін | Вениамин Бенджамин | Веніямін | Benjamin |
viktor m | Віктор | Виктор | Віктар | Victor |
vilen m | Вілен | Вилен |  |  |
vitalii m | Віталій | Виталий | Віталь Віталій |  |
vitold m | Вітольд | Витольд | Вітольд |  |
vlad m | Влад | Влад | Улад |  |
vladyslav m | Владислав | Владислав | Уладзіслаў | Wladyslaw |
vladlen m | Владлен | Владлен |  |  |
vlas m | Влас Улас | Влас | Улас |  |
volodymyr m | Володимир | Владимир | Уладзімір |  |
volodyslav m | Володислав | Володислав |  |  |
volodar m | Володар | Володар |  |  |
vsevolod m | Всеволод | Всеволод | Усевалад |  |
viacheslav m | В'ячеслав | Вячеслав | Вячаслаў |  |
havrylo m | Гаврило Гавриїл | Гавриил Гаврила | Гаўрыла Гаўрыіл | Gabriel |
halaktion m | Галактіон | Галактион |  |  |
hennadii m | Геннадій | Геннадий | Генадзь |  |
heorhii m | Георгій Джордж | Георгий Джордж | Георгій Джордж | Georgi Georgy George |
herasym m | Герасим | Герасим | Герасім |  |
herman m | Герман | Герман | Герман |  |
hlib m | Гліб | Глеб | Глеб |  |
hnat m | Гнат Ігнат | Игнат | Ігнат Гнат |  |
hordii m | Гордій | Гордей | Гардзей |  |
hryhorii m | Григорій Грегорі | Григорий Грегори | Рыгор Грыгорый | Gregory |
hurii m | Гурій | Гурий |  |  |
davyd m | Давид Девід | Давид Давыд Дэвид | Давід Давыд Дэвід | David |
danylo m | Данило Даниїл Деніел Даніель | Даниил Данила Данил Дэниел Даниэль | Даніла Данііл | Daniel |
demian m | Дем'ян Даміан | Демьян Дамиан | Дзям'ян |  |
denys m | Денис Денніс | Денис Деннис | Дзяніс | Dennis |
dmytro m | Дмитро | Дмитрий | Дзмітрый Зміцер | Dimitri Dimitry |
domentii m | Доментій Дементій | Дементий Доментий | Дземянцій |  |
dorofii m | Дорофій | Дорофей |  |  |
edem m | Едем | Эдем |  |  |
edvard m | Едвард | Эдвард | Эдвард | Edward |
eduard m | Едуард | Эдуард | Эдуард |  |
eldar m | Ельдар | Эльдар | Эльдар |  |
elmar m | Ельмар | Эльмар |  |  |
emil m | Еміль | Эмиль | Эміль |  |
ernest m | Ернест | Эрнест | Эрнест |  |
eryk m | Ерік Ерик | Эрик | Эрык | Eric |
yevhen m | Євген Євгеній Юджин | Евгений Юджин | Яўген Яўгеній | Eugene Eugen |
yevdokym m | Євдоким | Евдоким | Еўдакім |  |
yevlampii m | Євлампій | Евлампий |  |  |
yevstafii m | Євстафій Остап | Евстафий Остап | Астап Еўстафій |  |
yevsei m | Євсей | Евсей | Аўсей |  |
yehor m | Єгор | Егор | Ягор |  |
yelysei m | Єлисей | Елисей | Елісей |  |
yemelian m | Омелян Ємельян | Емельян | Амяльян |  |
yepifan m | Єпіфан Єпіфаній | Епифан Епифаний |  |  |
yermolai m | Єрмолай | Ермолай | Ярмолай |  |
yefrem m | Єфрем | Ефрем | Яфрэм |  |
yefym m | Юхим Єфим | Ефим | Яфім |  |
zakhar m | Захар Захарій | Захар Захарий | Захар | Zachary |
zenovii m | Зеновій Зіновій Зиновій | Зиновий Зеновий | Зіновій |  |
zoreslav m | Зореслав | Зореслав |  |  |
ivan m | Іван | Иван | Іван Янка |  |
ihnatii m | Ігнатій | Игнатий | Ігнацій | Ignatius |
ihor m | Ігор | Игорь | Ігар | Igor |
izmail m | Ізмаїл Ісмаїл | Измаил Исмаил |  |  |
iziaslav m | Ізяслав | Изяслав | Ізяслаў |  |
ilarion m | Іларіон | Илларион Иларион | Іларыён |  |
illia m | Ілля | Илья | Ілья | Ilya Elijah | Ильинична
innokentii m | Інокентій | Иннокентий | Інакенцій |  |
ipolyt m | Іполит | Ипполит | Іпаліт |  |
irynei m | Іриней | Ириней |  |  |
isak m | Ісак Ісаак | Исаак Исак | Ісак | Isaac |
isydor m | Ісидор Сидір | Исидор Сидор | Сідар Ісідар | Sydor |
yosyp m | Йосип Осип Джозеф | Иосиф Осип Джозеф | Язэп Іосіф Восіп | Joseph Josef Jozef |
kasian m | Касян | Касьян | Кас'ян |  |
kyrylo m | Кирило | Кирилл | Кірыла Кірыл | Cyril |
klym m | Клим Климент | Клим Климент | Клім | Clement |
kliment m | Климентій | Климентий | Кліменцій |  |
kondrat m | Кіндрат Кондрат Кіндратій | Кондрат Кондратий | Кандрат |  |
kostiantyn m | Костянтин | Константин | Канстанцін | Constantine Constantin |
kornii m | Корній Корнелій | Корней Корнилий Корнелий | Карней |  |
kuzma m | Кузьма | Кузьма | Кузьма |  | Кузьмич
lavrentii m | Лаврентій Лаврін | Лаврентий | Лаўрэнцій Лаўрын |  |
lazar m | Лазар | Лазарь | Лазар |  |
lev m | Лев | Лев | Леў | Leo | Львович
levko m | Левко | Левко |  |  |
leon m | Леон | Леон | Леон |  |
leonid m | Леонід | Леонид | Леанід |  |
leontii m | Леонтій | Леонтий | Лявонцій |  |
leopold m | Леопольд | Леопольд |  |  |
lohvyn m | Логвин | Логвин Логин |  |  |
luka m | Лука | Лука | Лука | Luke | Лукич
lukian m | Лук'ян | Лукьян Лукиан | Лук'ян | Lucian |
liubomyr m | Любомир | Любомир | Любамір |  |
liutsian m | Люціан | Люциан |  |  |
makar m | Макар Макарій | Макар Макарий | Макар |  |
maksym m | Максим | Максим | Максім | Max Maxim |
maksymilian m | Максиміліан Максим'ян | Максимилиан | Максіміліян |  |
marat m | Марат | Марат | Марат |  |
marian m | Мар'ян Маріан | Марьян Мариан | Мар'ян | Marian |
markiian m | Маркіян | Маркиян Маркиан |  |  |
marko m | Марко Марк | Марк Марко | Марк | Marc Mark |
martyn m | Мартин | Мартин Мартын | Марцін | Martin |
matvii m | Матвій Метью Меттью | Матвей Мэтью Мэттью | Мацвей | Matthew |
myron m | Мирон | Мирон | Мірон |  |
myroslav m | Мирослав | Мирослав | Міраслаў |  |
mykyta m | Микита | Никита | Мікіта |  | Никитич
mykola m | Микола Миколай Ніколас | Николай Николас | Мікалай Мікола | Nicholas Nicolas Nicolae |
mykhailo m | Михайло Майкл | Михаил Майкл | Міхаіл Міхась Майкл | Michael Mikhailo Mike |
mytrofan m | Митрофан | Митрофан | Мітрафан |  |
modest m | Модест | Модест |  |  |
moisei m | Мойсей Мусій | Моисей Мусий | Майсей | Moses |
mstyslav m | Мстислав | Мстислав | Мсціслаў |  |
nazar m | Назар Назарій | Назар Назарий | Назар |  |
naum m | Наум | Наум | Навум |  |
nestor m | Нестор | Нестор | Несцер |  |
nykyfor m | Никифор | Никифор | Нічыпар Нікіфар |  |
nykodym m | Никодим | Никодим | Нікадзім |  |
oleksandr m | Олександр | Александр | Аляксандр Алесь | Alexander Alexandre Alexandros |
oleksii m | Олексій Олекса | Алексей Алексий | Аляксей | Alexey Alexei Alexis |
oleh m | Олег | Олег | Алег |  |
oles m | Олесь | Олесь |  |  |
omelko m | Омелько | Омелько |  |  |
onufrii m | Онуфрій | Онуфрий | Ануфрый |  |
onysym m | Онисим | Онисим Анисим | Анісім |  |
orest m | Орест | Орест | Арэст |  |
oskar m | Оскар | Оскар | Аскар Оскар | Oscar |
pavlo m | Павло Пол | Павел Пол | Павел Павал | Paul |
pamfil m | Памфіл | Памфил |  |  |
panteleimon m | Пантелеймон | Пантелеймон | Панцеляймон |  |
pantelii m | Пантелій | Пантелей | Панцялей |  |
paramon m | Парамон | Парамон |  |  |
parfenii m | Парфеній Парфен | Парфений Парфен |  |  |
pakhom m | Пахом | Пахом |  |  |
petro m | Петро Пітер | Петр Пётр Питер | Пётр Пятро Пятрусь Пітэр | Peter Pyotr Piotr | Пятровіч
pymen m | Пимен | Пимен |  |  |
platon m | Платон | Платон | Платон |  |
pylyp m | Пилип Філіп | Филипп Филип | Піліп Філіп | Philip Filip Phillip |
polikarp m | Полікарп | Поликарп | Палікарп |  |
porfyrii m | Порфирій | Порфирий |  |  |
prokip m | Прокіп Прокопій | Прокоп Прокофий Прокопий | Пракоп Пракопій |  |
prokhor m | Прохор | Прохор | Прохар |  |
ratmyr m | Ратмир | Ратмир |  |  |
renat m | Ренат Рінат | Ренат Ринат |  |  |
robert m | Роберт | Роберт | Роберт |  |
rodion m | Родіон | Родион | Радзівон |  |
roman m | Роман | Роман | Раман |  |
rostyslav m | Ростислав | Ростислав | Расціслаў |  |
rudolf m | Рудольф | Рудольф |  |  |
ruslan m | Руслан | Руслан | Руслан |  |
riuryk m | Рюрик | Рюрик | Рурык |  |
sava m | Сава | Савва Сава | Сава |  |
savelii m | Савелій | Савелий | Савелій |  |
samiilo m | Самійло Самуїл Семюел | Самуил Самойло Сэмюэл | Самуіл | Samuel |
samson m | Самсон | Самсон | Самсон |  |
sviatopolk m | Святополк | Святополк |  |  |
sviatoslav m | Святослав | Святослав | Святаслаў |  |
sevastian m | Севастян Себастіан | Севастьян Себастьян | Севасцьян | Sebastian |
semen m | Семен Симеон | Семен Семён Симеон | Сямён Сімяон | Simeon Semyon Semion |
serafym m | Серафим | Серафим | Серафім | Seraphim |
serhii m | Сергій | Сергей | Сяргей Сяржук | Serge Siarhei Siarhiej |
spartak m | Спартак | Спартак |  |  |
spyrydon m | Спиридон | Спиридон | Спірыдон |  |
stakh m | Стах | Стах |  |  |
stanislav m | Станіслав | Станислав | Станіслаў |  |
stepan m | Степан Стефан | Степан Стефан | Сцяпан Стэфан | Stephan |
sylvester m | Сильвестр | Сильвестр |  |  |
symon m | Симон Саймон | Симон Саймон | Сымон | Simon |
sofron m | Софрон Сафрон | Софрон Сафрон |  |  |
tadei m | Тадей Тадеуш | Тадеуш | Тадэвуш | Thaddeus |
taras m | Тарас | Тарас | Тарас |  |
tymofii m | Тимофій Тиміш | Тимофей | Цімафей | Timothy |
tymur m | Тимур | Тимур | Цімур |  |
tykhon m | Тихон | Тихон | Ціхан |  |
trokhym m | Трохим | Трофим | Трафім Трахім |  |
tryfon m | Трифон | Трифон | Трыфан |  |
ustym m | Устим | Устин | Усцін |  |
fadii m | Фадій | Фадей |  |  |
fedir m | Федір Теодор | Федор Фёдор Теодор | Фёдар Тодар | Theodore Theodor Fyodor | Федорович
fedot m | Федот | Федот |  |  |
feliks m | Фелікс | Феликс | Фелікс |  |
feodosii m | Феодосій Тодось | Феодосий Федосий | Феадосій |  |
feofan m | Феофан | Феофан |  |  |
ferdinand m | Фердинанд | Фердинанд |  |  |
filaret m | Філарет | Филарет |  |  |
filimon m | Філімон Филимон | Филимон | Філімон |  |
flor m | Флор | Флор Фрол |  |  |
foma m | Хома Фома Томас | Фома Томас | Фама Хама Томас | Thomas Tomas | Фомич
khariton m | Харитон | Харитон | Харытон |  |
khrystofor m | Христофор Крістофер | Христофор Кристофер |  | Christopher |
eskander m | Ескендер | Эскендер |  |  |
yulian m | Юліан Юліян | Юлиан | Юльян | Julian |
yulii m | Юлій | Юлий | Юлій | Julius |
yurii m | Юрій | Юрий | Юрый Юры | Yuri Youri |
yustyn m | Юстин | Юстин |  |  |
yakiv m | Яків | Яков | Якаў | Jacob Jakub | Яковлевич Яківна
yan m | Ян Ієн Іен | Ян Иэн Йен | Ян | Iain Ian |
yaromyr m | Яромир | Яромир |  |  |
yaropolk m | Ярополк | Ярополк |  |  |
yaroslav m | Ярослав | Ярослав | Яраслаў |  |
ali m | Алі | Али | Алі |  |
akhmed m | Ахмед Ахмет Ахмад | Ахмед Ахмет Ахмад | Ахмед |  |
ibrahim m | Ібрагім | Ибрагим | Ібрагім |  |
mahomed m | Магомед Мухаммед | Магомед Мухаммед Магомет |  | Muhammad Mohammed |
murat m | Мурат | Мурат |  |  |
mustafa m | Мустафа | Мустафа |  |  |
osman m | Осман | Осман |  |  |
ramazan m | Рамазан | Рамазан |  |  |
ramzan m | Рамзан | Рамзан |  |  |
rustam m | Рустам Рустем | Рустам Рустем | Рустам |  |
ruslanbek m | Русланбек | Русланбек |  |  |
tamerlan m | Тамерлан | Тамерлан |  |  |
shamil m | Шаміль | Шамиль |  |  |
aslan m | Аслан | Аслан |  |  |
ashot m | Ашот | Ашот |  |  |
hurhen m | Гурген | Гурген |  |  |
hamlet m | Гамлет | Гамлет |  |  |
armen m | Армен | Армен |  |  |
vardan m | Вардан | Вардан |  |  |
tyhran m | Тигран | Тигран |  |  |
giorgi m | Ґіоргі | Гиорги |  | Giorgi |
avhusta f | Августа | Августа |  |  |
ada f | Ада | Ада | Ада |  |
adelina f | Аделіна | Аделина |  |  |
aksyniia f | Аксинія | Аксинья | Аксіння |  |
alevtyna f | Алевтина | Алевтина | Алеўціна |  |
alina f | Аліна | Алина | Аліна |  |
alisa f | Аліса | Алиса | Аліса | Alice |
alla f | Алла | Алла | Ала |  |
albina f | Альбіна | Альбина | Альбіна |  |
anastasiia f | Анастасія | Анастасия Настасья | Анастасія Настасся |  |
anzhela f | Анжела Ангела | Анжела Ангела | Анжэла | Angela |
anzhelika f | Анжеліка Анжелика | Анжелика | Анжаліка | Angelika Angelica |
antonina f | Антоніна | Антонина | Антаніна |  |
ariana f | Аріана | Ариана |  |  |
arina f | Аріна Орина | Арина | Арына |  |
asiia f | Ася | Ася | Ася |  |
bohdana f | Богдана | Богдана | Багдана |  |
bronislava f | Броніслава | Бронислава |  |  |
valentyna f | Валентина | Валентина | Валянціна |  |
valeriia f | Валерія | Валерия | Валерыя |  |
vanda f | Ванда | Ванда | Ванда |  |
varvara f | Варвара | Варвара | Варвара | Barbara |
vasylyna f | Василина | Василина | Васіліна |  |
vasylysa f | Василиса | Василиса | Васіліса |  |
vira f | Віра | Вера | Вера |  |
veronika f | Вероніка | Вероника | Вераніка |  |
vesta f | Веста | Веста |  |  |
viktoriia f | Вікторія | Виктория | Вікторыя | Victoria |
violeta f | Віолета Віолетта | Виолетта | Віялета |  |
vitaliia f | Віталія Віталіна | Виталия Виталина |  |  |
vlada f | Влада | Влада | Улада |  |
vladyslava f | Владислава | Владислава | Уладзіслава |  |
halyna f | Галина | Галина | Галіна |  |
hanna f | Ганна Анна | Анна | Ганна | Ann Anne |
hlafira f | Глафіра | Глафира | Глафіра |  |
dana f | Дана | Дана |  |  |
daryna f | Дарина | Дарина |  |  |
dariia f | Дарія Дар'я | Дарья Дария | Дар'я |  |
diana f | Діана Діяна | Диана | Дыяна |  |
dominika f | Домініка | Доминика |  |  |
dorota f | Дорота | Дорота |  |  |
eleonora f | Елеонора | Элеонора | Элеанора |  |
elina f | Еліна | Элина |  |  |
elvira f | Ельвіра | Эльвира | Эльвіра |  |
elza f | Ельза | Эльза |  |  |
emiliia f | Емілія | Эмилия | Эмілія |  |
emma f | Емма | Эмма | Эма |  |
esma f | Есма | Эсма |  |  |
yevheniia f | Євгенія | Евгения | Яўгенія | Eugenia |
yevdokiia f | Євдокія Явдоха | Евдокия | Еўдакія |  |
yefrosyniia f | Єфросинія Єфросина Фросина | Ефросинья Евфросиния | Еўфрасіння |  |
yeva f | Єва | Ева | Ева | Eve |
yelyzaveta f | Єлизавета Елізабет | Елизавета Элизабет | Лізавета | Elizabeth Elisabeth |
zhanna f | Жанна | Жанна | Жана | Jeanne |
zinaida f | Зінаїда | Зинаида | Зінаіда |  |
zlata f | Злата | Злата | Злата |  |
zoia f | Зоя | Зоя | Зоя |  |
zoriana f | Зоряна | Зоряна |  |  |
ivanna f | Іванна | Иванна | Іванна |  |
ida f | Іда | Ида | Іда |  |
ilona f | Ілона | Илона | Ілона |  |
inha f | Інга | Инга | Інга |  |
inesa f | Інеса | Инесса | Інэса |  |
inna f | Інна | Инна | Іна |  |
iraida f | Іраїда | Ираида | Іраіда |  |
iryna f | Ірина Ярина | Ирина | Ірына | Irene |
kalyna f | Калина | Калина |  |  |
kamila f | Каміла | Камилла |  |  |
karyna f | Каріна Карина | Карина | Карына |  |
karolina f | Кароліна | Каролина | Караліна |  |
kateryna f | Катерина Кетрін | Екатерина Катерина Кэтрин | Кацярына | Catherine Katherine Katharina |
kira f | Кіра | Кира | Кіра |  |
klavdiia f | Клавдія | Клавдия | Клаўдзія |  |
klara f | Клара | Клара | Клара |  |
khrystyna f | Крістіна Христина Кристина | Кристина Христина | Крысціна | Christina |
kseniia f | Ксенія Оксенія | Ксения | Ксенія | Xenia |
lada f | Лада | Лада | Лада |  |
larysa f | Лариса | Лариса | Ларыса |  |
lesia f | Леся | Леся | Леся |  |
lidiia f | Лідія | Лидия | Лідзія |  |
lina f | Ліна | Лина | Ліна |  |
liliana f | Ліліана | Лилиана |  |  |
liliia f | Лілія | Лилия | Лілія | Lily |
liubov f | Любов | Любовь | Любоў | Lubov |
liudmyla f | Людмила | Людмила | Людміла | Ludmila Ludmilla |
maia f | Майя Мая | Майя | Мая | Maya |
malvina f | Мальвіна | Мальвина |  |  |
marharyta f | Маргарита Маргарет | Маргарита Маргарет | Маргарыта | Margaret |
maryna f | Марина | Марина | Марына |  |
mariia f | Марія Мері | Мария Марья Мэри | Марыя | Mary |
mariana f | Мар'яна | Марьяна Марианна | Мар'яна |  |
marta f | Марта Марфа | Марта Марфа | Марта |  |
matrona f | Мотрона Мотря | Матрена Матрёна Матрона | Матрона |  |
melaniia f | Меланія | Меланья Мелания | Мелання |  |
mylana f | Мілана | Милана | Мілана |  |
myroslava f | Мирослава | Мирослава | Міраслава |  |
mykhailyna f | Михайлина | Михайлина | Міхаліна |  |
nadiia f | Надія | Надежда | Надзея |  |
nataliia f | Наталія Наталка Наталя | Наталья Наталия | Наталля |  |
neonila f | Неоніла | Неонила |  |  |
nelli f | Неллі Неля Нелля | Нелли Неля | Нэлі |  |
nika f | Ніка | Ника |  |  |
nina f | Ніна | Нина | Ніна |  |
nonna f | Нонна | Нонна | Нона |  |
oksana f | Оксана | Оксана | Аксана |  |
oleksandra f | Олександра | Александра | Аляксандра | Alexandra |
oleksandrina f | Олександрина | Александрина |  |  |
olena f | Олена Гелен Хелен | Елена Хелен | Алена Алёна | Helen Helena Alyona |
olesia f | Олеся | Олеся | Алеся |  |
olha f | Ольга | Ольга | Вольга |  |
palahna f | Палагна Пелагея Пелагія | Пелагея Пелагия | Палагея Пелагея |  |
paraska f | Парасковія Параска | Прасковья Параскева | Праскоўя |  |
polina f | Поліна | Полина | Паліна |  |
raisa f | Раїса | Раиса | Раіса |  |
ramina f | Раміна | Рамина |  |  |
rehina f | Регіна | Регина | Рэгіна |  |
rymma f | Римма | Римма | Рыма |  |
roza f | Роза | Роза | Роза | Rosa |
roksolana f | Роксолана | Роксолана |  |  |
roksana f | Роксана | Роксана |  | Roxana |
ruslana f | Руслана | Руслана | Руслана |  |
rufina f | Руфіна | Руфина |  |  |
sabina f | Сабіна | Сабина |  |  |
svitlana f | Світлана | Светлана | Святлана | Sviatlana |
sevil f | Севіль | Севиль |  |  |
serafyma f | Серафима | Серафима | Серафіма |  |
snizhana f | Сніжана | Снежана | Сняжана |  |
solomiia f | Соломія | Соломия Саломея | Саламея |  |
sofiia f | Софія Софія | София Софья | Соф'я Сафія | Sophia Sophie |
stanislava f | Станіслава | Станислава | Станіслава |  |
stefaniia f | Стефанія Степанія | Стефания Степанида | Стэфанія | Stephanie |
taisiia f | Таїсія Таїса | Таисия Таиса | Таісія |  |
tamara f | Тамара | Тамара | Тамара |  |
tamila f | Таміла | Тамила |  |  |
tetiana f | Тетяна | Татьяна | Таццяна Тацяна | Tatiana |
uliana f | Уляна | Ульяна | Ульяна |  |
ustyna f | Устина Юстина | Устинья Юстина | Усціння |  |
faina f | Фаїна | Фаина | Фаіна |  |
fatima f | Фатіма | Фатима |  |  |
feodora f | Феодора Теодора | Феодора Теодора Федора |  |  |
feodosiia f | Феодосія | Феодосия |  |  |
khrystia f | Христя | Христя |  |  |
susanna f | Сусанна | Сусанна |  | Susanna |
yuliia f | Юлія | Юлия | Юлія | Julia |
yuliana f | Юліана Юліанна | Юлиана Юлианна |  |  |
yadviha f | Ядвіга | Ядвига | Ядвіга |  |
yana f | Яна | Яна | Яна |  |
yanina f | Яніна | Янина | Яніна |  |
yaroslava f | Ярослава | Ярослава | Яраслава |  |
john m | Джон | Джон | Джон | John |
jack m | Джек | Джек | Джэк | Jack |
james m | Джеймс | Джеймс | Джэймс | James |
jim m | Джим Джимм | Джим |  | Jimmy Jim |
joe m | Джо | Джо |  | Joe |
jonathan m | Джонатан | Джонатан |  | Johnathan Jonathan |
jordan m | Джордан | Джордан |  | Jordan |
joshua m | Джошуа | Джошуа |  | Joshua |
jason m | Джейсон | Джейсон |  | Jason |
jeffrey m | Джеффрі | Джеффри |  | Geoffrey Jeffrey |
jerry m | Джеррі | Джерри |  | Gerry Jerry |
jeremy m | Джеремі | Джереми |  | Jeremy |
gerald m | Джеральд | Джеральд |  | Gerald |
charles m | Чарльз Чарлз | Чарльз Чарлз | Чарльз | Charles |
william m | Вільям Уільям | Уильям Вильям | Уільям | William |
stephen m | Стівен | Стивен |  | Steven Stephen |
stuart m | Стюарт | Стюарт |  | Stewart Stuart |
richard m | Річард | Ричард | Рычард | Richard |
patrick m | Патрік | Патрик |  | Patrick |
kenneth m | Кеннет | Кеннет |  | Kenneth |
keith m | Кіт | Кит |  | Keith |
kevin m | Кевін | Кевин |  | Kevin |
brian m | Браян Брайан | Брайан |  | Bryan Brian |
ryan m | Раян | Райан |  | Ryan |
dwight m | Двайт | Дуайт |  | Dwight |
wayne m | Вейн | Уэйн |  | Wayne |
walter m | Волтер | Уолтер |  | Walter |
henry m | Генрі | Генри |  | Henry |
harry m | Гаррі | Гарри |  | Harry |
harold m | Гарольд | Гарольд |  | Harold |
hugh m | Г'ю Х'ю | Хью |  | Hugh |
graham m | Грем Грехем | Грэм Грэхэм |  | Graeme Graham |
nigel m | Найджел | Найджел |  | Nigel |
neil m | Ніл | Нил |  | Neal Neil |
roger m | Роджер | Роджер |  | Roger |
ronald m | Рональд | Рональд |  | Ronald |
douglas m | Дуглас | Дуглас |  | Douglas |
duncan m | Данкан | Данкан |  | Duncan |
juan m | Хуан | Хуан |  | Juan |
jose m | Хосе | Хосе |  | Jose |
jorge m | Хорхе | Хорхе |  | Jorge |
javier m | Хав'єр | Хавьер |  | Javier |
joaquin m | Хоакін | Хоакин |  | Joaquin |
jesus m | Хесус | Хесус |  | Jesus |
julio m | Хуліо | Хулио |  | Julio |
carlos m | Карлос | Карлос |  | Carlos |
enrique m | Енріке | Энрике |  | Enrique |
miguel m | Мігель | Мигель |  | Miguel |
guillermo m | Гільєрмо | Гильермо |  | Guillermo |
angel m | Анхель | Анхель |  | Angel |
jean m | Жан | Жан | Жан | Jean |
jacques m | Жак | Жак |  | Jacques |
georges m | Жорж | Жорж |  | Georges |
gilles m | Жиль | Жиль |  | Gilles |
gerard m | Жерар | Жерар |  | Gerard |
joel m | Жоель | Жоэль |  | Joel |
francois m | Франсуа | Франсуа |  | Francois François |
laurent m | Лоран | Лоран |  | Laurent |
vincent m | Венсан | Венсан |  | Vincent |
bernard m | Бернар | Бернар |  | Bernard |
yves m | Ів | Ив |  | Yves |
guy m | Гі | Ги |  | Guy |
thierry m | Тьєррі | Тьерри |  | Thierry |
herve m | Ерве | Эрве |  | Herve |
hans m | Ганс | Ганс |  | Hans |
johannes m | Йоганнес | Йоханнес |  | Johannes |
johan m | Йоган Юхан | Йохан Юхан |  | Johan |
jurgen m | Юрген | Юрген |  | Juergen Jurgen |
wolfgang m | Вольфганг | Вольфганг |  | Wolfgang |
werner m | Вернер | Вернер |  | Werner |
heinz m | Гайнц | Хайнц |  | Heinz |
giovanni m | Джованні | Джованни |  | Giovanni |
giuseppe m | Джузеппе | Джузеппе |  | Giuseppe |
giulio m | Джуліо | Джулио |  | Giulio |
jane f | Джейн | Джейн |  | Jane |
jennifer f | Дженніфер | Дженнифер |  | Jennifer |
jessica f | Джессіка | Джессика |  | Jessica |
joan f | Джоан | Джоан |  | Joan |
judith f | Джудіт | Джудит |  | Judith |
julie f | Джулі | Джули |  | Julie |
caroline f | Керолайн | Кэролайн |  | Caroline |
charlotte f | Шарлотта | Шарлотта |  | Charlotte |
cheryl f | Шеріл | Шерил |  | Cheryl |
michelle f | Мішель | Мишель |  | Michelle |
rachel f | Рейчел | Рэйчел |  | Rachel |
susan f | Сьюзен | Сьюзан Сьюзен |  | Susan |
"""
