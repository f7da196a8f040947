"""Other wars than one: the same rules of whose people, what and how meant. Sentences of our own."""

from __future__ import annotations

from byname.core.press.counts import Hedge
from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "The Houthis freed 75 prisoners of war belonging to government forces.",
        Want("75", counted="prisoners of war returned", kind="event"),
    ),
    Case(
        "The Houthis and the government exchanged 900 prisoners.",
        Want("900", kind="event", side="both"),
    ),
    Case(
        "Armenia returned 8 Azerbaijani servicemen.",
        Want("8", side="Azerbaijan", counted="prisoners of war returned"),
    ),
    Case(
        "Azerbaijan returned 8 Armenian servicemen.",
        Want("8", side="Armenia", counted="prisoners of war returned"),
    ),
    Case(
        "Azerbaijan still holds 23 Armenians.",
        Want("23", side="Armenia", counted="people held", kind="stock"),
    ),
    Case(
        "Armenia received the remains of 30 soldiers from Azerbaijan.",
        Want("30", unit="bodies", counted="bodies returned", side="Armenia"),
    ),
    Case(
        "Iran returned 57 bodies to Iraq.",
        Want("57", unit="bodies", counted="bodies returned", side="Iraq"),
    ),
    Case(
        "Iraq returned 57 bodies to Iran.",
        Want("57", unit="bodies", counted="bodies returned", side="Iran"),
    ),
    Case(
        "Iran and Iraq exchanged 1,200 prisoners of war each.",
        Want("1,200", side="each", kind="event"),
    ),
    Case(
        "Pakistan freed 30 Indian soldiers.",
        Want("30", side="India", counted="prisoners of war returned"),
    ),
    Case(
        "India freed 30 Pakistani soldiers.",
        Want("30", side="Pakistan", counted="prisoners of war returned"),
    ),
    Case(
        "Hamas still holds 48 hostages.",
        Want("48", side="Israel", counted="people held", kind="stock"),
    ),
    Case(
        "Israel holds 3,500 Palestinian detainees.",
        Want("3,500", side="Palestinians", counted="people held", kind="stock"),
    ),
    Case(
        "Hamas handed over the bodies of four hostages.",
        Want("four", unit="bodies", side="Israel"),
    ),
    Case(
        "Israel freed 90 Palestinian women and minors.",
        Want("90", side="Palestinians", counted="prisoners released"),
    ),
    Case(
        "The FARC freed two soldiers.",
        Want("two", side="Colombia", counted="hostages released"),
    ),
    Case(
        "Boko Haram freed 82 schoolgirls.",
        Want("82", side="Nigeria", counted="hostages released"),
    ),
    Case(
        "The Red Cross flew 60 Houthi prisoners to Sanaa.",
        Want("60", side="Houthis"),
    ),
    Case(
        "Sudan's army freed 60 RSF fighters.",
        Want("60", side="RSF"),
    ),
    Case(
        "Nearly 3,000 Yemenis are held.",
        Want("Nearly 3,000", approx=Hedge.NEARLY, counted="people held", kind="stock"),
    ),
    Case(
        "Both governments freed 20 prisoners each.",
        Want("20", side="each"),
    ),
    Case(
        "Ethiopia freed 60 Eritrean soldiers.",
        Want("60", side="Eritrea"),
    ),
    Case(
        "Eritrea freed 60 Ethiopian soldiers.",
        Want("60", side="Ethiopia"),
    ),
]

UK: list[Case] = [
    Case(
        "Вірменія повернула 8 азербайджанських військових.",
        Want("8", side="Azerbaijan", counted="prisoners of war returned"),
    ),
    Case(
        "Азербайджан повернув 8 вірменських військових.",
        Want("8", side="Armenia", counted="prisoners of war returned"),
    ),
    Case(
        "Азербайджан досі утримує 23 вірменів.",
        Want("23", side="Armenia", counted="people held", kind="stock"),
    ),
    Case(
        "Іран повернув Іраку 57 тіл.",
        Want("57", unit="bodies", side="Iraq"),
    ),
    Case(
        "Ірак повернув Ірану 57 тіл.",
        Want("57", unit="bodies", side="Iran"),
    ),
    Case(
        "ХАМАС досі утримує 48 заручників.",
        Want("48", side="Israel", counted="people held", kind="stock"),
    ),
    Case(
        "Ізраїль утримує 3500 палестинців.",
        Want("3500", side="Palestinians", counted="people held", kind="stock"),
    ),
    Case(
        "ХАМАС передав тіла чотирьох заручників.",
        Want("чотирьох", unit="bodies", side="Israel"),
    ),
    Case(
        "Ізраїль відпустив 90 палестинських жінок.",
        Want("90", side="Palestinians", counted="prisoners released"),
    ),
    Case(
        "Хусити звільнили 60 саудівських військових.",
        Want("60", side="Saudi Arabia", counted="prisoners of war returned"),
    ),
]

RU: list[Case] = [
    Case(
        "Армения вернула 8 азербайджанских военных.",
        Want("8", side="Azerbaijan", counted="prisoners of war returned"),
    ),
    Case(
        "Азербайджан вернул 8 армянских военных.",
        Want("8", side="Armenia", counted="prisoners of war returned"),
    ),
    Case(
        "Азербайджан до сих пор удерживает 23 армян.",
        Want("23", side="Armenia", counted="people held", kind="stock"),
    ),
    Case(
        "Иран вернул Ираку 57 тел.",
        Want("57", unit="bodies", side="Iraq"),
    ),
    Case(
        "Ирак вернул Ирану 57 тел.",
        Want("57", unit="bodies", side="Iran"),
    ),
    Case(
        "ХАМАС до сих пор удерживает 48 заложников.",
        Want("48", side="Israel", counted="people held", kind="stock"),
    ),
    Case(
        "Израиль удерживает 3500 палестинцев.",
        Want("3500", side="Palestinians", counted="people held", kind="stock"),
    ),
    Case(
        "ХАМАС передал тела четырех заложников.",
        Want("четырех", unit="bodies", side="Israel"),
    ),
    Case(
        "Израиль отпустил 90 палестинских женщин.",
        Want("90", side="Palestinians", counted="prisoners released"),
    ),
    Case(
        "Хуситы освободили 60 саудовских военных.",
        Want("60", side="Saudi Arabia", counted="prisoners of war returned"),
    ),
]
