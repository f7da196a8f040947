"""Made-up stories for pages: two texts of one story, a claim's life with a wrong group, a comment that waits."""

from __future__ import annotations

from datetime import UTC, date, datetime

from byname.core.stories.changes import Change, ChangeSort
from byname.queries.story_results import (
    ClaimMark,
    CohortSaid,
    CommentView,
    CopyView,
    HeldView,
    LifeHead,
    LifeView,
    NoteView,
    RelatedView,
    StationView,
    TagView,
    TextHead,
    TextList,
    TextView,
)

DAY = date(2031, 5, 28)
AT = datetime(2031, 5, 29, 9, 30, tzinfo=UTC)
STORY = "Desk counts returns\n1,279 of about 2,500 are back, the office said.\n\nThe search <goes> on."
TAG = TagView(5, "cohort", "plant", "cohort:plant")
PROPOSED = TagView(0, "kind", "cumulative", "kind:cumulative")
CHANGE = Change(ChangeSort.GROUP, "defenders of the plant", "fighters of the brigade")
HEAD = TextHead(7, "Desk counts returns", "Example Post", "A. Nobody", DAY, DAY, "en", 2, 1, 7, (TAG,))


def marks() -> tuple[ClaimMark, ...]:
    whole, part = STORY.index("about 2,500"), STORY.index("1,279")
    return (
        ClaimMark(
            0, part, part + 5, "1,279", "1,279", "people returned", "cumulative", "", "", "the office", "", ("The plant",), 3
        ),
        ClaimMark(1, whole, whole + 11, "about 2,500", "≈ 2,500", "", "stock", "", "defenders", "", "", (), 1),
    )  # fmt: skip


def text() -> TextView:
    return TextView(
        head=HEAD, url="https://news.example/1", story=STORY, claims=marks(),
        copies=(CopyView(8, "Fighters are back", "Other Gazette", DAY, "rewrite", 0.57, True, (CHANGE,)),),
        related=(RelatedView(9, "A third stage", "Far News", DAY, 0.4, 0.2, (("cohort", "plant"), ("number", "303"))),),
        key_points=("1,279 of about 2,500 are back, the office said.",),
        notes=(NoteView(3, "Asked the outlet.", "olha", AT),), comments=(CommentView(4, "Thank you.", "A reader", AT),),
        comments_open=True, tags=(TAG,), proposed=(PROPOSED,), others=("Another story",), readings=2, made_up=True, may_note=True,
    )  # fmt: skip


def texts(**asked: object) -> TextList:
    return TextList((HEAD,), 1, 1, 2, ((TAG, 1),), str(asked.get("words", "")), str(asked.get("tag", "")))


def station(number: int, *, wrong: bool = False) -> StationView:
    return StationView(
        text=number, place=0, title="Desk counts returns", outlet=f"Outlet <{number}>", day=date(2031, 5, number), shown="1,279",
        quote="1,279", sentence="1,279 are back.", group="fighters of the brigade" if wrong else "defenders", groups=("Brigade",),
        counted="people returned", speaker="the office", changes=(CHANGE,) if wrong else (), wrong_group=wrong,
        verdict="holds-otherwise" if wrong else "holds", copied=7 if wrong else 0, number=1279,
    )  # fmt: skip


LIFE_HEAD = LifeHead(7, 0, "1,279", "people returned", "defenders", "Example Post", DAY, 2, 2, 1, 1)


def life() -> LifeView:
    return LifeView(LIFE_HEAD, (station(7), station(8, wrong=True)), made_up=True)


def said() -> CohortSaid:
    curve = ((date(2031, 5, 1), 900, 1600), (DAY, None, 1221))
    return CohortSaid(
        "plant", "Taken at the plant", (station(7), station(8, wrong=True)), curve, withheld=True, made_up=True
    )


def held() -> tuple[HeldView, ...]:
    pieces = (("Write to ", ""), ("me@example.org", "email"), ("\nplease", ""))
    return (
        HeldView(11, 7, "Desk counts returns", "".join(part for part, _sort in pieces), "X", AT, ("email",), pieces),
    )
