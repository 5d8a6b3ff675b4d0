"""Hypothesis strategies for the values of the language, for tests of programs and solvers.

Importing hypothesis registers them, so ``st.from_type(Grid)`` works as well. The
names differ from those of ``arcdsl``, so that a test can import all of both.

>>> from hypothesis import given
>>> from arcdsl import Grid, rotate
>>> from arcdsl.testing import grids
>>> @given(grids(max_side=3))
... def test_four_quarters_are_none(grid: Grid) -> None:
...     assert rotate(rotate(grid, 3)) == grid
>>> test_four_quarters_are_none()
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

import numpy as np

from arcdsl.errors import MissingExtraError
from arcdsl.types import MAX_SIDE, Cells, Grid, Mask, Object, Piece, Point
from arcdsl.types.piece import ABSENT, make, make_later

try:
    from hypothesis import strategies as st
    from hypothesis.extra.numpy import array_shapes, arrays
except ImportError as error:
    raise MissingExtraError(
        "arcdsl.testing: expected hypothesis to be installed; run pip install 'arcdsl[testing]'"
    ) from error

__all__ = [
    "cell_sets",
    "color_values",
    "grids",
    "masks",
    "object_pieces",
    "pieces",
    "points",
]

K = TypeVar("K", Mask, Object)
COLORS = range(10)


def color_values() -> st.SearchStrategy[int]:
    """Draw colours, 0..9."""
    return st.sampled_from(COLORS)


def points(*, reach: int = 6) -> st.SearchStrategy[Point]:
    """Draw Points whose row and column lie in -reach..reach."""
    axis = st.integers(-reach, reach)
    return st.builds(Point, axis, axis)


def grids(
    *, min_side: int = 1, max_side: int = 6, palette: Collection[int] = COLORS
) -> st.SearchStrategy[Grid]:
    """Draw Grids.

    Args:
        min_side: the least height and width, in cells.
        max_side: the greatest height and width, in cells.
        palette: the colours of the cells.
    """
    shapes = array_shapes(min_dims=2, max_dims=2, min_side=min_side, max_side=max_side)
    return arrays(np.int8, shapes, elements=st.sampled_from(sorted(palette))).map(Grid)


def masks(*, max_side: int = 6, reach: int = 6) -> st.SearchStrategy[Mask]:
    """Draw Masks, the empty one too, in every form that the language keeps them in.

    Args:
        max_side: the greatest height and width, in cells.
        reach: the greatest distance of the top left corner from (0, 0), along each axis.
    """
    return _placed(Mask, np.bool_, st.booleans(), max_side, reach)


def object_pieces(
    *, max_side: int = 6, reach: int = 6, palette: Collection[int] = COLORS
) -> st.SearchStrategy[Object]:
    """Draw Objects, the empty one too, in every form that the language keeps them in.

    Args:
        max_side: the greatest height and width, in cells.
        reach: the greatest distance of the top left corner from (0, 0), along each axis.
        palette: the colours of the cells.
    """
    values = st.sampled_from([ABSENT, *sorted(palette)])
    return _placed(Object, np.int8, values, max_side, reach)


def pieces(*, max_side: int = 6, reach: int = 6) -> st.SearchStrategy[Piece]:
    """Draw Masks, Objects and Grids; the arguments are those of masks."""
    return (
        masks(max_side=max_side, reach=reach)
        | object_pieces(max_side=max_side, reach=reach)
        | grids(max_side=max_side)
    )


def cell_sets(*, max_side: int = 6, reach: int = 6) -> st.SearchStrategy[Cells]:
    """Draw whatever stands for cells: Points, pairs and pieces; arguments as for masks."""
    cells = points(reach=reach)
    pairs = st.tuples(*[st.integers(-reach, reach)] * 2)
    return cells | pairs | pieces(max_side=max_side, reach=reach)


@st.composite
def _placed(
    draw: st.DrawFn,
    kind: type[K],
    dtype: type[Any],
    values: st.SearchStrategy[Any],
    max_side: int,
    reach: int,
) -> K:
    shape = array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=max_side)
    array = draw(arrays(dtype, shape, elements=values))
    # The array of a piece is never written again; here numpy sees to it.
    array.flags.writeable = False
    row, column = draw(points(reach=reach))
    form = draw(st.sampled_from(["trimmed", "with a border", "not built yet"]))
    if form == "not built yet":
        size = int(np.count_nonzero(array if kind is Mask else array >= 0))
        return make_later(kind, lambda: (array, row, column, False), size)
    piece = make(kind, array, row, column, False)
    return piece._trim() if form == "trimmed" else piece


st.register_type_strategy(Point, points(reach=MAX_SIDE))
st.register_type_strategy(Grid, grids())
st.register_type_strategy(Mask, masks())
st.register_type_strategy(Object, object_pieces())
