"""Choosing a model relinks everything by it; law 10: going back gives what was, whatever happened on the way."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest

from byname.actions import following
from byname.actions._pending import relinked_through
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.judgements import judge
from byname.actions.linkmodels import retrain, use_model, write_choice
from byname.actions.verification import verify
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.linkage.model import MODEL_VERSION
from byname.core.moments import moment_of
from byname.ledger import linklearning
from byname.ledger.decisions import Withdrawals, judgements_of, standing_pairs
from byname.ledger.lines import line_to_text
from byname.ledger.linkmodels import MODEL, model_in_use
from byname.ledger.linkruns import stored_run
from byname.ledger.snapshot import snapshot
from byname.store.models import Entry, Judgement, Record, ReferenceEntry
from tests.actions.house import HEAD, MARTOLIUK, House, persons, viewer
from tests.linkmodels import kept

pytestmark = pytest.mark.django_db(databases="__all__")


def links() -> list[tuple[object, ...]]:
    """Every judgement that stands, with its model and its probability to the last bit."""
    every = judgements_of(Record.objects.values_list("id", flat=True))
    standing = standing_pairs(every, Withdrawals())
    return sorted((pair, d.outcome, d.human, d.model, d.probability.hex()) for pair, d in standing.items())


def test_a_chosen_model_links_everything_by_it_and_says_why(linked: House) -> None:
    use_model(kept(), "too many wrong joins in May", by=linked.by)
    assert persons() == [(1,), (2,), (3,), (4,)]
    assert {(row[1], row[3]) for row in links()} == {("undecided", "strict")}
    entry = Entry.objects.filter(action="link-model").order_by("-id")[0]
    assert (entry.note["model"], entry.note["before"], entry.by) == ("strict", MODEL_VERSION, linked.by.name)
    body = ReferenceEntry.objects.get(entry=entry.id).body
    assert (body["because"], body["by"]) == ("too many wrong joins in May", linked.by.name)
    assert verify(by=linked.by).problems == ()


def test_law_10_going_back_gives_the_same_links_to_the_last_bit(linked: House) -> None:
    """For one model version the engine's decisions are a pure function of records, withdrawals and human judgements."""
    before, stood = links(), persons()
    use_model(kept(), "trial", by=linked.by)
    assert links() != before
    use_model(MODEL_VERSION, "back", by=linked.by)
    assert (links(), persons()) == (before, stood)


def test_law_10_what_comes_in_under_another_model_ends_as_if_it_never_had_been(linked: House) -> None:
    third = HEAD + MARTOLIUK
    use_model(kept(), "trial", by=linked.by)
    linked.take(third, name="late.csv", source="agency")
    assert persons() == [(1,), (2,), (3,), (4,), (5,)], "new lists are linked by the model in use"
    use_model(MODEL_VERSION, "back", by=linked.by)
    assert persons() == [(1, 3, 5), (2, 4)]
    assert {row[3] for row in links()} == {MODEL_VERSION}


def test_what_was_known_before_a_choice_stays_known_so(linked: House) -> None:
    """Law 2: nothing is overwritten. Asked what was known then, the register answers by the links of then."""
    then = moment_of(datetime.now(UTC))
    before = [line_to_text(line) for line in snapshot(then).lines]
    use_model(kept(), "trial", by=linked.by)
    assert len(snapshot().lines) == 4
    assert [line_to_text(line) for line in snapshot(then).lines] == before


def test_what_humans_said_stands_under_every_model(linked: House) -> None:
    judge(linked.number(1), linked.number(3), "same", by=linked.by)
    judge(linked.number(2), linked.number(4), "different", by=linked.by)
    use_model(kept(), "trial", by=linked.by)
    assert persons() == [(1, 3), (2,), (4,)]
    assert all(row[2] for row in links() if row[1] != "none")


class CutOffError(Exception):
    """Stands for a kill."""


def test_a_relinking_that_was_cut_off_is_finished_by_the_next_run(
    linked: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed halfway: until it is finished everybody reads what was before, then all of it is linked by the new model."""
    before = persons()
    whole, calls = following._link_some, itertools.count(1)

    def cut_off(*args: object, **kwargs: object) -> object:
        if next(calls) == 2:
            raise CutOffError
        return whole(*args, **kwargs)  # type: ignore[arg-type]  # passed on as it came

    version = kept()
    monkeypatch.setattr(following, "_LINKED_AT_ONCE", 2)
    monkeypatch.setattr(following, "_link_some", cut_off)
    with pytest.raises(CutOffError):
        use_model(version, "trial", by=linked.by)
    assert persons() == before
    assert relinked_through() == 2
    with pytest.raises(MisuseError, match="wait to be linked"):
        retrain(by=linked.by)
    monkeypatch.setattr(following, "_link_some", whole)
    follow_up(by=linked.by)
    assert relinked_through() is None
    assert persons() == [(1,), (2,), (3,), (4,)]
    assert {row[3] for row in links()} == {"strict"}
    assert follow_up(by=linked.by).judged == 0


def test_a_run_that_a_choice_overtakes_is_done_again_by_the_model_chosen(
    linked: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 10: one model at a time. Who linked a new list while another process chose a model writes nothing by the old one."""
    record_document(linked.arrival(HEAD + MARTOLIUK, name="late.csv", source="agency"), by=linked.by)
    version, whole = kept(), stored_run

    def overtaken(*args: object, **kwargs: object) -> object:
        run = whole(*args, **kwargs)  # type: ignore[arg-type]  # passed on as it came
        monkeypatch.setattr(following, "stored_run", whole)
        use_model(version, "trial", by=linked.by)
        return run

    monkeypatch.setattr(following, "stored_run", overtaken)
    follow_up(by=linked.by)
    assert persons() == [(1,), (2,), (3,), (4,), (5,)]
    assert {row[3] for row in links()} == {"strict"}
    assert relinked_through() is None
    assert follow_up(by=linked.by).judged == 0


def test_a_choice_before_anything_was_linked_relinks_nothing(house: House) -> None:
    record_document(house.arrival(HEAD + MARTOLIUK), by=house.by)
    write_choice(kept(), "trial", by=house.by)
    assert relinked_through() is None
    follow_up(by=house.by)
    assert relinked_through() is None
    assert model_in_use().version == "strict"


def test_what_cannot_be_chosen_is_refused_and_nothing_is_recorded(linked: House) -> None:
    version, entries = kept(), Entry.objects.count()
    for named, because, message in (
        ("strikt", "trial", "There is no link-model 'strikt'.*strict"),
        (version, "  ", "Say why"),
        (MODEL_VERSION, "trial", "links by plain-4 already"),
    ):
        with pytest.raises(MisuseError, match=message):
            use_model(named, because, by=linked.by)
    assert Entry.objects.count() == entries


def test_two_who_choose_at_once_do_not_choose_twice(linked: House) -> None:
    """Two at once: actions take turns, and the second is told that it is done."""
    version = kept()
    use_model(version, "trial", by=linked.by)
    with pytest.raises(MisuseError, match="already; nothing is recorded"):
        use_model(version, "trial", by=viewer(*Role, name="boris"))


@pytest.mark.parametrize("role", [Role.READER, Role.REGISTRAR, Role.KEEPER, Role.EXCHANGE])
def test_who_decides_nothing_neither_learns_nor_chooses(linked: House, role: Role) -> None:
    for act in (lambda by: retrain(by=by), lambda by: use_model("strict", "trial", by=by)):
        with pytest.raises(RefusedError):
            act(viewer(role))


def test_who_sees_the_people_of_some_powers_only_chooses_for_nobody(linked: House) -> None:
    some = Viewer("olena", frozenset({Role.REVIEWER}), powers=frozenset({"aa"}), home="aa")
    for act in (lambda: retrain(by=some), lambda: use_model("strict", "trial", by=some)):
        with pytest.raises(RefusedError, match="granted every power"):
            act()


def test_learning_keeps_a_model_once_and_links_nothing(linked: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model version is a stored row; nothing is applied until it is chosen."""
    monkeypatch.setattr(linklearning, "LEAST_PAIRS", 1)
    judgements = Judgement.objects.count()
    first = retrain(by=linked.by)
    again = retrain(by=linked.by)
    assert (first.new, again.new, first.version) == (True, False, again.version)
    assert list(ReferenceEntry.objects.filter(kind=MODEL).values_list("code", flat=True)) == [first.version]
    assert Judgement.objects.count() == judgements
    assert model_in_use().version == MODEL_VERSION
