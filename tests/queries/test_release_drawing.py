"""Law 4: a released figure freezes its record ids, versions of rule, model and readings."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import Any

import pytest

from byname.actions.linkmodels import use_model
from byname.core.errors import MisuseError
from byname.core.linkage.model import MODEL_VERSION
from byname.ledger.releases import behind_of
from byname.queries import _release_drawing
from byname.queries.figures import figure
from byname.queries.releases import draw
from byname.store.models import Record, Release
from tests.ledger.crowd import come_home, crowd
from tests.ledger.registers import OLHA, Register
from tests.linkmodels import kept
from tests.queries.frozen import BACK, frozen

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_frozen_figure_has_number_definition_both_times_rule_range_and_versions(register: Register) -> None:
    told = frozen(note="For the briefing").told
    assert (told["value"], told["low"], told["high"], told["number"][:4]) == (12, 12, 12, "BYN-")
    assert (told["as_of"], told["counting_rule"], told["note"]) == ("2023-03-01", ["persons"], "For the briefing")
    assert told["known"].endswith("Z")
    assert set(told["versions"]) == {"byname", "linking_model", "journal_entry", "journal_head", "reference_entry"}
    assert told["words"]["en"]["sentence"].startswith("At the end of 1 March 2023, 12 people were back")
    assert "12 осіб" in told["words"]["uk"]["sentence"]
    assert "12 человек" in told["words"]["ru"]["sentence"]


def test_a_frozen_figure_names_the_linking_model_in_use(register: Register) -> None:
    assert frozen().told["versions"]["linking_model"] == MODEL_VERSION
    use_model(kept(), "trial", by=OLHA)
    assert frozen("held@2023-03-01").told["versions"]["linking_model"] == "strict"


def test_law_12_a_frozen_figure_says_that_it_is_made_up(register: Register) -> None:
    view = frozen()
    assert view.made_up
    assert view.told["made_up_words"]["uk"] == "Вигадані дані: жодної справжньої людини в них немає."


def test_law_8_who_stands_behind_it_stays_sealed_and_only_a_keyed_digest_leaves(register: Register) -> None:
    view = frozen()
    behind = behind_of(Release.objects.get().id)
    assert behind is not None
    assert len(behind.counted) == 12
    records = {record for person in behind.counted for record in behind.records[person]}
    assert len(records) == 24
    assert set(behind.readings) >= records
    for number in Record.objects.filter(id__in=records).values_list("number", flat=True):
        assert number.encode() not in view.signed
    assert len(view.told["people"]["digest"]) == 64
    assert bytes(Release.objects.get().blob).find(b"records") == -1


def test_a_small_group_is_frozen_as_not_published_with_its_rule(register: Register) -> None:
    """Decision 0005: publishing withholds for everybody, also for who may see every person."""
    come_home(register, crowd(30)[12:15], "2023-05-01")
    assert figure("returned@2023-05-01..2023-05-02", viewer=OLHA).value == 3
    view = frozen("returned@2023-05-01..2023-05-02")
    assert (view.value, view.told["low"], view.told["withheld"]) == (None, None, "small-group")
    assert "is not published" in view.sentence
    assert "fewer than 5" in view.sentence
    assert b'"value":3' not in view.signed


@pytest.mark.parametrize(
    ("text", "asked", "says"),
    [
        ("nonsense", {}, "no status"),
        ("returned@2023-03-01/by:unit=b12", {}, "one group of a table"),
        (f"{BACK}/known:2999-01-01", {}, "not known yet"),
        (BACK, {"by": "name"}, "forms no groups"),
        ("returned@2023-01-01..2023-03-01", {"series": True}, "Only a stock"),
        (f"{BACK}/by:unit", {"by": "sex"}, "one field"),
        (BACK, {"note": "x" * 1001}, "1,000 characters"),
    ],
)
def test_what_cannot_be_frozen_is_said(register: Register, text: str, asked: dict[str, Any], says: str) -> None:
    with pytest.raises(MisuseError, match=says):
        draw(text, viewer=OLHA, **asked)


def test_a_register_that_is_behind_freezes_nothing(register: Register) -> None:
    register.record("unlinked", crowd(3, first=40))
    with pytest.raises(MisuseError, match="byname link"):
        draw(BACK, viewer=OLHA)


def test_a_clock_that_was_set_back_freezes_nothing(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # what the module asks of it
            return datetime.now(tz) - timedelta(days=400)

    monkeypatch.setattr(_release_drawing, "datetime", Slow)
    with pytest.raises(MisuseError, match="clock stands before"):
        draw(BACK, viewer=OLHA)


def test_law_8_the_share_has_no_range_where_the_number_has_none(register: Register) -> None:
    """A share of a known whole tells the number that it is a share of: 60.0 to 66.7 % of 30 people are 18 to 20."""
    rows = [{name: row[name] for name in ("name", "birth_date")} for row in crowd(30)[12:20]]
    told = [row | {"return_date": "2023-02" if place < 6 else "2023-03"} for place, row in enumerate(rows)]
    register.take("told", told, received=date(2023, 4, 1))
    first, second = (frozen(f"returned@2023-{day}/per:taken").told for day in ("02-15", "03-15"))
    assert (first["value"], first["high"]) == (12, 18)
    assert (second["value"], second["low"], second["high"]) == (18, None, None)
    assert first["share"] == "40.0 % (40.0–60.0 %)"
    assert second["share"] == "60.0 %"
    assert "range-withheld" in second["caveats"]


def test_law_8_a_figure_that_is_not_published_says_nothing_of_its_few_people(register: Register) -> None:
    """That one of the one to four who escaped is known by a name alone is said of him."""
    [known] = [{"name": row["name"], "birth_date": row["birth_date"]} for row in crowd(30)[12:13]]
    nameless = {"name": "Чмихальдо Орест Глібович", "capture_date": "2022-05-17"}
    register.take("left", [row | {"escape_date": "2023-02-20"} for row in (known, nameless)], received=date(2023, 4, 1))
    told = frozen("escaped@2023-03-01").told
    assert told["withheld"] == "small-group"
    assert not {"unidentified", "range", "undecided-links"} & {*told["caveats"]}
    assert "name alone" not in " ".join(told["words"]["en"]["caveats"])
