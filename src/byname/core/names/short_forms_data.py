"""Short and pet forms of given names: which names each may stand for, in the languages that lists meet most.

Source: common knowledge of Ukrainian, Russian, Belarusian, Bulgarian, Polish, Czech, German, French and English usage,
written down for this table. A form that stands for several names (Саша, Slava, Alex) is told with each of them. Latin
spellings of Cyrillic forms are not listed, because folding reaches them.
"""

from __future__ import annotations

__all__ = ["SHORT_FORMS"]

# the name in any of its full forms | its short forms
SHORT_FORMS = """
Андрій | Андрійко Андрюша Андрюха Андрейка Андрусь Андрик Andy Drew Дрю Енді Энди Andi
Антон | Антоша Тоша Тоха Антось Антошка Tony Тоні Тони Tonda Tonio Toni
Анатолій | Толя Толик Толік Анатолько Толян
Аркадій | Аркаша Кеша
Арсен | Арсенчик Сеня
Арсеній | Арсенько Арсюша Сеня
Артем | Артемко Тьома Тёма Тема Тьомка Артёмка
Артур | Артурчик Arty Art
Богдан | Богданко Богданчик Бодя Дан Даня
Борис | Боря Борька Борисик Борко Боба
Броніслав | Бронек Слава Бронько
Вадим | Вадик Вадя Вадимко Вадька
Валентин | Валя Валік Валик Валентинко
Валерій | Валера Валєра Валерик Валерко Лера
Василь | Вася Васько Василько Васька Васильок Васил Васко Vasco
Веніамін | Веня Вена Ben Бен Benny Бенні Бенни Benjy
Віктор | Вітя Витя Вітька Вітьок Vic Vick Вік
Віталій | Віталік Виталик Віталько Віта Віталя Талік
Владислав | Влад Владик Влада Владусь Слава Vladek Wladek Władek
Володимир | Володя Вова Вовка Вовчик Володька Володька Влодко Владо Влад Vlado Vova Vladi
Всеволод | Сева Севка
В'ячеслав | Слава Славік Славик Вячек Славко
Гаврило | Гаврик Gabe Gabi Габі Габи
Геннадій | Гена Генка Геник Генадько
Георгій | Гоша Жора Георгійко Гога Гошо Жоро Юра Егорка Gosha Джорджо
Герасим | Гера Герасько
Герман | Гера Герман
Гліб | Глебушка Глібко Глєб
Григорій | Гриша Гриць Грицько Гринь Гришка Greg Грег Gregg
Давид | Додік Dave Дейв Дэйв Davey Дейві Дэви Dai Davy
Данило | Даня Данилко Данька Данко Dan Дан Ден Дэн Danny Денні Дэнни Danni
Денис | Дениско Денька Діня Диня Den Ден Деня
Дмитро | Діма Дима Митя Дмитрик Мітя Димон Дімка Митько Митко Mitja Dima Dimo Димо Jim Mito
Дем'ян | Дьома Дема Демко
Едуард | Едик Эдик Едя Ed Ед Эд Eddie Едді Эдди Eddy Ed
Едвард | Ed Ед Эд Eddie Едді Эдди Eddy Ted Тед Тэд Teddy Тедді Тедди Ned Нед Едик Эдик
Еміль | Емілько Milo
Євген | Женя Євгенко Женька Жека Євгеша Геня Gene Джин Джін Eugen Євко
Єгор | Єгорка Егорка Гоша Жора Єгорко
Єлисей | Єлисейко
Єфим | Фима Фіма Єфимко
Захар | Захарко Захарик Zach Zack Зак Zak
Зиновій | Зиня Зенко Зенек
Іван | Ваня Ванька Івась Іванко Івасик Ванюша Ясь Ванко Ваньо Vania Иво
Ігнат | Гнатко Игнаша Nacho
Ігор | Ігорьок Игорёк Ігорко Гарик Гарік Гоша Игорек Ігорчик
Ілля | Ілько Илюша Іллюша Ілюша Іллюшко Илюха Eli Елай
Інокентій | Кеша
Йосип | Йосько Ося Оська Джо Joe Joey Джої Джоуи Pepa Pepík Sepp Jozo Jose Пепа Зепп Jupp Beppe Йоско Ёся
Кирило | Кирилко Кирюша Кірюша Кір Кирюха Кирко
Климент | Клим Климко Clem
Костянтин | Костя Кость Костик Костусь Коцьо Костадин Kostas Костас Dino
Лаврентій | Лаврик Лаврін Larry Ларрі Ларри
Лазар | Лазько Лазарко
Лев | Льова Лёва Лева Левко Левчик
Леонід | Льоня Лёня Леня Леонідко Льонька Лёнька
Лука | Лукаш Лучко
Любомир | Любко Любчик Любо Мирко
Максим | Макс Максимко Максик Max Мак
Макар | Макарко Makarek
Марко | Маркуша Марчик Маркіян Марік
Мар'ян | Марик Мар'янко
Мартин | Марті Марти Marty Мартинко
Матвій | Матвійко Мотя Матвейка Матюша Matt Мет Метт Мэт Мэтт Matty Матько
Микита | Микитка Никитка Нікітос Нік
Микола | Коля Миколка Микольцьо Колян Колька Николка Миколко Nick Нік Ник Nicky Ніккі Никки Klaus Клаус Кольо Niko Ніко Нико Nico Colin Николай Nic
Михайло | Миша Міша Мишко Михась Михайлик Мишка Мишаня Міхал Mike Майк Mick Мік Мик Mickey Міккі Микки Mikey Michi Miki Мішо Мишо Misho Міхась Mischa Mitch Мітч Митч
Мирон | Миронко Миросик
Мирослав | Мирко Мирось Слава Славко Mirek Мірек Mirko Мирек Miro
Мойсей | Мошко Moe Мусій Моша
Назар | Назарко Назарик
Нестор | Несторко
Никифор | Ничипір Ника
Олег | Олежка Олежик Олежко Олегус Льоля
Олександр | Саша Сашко Сашка Шура Санька Саня Шурик Алекс Олесь Лесь Сашуня Alex Sandy Сенді Сэнди Sandro Сандро Сашо Alec Алек Aleks Sascha Алік Алик Саньок Ales Lex
Олексій | Льоша Лёша Леша Альоша Алёша Олекса Олексійко Леха Льоха Лёха Алекс Alex Льошка Алік Алик
Олесь | Лесь Леська Олеська
Омелян | Омелько Емеля Мілько
Онуфрій | Онисько Нуфрик
Орест | Орко Орестко
Остап | Остапчик Остапко
Павло | Паша Павлик Павлусь Пашка Павлуша Павка Паха Pablo Pauli Pavlik Pawelek Pal Палю
Панас | Панаско Афоня Панько
Пантелеймон | Пантелей Панько
Петро | Петя Петрик Петрусь Петька Петруша Петрунь Піт Пит Pete Пете Пешо Петьо Петко Pierrot Peto
Пилип | Пилипко Філя Филя Phil Філ Фил Pip Пип Philipp
Платон | Платоша Тоша
Прокіп | Прошка Проня Прокопко
Прохор | Проша
Ренат | Ренатик Рінатик
Роберт | Роб Bob Боб Bobby Боббі Бобби Rob Robbie Роббі Робби Robby Bobbie Робі Bert
Родіон | Родя Родька Родик
Роман | Рома Ромко Ромчик Ромка Ромцьо Romek Romi
Ростислав | Ростик Ростя Слава Ростько
Рудольф | Рудик Rudi Руді Руди Rudy Rolf
Руслан | Русик Русланчик Руся Рус
Рустам | Рустик Рус
Сава | Савка Савко
Святослав | Слава Славко Святик Свят Святко
Себастіан | Seb Bastian Bastien Seba Басті
Семен | Сеня Сенька Семенко Сьома Сёма Сема
Сергій | Сергійко Серьожа Сєрьожа Серёжа Сережа Серж Сірко Серый Серега Сєрий Serge Серго Sergo Сергуня Серик
Самійло | Самко Sam Сем Сэм Sammy Семмі Самко Сэмми Муля
Станіслав | Стас Стасик Слава Славко Стах Staszek Stach Stan Stáňa Standa Стан
Степан | Стьопа Степа Стёпа Степанко Степко Стефко Чефо Стефчо Števo Стево Steva
Стівен | Steve Стів Стив Stevie Стіві Стиви
Тарас | Тарасик Тарасько Тарко
Теодор | Ted Тед Тэд Teddy Тедді Тедди Theo Тео Тодор Тошо Тодорко
Тимофій | Тимко Тиміш Тима Тімоша Тимоша Tim Тім Тим Timmy Тіммі Тимми
Тимур | Тимурчик Тима Тім
Тихон | Тиша Тихонко
Трохим | Троша Трохимко
Федір | Федя Федько Федька Федорко Дорко
Фома | Tom Том Tommy Томмі Томми Thom Tomek Томек Хомко
Філарет | Філя
Юліан | Юлько Jules
Юрій | Юра Юрко Юрась Юрик Jura Юрчик Жора Гога Jurek
Юхим | Юхимко Фіма
Яків | Яша Яшко Якимко Яцько Jake Джейк Kuba Куба Jack Jackie Коба Jaša Yasha Джек
Ян | Янко Янек Ясь Jasiek Janek Honza Гонза Janko Янчик Jenda
Яромир | Ярик Jarek Ярек
Ярослав | Ярик Слава Славко Ярко Ясь Яросько Jarek Ярек Jarda Jaro Ярко
Магомед | Мага Магома Мухамед Моха Магамед
Ахмед | Ахмет Ахмадик
Рамазан | Рома Рамзик
Шаміль | Шамілька
Ібрагім | Ібра Ибра Ібо
Мустафа | Мустафо Муса
Мурат | Мурик
Аслан | Асланчик Асик
Тигран | Тико Тиго
Армен | Арменчик Армо
Августа | Густа
Аделіна | Аделя Ада Деля Adele
Алевтина | Аля Тіна
Аліна | Аля Ліна Лина Алінка
Аліса | Аля Лиса Ali Алиска
Альбіна | Аля Біна Альбінка
Анастасія | Настя Ася Настуся Анастаска Стася Настенька Настуня Anya Стейсі
Ангеліна | Геля Ліна Лина Аня Ангелінка
Анжела | Анжелка Angie Енджі Энджи Анжа Геля
Анжеліка | Ліка Лика Анжела
Анна | Аня Ганнуся Ганя Ганнуня Анюта Нюра Нюся Анечка Анька Annie Енні Энни Ania Аннушка Галя Anni Anka Анка Hana Ната Nan Nancy Ненсі Нэнси Anita Аніта
Антоніна | Тоня Антося Тося Тонька Ніна Toni
Валентина | Валя Валька Валюша Тіна Val
Валерія | Лера Лєра Валера Лєрка Val
Варвара | Варя Варка Варюша Варенька Barb Barbie Babs Basia
Василина | Вася Лина Василинка
Віра | Вірочка Верочка Вєра Вірка
Вероніка | Ніка Ника Вера Роня Ronnie
Вікторія | Віка Вика Тора Вікуся Vicky Vicki Вікі Вики Vikki Torrie Віта
Віталіна | Віта Талина Ліна
Владислава | Влада Слава Владка Лада
Галина | Галя Галка Галинка Галюся
Дарина | Даринка Даша Дара Дарка
Дарія | Даша Дарка Дарочка Дашка Дарця Daria Дара Одарка
Діана | Діанка Di Діна
Єва | Євка Evie Євуня
Євгенія | Женя Женька Геня Євка Женечка Gina
Єлизавета | Ліза Лиза Ліля Лизонька Лізочка Ліска Ела Liz Ліз Лиз Beth Бет Betty Бетті Бетти Betsy Бетсі Lisa Lizzie Eliza Еліза Элиза Elsa Ельза Liza Bess Libby Lisbeth Lise Liesl Лілібет Ліззі
Жанна | Жанночка Жанка
Зінаїда | Зіна Зина Зінка
Зоя | Зойка Зоєчка
Інна | Інночка Інка Инка
Ірина | Іра Ира Іринка Ірка Іруся Ириша Ярка Ірена Irka Irene
Каріна | Кара Ріна Рина
Катерина | Катя Катерінка Катруся Катька Катюша Катюха Катря Kate Кейт Katie Кеті Kathy Кейті Кэти Кэйт Cathy Cathie Kat Kitty Кітті Kasia Катарина Katja Kathleen Кетлін Catie Kay Käthe Trina Rina
Кіра | Кірочка Кірка
Клавдія | Клава Клаша Клавка
Крістіна | Христя Кріс Крис Крістя Тіна Chris Tina Christie Кристя Chrissie Kristi Крістінка
Ксенія | Ксюша Ксеня Ксюха Оксана
Лариса | Лара Ларочка Лора Лариска
Лідія | Ліда Лида Лідочка Лідуся
Лілія | Ліля Лиля Лілечка
Любов | Люба Любочка Любка Любаша
Людмила | Люда Люся Мила Міла Людка Людочка Люська Mila
Майя | Майка Маєчка
Маргарита | Рита Ріта Марго Риточка Maggie Меггі Мэгги Peggy Пеггі Пегги Meg Мег Мэг Marge Margot Марго Greta Грета Gretchen Rita Daisy Madge Gosia
Марина | Маринка Марися Мара Маріша Рина
Марія | Маша Марійка Марічка Маруся Машка Манька Муся Маня Маря Маруня Марися Mia Molly Моллі Polly Mimi Mitzi Marie Mariechen Marysia Мара
Мар'яна | Мар'янка Мар'яша
Марта | Мартуся Мартинка Marcie
Меланія | Мелася Маланка Mel
Мирослава | Мира Слава Мирося Мирка
Надія | Надя Надійка Надюша Надька
Наталія | Наташа Наталка Ната Наталочка Наталя Таля Натуся Наташка Натка Natasha Nat
Ніна | Нінка Ниночка Нінуля Нинка
Оксана | Ксана Оксанка Ксеня Ксюша Окся
Олександра | Саша Шура Леся Олеся Сашка Сандра Alex Саня Sandra Sasha Sandy Алекс Lexi Оля Лександра
Олена | Лена Оленка Єлена Лєна Алёна Альона Оленочка Алена Ленка Nell Нелл Nellie Ellie Lenka Леночка Леся Лєнка
Ольга | Оля Олька Ольгуня Олічка Олюся Ляля Olya Льоля Лёля Helga
Поліна | Поля Полінка Полька Поліночка
Раїса | Рая Раїчка Райка Раєчка
Римма | Рима Риммочка
Роза | Розка Rosie Рузя
Софія | Соня Софійка Зося Соф'юшка Сонька Sophy Sonja Софа Фія
Світлана | Світа Света Лана Світланка Свєта Ланочка Светик Lana Светка
Станіслава | Стася Слава Стаська
Стефанія | Стефа Стеффі Steffi Steph Fanny Стефця
Таїсія | Тая Тася Тайка Таєчка
Тамара | Тома Тамарка Томочка Мара
Тетяна | Таня Танюша Тетянка Танька Танечка Таньця Тата Tania Танюха
Уляна | Уля Улянка Уляночка Ульянка
Устина | Устя Устинка
Фаїна | Фая Фаїнка
Христина | Христя Христинка Кріс Тіна Крис Христинка Chris Tina
Юлія | Юля Юлька Юленька Юлечка Julie Юльця Jules Jill
Ярослава | Яра Слава Ярка Ярочка Яся
Яна | Янка Яночка Янушка
Alan Allan Алан Аллан | Al Ел Эл
Albert | Al Bert Берт Берті Bertie Эл Альбертик Бертик
Alfred Альфред | Al Alf Fred Фред Freddie Алфі Alfie
Amanda Аманда | Mandy Менді Мэнди
Arnold Арнольд | Arnie Арні Арни
Arthur | Art
Barnaby Barnabas | Barney Барні Барни
Barry Баррі Барри | Baz
Bernard | Bernie Берні Берни
Bartholomew Варфоломій | Bart Барт Bartek Бартек
Bradley Бредлі Брэдли | Brad Бред Брэд
Caroline | Carrie Керрі Кэрри Carol
Cassandra Кассандра | Cassie Sandra
Charles | Charlie Чарлі Чарли Chuck Чак Charley Chas Chaz
Christian Крістіан Кристиан Християн | Chris Кріс Крис Kit
Christopher | Chris Кріс Крис Kit Кіт Кит Topher Kris Христо
Clifford Кліффорд Клиффорд | Cliff Кліфф Клифф
Cornelius Корнеліус | Neil Connie Cor Kees
Cynthia Синтія Синтия | Cindy Сінді Синди
Deborah Дебора | Deb Debbie Деббі Дебби Debby
Derek Дерек Деррік | Rick
Donald Дональд | Don Дон Donnie Donny Донні Донни
Dorothy Дороті Дороти | Dot Dottie Dolly Долі Dora Dodie
Douglas | Doug Даг
Edmund Едмунд Эдмунд | Ed Ted Eddie Ned
Edwin Едвін Эдвин | Ed Eddie Ted
Edgar Едгар Эдгар | Ed Eddie
Edouard | Ed Eddie
Eleanor Елеонора Элеонор | Nell Ellie Nora Нора Ella Лора
Emily Емілі Эмили | Em Millie Emmy
Ernest | Ernie Ерні Эрни Ernst Ернст
Ferdinand | Ferdi Nando Фредо
Florence Флоренс | Flo Flossie
Frances Френсіс | Fran Fanny Franny Frankie
Francis Френсіс Фрэнсис | Frank Френк Фрэнк Frankie Fran
Francisco Франсіско Франциско Francesco Франческо | Paco Pancho Кіко Franco Cesco Кико Franz
Franklin Франклін Франклин | Frank Френк Фрэнк
František Францішак Франтішек Franz Франц Franciszek | Franta Franto Franek Франек Ferenc Ferry
Frederick Frederic Фредерік Фредерик Friedrich Фрідріх Фридрих | Fred Фред Freddie Freddy Фредді Фредди Fritz Фріц Фриц Rick Fredi
Gerald | Gerry Jerry Джеррі Джерри Gerd
Gerhard Герхард Ґергард | Gerd Герд Gert
Gerard | Gerry Gerd Gerrit
Gilbert Гілберт Жильбер | Gil Bert
Harold | Hal Harry Гаррі Гарри
Heinrich Генріх Генрих Hendrik Гендрік | Heinz Гайнц Heiner Heini Henk Хенк Rik Hinnerk
Henry Генрі Генри | Harry Гаррі Гарри Hank Генк Хэнк Hal Хенк Harri
Herbert Герберт | Herb Bert Bertie Herbie
Howard Говард | Howie
Humphrey | Hum
Isabel Ізабелла Изабелла Isabella Изабель | Izzy Bella Белла Belle Isa
Jacqueline Жаклін Жаклин | Jackie Джекі Джеки
James | Jim Джим Jimmy Джиммі Джимми Jamie Джеймі Джейми Jimmie Jem Jay Hamish
Janet Джанет | Jan Jenny
Jeffrey Geoffrey | Jeff Джефф Джеф Geoff
Jennifer | Jen Jenny Дженні Дженни Jennie Джен
Jeremy | Jerry Джеррі Jez
Jerome Джером Jérôme | Jerry
Jessica | Jess Jessie Джессі Джесси
Joan | Joanie
Joanna Джоанна Joanne Іоанна Иоанна | Jo Asia Jojo
Johannes | Hans Ганс Ханс Hannes Jan Jo Johann Йоганн Йоханн Hansi Joop
Johann Йоганн Йоханн Иоганн | Hans Ганс Ханс Hannes Jan
John Джон | Jack Джек Johnny Джонні Джонни Jackie Johnnie Jock Jon Ian Hank
Jonathan | Jon Джон Jonny Johnny John Nathan Jono
Jose | Pepe Пепе Chepe
Joseph | Joe Джо Joey
Josephine Жозефіна Жозефина Йосипина | Josie Jo Pepi Fina
Joshua | Josh Джош
Judith | Judy Джуді Джуди Jude
Judah Юда | Jude Джуд
Katherine | Kitty Kat Kay
Kenneth | Ken Кен Kenny Кенні Кенни
Klaus Клаус | Klausi
Laura Лаура Лора | Laurie Lori
Lawrence Laurence Лоренс Лоуренс | Larry Ларрі Ларри Lars Laurie Lorry Loz
Leonard Леонард | Len Lenny Ленні Ленни Leo Лео
Leonardo Леонардо | Leo Лео Nardo
Leopold | Leo Лео Poldi
Leslie Леслі Лесли | Les Лес
Louis Луї Луи Lewis Льюіс Льюис | Lou Лу Louie Lew
Louise Луїза Луиза | Lou Лу Lulu
Ludwig Людвіг Людвиг | Lutz Lui Луї Луді Wiggerl
Luis Луїс Луис | Lucho
Magdalena Магдалена Магдалина | Magda Магда Lena Lenka Magdeline Madlen
Malcolm Малколм Малькольм | Mal Malc
Małgorzata Малгожата | Gosia Gośka Małgosia
Manuel Мануель Мануэль | Manny Manolo Маноло Manu
Marcus Маркус | Marc Mark
Martha | Marty Patty
Matthias Маттіас Матіас | Matz Matti Hias
Maurice Моріс Морис | Mo Maury Moritz
Maximilian Максиміліан | Max Макс
Michelle | Mickey Shelly
Mildred | Millie
Mohammed Мухаммед Мохаммед Muhammad | Mo Мо Mehmed Memo Hamo
Nathaniel Натаніель | Nat Nate Нейт Nathan
Nicholas | Nick Нік Ник Nicky Nico Nic Klaus Claus Nikos Ніко
Norman Норман | Norm
Oliver Олівер Оливер | Ollie Оллі Олли Noll
Oswald Освальд | Oz Ozzie
Pamela Памела | Pam Пем Пэм
Patricia Патріція Патрисия | Pat Пет Пэт Patty Патті Tricia Trish Patti Patsy
Patrick | Pat Пет Пэт Paddy Педді Пэдди
Penelope Пенелопа | Penny Пенні Пенни
Percival | Percy Персі
Philippa Philippe | Pippa Phil
Prudence | Pru
Rachel | Rach Rae
Randolph Randall | Randy Ренді Рэнди
Raymond Реймонд Рэймонд Раймонд | Ray Рей Рэй
Rebecca Ребекка | Becky Бекі Бекки Becca Reba
Reginald Реджинальд | Reg Reggie Реджі
Richard | Dick Дік Дик Rick Рік Рик Rich Річ Ricky Рікі Рикки Richie Ritchie Річі Ricki Dickie
Roderick Родерік | Rod Род Roddy Rick
Rodney Родні | Rod Род
Roger | Rog
Roland Роланд | Rollo Roly
Ronald | Ron Рон Ronnie Ронні Ронни Ronny
Rosemary Розмарі | Rose Rosie Romy
Rudolph | Rudy
Rupert Руперт | Rupe Ruprecht
Russell Рассел | Russ Расс Rusty
Samantha Саманта | Sam Сем Сэм Sammy
Samuel | Sam Сем Сэм Sammy
Sarah Сара Sara | Sally Саллі Салли Sadie
Sheila | She
Sigmund Siegfried Зигфрід Зігмунд Zygmunt | Sig Siggi Zyga
Sidney Сідні | Sid Сід Сид Syd
Solomon Соломон | Sol Solly
Stanley Стенлі Стэнли | Stan Стен Стэн
Stephanie | Steph Steffi Stevie
Stephen Steven | Steve Стів Стив Stevie
Stuart | Stu Стю Stewie
Susan | Sue Сью Susie Сьюзі Suzy Suzie Sukie
Susanna Suzanne Сюзанна | Sue Suzy Susi Zuza Zuzka
Sylvester | Sly Слай Silvio
Terence Terrence Теренс | Terry Террі Терри Tel
Theresa Teresa Тереза | Terry Tess Тесс Tessa Tracy Resi Terri Треза
Thomas | Tom Том Tommy Томмі Томми Thom
Timothy | Tim Тім Тим Timmy
Ulrich Ульріх Ульрих | Uli Улі Ули Utz
Valentine | Val
Vernon | Vern
Veronica | Ronnie Vera Nika
Victor | Vic Вік
Victoria | Vicky Vicki Tori Vikki
Vincent Вінсент Винсент | Vince Вінс Винс Vinnie Vin
Violet | Vi
Virginia Вірджинія Вирджиния | Ginny Джинні Джинни Ginger
Vojtěch Wojciech Войцех Войтех | Wojtek Войтек Vojta
Walter | Walt Волт Уолт Wally Wat
Warren | Ren
Wilfred | Wilf Fred
Wilhelm Вільгельм Вильгельм | Willi Willy Віллі Вилли Helmi Wim Will
William | Bill Білл Билл Will Вілл Уилл Willy Willie Віллі Вилли Billy Біллі Билли Liam Ліам Лиам Wills Біл
Winston | Win Winnie
Yvonne Івонна | Evie
Zachary | Zach Zack Зак
Katarzyna Катажина | Kasia Kaśka
Krzysztof Кшиштоф Кшыштаф | Krzysiek Krzyś Кшись
Zbigniew Збігнєв Збигнев | Zbyszek Збишек
Kazimierz Казимир Казімір | Kazik Kazek Казік Казик
Tadeusz | Tadek Тадек
Jerzy Єжи Ежи | Jurek Юрек
Stanisław | Staszek Stach Staś
Sławomir Славомір Славомир | Sławek Славек
Bogusław Богуслав | Boguś Богусь
Andrzej Анджей | Jędrek Jędruś Andrzejek
Agnieszka Агнешка | Aga
Jiří Іржі Иржи Їржі Йиржи | Jirka Ірка Jura
Josef | Pepa Pepík Joža Seff
Karel Карел Karl Карл Carl Карло | Karlík Kája Charlie Carlo Kalle
Miloslav Милослав | Miloš Milos Milda
Bohumil Богуміл Богумил | Bohouš
Ladislav Ладислав László Ласло | Láďa Laco Laci
Zdeněk Зденек Zdenko | Zdenda
Димитър Димитар | Митко Митьо Димо Мичо
Иван | Ванчо Ванко Ваньо Иво Вани
Николай | Кольо Ники Никола
Петър | Пешо Петьо Петко Пенчо Пенко
Стефан | Чефо Стефчо Стефо
Христо | Ицо Христьо
Красимир Красимір | Краси Красьо
Любомир | Любо
Светослав | Светльо Слави
Слави | Славчо Славко
Йордан Jordan Йорданка | Данчо Дани Джордан
Тодор | Тошо Тодорчо
Цветан | Цецо Цветко
Mehmet Mehmed Мехмет Мехмед | Memo Memet
Süleyman Сулейман Сюлейман | Süleymancık Sülo
Hüseyin Хусейн Хюсеин Гусейн Hussein | Hüso Husko
İbrahim | İbo Ibo
Mustafa | Musti Мустафо
"""
