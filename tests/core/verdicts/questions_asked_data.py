"""Questions in plain words with the figures that they ask for, on the desk of two powers that do not exist."""

from __future__ import annotations

__all__ = ["EN", "RU", "UK"]

EN: list[tuple[str, list[str]]] = [
    (
        "How many of the plant's defenders are home?",
        ["returned@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders are back home now?",
        ["returned@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders are still held?",
        ["held@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders are in captivity?",
        ["held@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders were captured?",
        ["taken@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders were taken prisoner?",
        ["taken@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders died in captivity?",
        ["dead@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders are missing?",
        ["sought@2025-05-28/cohort:plant"],
    ),
    (
        "How many of the plant's defenders have been freed?",
        ["returned@..2025-05-29/cohort:plant"],
    ),
    (
        "How many of the plant's defenders were released by 1 March 2025?",
        ["returned@..2025-03-02/cohort:plant"],
    ),
    (
        "How many of the plant's defenders were held on 1 March 2025?",
        ["held@2025-03-01/cohort:plant"],
    ),
    (
        "How many of the plant's defenders are back as of 1 March 2025?",
        ["returned@2025-03-01/cohort:plant"],
    ),
    (
        "How many fighters of the brigade are back?",
        ["returned@2025-05-28/cohort:brigade"],
    ),
    (
        "How many fighters of the brigade have returned?",
        ["returned@..2025-05-29/cohort:brigade"],
    ),
    (
        "How many fighters of the brigade are held?",
        ["held@2025-05-28/cohort:brigade"],
    ),
    (
        "What is the number of fighters of the brigade in captivity?",
        ["held@2025-05-28/cohort:brigade"],
    ),
    (
        "How many Vulmar fighters are back?",
        [
            "returned@2025-05-28/cohort:brigade",
            "returned@2025-05-28/cohort:plant",
        ],
    ),
    (
        "How many Arilanders are held?",
        ["held@2025-05-28/power:aa"],
    ),
    (
        "How many Borians are held?",
        ["held@2025-05-28/power:bb"],
    ),
    (
        "How many soldiers of Ariland are back?",
        ["returned@2025-05-28/power:aa"],
    ),
    (
        "How many soldiers of Boria came back on 24 May 2025?",
        ["returned/exchange:X-2/phase:2/power:bb"],
    ),
    (
        "How many women of Ariland are held?",
        ["held@2025-05-28/power:aa/by:sex=f"],
    ),
    (
        "How many civilians of Ariland are held?",
        ["held@2025-05-28/power:aa/by:category=civilian"],
    ),
    (
        "How many civilians of Ariland came back on 23 May 2025?",
        ["returned/exchange:X-2/phase:1/power:aa/by:category=civilian"],
    ),
    (
        "How many officers of Ariland have returned?",
        ["returned@..2025-05-29/power:aa/by:rank_class=officer"],
    ),
    (
        "How many Arilanders captured in 2022 are back?",
        ["returned@2025-05-28/cohort:captured-2022/power:aa"],
    ),
    (
        "How many Arilanders captured in 2023 are still held?",
        ["held@2025-05-28/cohort:captured-2023/power:aa"],
    ),
    (
        "how many arilanders are held?",
        ["held@2025-05-28/power:aa"],
    ),
    (
        "HOW MANY ARILANDERS ARE HELD?",
        ["held@2025-05-28/power:aa"],
    ),
    (
        "How many Arilanders are held",
        ["held@2025-05-28/power:aa"],
    ),
    (
        "How many Arilanders are held on 2025-03-01?",
        ["held@2025-03-01/power:aa"],
    ),
    (
        "How many Arilanders returned since 1 January 2025?",
        ["returned@2025-01-01..2025-05-29/power:aa"],
    ),
    (
        "How many Arilanders returned in 2024?",
        ["returned@2024-01-01..2025-01-01/power:aa"],
    ),
    (
        "How many Arilanders returned in May 2025?",
        ["returned@2025-05-01..2025-06-01/power:aa"],
    ),
    (
        "What share of the plant's defenders are home?",
        ["returned@2025-05-28/cohort:plant"],
    ),
]

UK: list[tuple[str, list[str]]] = [
    (
        "Скільки захисників заводу вдома?",
        ["returned@2025-05-28/cohort:plant"],
    ),
    (
        "Скільки захисників заводу утримують?",
        ["held@2025-05-28/cohort:plant"],
    ),
    (
        "Скільки захисників заводу померло в полоні?",
        ["dead@2025-05-28/cohort:plant"],
    ),
    (
        "Скільки захисників заводу зникло безвісти?",
        ["sought@2025-05-28/cohort:plant"],
    ),
    (
        "Скільки захисників заводу звільнено?",
        ["returned@..2025-05-29/cohort:plant"],
    ),
    (
        "Скільки захисників заводу потрапило в полон?",
        ["taken@2025-05-28/cohort:plant"],
    ),
    (
        "Скільки захисників заводу було в полоні станом на 1 березня 2025 року?",
        ["held@2025-03-01/cohort:plant"],
    ),
    (
        "Скільки захисників заводу повернулося станом на 1 березня 2025 року?",
        ["returned@..2025-03-02/cohort:plant"],
    ),
    (
        "Скільки захисників заводу повернулося 24 травня 2025 року?",
        ["returned/exchange:X-2/phase:2/cohort:plant"],
    ),
    (
        "Яка кількість захисників заводу в полоні?",
        ["held@2025-05-28/cohort:plant"],
    ),
]

RU: list[tuple[str, list[str]]] = [
    (
        "Сколько защитников завода дома?",
        ["returned@2025-05-28/cohort:plant"],
    ),
    (
        "Сколько солдат вернулось?",
        [
            "returned@..2025-05-29/power:aa",
            "returned@..2025-05-29/power:bb",
        ],
    ),
    (
        "Сколько солдат взято в плен?",
        [
            "taken@2025-05-28/power:aa",
            "taken@2025-05-28/power:bb",
        ],
    ),
    (
        "Сколько женщин в плену?",
        [
            "held@2025-05-28/power:aa/by:sex=f",
            "held@2025-05-28/power:bb/by:sex=f",
        ],
    ),
    (
        "Сколько гражданских вернулось 23 мая 2025 года?",
        [
            "returned/exchange:X-2/phase:1/power:aa/by:category=civilian",
            "returned/exchange:X-2/phase:1/power:bb/by:category=civilian",
        ],
    ),
    (
        "Сколько солдат умерло в плену?",
        [
            "dead@2025-05-28/power:aa",
            "dead@2025-05-28/power:bb",
        ],
    ),
    (
        "Сколько солдат пропало без вести?",
        [
            "sought@2025-05-28/power:aa",
            "sought@2025-05-28/power:bb",
        ],
    ),
]
