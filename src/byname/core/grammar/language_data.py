"""Function words, letters and spellings by which languages are told apart; a letter that a language does not have counts against it."""

from __future__ import annotations

__all__ = ["FUNCTION_WORDS", "LETTERS", "SPELLINGS"]

_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщьюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "the of and to in a is that for on was with as by at from were have has had it be are this which not been who their they said one will an or after but he she his her its than more about into over out up all no prisoners prisoner swap swapped soldiers exchange return returned released home held captives captured people bodies so only did does".split()
    ),
    "uk": frozenset(
        "і й та в у на з із зі до що не за від про як це для також його її їх був була було були є але або ще вже під час після щодо які який яка яке серед через коли тільки лише року які цього сказав повідомив повідомили їхні має нині ще удома вдома додому обмін обміну обмінів обміни полонених полонені полон полону звільнено звільнили військових захисників бойців тіл тіла осіб людей повернулися повернули усі всі чи ми ви вони він вона вони дехто хто ніхто проте аби теж окремо загалом перед близько обох кожен разом пише каже каже мають січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня сторони словами даними думку людей тому".split()
    ),
    "ru": frozenset(
        "и в во на с со из к ко не что как это по для от о об за его ее их был была было были но или еще уже при после также который которая которые которых среди из-за когда только лишь года этого сказал сообщил сообщили до у же бы он она они еще дома домой обмен обмена обменов обмены пленных пленные плен плена освободили военных тел тела человек людей вернулись вернули все или мы вы нет же его ими кто где около почти более словам данным сообщила говорит лет году стран января февраля марта апреля мая июня июля августа сентября октября ноября декабря стороны назад через".split()
    ),
    "be": frozenset(
        "і ў у на з да што не за ад пра як гэта для таксама яго яе іх быў была было былі але або яшчэ ўжо пасля якія які якая".split()
    ),
    "bg": frozenset(
        "и на в от за с се да не са е по със как като но или това след при през между които който която беше бяха му си ще".split()
    ),
    "sr": frozenset("и у на да је се за су од са не као што али или који која које после био била били код до".split()),
    "pl": frozenset(
        "i w na z do że nie się od o po za jest są był była było były oraz przez dla jak także lub ale ich jego jej który która które tym".split()
    ),
    "de": frozenset(
        "der die das und in zu den von mit ist im für auf nicht ein eine einer dem des sich auch an als aus bei nach wurden wurde sind war werden hat haben".split()
    ),
    "fr": frozenset(
        "le la les des de du et en un une que qui dans pour par sur est au aux ont été avec ne pas ce cette ses son leur plus sont".split()
    ),
    "es": frozenset(
        "el la los las de del y en un una que por con para se es fue han al lo su sus más como no son entre desde".split()
    ),
    "it": frozenset(
        "il la i gli le di del della e in un una che per con da al alla dei delle sono è stato stati nel nella non si".split()
    ),
    "pt": frozenset(
        "o a os as de do da dos das e em um uma que por com para foi são ao na no nas nos mais não se".split()
    ),
    "nl": frozenset(
        "de het een en van in op te dat is zijn voor met niet aan door er werd werden ook naar bij uit".split()
    ),
    "tr": frozenset("ve bir bu için ile olarak da de olan daha çok sonra gibi kadar".split()),
    "ro": frozenset("și în de la cu pe din un o care pentru nu este au fost mai sau după".split()),
    "cs": frozenset("a v na se je že z do s o pro byl byla bylo byli které který jako ale po jsou".split()),
    "sk": frozenset("a v na sa je že z do s o pre bol bola bolo boli ktoré ktorý ako ale po sú".split()),
    "hu": frozenset("a az és hogy nem is egy volt van meg de ezt ez".split()),
    "ar": frozenset("في من على إلى أن عن مع هذا التي الذي كان و ما".split()),
    "he": frozenset("של את על לא עם זה הוא כי גם".split()),
    "fa": frozenset("و در به از که این را با است برای آن".split()),
    "el": frozenset("και το να του της η ο των στην από που με για τα".split()),
    "kk": frozenset("және мен бұл үшін деп бір екі оның".split()),
    "mk": frozenset("и на во да се од за не со што како но или кој по при беше".split()),
    "sv": frozenset("och i att det som en på är av för den till inte har med de var".split()),
    "sq": frozenset("dhe në të një për me nga që është".split()),
    "zh": frozenset(),
    "ja": frozenset(),
    "ko": frozenset(),
    "hy": frozenset(),
    "ka": frozenset(),
    "lt": frozenset("ir į yra kad su iš buvo".split()),
    "lv": frozenset("un ir ka no ar uz par".split()),
    "et": frozenset("ja on et ei ka oli".split()),
    "fi": frozenset("ja on että ei oli se".split()),
}
LETTERS: dict[str, tuple[str, str]] = {
    "en": (
        "",
        "абвгдежзиійклмнопрстуфхцчшщьюяїєґыэъўäöüßąęłśźżčšžřěůşğıñãõțșåøæאבגדהוזחטיתשаبتثجحخدرسعلمنهويабвзαβγδεηικλμνορστυω",
    ),
    "uk": ("іїєґ", "ыэъўѝё" + _LATIN[:0]),
    "ru": ("ыэъё", "іїєґў"),
    "be": ("іўыэ", "иїєґщъ"),
    "bg": ("ъ", "іїєґыэўёј"),
    "sr": ("јљњћђџ", "йщьюяыэіїєъё"),
    "pl": ("ąęłńśźżó", "qvx" + "абвг"),
    "de": ("äöüß", "éèñłаб"),
    "fr": ("éèêçàùœ", "ßłñąаб"),
    "es": ("ñáíóú¿", "ßłçąkаб"),
    "it": ("àèìòù", "kwyjßñłаб"),
    "pt": ("ãõçáâê", "ßłñąаб"),
    "nl": ("", "ßñłąаб"),
    "tr": ("ışğİçöü", "qwxßаб"),
    "ro": ("ășțâî", "ßñłąаб"),
    "cs": ("řěůščžý", "ßñłąаб"),
    "sk": ("ľĺŕôščž", "ßñłąřаб"),
    "hu": ("őűáé", "ßñłąаб"),
    "ar": ("ابتثجحخدذرزسشصضطظعغفقكلمنهوية", "پچژگ"),
    "he": ("אבגדהוזחטיכלמנסעפצקרשת", ""),
    "fa": ("پچژگی", ""),
    "el": ("αβγδεζηθικλμνξοπρστυφχψως", ""),
    "kk": ("қңғүұөәі", "їєґ"),
    "mk": ("ќѓѕјљњџ", "йщьюяыэіїєъ"),
    "sv": ("åäö", "ßñłаб"),
    "sq": ("ëç", "ßñłаб"),
    "zh": ("的一是在人有我他这中大来上国", ""),
    "ja": ("のにはをたがでてとし", ""),
    "ko": ("의이는을를에가다", ""),
    "hy": ("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք", ""),
    "ka": ("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", ""),
    "lt": ("ėįųūšž", "ßñłаб"),
    "lv": ("āēīūģķļņ", "ßñłаб"),
    "et": ("õäöü", "ßñłаб"),
    "fi": ("äö", "ßñłаб"),
}
# Spellings that one of the two has and the other hardly: захисник/защитник, повернення/возвращение; patterns over a folded word.
SPELLINGS: dict[str, str] = {
    "uk": "ськ|ц[ья]|ьо|йо|'[яюєї]|нн[яю]$|[лт]ися$|ться$|увал|ових?$|[ае]но$|ох$|[ае]них$|ав$|^ви|^від|^що|^зв",
    "ru": "и[еияю]|[ое]е|ая|яя|[ую]ю$|ск[оиау]|сс|л$|лся$|л[ио]?сь$|[оы]й$|[ое]в$|[еию]т$|нн[оы]|^вы|^от|^под|жд|тел|ец$",
}
