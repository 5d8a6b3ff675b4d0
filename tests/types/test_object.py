"""Object: a dict from cells to colours, and what it refuses."""

from __future__ import annotations

from operator import and_, or_, sub
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from oracle import Cell, as_dict, as_set, empties, rejects, small_grids, small_masks, sound

from arcdsl import Grid, Mask, Object, Point
from arcdsl.errors import KindError, OutsideError, ValidityError
from arcdsl.testing import cell_sets, color_values, grids, masks, object_pieces, points
from arcdsl.types import Cells
from arcdsl.types.object import union_of_objects

MODELS = st.dictionaries(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), color_values())
NO_PAIRS: list[Any] = [1, 1.5, "ab", None, (1,), (1, 2, 3), (1.5, 0), [0, 0]]


def kept(colors: dict[Cell, int], cells: set[Cell]) -> dict[Cell, int]:
    return {cell: color for cell, color in colors.items() if cell in cells}


# --- Making one ---


@given(MODELS)
@example({})
@example({(-1, 5): 0})
def test_object_has_the_cells_it_is_made_of(colors: dict[Cell, int]) -> None:
    ways: list[Any] = [colors, MappingProxyType(colors)]
    ways.append({Point(*cell): np.int8(color) for cell, color in colors.items()})
    for piece in map(Object, ways):
        assert type(piece) is Object
        assert as_dict(piece) == colors
        assert piece._trimmed
        assert piece._array.dtype == np.int8
    assert as_dict(Object(colors=colors)) == colors


def test_object_of_nothing_is_empty() -> None:
    for piece in (Object(), Object({}), Object(None)):
        assert as_dict(piece) == {}
        assert piece == Object()
        assert np.asarray(piece).dtype == np.int8


@pytest.mark.parametrize("colors", [1, "ab", [], [((0, 0), 1)], (0, 0), {(0, 0)}, Mask(), Object()])
def test_object_rejects_what_is_no_mapping(colors: Any) -> None:
    message = f"Object: expected a mapping from cells to colors, got {colors!r}"
    with rejects(KindError, message):
        Object(colors)


@pytest.mark.parametrize("cell", [1, "ab", None, (1,), (1, 2, 3), (1.5, 0)])
def test_object_rejects_keys_that_are_no_pairs(cell: Any) -> None:
    with rejects(KindError, f"Object: expected a Point or a (row, column) pair, got {cell!r}"):
        Object({(0, 0): 1, cell: 1})


@pytest.mark.parametrize("color", [True, 1.0, "1", None, (1,)])
def test_object_rejects_what_is_no_color(color: Any) -> None:
    with rejects(KindError, f"Object: expected a color from 0 to 9, got {color!r}"):
        Object({(0, 0): 1, (0, 1): color})


@pytest.mark.parametrize("color", [-1, 10])
def test_object_rejects_colors_outside(color: int) -> None:
    with rejects(ValidityError, f"Object: expected a color from 0 to 9, got {color}"):
        Object({(0, 0): color})


def test_object_is_at_most_256_on_a_side() -> None:
    assert Object({(0, 0): 1, (255, -255): 1}).shape == (256, 256)
    for far, shape in (((256, 0), "257 x 1"), ((0, -256), "1 x 257")):
        with rejects(ValidityError, f"Object: expected at most 256 x 256 cells, got {shape}"):
            Object({(0, 0): 1, far: 1})


# --- Reading one ---


@given(object_pieces())
def test_object_iterates_in_reading_order(piece: Object) -> None:
    cells = list(piece)
    assert cells == sorted(as_dict(piece))
    assert all(type(cell) is Point and type(cell.r) is type(cell.c) is int for cell in cells)


@given(object_pieces(max_side=3, reach=2), points(reach=5))
def test_object_reads_as_its_dict(piece: Object, point: Point) -> None:
    colors = as_dict(piece)
    for at in (point, (point.r, point.c), *piece):
        assert (at in piece) is (at in colors)
        assert piece.get(at) == colors.get(at)
        assert piece.get(at, -7) == piece.get(at, default=-7) == colors.get(at, -7)
        if at in colors:
            assert piece[at] == colors[at]
            assert type(piece[at]) is type(piece.get(at)) is int
        else:
            shown = Point(*at)
            message = f"Object[...]: expected a cell of the Object, got {shown!r}"
            with rejects(OutsideError, message):
                piece[at]


def test_object_reads_as_its_dict_all_around() -> None:
    piece = Object({(-1, 0): 1, (0, 2): 2, (1, 1): 0})
    colors = as_dict(piece)
    for at in ((r, c) for r in range(-3, 4) for c in range(-2, 5)):
        assert (at in piece, piece.get(at)) == (at in colors, colors.get(at))


@pytest.mark.parametrize("point", NO_PAIRS)
def test_object_rejects_what_is_no_point(point: Any) -> None:
    piece = Object({(0, 0): 1})
    got = f"expected a Point or a (row, column) pair, got {point!r}"
    with rejects(KindError, f"in: {got}"):
        _ = point in piece
    with rejects(KindError, f"get: {got}"):
        piece.get(point)
    with rejects(KindError, f"Object[...]: {got}"):
        piece[point]


@given(object_pieces())
def test_object_color_is_the_only_one(piece: Object) -> None:
    found = sorted(set(as_dict(piece).values()))
    if len(found) == 1:
        assert piece.color == found[0]
        assert type(piece.color) is int
        return
    got = f"colors {', '.join(map(str, found))}" if found else "an empty Object"
    with rejects(ValidityError, f"color: expected an Object of one color, got {got}"):
        _ = piece.color


@pytest.mark.parametrize("color", range(10))
def test_object_color_takes_every_color(color: int) -> None:
    assert Object({(0, 0): color, (5, -5): color}).color == color


@given(object_pieces())
def test_object_repr_makes_it_again(piece: Object) -> None:
    assert eval(repr(piece), {"Object": Object}) == piece


def test_object_repr_is_its_dict() -> None:
    assert repr(Object({(1, 0): 3, (0, -1): 0})) == "Object({(0, -1): 0, (1, 0): 3})"
    assert repr(Object()) == repr(Object({(0, 0): 1}) - (0, 0)) == "Object({})"


# --- A part at a mask ---


@given(grids(max_side=4) | object_pieces(max_side=4, reach=2), masks(max_side=4, reach=2))
def test_object_at_a_mask_is_the_part_there(piece: Any, mask: Mask) -> None:
    colors, cells = as_dict(piece), as_set(mask)
    parts: list[Any] = [mask, Object(dict.fromkeys(cells, 8))]
    for part in parts:
        missing = sorted(cells - set(colors))
        if missing:
            kind = type(piece).__name__
            message = f"{kind}[...]: expected cells of the {kind}, got {Point(*missing[0])!r}"
            with rejects(OutsideError, message):
                piece[part]
        else:
            assert type(piece[part]) is Object
            assert as_dict(piece[part]) == kept(colors, cells)
    assert as_dict(sound(piece[mask & piece])) == kept(colors, cells)


def test_object_at_every_small_mask() -> None:
    colors = {(1, 1): 4, (1, 2): 0, (2, 1): 7}
    piece = Object(colors)
    for mask in small_masks():
        cells = as_set(mask)
        if cells <= set(colors):
            assert as_dict(piece[mask]) == kept(colors, cells)
        else:
            with pytest.raises(OutsideError):
                piece[mask]


@pytest.mark.parametrize("empty", empties())
def test_object_at_an_empty_mask_is_empty(empty: Any) -> None:
    wholes: list[Any] = [Object({(2, 2): 1}), Object(), Grid([[1, 2]])]
    for whole in wholes:
        assert whole[empty] == Object()


# --- Algebra ---


@given(object_pieces(max_side=4, reach=2), cell_sets(max_side=4, reach=2))
def test_object_and_and_minus_keep_and_drop_cells(piece: Object, other: Cells) -> None:
    colors, cells = as_dict(piece), as_set(other)
    inside, outside = sound(piece & other), sound(piece - other)
    assert type(inside) is type(outside) is Object
    assert as_dict(inside) == kept(colors, cells)
    assert as_dict(outside) == kept(colors, set(colors) - cells)
    assert len(inside) + len(outside) == len(colors)
    assert inside | outside == outside | inside == piece


@given(object_pieces(max_side=4, reach=2), object_pieces(max_side=4, reach=2))
def test_object_or_puts_the_second_on_top(a: Object, b: Object) -> None:
    assert type(a | b) is Object
    assert as_dict(sound(a | b)) == as_dict(a) | as_dict(b)


def test_object_algebra_of_every_small_pair() -> None:
    small = [Object(as_dict(g)) - (0, 0) for g in small_grids(2, 2, 2)]
    small += [Object(dict.fromkeys(mask, 5)) for mask in small_masks(2)]
    for a in small:
        for b in small:
            x, y = as_dict(a), as_dict(b)
            assert as_dict(a | b) == x | y
            assert as_dict(a & b) == kept(x, set(y))
            assert as_dict(a - b) == kept(x, set(x) - set(y))


@pytest.mark.parametrize("empty", empties())
def test_object_algebra_with_an_empty_piece(empty: Any) -> None:
    piece = Object({(-1, 2): 3, (0, 0): 4})
    assert piece & empty == Object()
    assert piece - empty == piece
    if isinstance(empty, Object):
        assert empty | piece == piece | empty == piece
        assert empty & piece == empty - piece == Object()
        assert (empty.shape, list(empty), len(empty), bool(empty)) == ((0, 0), [], 0, False)


@pytest.mark.parametrize(("sign", "operation"), [("&", and_), ("-", sub)])
@pytest.mark.parametrize("other", [None, 1, "ab", [(0, 0)], {(0, 0): 1}])
def test_object_algebra_rejects_what_is_no_piece(sign: str, operation: Any, other: Any) -> None:
    for piece in (Object(), Object({(0, 0): 1})):
        message = f"{sign}: expected a Point, Mask, Object or Grid, got {other!r}"
        with rejects(KindError, message):
            operation(piece, other)
        with rejects(KindError, f"{sign}: expected a Point or a (row, column) pair, got (1,)"):
            operation(piece, (1,))


@pytest.mark.parametrize("other", [None, 1, (0, 0), Mask([(0, 0)]), Grid([[1]]), {(0, 0): 1}])
def test_object_or_rejects_what_has_no_colors_of_its_own(other: Any) -> None:
    with rejects(KindError, f"|: expected an Object on top of an Object, got {other!r}"):
        or_(Object({(0, 0): 1}), other)


def test_object_or_is_at_most_256_on_a_side() -> None:
    near = Object({(0, 0): 1})
    assert (near | Object({(255, 255): 1})).shape == (256, 256)
    with rejects(ValidityError, "|: expected at most 256 x 256 cells, got 257 x 1"):
        _ = near | Object({(256, 0): 1})


@given(st.lists(object_pieces(), max_size=4))
@example([])
def test_union_of_objects_puts_later_ones_on_top(parts: list[Object]) -> None:
    whole = union_of_objects(parts, "verb")
    colors: dict[Cell, int] = {}
    for part in parts:
        colors |= as_dict(part)
    assert type(whole) is Object
    assert as_dict(whole) == colors
    assert whole._trimmed
    assert whole._array.dtype == np.int8
    assert whole == Object(colors)


def test_union_of_objects_tells_who_asked() -> None:
    with rejects(ValidityError, "verb: expected at most 256 x 256 cells, got 1 x 257"):
        union_of_objects([Object({(0, 0): 1}), Object({(0, 256): 1})], "verb")
