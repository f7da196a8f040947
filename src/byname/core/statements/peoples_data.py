"""Peoples and groups of more conflicts, in three languages, and nations whose people come up in conflicts of others.

A word written here with a capital letter is meant only where the text writes it so (Mali, not the Ukrainian "had").
Sources: ISO 3166 names of countries; the conflicts as the UCDP and the ICRC name their parties.
"""

from __future__ import annotations

from typing import Final

__all__ = ["FIGHTING", "NATIONS"]

NATIONS: Final[dict[str, str]] = {
    "Albania": "albanian, albanians, албанськ*, албанск*, Albania, Албані*, Албани*",
    "Austria": "austrian, austrians, австрієць, австрійц*, австриец, австрийц*, австрійськ*, австрийск*, Austria, Австрі*, Австри*",
    "Bahrain": "bahraini, bahrainis, бахрейнц*, бахрейнськ*, бахрейнск*, Bahrain, Бахрейн*",
    "Belgium": "belgian, belgians, бельгієць, бельгійц*, бельгиец, бельгийц*, бельгійськ*, бельгийск*, Belgium, Бельгі*, Бельги*",
    "Benin": "beninese, бенінц*, бенинц*, бенінськ*, бенинск*",
    "Bhutan": "bhutanese, бутанц*, бутанськ*, бутанск*",
    "Botswana": "botswanan, motswana, batswana, ботсванц*, ботсванськ*, ботсванск*",
    "Brazil": "brazilian, brazilians, бразилієць, бразильц*, бразилец, бразильськ*, бразильск*, Brazil, Бразилі*, Бразили*",
    "Brunei": "bruneian, bruneians, брунейц*, брунейськ*, брунейск*",
    "Bulgaria": "bulgarian, bulgarians, болгар*, болгарин*, Bulgaria, Болгарі*, Болгари*",
    "Cape Verde": "cape verdean, cape verdeans, кабо-вердійц*, кабо-вердийц*",
    "Chile": "chilean, chileans, чилієць, чилійц*, чилиец, чилийц*, чилійськ*, чилийск*, Chile, Чилі, Чили",
    "Comoros": "comorian, comorians, коморц*, коморськ*, коморск*",
    "Costa Rica": "costa rican, costa ricans, костариканц*, коста-риканц*, костариканськ*, костариканск*",
    "Czech Republic": "czech, czechs, чехи, чехів, чехам, чеха, чехов, чеськ*, чешск*, Czech Republic, Czechia, Чехі*, Чехи*",
    "Denmark": "danish, danes, Dane, данц*, данець, датчан*, данськ*, датск*, Denmark, Дані*, Дани*",
    "Dominican Republic": "dominican, dominicans, домініканц*, доминиканц*, домініканськ*, доминиканск*",
    "Equatorial Guinea": "equatoguinean, equatoguineans, екватогвінейц*, экватогвинейц*",
    "Estonia": "estonian, estonians, естонц*, естонець, эстонц*, эстонец, естонськ*, эстонск*, Estonia, Естоні*, Эстони*",
    "Eswatini": "swazi, swazis, свазі, свази",
    "Fiji": "fijian, fijians, фіджійц*, фиджийц*, фіджійськ*, фиджийск*, Fiji, Фіджі, Фиджи",
    "Gabon": "gabonese, габонц*, габонськ*, габонск*",
    "Gambia": "gambian, gambians, гамбійц*, гамбийц*, гамбійськ*, гамбийск*, Gambia, Гамбі*, Гамби*",
    "Ghana": "ghanaian, ghanaians, ганц*, ганськ*, ганск*, Ghana, Гани",
    "Greece": "greek, greeks, греки, греків, греков, грекам, грека, грецьк*, греческ*, Greece, Греці*, Греци*",
    "Guinea": "guinean, guineans, гвінейц*, гвинейц*, гвінейськ*, гвинейск*, Guinea, Гвіне*, Гвине*",
    "Guinea-Bissau": "bissau-guinean, bissau-guineans, бісау-гвінейц*, бисау-гвинейц*",
    "Guyana": "guyanese, гаянц*, гайанц*, гаянськ*, гайанск*",
    "Haiti": "haitian, haitians, гаїтян*, гаитян*, гаїтянськ*, гаитянск*, Haiti, Гаїті, Гаити",
    "Honduras": "honduran, hondurans, гондурасц*, гондурасець, гондураськ*, гондурасск*, Honduras, Гондурас*",
    "Iceland": "icelandic, icelander, icelanders, ісландц*, исландц*, ісландськ*, исландск*, Iceland, Ісланді*, Исланди*",
    "Ireland": "irish, irishman, irishmen, ірландц*, ірландець, ирландц*, ирландец, ірландськ*, ирландск*, Ireland, Ірланді*, Ирланди*",
    "Jamaica": "jamaican, jamaicans, ямайц*, ямайськ*, ямайск*",
    "Kazakhstan": "kazakh, kazakhs, kazakhstani, kazakhstanis, казах*, казахстанц*, казахстанськ*, казахстанск*, казахськ*, казахск*, Kazakhstan, Казахстан*",
    "Latvia": "latvian, latvians, латиш*, латыш*, латвійц*, латвийц*, латвійськ*, латвийск*, Latvia, Латві*, Латви*",
    "Lesotho": "basotho, басуто",
    "Lithuania": "lithuanian, lithuanians, литовц*, литовець, литовец, литовськ*, литовск*, Lithuania, Литв*",
    "Luxembourg": "luxembourger, luxembourgers, люксембуржц*, люксембурзьк*, люксембургск*, Luxembourg, Люксембург*",
    "Madagascar": "malagasy, малагасійц*, малагасийц*, малагасійськ*, малагасийск*",
    "Malawi": "malawian, malawians, малавійц*, малавийц*, малавійськ*, малавийск*, Malawi, Малаві, Малави",
    "Maldives": "maldivian, maldivians, мальдівц*, мальдивц*, мальдівськ*, мальдивск*",
    "Malta": "maltese, мальтієць, мальтійц*, мальтиец, мальтийц*, мальтійськ*, мальтийск*",
    "Mauritius": "mauritian, mauritians, маврикійц*, маврикийц*",
    "Mongolia": "mongolian, mongolians, mongols, монгол*, монгольськ*, монгольск*, Mongolia, Монголі*, Монголи*",
    "Montenegro": "montenegrin, montenegrins, чорногорц*, чорногорець, черногорц*, черногорец, чорногорськ*, черногорск*, Montenegro, Чорногорі*, Черногори*",
    "Netherlands": "dutch, dutchman, dutchmen, нідерландц*, нидерландц*, голландц*, голландець, голландец, нідерландськ*, нидерландск*, голландськ*, голландск*, Netherlands, Нідерланд*, Нидерланд*, Голланді*, Голланди*",
    "New Zealand": "new zealander, new zealanders, новозеландц*, новозеландськ*, новозеландск*, New Zealand, Нов* Зеланд*",
    "Norway": "norwegian, norwegians, норвежц*, норвежець, норвежец, норвезьк*, норвежск*, Norway, Норвегі*, Норвеги*",
    "Oman": "omani, omanis, оманц*, оманець, оманец, оманськ*, оманск*, Oman, Оману, Омана",
    "Panama": "panamanian, panamanians, панамц*, панамськ*, панамск*, Panama, Панам*",
    "Portugal": "portuguese, португальц*, португалець, португалец, португальськ*, португальск*, Portugal, Португалі*, Португали*",
    "Qatar": "qatari, qataris, катарц*, катарець, катарец, Qatar, Катару, Катара",
    "Seychelles": "seychellois, сейшельц*, сейшельськ*, сейшельск*",
    "Singapore": "singaporean, singaporeans, сингапурц*, сінгапурц*, сінгапурськ*, сингапурск*, Singapore, Сінгапур*, Сингапур*",
    "Slovakia": "slovak, slovaks, словак*, словацьк*, словацк*, Slovakia, Словаччин*, Словаки*",
    "Slovenia": "slovene, slovenes, slovenian, slovenians, словенц*, словенець, словенец, словенськ*, словенск*, Slovenia, Словені*, Словени*",
    "Suriname": "surinamese, суринамц*, суринамськ*, суринамск*",
    "Sweden": "swedish, swedes, Swede, шведи, шведів, шведам, шведа, шведы, шведов, шведськ*, шведск*, Sweden, Швеці*, Швеци*",
    "Switzerland": "swiss, швейцарц*, швейцарець, швейцарец, швейцарськ*, швейцарск*, Switzerland, Швейцарі*, Швейцари*",
    "Tanzania": "tanzanian, tanzanians, танзанійц*, танзанієць, танзанийц*, танзаниец, танзанійськ*, танзанийск*, Tanzania, Танзані*, Танзани*",
    "Togo": "togolese, тоголезц*, тоголезьк*, тоголезск*, Togo",
    "Trinidad and Tobago": "trinidadian, trinidadians, тринідадц*, тринидадц*",
    "Tunisia": "tunisian, tunisians, тунісц*, тунісець, тунисц*, тунисец, туніськ*, тунисск*, Tunisia, Туніс*, Тунис*",
    "Turkmenistan": "turkmen, туркмен*, туркменськ*, туркменск*, Turkmenistan, Туркменистан*",
    "United Arab Emirates": "emirati, emiratis, еміратц*, эмиратц*, еміратець, эмиратец, Emirates, Еміратів, Эмиратов",
    "Uruguay": "uruguayan, uruguayans, уругвайц*, уругваєць, уругваец, уругвайськ*, уругвайск*, Uruguay, Уругва*",
    "Uzbekistan": "uzbek, uzbeks, узбек*, узбекистанц*, узбецьк*, узбекск*, Uzbekistan, Узбекистан*",
    "Zambia": "zambian, zambians, замбійц*, замбийц*, замбійськ*, замбийск*, Zambia, Замбі*, Замби*",
}
"""Nations that are no party here: named only beside a number, 12 Kenyan soldiers; their lands are mediators and places."""

FIGHTING: Final[dict[str, tuple[str, str, str]]] = {
    "Chechnya": (
        "chechen, chechens, чеченц*, чеченець, чеченец",
        "chechen, чеченськ*, чеченск*",
        "Ichkeria, Maskhadov, Basayev, Ічкері*, Ичкери*, Масхадов*, Басаєв*, Басаев*",
    ),
    "Moldova": (
        "moldovan, moldovans, молдован*",
        "moldovan, moldavian, молдовськ*, молдавськ*, молдавск*",
        "Moldova, Chisinau, Молдов*, Кишинів, Кишинев*, Кишинев*",
    ),
    "Transnistria": (
        "transnistrian, transnistrians, придністровц*, приднестровц*",
        "transnistrian, придністровськ*, приднестровск*",
        "Transnistria, Tiraspol, Придністров'*, Приднестров*, Тираспол*",
    ),
    "Bosnian Serbs": (
        "bosnian serb, bosnian serbs, боснійськ* серб*, боснийск* серб*",
        "bosnian serb, bosnian-serb",
        "bosnian serbs, Republika Srpska, Republika Srpska's, Республік* Сербськ*, Республик* Сербск*, Mladic, Karadzic, Pale",
    ),
    "Bosnian Croats": (
        "bosnian croat, bosnian croats, боснійськ* хорват*, боснийск* хорват*",
        "bosnian croat",
        "bosnian croats, HVO",
    ),
    "Croatian Serbs": (
        "croatian serb, croatian serbs, krajina serb, krajina serbs, хорватськ* серб*, хорватск* серб*",
        "krajina serb, croatian serb",
        "croatian serbs, krajina serbs, Krajina",
    ),
    "KLA": (
        "",
        "kla, аок, оак",
        "KLA, Kosovo Liberation Army, АОК, ОАК, визвольн* армі* косов*, освободительн* арми* косов*",
    ),
    "North Macedonia": (
        "macedonian, macedonians, македонц*, македонець, македонец",
        "macedonian, македонськ*, македонск*",
        "Macedonia, North Macedonia, Skopje, Македоні*, Македони*, Скоп'*, Скопь*",
    ),
    "IRA": (
        "ira members",
        "ira",
        "IRA, Irish Republican Army, ІРА, ИРА",
    ),
    "ETA": (
        "",
        "eta",
        "ETA, ЕТА",
    ),
    "Nagorno-Karabakh": (
        "",
        "karabakh, карабахськ*, карабахск*",
        "Nagorno-Karabakh, Karabakh, Нагорн* Карабах*, Нагірн* Карабах*, НКР",
    ),
    "Tajik opposition": (
        "",
        "",
        "united tajik opposition, tajik opposition, таджицьк* опозиц*, таджикск* оппозици*",
    ),
    "IMU": (
        "",
        "",
        "Islamic Movement of Uzbekistan, IMU, Ісламськ* рух* Узбекистан*, Исламск* движени* Узбекистан*",
    ),
    "Kenya": (
        "kenyan, kenyans, кенійц*, кенієць, кенийц*, кениец",
        "kenyan, кенійськ*, кенийск*",
        "Kenya, Nairobi, Кені*, Кени*, Найробі, Найроби",
    ),
    "al-Shabaab": (
        "al-shabaab fighters, al-shabab fighters",
        "al-shabaab, al-shabab, shabaab",
        "al-shabaab, al-shabab, shabaab, al shabaab, al shabab, аш-шабаб*, аль-шабаб*",
    ),
    "Cameroon": (
        "cameroonian, cameroonians, камерунц*, камерунець, камерунец",
        "cameroonian, камерунськ*, камерунск*",
        "Cameroon, Yaounde, Камерун*, Яунде",
    ),
    "Ambazonia": (
        "ambazonian, ambazonians",
        "ambazonian, anglophone, англомовн* сепаратист*",
        "Ambazonia, Амбазоні*, Амбазони*",
    ),
    "Niger": (
        "nigerien, nigeriens, нігерц*, нигерц*, нігерець, нигерец",
        "nigerien",
        "Niger, Niamey, Нігер, Нігеру, Нігері, Нигер, Нигера, Нигере, Ніамей, Ниамей, Ніамеї, Ниамее",
    ),
    "Burkina Faso": (
        "burkinabe, буркінійц*, буркинийц*",
        "burkinabe, буркінійськ*, буркинийск*",
        "Burkina Faso, Ouagadougou, Буркіна-Фасо, Буркина-Фасо, Уагадугу",
    ),
    "Central African Republic": (
        "central african, central africans, центральноафриканц*",
        "central african, центральноафриканськ*, центральноафриканск*",
        "Central African Republic, Bangui, ЦАР, Бангі, Банги",
    ),
    "Seleka": (
        "",
        "seleka, селек*",
        "Seleka, Сєлек*, Селек*",
    ),
    "Anti-balaka": (
        "",
        "anti-balaka, антибалак*",
        "anti-balaka, анті-балак*, анти-балак*",
    ),
    "SPLA-IO": (
        "",
        "",
        "SPLA-IO, SPLM-IO, Machar's forces",
    ),
    "LRA": (
        "",
        "lra",
        "LRA, Kony, Kony's rebels, Коні, Кони, Lord's Resistance Army, Арм* Господ* опор*, Господн* арм*, ЛРА, Арми* сопротивления Господ*",
    ),
    "ADF": (
        "",
        "adf",
        "ADF, Allied Democratic Forces, АДС",
    ),
    "FDLR": (
        "",
        "fdlr",
        "FDLR, ДСОР",
    ),
    "Burundi": (
        "burundian, burundians, бурундійц*, бурундийц*",
        "burundian, бурундійськ*, бурундийск*",
        "Burundi, Bujumbura, Бурунді, Бурунди, Бужумбур*",
    ),
    "RENAMO": (
        "",
        "renamo, ренамо",
        "RENAMO, РЕНАМО",
    ),
    "South Africa": (
        "south african, south africans, південноафриканц*, южноафриканц*",
        "south african, південноафриканськ*, южноафриканск*",
        "South Africa, Pretoria, ПАР, ЮАР, Преторі*, Претори*",
    ),
    "SWAPO": (
        "",
        "swapo",
        "SWAPO, СВАПО",
    ),
    "Cuba": (
        "cuban, cubans, кубинц*, кубинець, кубинец",
        "cuban, кубинськ*, кубинск*",
        "",
    ),
    "Zimbabwe": (
        "zimbabwean, zimbabweans, зімбабвійц*, зимбабвийц*",
        "zimbabwean, зімбабвійськ*, зимбабвийск*",
        "Zimbabwe, Harare, Зімбабве, Зимбабве, Хараре",
    ),
    "Rhodesia": (
        "rhodesian, rhodesians, родезійц*, родезийц*",
        "rhodesian, родезійськ*, родезийск*",
        "Rhodesia, Salisbury, Родезі*, Родези*",
    ),
    "Liberia": (
        "liberian, liberians, ліберійц*, либерийц*",
        "liberian, ліберійськ*, либерийск*",
        "Liberia, Monrovia, Лібері*, Либери*, Монрові*, Монрови*",
    ),
    "Mauritania": (
        "mauritanian, mauritanians, мавританц*",
        "mauritanian, мавританськ*, мавританск*",
        "Mauritania, Nouakchott, Мавритані*, Мавритани*, Нуакшот*",
    ),
    "Djibouti": (
        "djiboutian, djiboutians, джибутійц*, джибутийц*",
        "djiboutian, djibouti, джибутійськ*, джибутийск*",
        "Djibouti, Джибуті, Джибути",
    ),
    "Oromo Liberation Army": (
        "",
        "oromo, ola, оромо",
        "Oromo Liberation Army, OLA, OLF",
    ),
    "ONLF": (
        "",
        "onlf",
        "ONLF, Ogaden National Liberation Front",
    ),
    "Fano": (
        "",
        "fano, фано",
        "Fano, Фано",
    ),
    "JEM": (
        "",
        "jem",
        "JEM, Justice and Equality Movement, Рух* справедливост*, Движени* за справедливость и равенство",
    ),
    "SPLM-N": (
        "",
        "splm-n",
        "SPLM-N, SPLM-North",
    ),
    "MFDC": (
        "",
        "mfdc",
        "MFDC, casamance rebels, Casamance, Казаманс*",
    ),
    "Senegal": (
        "senegalese, сенегальц*, сенегалець, сенегалец",
        "senegalese, сенегальськ*, сенегальск*",
        "Senegal, Dakar, Сенегал*, Дакар*",
    ),
    "Tuareg rebels": (
        "tuareg, tuaregs, туарег*",
        "tuareg, туарезьк*, туарегск*",
        "MNLA, CMA, FLA, Azawad, Азавад*",
    ),
    "MNJ": (
        "",
        "",
        "MNJ",
    ),
    "Nusra Front": (
        "",
        "nusra",
        "Nusra Front, al-nusra, Jabhat al-Nusra, Ан-Нусра, Нусра, Нусри, Нусры, Нусрой",
    ),
    "HTS": (
        "",
        "hts",
        "HTS, Hayat Tahrir al-Sham, ХТШ",
    ),
    "SLA": (
        "",
        "",
        "South Lebanon Army, SLA, Армі* Південн* Ліван*, Арми* Южн* Ливан*",
    ),
    "MEK": (
        "",
        "",
        "MEK, People's Mujahedin, Mujahedin-e-Khalq",
    ),
    "Southern Transitional Council": (
        "",
        "stc",
        "STC, Southern Transitional Council, southern separatists, Південн* перехідн* рад*, Южн* переходн* совет*",
    ),
    "Al-Qaeda": (
        "",
        "al-qaeda, al-qaida, аль-каїд*, аль-каид*",
        "al-qaeda, al-qaida, AQAP, AQIM, аль-каїд*, аль-каид*",
    ),
    "Northern Alliance": (
        "northern alliance fighters",
        "northern alliance",
        "Northern Alliance, Північн* альянс*, Северн* альянс*",
    ),
    "Mujahideen": (
        "mujahideen, mujahedin, моджахед*, маджагед*, муджахедин*",
        "mujahideen, моджахедськ*, моджахедск*",
        "mujahideen, mujahedin, моджахед*, маджагед*, муджахедин*",
    ),
    "Baloch Liberation Army": (
        "baloch, белудж*",
        "baloch",
        "Baloch Liberation Army, BLA, Baloch separatists, Белуджськ*, Белуджск*",
    ),
    "Pakistani Taliban": (
        "pakistani taliban",
        "pakistani taliban",
        "Pakistani Taliban, TTP, Tehreek-e-Taliban, Техрик-е Талибан, ТТП",
    ),
    "Maoists": (
        "maoist, maoists, naxalite, naxalites, маоїст*, маоист*, наксаліт*, наксалит*",
        "maoist, naxalite, маоїстськ*, маоистск*",
        "maoists, naxalites, маоїст*, маоист*, наксаліт*, наксалит*",
    ),
    "Rohingya": (
        "rohingya, рогінджа, рохинджа, рохінджа",
        "rohingya",
        "ARSA",
    ),
    "Kachin Independence Army": (
        "kachin fighters",
        "kachin, качинськ*, качинск*",
        "Kachin Independence Army, KIA",
    ),
    "Karen National Union": (
        "karen fighters",
        "karen, каренськ*, каренск*",
        "Karen National Union, KNU, KNLA",
    ),
    "MNDAA": (
        "",
        "kokang",
        "MNDAA, Kokang, TNLA",
    ),
    "Khmer Rouge": (
        "khmer rouge, червон* кхмер*, красн* кхмер*",
        "khmer rouge",
        "Khmer Rouge, червон* кхмер*, красн* кхмер*",
    ),
    "South Vietnam": (
        "south vietnamese, південнов'єтнамц*, южновьетнамц*",
        "south vietnamese, південнов'єтнамськ*, южновьетнамск*",
        "South Vietnam, Saigon, Південн* В'єтнам*, Южн* Вьетнам*, Сайгон*",
    ),
    "Laos": (
        "laotian, laotians, лаосц*",
        "lao, laotian, лаоськ*, лаосск*",
        "Laos, Vientiane, Лаос*, В'єнтьян*, Вьентьян*",
    ),
    "Pathet Lao": (
        "",
        "",
        "Pathet Lao, Патет Лао",
    ),
    "New People's Army": (
        "",
        "",
        "New People's Army, NPA, Нов* народн* арм*",
    ),
    "MILF": (
        "",
        "milf",
        "MILF, Moro Islamic Liberation Front, MNLF, Moro National Liberation Front, ІФВМ, ИФОМ",
    ),
    "Free Aceh Movement": (
        "acehnese, ачехц*",
        "acehnese",
        "Free Aceh Movement, GAM, Aceh, Ачех*",
    ),
    "West Papua rebels": (
        "papuan, papuans, папуас*",
        "papuan, папуаськ*, папуасск*",
        "OPM, TPNPB, West Papua National Liberation Army, West Papua, Free Papua Movement, Папуа",
    ),
    "Bougainville": (
        "",
        "bougainville",
        "Bougainville Revolutionary Army, Бугенвіл*, Бугенвил*",
    ),
    "Shining Path": (
        "",
        "",
        "Shining Path, Sendero Luminoso, Сяюч* шлях*, Сияющ* пут*, Світл* шлях*, Светл* пут*",
    ),
    "MRTA": (
        "",
        "",
        "MRTA, Tupac Amaru, Тупак Амару",
    ),
    "AUC": (
        "",
        "",
        "AUC, United Self-Defense Forces",
    ),
    "Clan del Golfo": (
        "",
        "",
        "Clan del Golfo, Gulf Clan, Gaitanista",
    ),
    "Nicaragua": (
        "nicaraguan, nicaraguans, никарагуанц*, нікарагуанц*",
        "nicaraguan, нікарагуанськ*, никарагуанск*, sandinista",
        "Nicaragua, Managua, sandinistas, Нікарагуа, Никарагуа, Манагу*",
    ),
    "Contras": (
        "contras, контрас",
        "contra",
        "contras, контрас",
    ),
    "FMLN": (
        "",
        "fmln",
        "FMLN, ФНОФМ",
    ),
    "Venezuela": (
        "venezuelan, venezuelans, венесуельц*, венесуэльц*",
        "venezuelan, венесуельськ*, венесуэльск*",
        "Venezuela, Caracas, Венесуел*, Венесуэл*, Каракас*",
    ),
    "Confederacy": (
        "confederate, confederates, конфедерат*",
        "confederate, конфедератськ*, конфедератск*",
        "Confederacy",
    ),
    "Union": (
        "union soldiers, union troops, union prisoners, unionists",
        "union",
        "",
    ),
    "Boers": (
        "boer, boers, бури, бурів, буры, буров",
        "boer, бурськ*, бурск*",
        "boers",
    ),
    "Ottoman Empire": (
        "ottoman, ottomans, османи, османів, османы, османов",
        "ottoman, османськ*, османск*",
        "Ottoman Empire, Османськ* імпері*, Османск* импери*",
    ),
    "Taiwan": (
        "taiwanese, тайванц*, тайваньц*",
        "taiwanese, тайванськ*, тайваньск*",
        "Taiwan, Taipei, Тайван*, Тайбе*, Тайпе*",
    ),
}
"""Parties: their people, adjectives, lands and names."""
