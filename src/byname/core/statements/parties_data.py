"""Parties to conflicts, in three languages: their people, adjectives, lands and seats, who speaks for them, groups of their own.

A row says how a party is named, nothing else: no rule treats one of them otherwise than another. Sources: the parties as
exchanges.csv and the reports of the ICRC name them; offices and their holders as the published statements name them.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ALLIANCES", "BELLIGERENTS", "FOES", "HOME_OF", "PARTIES", "PEOPLE_SEATS", "REBELS", "SURE", "UNDIVIDED"]

PARTIES: Final[dict[str, dict[str, str]]] = {
    "Ukraine": {
        "people": "ukrainian, ukrainians, українц*, українець, українк*, украинц*, украинец, украинк*",
        "adj": "ukrainian, українськ*, украинск*",
        "land": "ukraine, kyiv, kiev, україн*, украин*, київ, києв*, киев, киева, киеву, киевом, киеве",
        "voice": "коордштаб, kotenko, котенк*, семків, семкив, маляр, maliar, malyar, костін*, костин*, kostin, гущин*, матвійчук*, матвийчук*, цимбалюк, tsymbaliuk, денісов*, денисов*, порошенк*, poroshenko, геращенк*, луценк*, кулеб*, kuleba, нацполіц*, рнбо, снбо, security service of ukraine, national police, head of the hur, defence intelligence, defense intelligence, буданов, генпрокур*, офіс* президента, офис* президента, prosecutor general's office, coordination headquarters, zelensky, zelenskyy, zelenskiy, lubinets, budanov, yusov, yermak, vereshchuk, petro yatsenko, yatsenko, dobroserdov, umerov, sybiha, hur, sbu, координаційн* штаб*, координационн* штаб*, зеленськ*, зеленск*, лубінець, лубінц*, лубинец, лубинц*, буданов*, юсов*, єрмак*, ермак*, верещук*, яценко, добросердов*, умєров*, умеров*, гур, сбу, белоусов*, бєлоусов*, bielousov, belousov, усик, ombudsman of ukraine, коордштаб*",
        "own": "azov, azovstal, азов*, азовц*, азовсталь, азовстал*, нацгвардійц*, нацгвардейц*, defender, defenders, захисник*, захисниц*, оборонц*, защитник*, защитниц*, всу, зсу, украинских сил, mariupol, маріупол*, мариупол*",
    },
    "Russia": {
        "people": "russian, russians, росіян*, россиян*, россиянин*, россиянк*, русских, русские",
        "adj": "russian, російськ*, российск*, russian federation, рф, русск*",
        "land": "russia, moscow, kremlin, росі*, росія, росії, росією, росію, росій, россия, россии, россию, россией, москв*, рф, кремл*, російськ* федерац*, российск* федерац*",
        "voice": "львов*-белов*, lvova-belova, захаров*, zakharova, шойгу, shoigu, володин*, небенз*, nebenzia, пушилин*, следственн* комитет*, міноборони росії, moskalkova, medinsky, putin, peskov, lavrov, saraliev, fsb, defense ministry, defence ministry, москальков*, мединск*, мединськ*, путін*, путин*, лавров*, лавров*, песков*, пєсков*, саралиев*, саралієв*, фсб, минобороны, міноборони рф, міноборони росії, khinshtein, хинштейн*, хінштейн*, глава курской области",
        "own": "курян*, куряне, курянин*, жител* курск* област*, курск* жител*, курськ* жител*, residents of the kursk region, residents of kursk, kursk residents, kursk region residents, kursk civilians, residents of kursk region, civilians from kursk, жител* курской, мешканц* курськ*, мешканці курської, жителі курської, белгородц*, росгвардейц*, росгвардійц*",
    },
    "Armenia": {
        "people": "armenian, armenians, вірмен*, вірменин*, армян*, армянин*", "adj": "armenian, вірменськ*, армянск*",
        "land": "armenia, yerevan, вірмені*, армени*, єреван*, ереван*, stepanakert, степанакерт*",
        "voice": "мирзоян*, mirzoyan, pashinyan, pashinian, пашинян*, пашинян, пашінян*", "own": "",
    },
    "Azerbaijan": {
        "people": "azerbaijani, azerbaijanis, azeri, azeris, азербайджанц*, азербайджанець, азербайджанец", "adj": "azerbaijani, azeri, азербайджанськ*, азербайджанск*",
        "land": "azerbaijan, baku, азербайджан*, баку", "voice": "ахмедов*, akhmedov, aliyev, алієв*, алиев*, military prosecutor's office, военн* прокуратур*, військов* прокуратур*", "own": "",
    },
    "Israel": {
        "people": "israeli, israelis, ізраїльтян*, израильтян*, ізраїльтянин*, израильтянин*, ізраїльтянк*, израильтянк*", "adj": "israeli, ізраїльськ*, израильск*",
        "land": "israel, jerusalem, tel aviv, ізраїл*, израил*, єрусалим*, иерусалим*", "voice": "netanyahu, idf, нетаньягу, нетаньяху, цахал*", "own": "hostage, hostages, заручник*, заручниц*, заложник*, заложниц*",
    },
    "Palestinians": {
        "people": "palestinian, palestinians, gazans, gazan, палестинц*, палестинець, палестинец, палестинок, палестинк*", "adj": "palestinian, палестинськ*, палестинск*",
        "land": "hamas, gaza, palestine, islamic jihad, хамас*, палестин*, ісламськ* джихад*, исламск* джихад*", "voice": "palestinian prisoners' club, prisoners' club", "own": "",
    },
    "Hezbollah": {"people": "lebanese", "adj": "lebanese, ліванськ*, ливанск*, ліванц*, ливанц*", "land": "hezbollah, hizbollah, hizbullah, lebanon, хезболл*, хізболл*, гезболл*, ліван*, ливан*", "voice": "", "own": ""},
    "Yemen government": {
        "people": "", "adj": "yemen government, yemeni government, government, урядов* сил*, правительственн* сил*, правительственн*, урядов*, coalition",
        "land": "yemen government, yemeni government, yemen's government, government of yemen, уряд ємену, уряду ємену, правительств* йемена, internationally recognized government, internationally recognised government, recognised government, saudi-led coalition, coalition, aden, коаліц*, коалиц*, аден*, marib, мариб*, маріб*", "voice": "", "own": "",
    },
    "Houthis": {
        "people": "houthi, houthis, хусит*, хуси, хуті, хутит*, huthi, huthis, ansar allah", "adj": "houthi, huthi, хуситськ*, хуситск*",
        "land": "houthis, ansar allah, sanaa, sana'a, хусит*, сани, сану", "voice": "al-murtada, al-mortada, абдулкадер* аль-мортад*, аль-мортад*, мортад*", "own": "",
    },
    "Yemen": {"people": "yemeni, yemenis, єменц*, йеменц*", "adj": "yemeni, єменськ*, йеменск*", "land": "yemen, ємен*, йемен*", "voice": "", "own": ""},
    "Saudi Arabia": {"people": "saudi, saudis, saudi nationals, саудівц*, саудівець, саудовц*, саудовец", "adj": "saudi, саудівськ*, саудовск*", "land": "saudi arabia, riyadh, саудівськ* арав*, саудовск* арав*, ер-ріяд*, эр-рияд*", "voice": "", "own": ""},
    "Sudan": {"people": "sudanese, суданц*, суданець, суданец", "adj": "sudanese, суданськ*, суданск*", "land": "sudan, khartoum, судан*, хартум*", "voice": "", "own": ""},
    "RSF": {"people": "", "adj": "rsf", "land": "rsf, rapid support forces, paramilitaries, paramilitary, сил* швидк* підтримк*, сил* быстр* поддержк*, сбп, сшп", "voice": "", "own": ""},
    "South Sudan": {"people": "south sudanese", "adj": "south sudanese, південносуданськ*, южносуданск*", "land": "south sudan, juba, південн* судан*, южн* судан*", "voice": "", "own": ""},
    "Iran": {"people": "iranian, iranians, іранц*, іранець, иранц*, иранец", "adj": "iranian, іранськ*, иранск*", "land": "iran, tehran, teheran, іран*, иран*, тегеран*", "voice": "", "own": ""},
    "Iraq": {"people": "yazidi, yazidis, єзид*, езид*, iraqi, iraqis, іракц*, іракець, иракц*, иракец, иракцами", "adj": "yazidi, єзидськ*, езидск*, iraqi, іракськ*, иракск*", "land": "iraq, baghdad, ірак*, ирак*, багдад*", "voice": "", "own": ""},
    "Kuwait": {"people": "kuwaiti, kuwaitis, кувейтц*, кувейтец", "adj": "kuwaiti, кувейтськ*, кувейтск*", "land": "kuwait, tripartite commission, тристоронн* комісі*, трехсторонн* комисси*, кувейт*", "voice": "", "own": ""},
    "Communist forces": {
        "people": "communists", "adj": "communist, комуністичн*, коммунистическ*",
        "land": "communists, communist side, комуніст*, коммунист*", "voice": "", "own": "",
    },
    "North Korea": {
        "people": "north korean, north koreans, північнокорейц*, северокорейц*, солдат* кндр, військов* кндр", "adj": "north korean, північнокорейськ*, северокорейск*, кндр",
        "land": "north korea, pyongyang, кндр, північн* коре*, северн* коре*, пхеньян*, пхен'ян*", "voice": "", "own": "",
    },
    "UN forces": {
        "people": "un prisoners, un soldiers, united nations prisoners", "adj": "un command, un side, united nations, вояк* оон, солдат* оон, сил оон, військ оон, войск оон",
        "land": "un command, un forces, united nations command, unc, un side, командуван* оон, командован* оон, сил* оон, військ* оон, войск* оон", "voice": "", "own": "",
    },
    "South Korea": {"people": "south korean, south koreans, південнокорейц*, южнокорейц*", "adj": "south korean, південнокорейськ*, южнокорейск*", "land": "south korea, seoul, південн* коре*, южн* коре*, сеул*", "voice": "", "own": ""},
    "Korea": {"people": "korean, koreans, корейц*, кореєць, кореец", "adj": "korean, корейськ*, корейск*", "land": "korea, коре*", "voice": "", "own": ""},
    "United States": {"people": "american, americans, американц*, американець, американец, американок, gis, us soldiers, us citizens", "adj": "american, us, u.s., американськ*, американск*", "land": "united states, washington, us, u.s., сша, вашингтон*", "voice": "", "own": ""},
    "United Kingdom": {"people": "british, briton, britons, британц*, британець, британец", "adj": "british, британськ*, британск*", "land": "united kingdom, britain, london, uk, велик* британ*, великобритан*, лондон*", "voice": "", "own": ""},
    "Argentina": {"people": "argentine, argentines, argentinian, argentinians, argentineans, аргентинц*, аргентинець, аргентинец", "adj": "argentine, argentinian, аргентинськ*, аргентинск*", "land": "argentina, buenos aires, darwin, дарвін*, дарвин*, аргентин*, буенос-айрес*, буэнос-айрес*", "voice": "", "own": ""},
    "Falkland Islands": {"people": "falklanders, falkland islanders, islanders, островитян*, острів'ян*", "adj": "falkland", "land": "", "voice": "", "own": ""},
    "Greek Cypriots": {"people": "greek cypriot, greek cypriots, греків-кіпріотів, кіпрськ* грек*, кипрск* грек*, греков-киприотов, грек*, греков, греки, греків", "adj": "greek cypriot, greek-cypriot, грецьк*, греческ*", "land": "", "voice": "", "own": ""},
    "Turkish Cypriots": {"people": "turkish cypriot, turkish cypriots, турків-кіпріотів, кіпрськ* турк*, кипрск* турк*, турок-киприотов, турк*, турок, турки, турків", "adj": "turkish cypriot, turkish-cypriot", "land": "", "voice": "", "own": ""},
    "Cyprus": {"people": "cypriot, cypriots, кіпріот*, киприот*", "adj": "cypriot, кіпрськ*, кипрск*", "land": "cyprus, nicosia, cmp,  кіпр*, кипр*", "voice": "", "own": ""},
    "Turkey": {"people": "turks, turkish soldiers, турков", "adj": "turkish, турецьк*, турецк*", "land": "turkey, ankara, туреччин*, турци*, анкар*", "voice": "", "own": ""},
    "PKK": {"people": "kurds, kurdish, курд*", "adj": "kurdish, курдськ*, курдск*", "land": "pkk, sdf, рпк, рпк*", "voice": "", "own": ""},
    "Colombia": {"people": "colombian, colombians, колумбійц*, колумбийц*", "adj": "colombian, колумбійськ*, колумбийск*", "land": "colombia, bogota, колумбі*, колумби*, богот*", "voice": "", "own": "police officer, police officers, policemen, members of the security forces, security forces, поліціянт*, полицейск*, силовик*"},
    "FARC": {"people": "", "adj": "farc", "land": "farc, фарк, рвск, eln", "voice": "", "own": "guerrillas, повстанц*, партизан*"},
    "Nigeria": {"people": "nigerian, nigerians, нігерійц*, нигерийц*", "adj": "nigerian, нігерійськ*, нигерийск*", "land": "nigeria, abuja, нігері*, нигери*, абудж*", "voice": "garba shehu", "own": "chibok, чибок*, girls, дівчат*, дівчин*, девочек, девушек, schoolgirl, schoolgirls, школярк*, школярок, школьниц*, учениц*"},
    "Boko Haram": {"people": "", "adj": "boko haram, боко харам", "land": "boko haram, боко харам", "voice": "", "own": "boko haram commanders, commanders, командир*"},
    "Ethiopia": {"people": "ethiopian, ethiopians, ефіопськ*, эфиопц*, ефіоп*", "adj": "ethiopian, ефіопськ*, эфиопск*", "land": "ethiopia, addis ababa, ефіопі*, эфиопи*, аддис-абеб*, аддіс-абеб*", "voice": "", "own": ""},
    "Tigray": {"people": "tigrayan, tigrayans, тиграйц*, tigrayan fighters", "adj": "tigrayan, тиграйськ*, тиграйск*", "land": "tigray, tplf, тпфл, тплф, mekelle, тиграй*, тиграйськ* сил*, тиграйск* сил*", "voice": "", "own": ""},
    "Eritrea": {"people": "eritrean, eritreans, еритрейц*, эритрейц*", "adj": "eritrean, еритрейськ*, эритрейск*", "land": "eritrea, asmara, еритре*, эритре*, асмар*", "voice": "", "own": ""},
    "Bosnia": {"people": "bosniak, bosniaks, bosnian, bosnians, босняк*, боснійц*, боснийц*", "adj": "bosnian, bosniak, боснійськ*, боснийск*", "land": "bosnia, sarajevo, srebrenica, potocari, zvornik, tuzla, prijedor, поточар*, тузл*, прієдор*, приедор*, зворник*, босні*, босни*, сараєв*, сараев*, сребрениц*", "voice": "", "own": ""},
    "Croatia": {"people": "croat, croats, croatian, croatians, хорват*", "adj": "croatian, хорватськ*, хорватск*", "land": "croatia, zagreb, хорваті*, хорвати*, загреб*", "voice": "", "own": ""},
    "Serbia": {"people": "serb, serbs, serbian, serbians, серб, серби, сербів, серба, сербы, сербов, сербам", "adj": "serbian, serb, сербськ*, сербск*", "land": "serbia, belgrade, сербі*, серби*, белград*, yugoslavia, югослав*", "voice": "", "own": ""},
    "Kosovo": {"people": "kosovar, kosovars, kosovo albanians, albanians, албанц*, косовар*", "adj": "kosovar, kosovan, косовськ*, косовск*", "land": "kosovo, pristina, косов*, приштин*", "voice": "", "own": ""},
    "Georgia": {"people": "georgian, georgians, грузин*, грузин", "adj": "georgian, грузинськ*, грузинск*", "land": "georgia, tbilisi, грузі*, грузи*, тбіліс*, тбилис*", "voice": "", "own": ""},
    "Abkhazia": {"people": "abkhaz, abkhazian, abkhazians, абхаз*", "adj": "abkhaz, abkhazian, абхазьк*, абхазск*", "land": "abkhazia, sukhumi, абхазі*, абхази*, сухум*", "voice": "", "own": ""},
    "South Ossetia": {"people": "ossetian, ossetians, осетин*", "adj": "south ossetian, осетинськ*, осетинск*", "land": "south ossetia, tskhinvali, південн* осеті*, южн* осети*, цхінвал*, цхинвал*", "voice": "", "own": ""},
    "DNR": {"people": "", "adj": "днр, dnr, dpr", "land": "днр, dnr, dpr, donetsk people's republic, донецьк, донецк, донецка, донецку, донецком, донецьку, донецька", "voice": "морозов*", "own": ""},
    "LNR": {"people": "", "adj": "лнр, lnr, lpr", "land": "лнр, lnr, lpr, luhansk people's republic, луганськ, луганск, луганска, луганску, луганском, луганську, луганська", "voice": "", "own": ""},
    "DNR and LNR": {"people": "separatists, separatist, сепаратист*, donbas rebels", "adj": "separatist, pro-russian, сепаратистськ*, сепаратистск*", "land": "separatists, лднр, ордло, орднл", "voice": "", "own": ""},
    "Soviet Union": {"people": "soviet soldiers, soviets, советск* солдат*, радянськ* солдат*", "adj": "soviet, советск*, радянськ*, red army", "land": "soviet union, ussr, срср, ссср, советск* союз*, радянськ* союз*", "voice": "", "own": ""},
    "Afghanistan": {"people": "afghan, afghans, афганц*, афганець, афганец", "adj": "afghan, афганськ*, афганск*", "land": "afghanistan, kabul, афганістан*, афганистан*, кабул*", "voice": "", "own": ""},
    "Taliban": {"people": "taliban, taliban prisoners, талиб*, таліб*", "adj": "taliban, талібськ*, талибск*", "land": "taliban, таліб*, талиб*, талибан*, талібан*", "voice": "", "own": ""},
    "Germany": {"people": "german, germans, немц*, німц*, німець, немец", "adj": "german, німецьк*, немецк*, german wehrmacht", "land": "germany, berlin, wehrmacht, німеччин*, германи*, берлін*, берлин*", "voice": "", "own": ""},
    "Japan": {"people": "japanese, японц*, японець, японец", "adj": "japanese, японськ*, японск*", "land": "japan, tokyo, япон*, токіо, токио", "voice": "", "own": ""},
    "Poland": {"people": "polish, poles, pole, поляк*", "adj": "polish, польськ*, польск*", "land": "poland, warsaw, польщ*, польш*, варшав*", "voice": "", "own": ""},
    "France": {"people": "french, frenchmen, француз*, французів", "adj": "french, французьк*, французск*", "land": "france, paris, франці*, франци*, париж*", "voice": "", "own": ""},
    "Italy": {"people": "italian, italians, італійц*, итальянц*", "adj": "italian, італійськ*, итальянск*", "land": "italy, rome, італі*, итали*, рим", "voice": "", "own": ""},
    "Vietnam": {"people": "vietnamese, north vietnamese, в'єтнамц*, вьетнамц*", "adj": "vietnamese, north vietnamese, viet cong, в'єтнамськ*, вьетнамск*", "land": "vietnam, hanoi, north vietnam, viet cong, в'єтнам*, вьетнам*, ханой, ханоя, хано*", "voice": "", "own": ""},
    "India": {"people": "indian, indians, індійц*, индийц*, индийск* военн*", "adj": "indian, індійськ*, индийск*", "land": "india, delhi, new delhi, інді*, инди*, делі, дели", "voice": "", "own": ""},
    "Pakistan": {"people": "pakistani, pakistanis, пакистанц*", "adj": "pakistani, пакистанськ*, пакистанск*", "land": "pakistan, islamabad, пакистан*, ісламабад*, исламабад*", "voice": "", "own": ""},
    "China": {"people": "chinese, китайц*, китаєць", "adj": "chinese, китайськ*, китайск*", "land": "china, beijing, кнр, китай, китаю, китаї, китая, китае, пекін*, пекин*", "voice": "", "own": ""},
    "Morocco": {"people": "moroccan, moroccans, марокканц*", "adj": "moroccan, марокканськ*, марокканск*", "land": "morocco, rabat, марокко, рабат*", "voice": "", "own": ""},
    "Polisario": {"people": "sahrawi, sahrawis, saharawi, saharawis, сахрав*", "adj": "sahrawi, сахравськ*, сахравск*", "land": "polisario, polisario front, фронт* полісаріо, фронт* полисарио, полісаріо, полисарио, western sahara", "voice": "", "own": ""},
    "Algeria": {"people": "algerian, algerians, алжирц*", "adj": "algerian, алжирськ*, алжирск*", "land": "algeria, algiers, алжир*", "voice": "", "own": ""},
    "Syria": {"people": "syrian, syrians, сирійц*, сирийц*", "adj": "syrian, сирійськ*, сирийск*", "land": "syria, damascus, сирі*, сири*, дамаск*", "voice": "", "own": ""},
    "Libya": {"people": "libyan, libyans, лівійц*, ливийц*", "adj": "libyan, лівійськ*, ливийск*", "land": "libya, tripoli, лівія, лівії, лівію, ливия, ливии, ливию, тріпол*, триполи", "voice": "", "own": ""},
    "Chad": {"people": "chadian, chadians, чадц*", "adj": "chadian, чадськ*, чадск*", "land": "chad, чад, чада, чаду", "voice": "", "own": ""},
    "Egypt": {"people": "egyptian, egyptians, єгиптян*, египтян*", "adj": "egyptian, єгипетськ*, египетск*", "land": "egypt, cairo, єгипет, єгипт*, египет, египт*, каїр*, каир*", "voice": "", "own": ""},
    "Jordan": {"people": "jordanian, jordanians, йорданц*, иорданц*", "adj": "jordanian, йорданськ*, иорданск*", "land": "jordan, amman, йордані*, иордани*", "voice": "", "own": ""},
    "DR Congo": {"people": "congolese, конголезц*", "adj": "congolese, конголезьк*, конголезск*", "land": "drc, congo, kinshasa, goma, гома, гоми, гомы, конго, кіншас*, киншас*", "voice": "", "own": ""},
    "M23": {"people": "m23 fighters", "adj": "m23", "land": "m23, afc/m23, afc, м23, м-23", "voice": "", "own": ""},
    "Rwanda": {"people": "rwandan, rwandans, руандійц*, руандийц*", "adj": "rwandan, руандійськ*, руандийск*", "land": "rwanda, kigali, руанд*, кігал*, кигал*", "voice": "", "own": ""},
    "Uganda": {"people": "ugandan, ugandans, угандійц*, угандийц*", "adj": "ugandan, угандійськ*, угандийск*", "land": "uganda, kampala, уганд*, кампал*", "voice": "", "own": ""},
    "Sri Lanka": {"people": "sri lankan, sri lankans", "adj": "sri lankan", "land": "sri lanka, colombo, шрі-ланк*, шри-ланк*", "voice": "", "own": ""},
    "Tamil Tigers": {"people": "tamil, tamils, таміл*, тамил*", "adj": "tamil, тамільськ*, тамильск*", "land": "tamil tigers, ltte, тигр* визволен*, тигр* освобожден*", "voice": "", "own": ""},
    "Philippines": {"people": "filipino, filipinos, філіппінц*, филиппинц*", "adj": "philippine, filipino, філіппінськ*, филиппинск*", "land": "philippines, manila, філіппін*, филиппин*", "voice": "", "own": ""},
    "Peru": {"people": "peruvian, peruvians, перуанц*", "adj": "peruvian, перуанськ*, перуанск*", "land": "peru, lima, перу", "voice": "", "own": ""},
    "Ecuador": {"people": "ecuadorian, ecuadorians, ecuadorean, еквадорц*, эквадорц*", "adj": "ecuadorian, еквадорськ*, эквадорск*", "land": "ecuador, quito, еквадор*, эквадор*", "voice": "", "own": ""},
    "Bolivia": {"people": "bolivian, bolivians, болівійц*, боливийц*", "adj": "bolivian, болівійськ*, боливийск*", "land": "bolivia, la paz, болівія, болівії, боливия, боливии", "voice": "", "own": ""},
    "Paraguay": {"people": "paraguayan, paraguayans, парагвайц*", "adj": "paraguayan, парагвайськ*, парагвайск*", "land": "paraguay, asuncion, парагва*, асунсьон*", "voice": "", "own": ""},
    "Mali": {"people": "malian, malians, малійц*, малийц*", "adj": "malian, малійськ*, малийск*", "land": "mali, bamako, малі, мали, бамако", "voice": "", "own": ""},
    "Ivory Coast": {"people": "ivorian, ivorians, ivoirian", "adj": "ivorian, івуарійськ*, ивуарийск*", "land": "ivory coast, cote d'ivoire, кот-д'івуар*, кот-д'ивуар*", "voice": "", "own": ""},
    "Myanmar": {"people": "burmese, бірманц*, бирманц*", "adj": "burmese, бірманськ*, бирманск*", "land": "myanmar, burma, м'янм*, мьянм*, бірм*, бирм*, naypyidaw", "voice": "", "own": ""},
    "Thailand": {"people": "thai, thais, тайц*, таєць, таиландц*, тайландц*", "adj": "thai, тайськ*, тайск*, таїландськ*, таиландск*", "land": "thailand, bangkok, таїланд*, таиланд*, бангкок*", "voice": "", "own": ""},
    "Cambodia": {"people": "cambodian, cambodians, камбоджійц*, камбоджийц*", "adj": "cambodian, камбоджійськ*, камбоджийск*", "land": "cambodia, phnom penh, камбодж*, пномпен*", "voice": "", "own": ""},
    "Spain": {"people": "spaniard, spaniards, spanish, іспанц*, испанц*", "adj": "spanish, іспанськ*, испанск*", "land": "spain, madrid, іспані*, испани*", "voice": "", "own": ""},
    "Hungary": {"people": "hungarian, hungarians, угорц*, венгр*, венгерц*", "adj": "hungarian, угорськ*, венгерск*", "land": "hungary, budapest, угорщин*, венгри*, будапешт*", "voice": "", "own": ""},
    "Romania": {"people": "romanian, romanians, румун*, румын*", "adj": "romanian, румунськ*, румынск*", "land": "romania, bucharest, румуні*, румыни*", "voice": "", "own": ""},
    "Finland": {"people": "finn, finns, finnish, фін, фінів, финн*", "adj": "finnish, фінськ*, финск*", "land": "finland, helsinki, фінлянд*, финлянд*", "voice": "", "own": ""},
    "Austria-Hungary": {"people": "", "adj": "austro-hungarian, австро-угорськ*, австро-венгерск*", "land": "austria-hungary, австро-угорщин*, австро-венгри*", "voice": "", "own": ""},
    "Mexico": {"people": "mexican, mexicans", "adj": "mexican", "land": "mexico", "voice": "", "own": ""},
    "Somalia": {"people": "somali, somalis, сомалійц*, сомалийц*", "adj": "somali, сомалійськ*, сомалийск*", "land": "somalia, mogadishu, сомалі, сомали", "voice": "", "own": ""},
    "Nepal": {"people": "nepali, nepalis, nepalese, непальц*", "adj": "nepali, nepalese, непальськ*, непальск*", "land": "nepal, kathmandu, непал*", "voice": "", "own": ""},
    "Belarus": {"people": "belarusian, belarusians, білорус*, белорус, белорусов, белорусы", "adj": "belarusian, білоруськ*, белорусск*", "land": "belarus, minsk, білорус*, беларус*, белорусси*, мінськ*, минск*", "voice": "lukashenko, лукашенк*", "own": ""},
    "Biafra": {"people": "biafran, biafrans", "adj": "biafran", "land": "biafra, біафр*, биафр*", "voice": "", "own": ""},
    "Islamic State": {"people": "", "adj": "", "land": "islamic state, isis, isil, is group, ісламськ* держав*, исламск* государств*, іділ, игил, иг, ід, даїш", "voice": "", "own": ""},
    "Syrian opposition": {"people": "", "adj": "", "land": "syrian rebels, free syrian army, syrian opposition, сирийск* повстанц*, сирійськ* повстанц*, сирийск* оппозици*", "voice": "", "own": ""},
    "rebels": {"people": "", "adj": "", "land": "rebels, the rebels, insurgents, the movement, the group, guerrillas, militants, повстанці, повстанцям, рух, боевики, бойовики, мятежники, мятежникам, движение, группировка, угруповання", "voice": "", "own": ""},
    "third countries": {"people": "", "adj": "", "land": "", "voice": "", "own": "third countries, third-country nationals, third-country, third country nationals, третіх країн, третьих стран"},
    "Bangladesh": {"people": "bangladeshi, bangladeshis, bengalis", "adj": "bangladeshi", "land": "bangladesh, dhaka, бангладеш*", "voice": "", "own": ""},
}

BELLIGERENTS: Final[tuple[tuple[str, str], ...]] = (
    ("Ukraine", "Russia"), ("Ukraine", "DNR"), ("Ukraine", "LNR"), ("Ukraine", "DNR and LNR"), ("Armenia", "Azerbaijan"), ("Israel", "Palestinians"),
    ("Israel", "Hezbollah"), ("Yemen", "Houthis"), ("Yemen government", "Houthis"), ("Saudi Arabia", "Houthis"), ("Iran", "Iraq"), ("Iraq", "Kuwait"), ("Communist forces", "UN forces"),
    ("Communist forces", "South Korea"), ("Communist forces", "United States"), ("Colombia", "FARC"), ("Nigeria", "Boko Haram"), ("Ethiopia", "Tigray"), ("Ethiopia", "Eritrea"), ("Sudan", "RSF"), ("Sudan", "South Sudan"),
    ("Greek Cypriots", "Turkish Cypriots"), ("Cyprus", "Turkey"), ("Argentina", "United Kingdom"), ("Soviet Union", "Afghanistan"), ("United States", "Taliban"), ("Afghanistan", "Taliban"), ("Pakistan", "Taliban"), ("Bosnia", "Serbia"),
    ("Croatia", "Serbia"), ("Kosovo", "Serbia"), ("Bosnia", "Croatia"), ("Georgia", "Abkhazia"), ("Georgia", "Russia"), ("Georgia", "South Ossetia"), ("Soviet Union", "Germany"), ("Germany", "United Kingdom"), ("Germany", "France"), ("Japan", "United States"),
    ("Japan", "Soviet Union"), ("United States", "Vietnam"), ("India", "Pakistan"), ("Morocco", "Polisario"), ("Morocco", "Algeria"), ("Israel", "Syria"), ("Libya", "Chad"), ("DR Congo", "M23"),
    ("DR Congo", "Rwanda"), ("DR Congo", "Uganda"), ("Sri Lanka", "Tamil Tigers"), ("Peru", "Ecuador"), ("Bolivia", "Paraguay"), ("Thailand", "Cambodia"), ("Turkey", "PKK"), ("Soviet Union", "Finland"), ("Soviet Union", "Poland"), ("Germany", "Poland"),
    ("United States", "Russia"), ("United States", "Iran"), ("United States", "Germany"), ("India", "China"), ("Nigeria", "Biafra"), ("Russia", "Austria-Hungary"), ("Vietnam", "France"), ("Pakistan", "Bangladesh"), ("Belarus", "United States"), ("Ukraine", "Belarus"), ("Iraq", "Islamic State"), ("Syria", "Islamic State"), ("Syria", "Syrian opposition"), ("Iran", "Syrian opposition"), ("Mexico", "United States"), ("Saudi Arabia", "Iraq"),
)

ALLIANCES: Final[dict[str, tuple[str, ...]]] = {
    "UN forces": ("South Korea", "United States", "United Kingdom", "Turkey", "France"),
    "Communist forces": ("China", "North Korea", "Korea"),
}
"""Sides of several nations; a nation's people count for the side where the text names it."""

UNDIVIDED: Final[dict[str, tuple[str, ...]]] = {"Cyprus": ("Greek Cypriots", "Turkish Cypriots", "Cyprus")}
"""Names of both sides together."""

SURE: Final[dict[str, tuple[str, ...]]] = {
    "Ukraine": ("azov", "азов", "маріупол", "мариупол", "зсу", "всу"),
    "Russia": ("курян", "kursk", "росгвард", "рос"),
    "Nigeria": ("chibok", "чибок"),
}
"""Words for groups of its own that name a party even where the text names none."""

REBELS: Final[tuple[str, ...]] = (
    "Houthis", "FARC", "Palestinians", "Boko Haram", "RSF", "Tigray", "Taliban", "M23", "DNR and LNR", "DNR", "LNR", "Polisario", "Hezbollah", "PKK", "Tamil Tigers", "Biafra", "Islamic State", "Syrian opposition",
)
"""Parties whom "the rebels", "the movement", "the group" may mean."""

PEOPLE_SEATS: Final[tuple[str, ...]] = ("хусит", "повстан", "мятеж", "талиб", "таліб", "бойовик", "боевик", "сепаратист", "комуніст", "коммунист")
"""Parties named by their people in Cyrillic: an ending in -и or -і is their nominative."""

FOES: Final[frozenset[str]] = frozenset(
    {"Ukraine", "Russia", "Armenia", "Azerbaijan", "Israel", "Palestinians", "Houthis", "Yemen government", "FARC", "Colombia", "Boko Haram", "Nigeria", "RSF", "Tigray", "Ethiopia", "Polisario", "Argentina", "UN forces", "Communist forces", "M23"}
)
"""Parties whose enemy is meant even where the text does not name it: the first that BELLIGERENTS gives."""

HOME_OF: Final[dict[str, str]] = {"uk": "Ukraine"}
"""Languages in which the press of one party alone writes: the last resort where a text names no party."""
