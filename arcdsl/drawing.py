"""Pictures of cells: SVG for notebooks and reports, coloured text for terminals.

Everything here takes plain two-dimensional integer arrays of shape (h, w), so
that the types can use it. A value is a colour 0..9, or -1 where there is no
cell: nothing is drawn there.
"""

from __future__ import annotations

import html
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from arcdsl.errors import KindError, ValidityError

__all__ = ["PALETTE", "Cells", "svg", "svg_pairs", "terminal"]

Cells: TypeAlias = NDArray[np.integer[Any]]

PALETTE = (
    "#000000",
    "#1E93FF",
    "#F93C31",
    "#4FCC30",
    "#FFDC00",
    "#999999",
    "#E53AA3",
    "#FF851B",
    "#87D8F1",
    "#921231",
)
"""The ARC viewer's colours, by colour value."""

_LINES = "#555555"
_TEXT = "#808080"  # readable on the light and on the dark pages of notebooks
_RGB = tuple(tuple(bytes.fromhex(color[1:])) for color in PALETTE)
_INK = tuple(0 if 3 * r + 6 * g + b > 1000 else 255 for r, g, b in _RGB)


def svg(array: Cells, *, cell: int = 20, digits: bool = False) -> str:
    """Draw cells as one SVG picture.

    Args:
        array: colours, shape (h, w); -1 where there is no cell.
        cell: the side of a cell in pixels.
        digits: write each cell's colour value into it.

    Returns:
        An SVG document, `w * cell + 1` pixels wide and `h * cell + 1` high.

    Raises:
        KindError: the array does not hold integers.
        ValidityError: the array is not two-dimensional, or a value is outside -1..9.

    >>> svg(np.array([[3, 3]]), cell=10)[:80]
    '<svg xmlns="http://www.w3.org/2000/svg" width="21" height="11" viewBox="0 0 21 1'
    """
    array = _checked("svg", array)
    height, width = array.shape
    return _document(width * cell + 1, height * cell + 1, _drawn(array, 0, 0, cell, digits))


def svg_pairs(
    pairs: Iterable[tuple[str, Cells, Cells | None]], *, cell: int = 20, digits: bool = False
) -> str:
    """Draw pairs side by side as one SVG picture, each input above its output.

    Args:
        pairs: of each pair its label, its input and its output, both as `svg`
            takes them. An output of None is unknown, and drawn as a question mark.
        cell: the side of a cell in pixels.
        digits: write each cell's colour value into it.

    Returns:
        An SVG document; its size follows from the pairs.

    Raises:
        KindError: an array does not hold integers.
        ValidityError: an array is not two-dimensional, or a value is outside -1..9.
    """
    margin, arrow = 20, 24
    parts: list[str] = []
    left = bottom = 0
    for label, *grids in pairs:
        arrays = [_checked("svg_pairs", grid) for grid in grids if grid is not None]
        sizes = [tuple(side * cell + 1 for side in grid.shape) for grid in arrays]
        sizes += [(60, 60)] * (2 - len(arrays))
        column = max(8 * len(label), *(width for _, width in sizes))
        center, top = left + column / 2, margin
        parts.append(_text([center], margin - 7, 13, html.escape(label)))
        for (height, width), drawn in itertools.zip_longest(sizes, arrays):
            if drawn is None:
                parts.append(_text([center], top + height * 0.8, height, "?"))
            else:
                parts.append(_drawn(drawn, left + (column - width) // 2, top, cell, digits))
            top += height + arrow
        parts.append(
            f'<path fill="none" stroke="{_TEXT}" stroke-width="2" '
            f'd="M{center:g} {margin + sizes[0][0] + 4}v15m-5-5l5 5l5-5"/>'
        )
        left, bottom = left + column + margin, max(bottom, top - arrow)
    return _document(max(left - margin, 0), bottom, "".join(parts))


def terminal(array: Cells, *, digits: bool = False, color: bool = True) -> str:
    """Draw cells as lines of text, two characters a cell.

    Args:
        array: colours, shape (h, w); -1 where there is no cell.
        digits: write each cell's colour value into it.
        color: colour the background with 24-bit ANSI sequences; without colours
            each cell is its digit, and a missing one a dot.

    Returns:
        h lines, with no line end after the last.

    Raises:
        KindError: the array does not hold integers.
        ValidityError: the array is not two-dimensional, or a value is outside -1..9.

    >>> print(terminal(np.array([[0, 3], [-1, 3]]), color=False))
    0 3
    . 3
    """
    array = _checked("terminal", array)
    if not color:
        return "\n".join(" ".join(".0123456789"[v + 1] for v in row) for row in array.tolist())
    lines = [""] * len(array)
    for value, row, _, length in _runs(array):
        if value < 0:
            lines[row] += "  " * length
            continue
        background, ink = ";".join(map(str, _RGB[value])), ";".join([str(_INK[value])] * 3)
        text = f"\x1b[38;2;{ink}m" + f"{value} " * length if digits else "  " * length
        lines[row] += f"\x1b[48;2;{background}m{text}\x1b[0m"
    return "\n".join(lines)


def _checked(verb: str, array: Cells) -> Cells:
    array = np.asarray(array)
    if array.dtype.kind not in "iu":
        raise KindError(f"{verb}: expected an array of integers, got {array.dtype}")
    if array.ndim != 2:
        raise ValidityError(f"{verb}: expected a two-dimensional array, got shape {array.shape}")
    if array.size and not (-1 <= array.min() and array.max() <= 9):
        raise ValidityError(
            f"{verb}: expected colors 0..9, or -1 for no cell, got {array.min()}..{array.max()}"
        )
    return array


def _runs(array: NDArray[Any]) -> Iterator[tuple[int, int, int, int]]:
    """Yield value, row, first column and length of each run of equal cells in a row."""
    for row, values in enumerate(array.tolist()):
        column = 0
        for value, run in itertools.groupby(values):
            length = len(list(run))
            yield value, row, column, length
            column += length


def _drawn(array: Cells, x: int, y: int, cell: int, digits: bool) -> str:
    """Draw cells with their top left corner at (x, y), in pixels."""
    fills: defaultdict[int, str] = defaultdict(str)
    for value, row, column, length in _runs(array):
        fills[value] += f"M{column} {row}h{length}v1h-{length}z"
    present = np.pad(array, 1, constant_values=-1) >= 0
    # A line runs wherever there is a cell on either side of it.
    across = (present[1:] | present[:-1])[:, 1:-1]
    down = (present[:, 1:] | present[:, :-1])[1:-1].T
    lines = "".join(f"M{c} {r}h{n}" for there, r, c, n in _runs(across) if there)
    lines += "".join(f"M{c} {r}v{n}" for there, c, r, n in _runs(down) if there)
    return (
        f'<g transform="translate({x}.5 {y}.5)">'
        f'<g transform="scale({cell})" shape-rendering="crispEdges">'
        + "".join(
            f'<path fill="{PALETTE[v]}" d="{d}"/>' for v, d in sorted(fills.items()) if v >= 0
        )
        + f'<path fill="none" stroke="{_LINES}" stroke-width="{1 / cell:g}" d="{lines}"/></g>'
        + (_digits(array, cell) if digits else "")
        + "</g>"
    )


def _digits(array: Cells, cell: int) -> str:
    # One text for each row and ink, with a place for each character: a text for each cell
    # makes pictures of large grids five times as long.
    texts = ""
    for row, values in enumerate(array.tolist()):
        for ink in dict.fromkeys(_INK):
            columns = [c for c, v in enumerate(values) if v >= 0 and _INK[v] == ink]
            if columns:
                digits = "".join(str(values[c]) for c in columns)
                x = [(c + 0.5) * cell for c in columns]
                texts += _text(x, (row + 0.7) * cell, cell * 0.6, digits, ink)
    return texts


def _text(x: list[float], y: float, size: float, text: str, ink: int | None = None) -> str:
    fill = _TEXT if ink is None else f"#{ink:02x}{ink:02x}{ink:02x}"
    places = " ".join(f"{place:g}" for place in x)
    return (
        f'<text x="{places}" y="{y:g}" font-size="{size:g}" font-family="sans-serif" '
        f'text-anchor="middle" fill="{fill}">{text}</text>'
    )


def _document(width: int, height: int, body: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{body}</svg>'
    )
