"""A made-up conflict whose truth is known: lists of two invented countries as their sources would write them."""

from __future__ import annotations

from byname.scenario.drawing import draw_shape
from byname.scenario.generate import Summary, generate
from byname.scenario.reviewer import TruthReviewer
from byname.scenario.shape import Shape, ShapeError, default_shape_path, load_shape
from byname.scenario.shape_text import shape_text

__all__ = [
    "Shape",
    "ShapeError",
    "Summary",
    "TruthReviewer",
    "default_shape_path",
    "draw_shape",
    "generate",
    "load_shape",
    "shape_text",
]
