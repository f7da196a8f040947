"""Issue 5, section 2: B-trees on stored keys as fallback; they give what the index in memory gives, in the same order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from random import Random

import pytest

from byname.core.names import parse_name
from byname.engines.lookup import Lookup, Query, Row
from byname.engines.lookup_stored import StoredLookup
from byname.engines.lookup_words import PARTS, word_hashes, word_key

FAMILIES = ("Бравлозюк", "Бравлозенко", "Кешмовин", "Ландзюк", "Зездренко", "Мурхлець-Ковдзань", "Хорпожюк")
GIVEN = ("Іван", "Сергій", "Олег", "Михайло", "Ірина", "І.", "")


class Trees:
    """Rows under their keys, as a database holds them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = sorted(rows)

    def words(self, part: int, hashes: Collection[int]) -> Sequence[str]:
        words = {str(row[1 + part]) for row in self.rows} - {""}
        return sorted(word for word in words if not word_hashes(PARTS[part], word).isdisjoint(hashes))

    def by_family(self, keys: Sequence[str], most: int) -> list[tuple[str, Row]]:
        return [(key, row) for key in keys for row in self._with(family=[key])[:most]]

    def by_names(self, families: Sequence[str], given: Sequence[str] | None, year: int, most: int) -> list[Row]:
        found = self._with(family=families, given=given)
        return [row for row in found if not year or _year(row) == year][:most]

    def by_given(self, given: Sequence[str], patronymics: Sequence[str] | None, most: int) -> list[Row]:
        return self._with(given=given, patronymic=patronymics)[:most]

    def by_birth(self, day: int, year: int, most: int) -> list[Row]:
        return [row for row in self.rows if (row.birth == day if day else _year(row) == year)][:most]

    def _with(self, **keys: Sequence[str] | None) -> list[Row]:
        names = ("family", "given", "patronymic")
        parts = [(PARTS[names.index(name)], name, wanted) for name, wanted in keys.items() if wanted is not None]
        return [
            row for row in self.rows if all(word_key(part, getattr(row, name)) in some for part, name, some in parts)
        ]


def _year(row: Row) -> int:
    return date.fromordinal(row.birth).year if row.birth else row.year or 0


def crowd(size: int) -> list[Row]:
    draw = Random(3)
    return [
        Row(
            number,
            draw.choice(FAMILIES),
            draw.choice(GIVEN),
            draw.choice(("Іванович", "Олегович", "")),
            draw.choice((None, date(1980 + draw.randrange(9), 1 + draw.randrange(12), 1).toordinal())),
            None,
            tuple(draw.sample(("unit:a", "unit:b", "place:c"), draw.randrange(3))),
        )
        for number in range(size)
    ]


ASKED = [
    Query(parse_name(text) if text else None, birth.toordinal() if birth else None, year, extras)
    for text in ("Бравлозюк Іван", "Zezdrenko Serhiy Olegovich", "Ландзюк", "Іван Кешмовин", "Хорпжюк О. І.", "Бравл", "Олег", "")
    for birth, year in ((None, None), (date(1984, 3, 1), None), (None, 1984))
    for extras in ((), ("unit:a", "place:c"))
]  # fmt: skip


@pytest.mark.parametrize("query", ASKED, ids=range(len(ASKED)))
def test_the_same_people_stand_in_the_same_order_with_the_same_scores(query: Query) -> None:
    rows = crowd(250)
    memory = Lookup(rows).search(query, limit=200)
    stored = StoredLookup(Trees(rows)).search(query, limit=200)
    assert stored == memory


@pytest.mark.parametrize("query", ASKED, ids=range(len(ASKED)))
def test_among_more_than_are_compared_the_order_is_that_of_memory(query: Query) -> None:
    """As far as a B-tree can see: whoever is found by both stands in the same order."""
    rows = crowd(4_000)
    memory = {hit.number: hit for hit in Lookup(rows).search(query, limit=4_000).hits}
    stored = [hit for hit in StoredLookup(Trees(rows)).search(query, limit=4_000).hits if hit.number in memory]
    assert stored == sorted((memory[hit.number] for hit in stored), key=lambda hit: (-hit.score, hit.number))


@pytest.mark.parametrize("query", [Query(), Query(parse_name("Щшчцхлю")), Query(year=1901), Query(parse_name("?? --"))])
def test_nobody_is_found_where_nothing_fits(query: Query) -> None:
    assert StoredLookup(Trees(crowd(50))).search(query).hits == ()


def test_two_hundred_thousand_of_one_name_are_not_all_read() -> None:
    """Issue 5, section 4: 200,000 identical names; the birth tells one apart all the same."""

    class Namesakes(Trees):
        read = 0

        def by_names(self, families: Sequence[str], given: Sequence[str] | None, year: int, most: int) -> list[Row]:
            Namesakes.read = max(Namesakes.read, most)
            return [Row(number, "Ландзюк", "Іван", "", 720_000 + number % 9_000) for number in range(most)]

        def by_family(self, keys: Sequence[str], most: int) -> list[tuple[str, Row]]:
            return [(key, Row(number, "Ландзюк", "Іван", "")) for key in keys for number in range(most)]

    trees = Namesakes([Row(77, "Ландзюк", "Іван", "", 715_000)])
    found = StoredLookup(trees).search(Query(parse_name("Ландзюк Іван")), limit=5)
    assert (len(found.hits), found.complete) == (5, False)
    assert Namesakes.read < 10_000
    assert StoredLookup(trees).search(Query(parse_name("Ландзюк Іван"), 715_000), limit=5).hits[0].number == 77
