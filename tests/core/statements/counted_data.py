"""Section 5: the words for what is counted. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Belarus freed 60 political prisoners.",
        Want("60", counted="prisoners released"),
    ),
    Case(
        "Ukraine brought home 60 people.",
        Want("60", counted="people returned"),
    ),
    Case(
        "Ukraine brought home 60 soldiers.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Ukraine brought home 60 service members.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Ukraine brought home 60 fighters.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Ukraine brought home 60 defenders.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Ukraine brought home 60 officers.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Ukraine brought home 60 prisoners of war.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Ukraine brought home 60 marines of the navy.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Ukraine brought home 60 civilians.",
        Want("60", counted="civilians returned"),
    ),
    Case(
        "Ukraine brought home 60 people outside the exchanges.",
        Want("60", counted="people returned outside exchanges"),
    ),
    Case(
        "Ukraine and Russia swapped 60 prisoners each.",
        Want("60", counted="prisoners exchanged", side="each"),
    ),
    Case(
        "Ukraine and Russia swapped a total of 120 prisoners.",
        Want("120", counted="prisoners exchanged", side="both"),
    ),
    Case(
        "Hamas freed 60 hostages.",
        Want("60", counted="hostages released", side="Israel"),
    ),
    Case(
        "Israel released 60 Palestinian prisoners.",
        Want("60", counted="prisoners released", side="Palestinians"),
    ),
    Case(
        "Ukraine received 60 bodies from Russia.",
        Want("60", counted="bodies returned", side="Ukraine"),
    ),
    Case(
        "Experts exhumed the remains of 60 soldiers.",
        Want("60", counted="remains exhumed"),
    ),
    Case(
        "Experts identified the remains of 60 soldiers.",
        Want("60", counted="remains identified"),
    ),
    Case(
        "Russia holds 60 Ukrainian soldiers.",
        Want("60", counted="people held", kind="stock", side="Ukraine"),
    ),
    Case(
        "The Red Cross has been notified of 60 captured Ukrainian soldiers.",
        Want("60", counted="detentions notified", side="Ukraine"),
    ),
    Case(
        "Some 60 Ukrainians are missing.",
        Want("Some 60", counted="people missing", kind="stock", side="Ukraine"),
    ),
    Case(
        "The fate of 60 missing Ukrainian soldiers has been clarified.",
        Want("60", counted="missing people accounted for"),
    ),
    Case(
        "Russian forces captured 60 Ukrainian soldiers.",
        Want("60", counted="people captured", side="Ukraine", kind="event"),
    ),
    Case(
        "The blast killed 60 Ukrainian prisoners in captivity.",
        Want("60", counted="prisoners killed in captivity"),
    ),
    Case(
        "Sixty Ukrainian prisoners of war died in captivity.",
        Want("Sixty", counted="prisoners died in captivity", side="Ukraine"),
    ),
    Case(
        "Russian troops executed 60 Ukrainian prisoners of war.",
        Want("60", counted="prisoners executed", side="Ukraine"),
    ),
    Case(
        "Prosecutors are looking into 60 cases of executions of Ukrainian prisoners.",
        Want("60", counted="incidents of execution", unit="incidents"),
    ),
    Case(
        "Sixty Chinese soldiers refused repatriation.",
        Want("Sixty", counted="people who declined repatriation"),
    ),
    Case(
        "Monitors interviewed 60 Ukrainian prisoners of war.",
        Want("60", counted="prisoners interviewed", kind="survey", side="Ukraine"),
    ),
    Case(
        "Monitors interviewed 60 Ukrainian prisoners; 50 of them described torture.",
        Want("60"),
        Want("50", counted="prisoners reporting torture", of_total=60, kind="survey"),
    ),
    Case(
        "Monitors interviewed 60 Ukrainian prisoners; 20 of them reported sexual violence.",
        Want("60"),
        Want("20", counted="prisoners reporting sexual violence", of_total=60),
    ),
    Case(
        "The sides agreed to exchange 60 prisoners each.",
        Want("60", counted="prisoners to be exchanged", kind="agreed", side="each"),
    ),
    Case(
        "Russia promised to return 60 Ukrainian soldiers.",
        Want("60", counted="prisoners of war to be returned", kind="agreed", side="Ukraine"),
    ),
    Case(
        "Russia promised to return 60 Ukrainian civilians.",
        Want("60", counted="civilians to be returned", kind="agreed", side="Ukraine"),
    ),
    Case(
        "Israel promised to release 60 Palestinian prisoners.",
        Want("60", counted="prisoners to be released", kind="agreed", side="Palestinians"),
    ),
    Case(
        "Russia promised to hand over 60 bodies to Ukraine.",
        Want("60", counted="bodies to be returned", kind="agreed", side="Ukraine"),
    ),
    Case(
        "Ukrainians are held in at least 60 places of detention.",
        Want("at least 60", counted="detention places", unit="places"),
    ),
    Case(
        "The Emirates have brokered 12 exchanges.",
        Want("12", counted="exchanges"),
    ),
    Case(
        "The Emirates have carried out 12 mediations.",
        Want("12", counted="mediations"),
    ),
]

UK: list[Case] = [
    Case(
        "Білорусь звільнила 60 політв’язнів.",
        Want("60", counted="prisoners released"),
    ),
    Case(
        "Україна повернула 60 людей.",
        Want("60", counted="people returned"),
    ),
    Case(
        "Україна повернула 60 військових.",
        Want("60", counted="prisoners of war returned", side="Ukraine"),
    ),
    Case(
        "Україна повернула 60 бійців.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Україна повернула 60 захисників.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Україна повернула 60 офіцерів.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Україна повернула 60 військовополонених.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Україна повернула 60 цивільних.",
        Want("60", counted="civilians returned"),
    ),
    Case(
        "Україна повернула 60 людей поза обмінами.",
        Want("60", counted="people returned outside exchanges"),
    ),
    Case(
        "Україна та Росія обмінялися по 60 полонених.",
        Want("60", counted="prisoners exchanged", side="each"),
    ),
    Case(
        "ХАМАС звільнив 60 заручників.",
        Want("60", counted="hostages released", side="Israel"),
    ),
    Case(
        "Ізраїль звільнив 60 палестинських в'язнів.",
        Want("60", counted="prisoners released", side="Palestinians"),
    ),
    Case(
        "Україна отримала від Росії 60 тіл.",
        Want("60", counted="bodies returned", side="Ukraine"),
    ),
    Case(
        "Експерти ексгумували останки 60 військових.",
        Want("60", counted="remains exhumed"),
    ),
    Case(
        "Експерти ідентифікували останки 60 військових.",
        Want("60", counted="remains identified"),
    ),
    Case(
        "Росія утримує 60 українських військових.",
        Want("60", counted="people held", kind="stock", side="Ukraine"),
    ),
    Case(
        "Зниклими безвісти вважаються 60 українців.",
        Want("60", counted="people missing", kind="stock", side="Ukraine"),
    ),
    Case(
        "Російські війська взяли в полон 60 українських військових.",
        Want("60", counted="people captured", side="Ukraine"),
    ),
    Case(
        "У полоні померли 60 українських військових.",
        Want("60", counted="prisoners died in captivity", side="Ukraine"),
    ),
    Case(
        "Російські військові стратили 60 українських військовополонених.",
        Want("60", counted="prisoners executed", side="Ukraine"),
    ),
    Case(
        "Моніторингова місія опитала 60 українських військовополонених.",
        Want("60", counted="prisoners interviewed", kind="survey", side="Ukraine"),
    ),
    Case(
        "Сторони домовилися обміняти по 60 полонених.",
        Want("60", counted="prisoners to be exchanged", kind="agreed", side="each"),
    ),
    Case(
        "Росія пообіцяла повернути 60 українських військових.",
        Want("60", counted="prisoners of war to be returned", kind="agreed", side="Ukraine"),
    ),
    Case(
        "Росія пообіцяла повернути 60 українських цивільних.",
        Want("60", counted="civilians to be returned", kind="agreed"),
    ),
    Case(
        "Росія пообіцяла передати Україні 60 тіл.",
        Want("60", counted="bodies to be returned", kind="agreed", side="Ukraine"),
    ),
]

RU: list[Case] = [
    Case(
        "Белоруссия освободила 60 политзаключенных.",
        Want("60", counted="prisoners released"),
    ),
    Case(
        "Россия вернула 60 человек.",
        Want("60", counted="people returned"),
    ),
    Case(
        "Россия вернула 60 военных.",
        Want("60", counted="prisoners of war returned", side="Russia"),
    ),
    Case(
        "Россия вернула 60 бойцов.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Россия вернула 60 военнослужащих.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Россия вернула 60 офицеров.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Россия вернула 60 военнопленных.",
        Want("60", counted="prisoners of war returned"),
    ),
    Case(
        "Россия вернула 60 гражданских.",
        Want("60", counted="civilians returned"),
    ),
    Case(
        "Россия и Украина обменялись по 60 пленных.",
        Want("60", counted="prisoners exchanged", side="each"),
    ),
    Case(
        "ХАМАС освободил 60 заложников.",
        Want("60", counted="hostages released", side="Israel"),
    ),
    Case(
        "Израиль освободил 60 палестинских заключенных.",
        Want("60", counted="prisoners released", side="Palestinians"),
    ),
    Case(
        "Россия получила от Украины 60 тел.",
        Want("60", counted="bodies returned", side="Russia"),
    ),
    Case(
        "Эксперты опознали останки 60 военных.",
        Want("60", counted="remains identified"),
    ),
    Case(
        "Украина удерживает 60 российских военных.",
        Want("60", counted="people held", kind="stock", side="Russia"),
    ),
    Case(
        "Пропавшими без вести числятся 60 российских военных.",
        Want("60", counted="people missing", kind="stock", side="Russia"),
    ),
    Case(
        "Украинские войска взяли в плен 60 российских военных.",
        Want("60", counted="people captured", side="Russia"),
    ),
    Case(
        "В плену умерли 60 российских военных.",
        Want("60", counted="prisoners died in captivity", side="Russia"),
    ),
    Case(
        "Украинские военные казнили 60 российских военнопленных.",
        Want("60", counted="prisoners executed", side="Russia"),
    ),
    Case(
        "Наблюдатели опросили 60 российских военнопленных.",
        Want("60", counted="prisoners interviewed", kind="survey", side="Russia"),
    ),
    Case(
        "Стороны договорились обменять по 60 пленных.",
        Want("60", counted="prisoners to be exchanged", kind="agreed", side="each"),
    ),
    Case(
        "Украина пообещала вернуть 60 российских военных.",
        Want("60", counted="prisoners of war to be returned", kind="agreed", side="Russia"),
    ),
    Case(
        "Украина пообещала передать России 60 тел.",
        Want("60", counted="bodies to be returned", kind="agreed", side="Russia"),
    ),
]
