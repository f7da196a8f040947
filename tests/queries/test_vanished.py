"""Names that one list of a source held and its next does not: the Korea case, 66 of 110 (18 December 1951)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.registers import SmallRegister, small_register, viewers

__all__ = ["small_register"]

pytestmark = pytest.mark.django_db(databases="__all__")

_SYLLABLES = "бар гол дев жил зат кос лун мер нів пол рош сам".split()
_GIVEN = "Остап Марко Роман Іван Степан Юрій Захар".split()
_FATHERS = "Левкович Данилович Тарасович Петрович Назарович".split()


def nobody(number: int) -> dict[str, str]:
    """One of 110 people who do not exist."""
    one, two = divmod(number, len(_SYLLABLES))
    family = (_SYLLABLES[one] + _SYLLABLES[two] + "щуплюк").capitalize()
    born = date(1960, 3, 2) + timedelta(149 * number)
    name = f"{family} {_GIVEN[number % 7]} {_FATHERS[number % 5]}"
    return {"name": name, "birth_date": f"{born:%d.%m.%Y}"}


@pytest.fixture(scope="module")
def korea(small_register: SmallRegister) -> SmallRegister:
    """110 names given first, 44 of them on the next list; of the others one came home, and of two others told since."""
    everybody = [nobody(number) for number in range(110)]
    camp = {"source": "bureau", "kind": "captive-list", "power": "aa", "holder": "bb"}
    numbers = small_register.take("first.csv", everybody, received=date(2023, 8, 14), **camp)
    small_register.numbers |= {f"k{place}": number for place, number in enumerate(numbers)}
    small_register.take(
        "second.csv", [*everybody[:44], {"birth_date": "01.01.1960"}], received=date(2023, 12, 18), **camp
    )
    home = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb", "received": date(2024, 1, 5)}
    small_register.take("one.csv", [{**everybody[109], "return_date": "04.01.2024"}], exchange="X-1", **home)
    seen = {"source": "agency", "kind": "confirmation", "power": "aa", "received": date(2024, 2, 1)}
    small_register.take("seen.csv", everybody[60:62], **seen)
    small_register.take("added.csv", everybody[50:51], received=date(2024, 3, 1), whole=False, **camp)
    return small_register


def test_of_110_names_66_are_not_on_the_next_list_and_each_is_accounted_for(korea: SmallRegister) -> None:
    from byname.queries.vanished import vanished

    view = vanished("bureau", viewer=viewers()["desk"])
    pair = next(each for each in view.pairs if each.earlier.document == korea.documents["first.csv"])
    assert (pair.later, pair.missing, pair.earlier.persons) == (korea.documents["second.csv"], 66, 110)
    fates = {code: number for code, number in pair.earlier.fates if number}
    assert fates == {"on-it": 44, "home": 1, "held-by-others-word": 2, "not-told-since": 63}
    named = {each.person.number for each in pair.earlier.vanished}
    assert named == {korea.numbers[f"k{place}"] for place in range(44, 109)}
    assert view.found


def test_an_addition_is_no_next_list_and_other_kinds_are_another_series(korea: SmallRegister) -> None:
    from byname.queries.vanished import vanished

    view = vanished("bureau", viewer=viewers()["all"])
    assert [(pair.earlier.document, pair.later) for pair in view.pairs] == [
        (korea.documents["first.csv"], korea.documents["second.csv"])
    ]
    assert vanished("own", viewer=viewers()["all"]).pairs == ()


def test_what_was_before_the_day_asked_for_is_where_they_stood_then(korea: SmallRegister) -> None:
    from byname.queries.vanished import vanished

    [pair] = vanished("bureau", viewer=viewers()["desk"], as_of=date(2023, 12, 31)).pairs
    assert dict(pair.earlier.fates)["home"] == 0


def test_who_may_not_see_these_people_learns_of_no_list(korea: SmallRegister) -> None:
    """Law 8."""
    from byname.core.errors import RefusedError
    from byname.queries.vanished import vanished

    other = replace(viewers()["desk"], powers=frozenset({"bb"}))
    assert vanished("bureau", viewer=other).pairs == ()
    for name in ("keeper", "nobody"):
        with pytest.raises(RefusedError):
            vanished("bureau", viewer=viewers()[name])


def test_an_unknown_source_is_refused_with_those_there_are(korea: SmallRegister) -> None:
    from byname.core.errors import MisuseError
    from byname.queries.vanished import vanished

    with pytest.raises(MisuseError, match=r"There are: .*bureau"):
        vanished("burau", viewer=viewers()["desk"])


def test_the_look_is_journalled_with_those_named(korea: SmallRegister) -> None:
    from byname.queries.vanished import vanished
    from byname.store.models import Look

    before = Look.objects.count()
    vanished("bureau", viewer=viewers()["desk"])
    assert Look.objects.count() == before + 1
    assert korea.numbers["k100"] in str(Look.objects.order_by("-id").values_list("what", flat=True)[0])
