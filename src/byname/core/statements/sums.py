"""Find parts that add up to a whole of which they say nothing, before it or after it."""

from __future__ import annotations

from byname.core.grammar.parts import Form
from byname.core.statements.scenes import Scene
from byname.core.statements.story import Reading, Story

__all__ = ["add_up", "add_up_before", "far_apart"]


def add_up(story: Story) -> None:
    """Find parts that say nothing of their whole but add up to it, in its own sentence or the one after."""
    claims = [one for one in story.claims() if one.unit in {"persons", "bodies"}]
    for at, whole in enumerate(claims):
        if (
            whole.part
            or whole.value is None
            or (whole.kind == "cumulative" and not claims[-1].head.name)
            or whole.numeral.form is Form.FORMULA_PART
        ):
            continue
        run: list[Reading] = []
        for one in claims[at + 1 : at + 8]:
            if one.part and one.base is not whole:
                continue
            if (
                one.value is None
                or far_apart(whole, one, story)
                or one.unit != whole.unit
                or one.numeral.form is Form.FORMULA_PART
            ):
                break
            run.append(one)
            total = sum(part.value or 0 for part in run)
            if total > whole.value:
                run = run[1:] if sum(part.value or 0 for part in run[1:]) <= whole.value else []
                total = sum(part.value or 0 for part in run)
            if len(run) > 1 and total == whole.value:
                for part in run:
                    part.base, part.part = part.base or whole, True
                run = []


def add_up_before(story: Story) -> None:
    """Find parts that stand before their sum: 1,508 Greek Cypriots and 493 Turkish Cypriots, 2,001 in all."""
    claims = [one for one in story.claims() if one.unit in {"persons", "bodies"}]
    for at, whole in enumerate(claims):
        before = [one for one in claims[max(0, at - 6) : at] if one.scene is whole.scene and not one.part]
        for first in range(len(before) - 1):
            run = before[first:]
            if whole.value and not whole.part and sum(one.value or 0 for one in run) == whole.value:
                for part in run:
                    part.base, part.part = whole, True
                break


def far_apart(whole: Reading, one: Reading, story: Story, *, most: int = 1) -> bool:
    """Tell whether more than so many sentences lie between two numbers."""
    scenes = list(story.scenes)
    return abs(_number(scenes, one.scene) - _number(scenes, whole.scene)) > most


def _number(scenes: list[Scene], scene: Scene) -> int:
    return next(at for at, one in enumerate(scenes) if one is scene)
