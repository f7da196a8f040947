from __future__ import annotations

from byname.queries.find_results import FoundPerson
from byname.queries.results import PersonHit


def test_somebody_found_is_a_line_of_a_list_of_people_with_reasons() -> None:
    found = FoundPerson("1", "Жмаковенко", "1991", "returned", (), rank=2, agree=("family",))
    assert isinstance(found, PersonHit)
    assert (found.near, found.differ, found.found_as) == ((), (), "")
