"""arcdsl: a minimal, polymorphic, typed grid language for ARC-AGI tasks.

A *program* is Python text that defines ``transform``; Python supplies control
flow and arithmetic, and the names below supply what grids need.

>>> from arcdsl import *
>>> def transform(grid: Grid) -> Grid:
...     return paint(grid, holes(cells(grid, 3)), 4)
>>> transform(Grid([[3, 3, 3], [3, 0, 3], [3, 3, 3]]))
Grid([[3, 3, 3], [3, 4, 3], [3, 3, 3]])
"""

from arcdsl.primitives.compose import paint, recolor, union
from arcdsl.primitives.grids import crop, dedupe, extend, hstack, tile, vstack
from arcdsl.primitives.look import (
    background,
    box,
    cells,
    colors,
    corners,
    foreground,
    frame,
    size,
)
from arcdsl.primitives.make import canvas, line, ray, rect
from arcdsl.primitives.parts import holes, objects, panels, split
from arcdsl.primitives.relate import direction, distance, find, neighbors, period
from arcdsl.primitives.steps import (
    ALL,
    DIAGONAL,
    DOWN,
    HORIZONTAL,
    LEFT,
    ORTHOGONAL,
    RIGHT,
    UP,
    VERTICAL,
)
from arcdsl.primitives.transform import (
    fliplr,
    flipud,
    place,
    rotate,
    scale,
    shift,
    slide,
    symmetries,
    transpose,
)
from arcdsl.types import Grid, Mask, Object, Point

__all__ = [
    "ALL",
    "DIAGONAL",
    "DOWN",
    "HORIZONTAL",
    "LEFT",
    "ORTHOGONAL",
    "RIGHT",
    "UP",
    "VERTICAL",
    "Grid",
    "Mask",
    "Object",
    "Point",
    "background",
    "box",
    "canvas",
    "cells",
    "colors",
    "corners",
    "crop",
    "dedupe",
    "direction",
    "distance",
    "extend",
    "find",
    "fliplr",
    "flipud",
    "foreground",
    "frame",
    "holes",
    "hstack",
    "line",
    "neighbors",
    "objects",
    "paint",
    "panels",
    "period",
    "place",
    "ray",
    "recolor",
    "rect",
    "rotate",
    "scale",
    "shift",
    "size",
    "slide",
    "split",
    "symmetries",
    "tile",
    "transpose",
    "union",
    "vstack",
]
