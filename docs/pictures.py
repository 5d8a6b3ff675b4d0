"""Pieces drawn at their place on a lattice, and whole calls with what goes in and comes out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from showcase import Case

from arcdsl import drawing
from arcdsl.errors import shown
from arcdsl.types import Grid, Mask, Object, Piece, Point

__all__ = ["Panel", "Picture", "case_panels", "picture", "steps_picture"]

_CELL = 20  # pixels, as everything below
_RULER = 16
_MASK = "#7b6cf6"  # none of the ten colours
_LATTICE = "#8888"
_TEXT = "#808080"
_STEPS = {"direction", "find"}  # verbs whose Points are steps, and no cells

Window = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG picture in two versions.

    Args:
        name: the file's name without its ending.
        plain: the document.
        digits: the document with the colour value in each cell.
        alt: what it shows, in words.
    """

    name: str
    plain: str
    digits: str
    alt: str

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        width, height = re.findall(r'(?:width|height)="(\d+)"', self.plain)[:2]
        return int(width), int(height)


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the picture of a call.

    Args:
        label: what it is.
        pictures: rows of pictures.
        text: what stands instead of pictures.
        colors: the colours that stand instead of pictures.
    """

    label: str
    pictures: tuple[tuple[Picture, ...], ...] = ()
    text: str = ""
    colors: tuple[int, ...] = ()


def case_panels(name: str, case: Case) -> Iterator[Panel]:
    """Draw a call: a panel for each piece that goes in, and one for what comes out.

    Args:
        name: how the names of the pictures start.
        case: the call.

    Yields:
        The panels; that of the result is the last.
    """
    verb = case.text.partition("(")[0]
    # A Point that a verb gives is a step or a size, but the type is first of all a cell.
    has_cells = verb == "Point" or (_is_drawn(case.result) and verb not in _STEPS)
    everything = [*case.drawn.values(), *([case.result] if has_cells else [])]
    pieces = [one for value in everything for row in _rows(value) for one in row]
    # Grids alone have no place, and need no lattice.
    window = None if all(isinstance(one, Grid) for one in pieces) else _window(pieces)
    for word, value in case.drawn.items():
        yield Panel(word, _pictures(f"{name}-{word}", value, window))
    label = _label(case.result)
    if case.kind in ("Color", "list[Color]"):
        colors = case.result if isinstance(case.result, list) else [case.result]
        yield Panel(case.kind, colors=tuple(colors))
    elif verb in _STEPS:
        steps = case.result if isinstance(case.result, list) else [case.result]
        drawn = steps_picture(f"{name}-result", steps)
        yield Panel(case.kind, ((drawn,),), text=shown(case.result))
    elif has_cells:
        yield Panel(label, _pictures(f"{name}-result", case.result, window))
    else:
        yield Panel(label, text=shown(case.result))


def picture(name: str, pieces: Iterable[Piece | Point], window: Window | None) -> Picture:
    """Draw pieces in a window of the plane, or a Grid alone.

    Args:
        name: the name of the file.
        pieces: what to draw, later ones on top.
        window: the first row and column and those behind the last; without it, no lattice.
    """
    pieces = list(pieces)
    alt = " ".join(shown(one) for one in pieces)
    plain, digits = (_drawn(pieces, window, digits=digits) for digits in (False, True))
    return Picture(name, plain, digits, alt)


def steps_picture(name: str, steps: Iterable[Point]) -> Picture:
    """Draw steps as arrows from one cell.

    Args:
        name: the name of the file.
        steps: (rows, columns).
    """
    steps = [Point(*step) for step in steps]
    radius = max([1, *(abs(part) for step in steps for part in step)])
    low, high = -radius, radius + 1
    top = max([1, *(-step.r for step in steps)])
    # As small as the steps are, but never without the cell around which they lie.
    window = (-top, low, max([1, *(step.r for step in steps)]) + 1, high)
    arrows = "".join(
        f'<path d="M.5 .5L{c + 0.5} {r + 0.5}" stroke="{_MASK}" stroke-width=".12" '
        'marker-end="url(#head)"/>'
        for r, c in steps
        if (r, c) != (0, 0)
    )
    body = (
        f'<defs><marker id="head" viewBox="0 0 4 4" refX="3" refY="2" markerWidth="4" '
        f'markerHeight="4" orient="auto"><path d="M0 0L4 2L0 4z" fill="{_MASK}"/></marker></defs>'
        f'{arrows}<circle cx=".5" cy=".5" r=".16" fill="{_MASK}"/>'
    )
    svg = _plane(window, body, axes=False)
    return Picture(name, svg, svg, f"steps {', '.join(str(tuple(step)) for step in steps)}")


def _is_drawn(value: Any) -> bool:
    """Say whether a result is pieces, or Points that are cells: a Point alone may be a size."""
    return not isinstance(value, Point) and all(
        isinstance(one, (Piece, Point)) for row in _rows(value) for one in row
    )


def _label(value: Any) -> str:
    if isinstance(value, list) and value:
        return f"list[{_label(value[0])}]"
    several = isinstance(value, tuple) and not isinstance(value, Point)
    return f"{len(value)} Points" if several else type(value).__name__


def _rows(value: Any) -> list[list[Any]]:
    """Lay values out in rows: one for a list, one for each list of a list."""
    if isinstance(value, dict):
        return [[Object(value)]]
    if isinstance(value, Point) or not isinstance(value, (list, tuple)):
        return [[value]]
    return [[*row] for row in value] if value and isinstance(value[0], list) else [[*value]]


def _pictures(name: str, value: Any, window: Window | None) -> tuple[tuple[Picture, ...], ...]:
    rows = _rows(value)
    if window and isinstance(value, tuple) and not isinstance(value, Point):
        return ((picture(name, value, window),),)  # Points that belong together, as corners do
    single = len(rows) == len(rows[0]) == 1 if rows else True
    return tuple(
        tuple(
            picture(name if single else f"{name}-{r}-{c}", [one], window)
            for c, one in enumerate(row)
        )
        for r, row in enumerate(rows)
    )


def _window(pieces: list[Any]) -> Window:
    """Find the smallest window that shows all pieces, and the corner (0, 0)."""
    full = [Mask([one]) if isinstance(one, Point) else one for one in pieces]
    full = [one for one in full if isinstance(one, Grid) or len(one)]
    return (
        min([0, *(one.top for one in full)]),
        min([0, *(one.left for one in full)]),
        max([1, *(one.bottom + 1 for one in full)]),
        max([1, *(one.right + 1 for one in full)]),
    )


def _drawn(pieces: list[Piece | Point], window: Window | None, *, digits: bool) -> str:
    if window is None:
        return drawing.svg(np.asarray(pieces[0]), cell=_CELL, digits=digits)
    return _plane(window, "".join(_piece(one, digits=digits) for one in pieces))


def _piece(piece: Piece | Point, *, digits: bool) -> str:
    """Draw a piece in units of cells."""
    if isinstance(piece, (Mask, Point)):
        cells = [piece] if isinstance(piece, Point) else list(piece)
        squares = "".join(f"M{c} {r}h1v1h-1z" for r, c in cells)
        dots = "".join(f"M{c + 0.5} {r + 0.5}h0" for r, c in cells)
        return (
            f'<path fill="{_MASK}" stroke="{_TEXT}" stroke-width=".05" d="{squares}"/>'
            f'<path stroke="#fff" stroke-width=".3" stroke-linecap="round" d="{dots}"/>'
        )
    if isinstance(piece, Grid):
        array, top, left = np.asarray(piece), 0, 0
    else:
        if not len(piece):
            return ""
        array = np.full(piece.shape, -1, np.int8)
        top, left = piece.top_left
        for point in piece:
            array[point - (top, left)] = piece[point]
    svg = drawing.svg(array, cell=_CELL, digits=digits)
    place = f'<svg x="{left - 0.5 / _CELL:g}" y="{top - 0.5 / _CELL:g}" '
    # The drawing is in pixels and lies in a picture in cells.
    svg = re.sub(
        r'(width|height)="(\d+)"',
        lambda side: f'{side[1]}="{int(side[2]) / _CELL:g}"',
        svg,
        count=2,
    )
    return svg.replace("<svg ", place, 1)


def _plane(window: Window, body: str, *, axes: bool = True) -> str:
    """Draw a lattice with its rows and columns numbered, and on it what is in units of cells."""
    top, left, bottom, right = window
    width, height = ((n * _CELL + _RULER + 1) for n in (right - left, bottom - top))
    lines = "".join(f"M{left} {r}H{right}" for r in range(top, bottom + 1))
    lines += "".join(f"M{c} {top}V{bottom}" for c in range(left, right + 1))
    zero = f"M{left} 0H{right}" * (top < 0) + f"M0 {top}V{bottom}" * (left < 0)
    numbers = [(c + 0.5, top - 0.2, c, "middle") for c in range(left, right)]
    numbers += [(left - 0.18, r + 0.68, r, "end") for r in range(top, bottom)]
    texts = "".join(
        f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}">{number}</text>'
        for x, y, number, anchor in numbers
    )
    x, y = _RULER + 0.5 - left * _CELL, _RULER + 0.5 - top * _CELL
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><g transform="translate({x:g} {y:g}) scale({_CELL})">'
        f'<path fill="none" stroke="{_LATTICE}" stroke-width=".05" d="{lines}"/>{body}'
        f'<path fill="none" stroke="{_TEXT}" stroke-width=".12" d="{zero * axes}"/>'
        f'<g font-size=".5" font-family="sans-serif" fill="{_TEXT}">{texts}</g></g></svg>'
    )
