"""Pictures of an account as SVG text: the same bytes for the same values, with words for a screen reader."""

from __future__ import annotations

from byname.formats.charts.claim_life import CurvePoint, SaidMark, SaidWords, StationMark, claim_life, said_beside
from byname.formats.charts.dots import dots, people_per_dot
from byname.formats.charts.end_states import Band, DayCounts, end_states
from byname.formats.charts.forest import ForestRow, ForestWords, forest
from byname.formats.charts.life_line import LifeMark, life_line
from byname.formats.charts.svg import Caption

__all__ = [
    "Band",
    "Caption",
    "CurvePoint",
    "DayCounts",
    "ForestRow",
    "ForestWords",
    "LifeMark",
    "SaidMark",
    "SaidWords",
    "StationMark",
    "claim_life",
    "dots",
    "end_states",
    "forest",
    "life_line",
    "people_per_dot",
    "said_beside",
]
