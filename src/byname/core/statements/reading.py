"""Read the claims of a text: sentences, numerals, what they count, who says it, when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from byname.core.grammar.language import tongue_of
from byname.core.grammar.numerals import numerals
from byname.core.grammar.parts import Form, Numeral, Sentence, Time, Use
from byname.core.grammar.sentences import sentences
from byname.core.grammar.times import times
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue
from byname.core.statements.accepting import accept
from byname.core.statements.claim import Attribution, TextClaim
from byname.core.statements.classes import find_status, share_class
from byname.core.statements.counting import find_counted
from byname.core.statements.dating import date_claims
from byname.core.statements.heads import find_head
from byname.core.statements.kinds import find_kind
from byname.core.statements.lexicon import marks
from byname.core.statements.occasions import MOVES, find_occasion, stage_of
from byname.core.statements.parties import named_side
from byname.core.statements.parties_data import GOVERNMENT
from byname.core.statements.scenes import PERSONS, Place, Scene, lay_out
from byname.core.statements.sides import find_side
from byname.core.statements.speakers import attributions
from byname.core.statements.story import Reading, Story, enemies_of, government_of, rebels_named
from byname.core.statements.subgroups import find_subgroup
from byname.core.statements.sums import add_up, add_up_before
from byname.core.statements.sweeping import sweeping_claims
from byname.core.statements.wholes import find_base, pair_of_the

__all__ = ["read_claims"]


def read_claims(
    text: str, *, tongue: Tongue | None = None, published: date | None = None, start: int = 0, end: int | None = None
) -> tuple[TextClaim, ...]:
    """Read the claims between two places of a text, in its order; places count code points of the whole text.

    `tongue` None: found out from the text; a text in another language than ours gives none.
    """
    spoken = tongue or tongue_of(text[start : len(text) if end is None else end])
    if spoken is Tongue.OTHER:
        return ()
    told = [piece for one in sentences(text, spoken, start=start, end=end) for piece in _pieces(one)]
    said = attributions(text, told, spoken)
    found: list[TextClaim] = []
    for page in _pages(told, spoken):
        found.extend(_of_page(text, page, spoken, published, said))
    return tuple(found)


_Told = tuple[Sentence, tuple[Numeral, ...]]
_SENTENCES: Final = 150
_NUMBERS: Final = 200
_WORDS: Final = 250
_BACK: Final = 16
_CHANCE: Final = 30
"""Below this, that two numbers add up to a third may be chance."""
_LEADS: Final = 4
"""How many words may stand between a way out and the number that took it."""


def _pieces(sentence: Sentence) -> list[Sentence]:
    """Cut a sentence that no press prints, so that a text of one sentence takes no longer than one of many."""
    words = sentence.tokens
    if len(words) <= _WORDS:
        return [sentence]
    cuts = [words[at : at + _WORDS] for at in range(0, len(words), _WORDS)]
    return [Sentence(cut[0].start, cut[-1].end, cut) for cut in cuts]


def _pages(told: Sequence[Sentence], tongue: Tongue) -> Iterator[list[_Told]]:
    """Give the sentences with their numerals, a page at a time: an article is one page, a book many, read one by one."""
    page: list[_Told] = []
    numbers = 0
    for sentence in told:
        found = numerals(sentence, tongue)
        page.append((sentence, found))
        numbers += len(found)
        if len(page) >= _SENTENCES or numbers >= _NUMBERS:
            yield page
            page, numbers = [], 0
    if page:
        yield page


def _of_page(
    text: str, page: Sequence[_Told], tongue: Tongue, published: date | None, said: Sequence[Attribution]
) -> Iterator[TextClaim]:
    """Read the claims of one page: counts, then who says them and when, then what sweeps."""
    told = [sentence for sentence, _found in page]
    here = [one for one in said if one.start < told[-1].end and told[0].start < one.end]
    when = [times(one, tongue, published) for one in told]
    scenes = [
        lay_out(text, one, tongue, _counts(numbers, dates, text), times=dates)
        for (one, numbers), dates in zip(page, when, strict=True)
    ]
    story = read_story(scenes, [(one.start, one.end, _party(one, tongue)) for one in here])
    claims = date_claims([_claim(one) for one in story.claims()], told, when, published)
    swept = sweeping_claims(text, told, tongue, [(one.start, one.end) for one in claims])
    spoken_of = [_said(one, here) for one in (*claims, *swept)]
    yield from sorted(spoken_of, key=lambda one: (one.start, one.end))


def _said(claim: TextClaim, said: Sequence[Attribution]) -> TextClaim:
    """Give a claim the smallest attribution that covers its beginning."""
    over = [one for one in said if one.start <= claim.start < one.end]
    return replace(claim, said=min(over, key=lambda one: one.end - one.start)) if over else claim


def _party(said: Attribution, tongue: Tongue) -> str:
    """Give the party for which a speaker speaks: by name, office, or seat (officials in Kyiv)."""
    found = marks(tokens(f"{said.office} {said.speaker}", tongue), tongue)
    found = tuple(mark for mark in found if mark.name != "rebels")
    return next((mark.name for kind in ("voice", "adj", "land") for mark in found if mark.kind == kind), "")


_NOT_ONE: Final = re.compile(r"(?i)\b(?:not|every|each|ни|ані|жодн\w+)(?: a single)?\s*$")


def _counts(found: Iterable[Numeral], when: Sequence[Time], text: str = "") -> list[Numeral]:
    """Give the numerals that may count: no dates, nothing inside a time told otherwise, no "not one of them"."""
    return [
        one
        for one in found
        if one.use is Use.COUNT
        and one.form is not Form.VAGUE
        and not (one.value == 1 and _NOT_ONE.search(text[max(0, one.start - _BACK) : one.start]))
        and not any(time.start <= one.start and one.end <= time.end for time in when if one.form is not Form.ORDINAL)
    ]


def read_story(given: Sequence[Scene], said: Sequence[tuple[int, int, str]] = ()) -> Story:
    """Read every numeral of the scenes in order, each in the light of those before it."""
    scenes = rebels_named(given)
    seat = government_of(given)
    story = Story(scenes, said=[(start, end, seat if party == GOVERNMENT else party) for start, end, party in said])
    for scene in scenes:
        fresh = [_begin(scene, place) for place in scene.places]
        pair_of_the(fresh, story)
        for reading in fresh:
            _settle(reading, story)
            story.readings.append(reading)
    _look_back(story)
    share_class(story)
    for one in story.claims():
        find_counted(one, story)
    return story


def _begin(scene: Scene, place: Place) -> Reading:
    head = find_head(scene, place)
    noun = ""
    if head.name and head.last > head.first:
        noun = scene.text[scene.tokens[head.first].start : scene.tokens[head.last - 1].end]
    reading = Reading(scene, place, head, noun=noun)
    accept(reading)
    return reading


def _settle(reading: Reading, story: Story) -> None:
    """Fill one reading, step by step; each step leans on those before."""
    if not reading.claim:
        return
    find_occasion(reading, story)
    _of_names(reading)
    first, last = reading.scene.clause(reading.place.first)
    after = min((one.first for one in reading.scene.places if one.first >= reading.place.last), default=10_000)
    outside = reading.scene.cue("outside", first, min(after, max(last, reading.place.last + 12)))
    if outside and not (outside.first >= reading.place.last and _next_ones(reading.scene, outside.last, after)):
        reading.flags.add("outside")
    leads = [mark for mark in reading.scene.of_kind("cue", last=reading.place.first) if mark.name == "outside"]
    if leads and _next_ones(reading.scene, leads[-1].last, reading.place.first):
        reading.flags.add("outside")
    if not accept(reading, story):
        return
    if reading.unit in {"exchanges", "incidents", "places"}:
        _settle_others(reading, story)
        return
    find_base(reading, story)
    _from_base(reading)
    _body_or_person(reading, story)
    same = _same_formula(reading, story)
    if same is not None:
        reading.flags.add("known")
    find_kind(reading, story)
    find_status(reading, story)
    find_side(reading, story)
    if same is not None:
        reading.side, reading.status, reading.kind = same.side, same.status, same.kind
    find_subgroup(reading)


def _of_names(reading: Reading) -> None:
    """Let names on lists not come home: 66 of the 110 names given to the Red Cross were absent; lists bear 16,000 names."""
    scene = reading.scene
    heads = [one.head for one in (reading, reading.base) if one is not None and one.scene is scene]
    named = any(scene.fold(max(head.last, 1) - 1).startswith(_NAMES) for head in heads)
    if named and reading.occasion in {*MOVES, ""}:
        absent = any(token.fold.startswith(_ABSENT) or token.fold in _NO for token in scene.tokens)
        reading.occasion, reading.own_act = "miss" if absent else "hold", True


_NAMES: Final = ("name", "surname", "імен", "имен", "прізвищ", "фамили")
_ABSENT: Final = ("absent", "missing", "lack", "omit", "left", "бракува", "хвата", "зник", "отсутств", "пропа")
_NO: Final = frozenset("not no не нет немає".split())


def _next_ones(scene: Scene, first: int, number: int) -> bool:
    """Tell whether words lead straight to the next number: apart from exchanges a further 536; вне обменов — 536."""
    between = range(first, number)
    return len(between) <= _LEADS and not any(scene.fold(at) in {",", ";", ".", ":"} for at in between)


def _same_formula(reading: Reading, story: Story) -> Reading | None:
    """Give the number of those who came back that one side of an unequal formula repeats."""
    if reading.numeral.form is not Form.FORMULA_PART:
        return None
    known = [
        one for one in story.claims() if one.value == reading.value and one.occasion in MOVES and one.unit == "persons"
    ]
    return known[0] if known and known[0].side not in {"each", "both"} else None


def _settle_others(reading: Reading, story: Story) -> None:
    """Fill a number of exchanges, incidents or places."""
    if reading.unit == "exchanges":
        reading.kind = (
            "ordinal" if reading.numeral.form is Form.ORDINAL or "numbered" in reading.flags else "cumulative"
        )
    else:
        find_base(reading, story)
        find_side(reading, story)
        if reading.unit == "incidents":
            reading.kind = "event"
        else:
            find_kind(reading, story)


_DEATHS: Final = frozenset({"kill", "execute", "incaptkill", "incaptdie"})


def _died(reading: Reading) -> bool:
    """Tell whether a death is told of these, no other number between it and them."""
    act, place = reading.act, reading.place
    if reading.occasion not in _DEATHS or reading.head.name == "dead" or act is None:
        return False
    low, high = (place.last, act.first) if act.first >= place.last else (act.last, place.first)
    return not any(low <= one.first < high for one in reading.scene.places)


def _from_base(reading: Reading) -> None:
    """Let a part share its whole's occasion unless its own goes further."""
    base = reading.base
    if base is None or base.whole or not base.occasion:
        return
    own = reading.own_act or (
        reading.act is not None and reading.origin is None and base.occasion in {"miss", "interview"}
    )
    named = own and reading.occasion == "identify" and base.unit == "bodies"
    keeps = (
        named
        or (own and base.occasion == "miss" and reading.occasion in {"hold", "capture"})
        or (own and _died(reading) and base.unit == "persons")
        or (own and reading.occasion == "miss" and "opens" in reading.flags)
        or (own and stage_of(reading.occasion) > stage_of(base.occasion) and reading.occasion not in MOVES)
    )
    beyond = own and base.occasion not in MOVES and stage_of(reading.occasion) >= stage_of(base.occasion)
    if not keeps and not beyond:
        reading.occasion, reading.act, reading.origin = base.occasion, base.act, base
        reading.own_act = False


def _body_or_person(reading: Reading, story: Story) -> None:
    """Tell bodies from persons: by noun, by what is done to them, by what they are a part of."""
    if reading.unit != "persons" or _of_persons(reading) or _alive(reading):
        return
    head, before = reading.head, reading.base or reading.origin
    dead = "dead" in {head.name, head.modifier} and reading.occasion in MOVES
    if (
        head.bodies
        or head.name == "bodies"
        or dead
        or reading.occasion in {"identify", "exhume"}
        or (before is not None and before.unit == "bodies" and reading.occasion in MOVES and not reading.own_act)
    ):
        reading.unit = "bodies"
    elif not head.name and reading.occasion in MOVES:
        counts = [one for one in story.claims() if one.unit in {"persons", "bodies"}]
        first, _last = reading.scene.firm_clause(reading.place.first)
        opening = any(mark.name == "bodies" for mark in reading.scene.of_kind("noun", first=first, last=first + 1))
        if opening or (counts and counts[-1].unit == "bodies"):
            reading.unit = "bodies"


def _alive(reading: Reading) -> bool:
    """Tell whether those counted are said to be alive, after bodies were counted."""
    scene = reading.scene
    words = (scene.fold(at) for at in range(*scene.clause(reading.place.first)))
    return not reading.head.bodies and any(
        word.startswith(("живим", "живым", "живі", "живы", "alive")) for word in words
    )


def _of_persons(reading: Reading) -> bool:
    """Tell whether a formula is of living people by the words of its own sentence."""
    formula = reading.numeral.form in {Form.FORMULA, Form.FORMULA_PART}
    return formula and any(mark.name in PERSONS for mark in reading.scene.of_kind("noun"))


def _look_back(story: Story) -> None:
    """Settle what only later numbers tell: parts that add up, wholes whose parts are of several sides."""
    before = {id(one) for one in story.claims() if one.part}
    meant = {id(one): one.kind for one in story.claims()}
    add_up(story)
    add_up_before(story)
    for one in story.claims():
        if one.part and id(one) not in before:
            _resettle(one, story)
    _of_one_occasion(story, before, meant)
    for one in story.claims():
        if one.base is not None and one.base.whole:
            _share_with_whole(one, one.base, story)
    for one in story.claims():
        if one.part and one.base is not None and one.base.status and not one.status and one.unit == "persons":
            find_status(one, story)
    _all_soldiers(story)
    _both_together(story)
    _sum_of_both(story)
    for part in story.claims():
        base = part.base
        later = base is not None and base.scene is part.scene and base.place.first > part.place.first
        if base is not None and later and base.own_side and not part.own_side and base.side not in {"each", "both"}:
            part.side = base.side
    for whole in story.claims():
        parts = [one for one in story.claims() if one.base is whole and one.own_side]
        sides = {one.side for one in parts} - {"each", "both", "unspecified"}
        if len(sides) > 1 and not whole.own_side and whole.unit in {"persons", "bodies"}:
            whole.side = "both" if all(sides & set(enemies_of(side)) for side in sides) else "unspecified"


def _all_soldiers(story: Story) -> None:
    """Let a number be of soldiers where its parts, all soldiers, make it up: 193 of its own, 190 privates and three officers."""
    for whole in story.claims():
        parts = [one.value or 0 for one in story.claims() if one.base is whole and one.status == "pow"]
        if whole.unit == "persons" and not whole.status and whole.value and sum(parts) == whole.value:
            whole.status = "pow"
        kinds = {one.status for one in story.claims() if one.base is whole and one.status}
        if whole.unit == "persons" and not whole.head.name and {"pow", "civilian"} <= kinds:
            whole.status = ""


def _sum_of_both(story: Story) -> None:
    """Take a number for both sides that adds up one of each of two enemies: 1,700 and 1,200, in all 2,900."""
    claims = [one for one in story.claims() if one.unit in {"persons", "bodies"} and one.value and not one.part]
    for whole in claims:
        known = {one.value: one for one in story.claims() if one is not whole and one.value and one.unit == whole.unit}
        for value, one in known.items():
            other = known.get((whole.value or 0) - value)
            small = min(value, (whole.value or 0) - value) < _CHANCE
            if (
                other is not None
                and not small
                and other is not one
                and other.side in enemies_of(one.side)
                and not whole.own_side
            ):
                whole.side = "both"


def _of_one_occasion(story: Story, before: set[int], meant: dict[int, str]) -> None:
    """Let a sum be of the occasion of its parts told in its sentence: 65 soldiers and ten civilians returned, in total 75."""
    fresh = [one for one in story.claims() if one.part and id(one) not in before and one.base is not None]
    for whole in {id(one.base): one.base for one in fresh if one.base is not None}.values():
        parts = [one for one in fresh if one.base is whole]
        if all(meant.get(id(one)) == "event" and one.scene is whole.scene for one in parts) and whole.occasion in MOVES:
            for one in (whole, *parts):
                one.kind = "event"


def _both_together(story: Story) -> None:
    """Take a number for both sides together where the text gives half of it for each."""
    claims = [one for one in story.claims() if one.unit == "persons" and one.value]
    for one in claims:
        if one.side != "each":
            continue
        for other in claims:
            if (
                other.value == 2 * (one.value or 0)
                and other.occasion in MOVES
                and not (other.side == "both" and other.occasion == "swap")
                and other.side != "each"
            ):
                other.side, other.kind = "both", one.kind
                other.occasion = "swap"
                other.base, other.part = None, False
                for part in claims:
                    if part.base is other and part is not one and part.own_side | (part.side not in {"both", "each"}):
                        part.base = one
                if one.place.first > other.place.first or one.scene is not other.scene:
                    one.occasion = "swap"


def _share_with_whole(part: Reading, whole: Reading, story: Story) -> None:
    """Let N and M of "N of the M" tell each other whose people and what class they are."""
    if whole.own_side and not (part.own_side and named_side(part, story)):
        part.side = whole.side
    elif not whole.own_side:
        whole.side = part.side
    if part.occasion in {"torture", "sexual"}:
        whole.occasion, whole.kind = "interview", "survey"
    if not whole.occasion or ("opens" in whole.flags and whole.occasion != "interview"):
        missing = whole.scene.cue("list") or whole.head.name == "missing"
        whole.occasion, whole.kind = ("miss", "cumulative") if missing else ("capture", "event")
        topic = next(
            (one for one in story.claims() if one.occasion in MOVES and not one.part and one is not whole), None
        )
        if (
            topic is not None
            and "opens" in whole.flags
            and (topic.most or 0) >= (whole.most or 0)
            and not whole.scene.cue("list")
        ):
            whole.occasion, whole.kind, whole.whole = topic.occasion, topic.kind, False
            part.kind = topic.kind
        ends = max(whole.head.last, whole.place.last, _described_to(whole))
        inner = whole.scene.of_kind("did", first=whole.place.last, last=ends)
        freed = next((mark.name for mark in inner if mark.name in MOVES), "")
        if freed:
            whole.occasion, part.occasion = freed, part.occasion or freed
            part.kind = "event" if part.occasion in MOVES else part.kind
        if whole.head.name == "bodies":
            whole.occasion, whole.unit = "return", "bodies"
    part.status = part.status or whole.status


_PARTICIPLES = ("их", "ых")
_WHOM = frozenset("яких котрих которых whom who that що".split())


def _described_to(whole: Reading) -> int:
    """Give where what describes a whole ends: of the 214 men freed by Kinshasa; зі 130 захисників, повернутих у вівторок."""
    scene = whole.scene
    end = scene.clause(whole.place.first)[1]
    if scene.fold(end) != ",":
        return end
    if scene.fold(end + 1) in _WHOM:
        return scene.clause(end + 1)[1]
    return scene.clause(end)[1] if scene.fold(end + 1).endswith(_PARTICIPLES) else end


def _turned(part: Reading, base: Reading, story: Story) -> bool:
    """Tell whether the enemy was counted between two numbers of a sentence that happen to add up."""
    between = [one for one in story.claims() if one.scene is base.scene is part.scene]
    foes = enemies_of(base.side)
    return any(base.place.first < one.place.first < part.place.first and one.side in foes for one in between)


def _resettle(reading: Reading, story: Story) -> None:
    _from_base(reading)
    base = reading.base
    if (
        base is not None
        and not reading.own_side
        and base.side not in {"each", "both"}
        and not _turned(reading, base, story)
    ):
        reading.side = base.side
    find_status(reading, story)
    find_kind(reading)
    find_subgroup(reading)


def _claim(reading: Reading) -> TextClaim:
    numeral, scene = reading.numeral, reading.scene
    sentence: Sentence = scene.sentence
    base = reading.base
    return TextClaim(
        quote=scene.text[numeral.start : numeral.end], start=numeral.start, end=numeral.end, value=numeral.value,
        lower=numeral.lower, upper=numeral.upper, approx=numeral.hedge, unit=reading.unit, counted=reading.counted,
        kind=reading.kind, fraction=numeral.fraction, side="" if reading.unit == "exchanges" else reading.side,
        subgroup=reading.subgroup, noun=reading.noun, of_total=base.most if base is not None else None,
        whole=reading.whole, sentence=(sentence.start, sentence.end),
    )  # fmt: skip
