"""A kit of scene makers: shapes, scattered pieces, lines, panels, tilings, noise.

Everything is drawn from one generator of random numbers, so a scene is made again by its
seed. Pictures are made with the language itself; what is here is only what chance adds.

>>> draw = Draw(7)
>>> grid = draw.scatter(draw.canvas(8, 8), [draw.shape(2, 3), draw.shape(3)], colors=[2, 3])
>>> grid.shape, colors(grid)
(Point(8, 8), [0, 3, 2])
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import numpy as np

from arcdsl import (
    ALL,
    ORTHOGONAL,
    Grid,
    Mask,
    Object,
    Point,
    box,
    canvas,
    cells,
    fliplr,
    flipud,
    frame,
    hstack,
    neighbors,
    paint,
    place,
    recolor,
    rect,
    rotate,
    shift,
    size,
    tile,
    vstack,
)

__all__ = ["Draw", "RetryError"]

T = TypeVar("T")
P = TypeVar("P", Mask, Object, Grid)


class RetryError(Exception):
    """A scene that cannot be finished as it was begun; another try may do."""


class Draw:
    """Draws numbers, colours, shapes and scenes.

    Args:
        seed: what makes the same scene again.
    """

    def __init__(self, seed: int | np.random.SeedSequence) -> None:
        self.rng = np.random.default_rng(seed)

    # --- Numbers and choices ---

    def number(self, least: int, most: int) -> int:
        """Draw a number from least to most, both included.

        Raises:
            RetryError: if there is none between them.
        """
        if least > most:
            raise RetryError
        return int(self.rng.integers(least, most + 1))

    def chance(self, share: float = 0.5) -> bool:
        """Say yes in a share of cases."""
        return bool(self.rng.random() < share)

    def choice(self, several: Iterable[T]) -> T:
        """Draw one of several."""
        items = list(several)
        if not items:
            raise RetryError
        return items[self.number(0, len(items) - 1)]

    def sample(self, several: Iterable[T], count: int) -> list[T]:
        """Draw so many different items, in any order."""
        items = list(several)
        if count > len(items):
            raise RetryError
        return [items[int(i)] for i in self.rng.permutation(len(items))[:count]]

    def shuffled(self, several: Iterable[T]) -> list[T]:
        """Put items in any order."""
        items = list(several)
        return self.sample(items, len(items))

    def colors(self, count: int, without: Iterable[int] = (0,)) -> list[int]:
        """Draw so many different colours."""
        return self.sample([c for c in range(10) if c not in {*without}], count)

    def color(self, without: Iterable[int] = (0,)) -> int:
        """Draw a colour."""
        return self.colors(1, without)[0]

    def distinct(self, make: Callable[[], T], count: int) -> list[T]:
        """Make so many different things; they must be hashable."""
        found: dict[T, None] = {}
        for _ in range(20 * count):
            found[make()] = None
            if len(found) == count:
                return list(found)
        raise RetryError

    # --- Canvases ---

    def canvas(self, least: int, most: int, color: int = 0, *, square: bool = False) -> Grid:
        """Draw an empty grid with sides from least to most."""
        height = self.number(least, most)
        return canvas((height, height if square else self.number(least, most)), color)

    def cell(self, where: Grid | Mask | Object) -> Point:
        """Draw a cell."""
        return self.choice(cells(where))

    def some(self, where: Grid | Mask | Object, count: int, *, apart: bool = False) -> Mask:
        """Draw so many cells; apart, no two of them touch."""
        left, found = cells(where), Mask()
        for _ in range(count):
            one = self.cell(left)
            found |= one
            left -= one
            if apart:
                left -= neighbors(one)
        return found

    # --- Shapes ---

    def shape(
        self, height: int, width: int | None = None, *, fill: float = 0.6, diagonal: bool = False
    ) -> Mask:
        """Draw a connected shape at (0, 0) that touches all sides of a box.

        Args:
            height: of the box, in cells.
            width: of the box; as high by default.
            fill: about which share of the box it fills.
            diagonal: whether cells may be connected by corners only.
        """
        whole = rect((0, 0), (height - 1, (width or height) - 1))
        shape = Mask([self.cell(whole)])
        steps = ALL if diagonal else ORTHOGONAL
        while size(shape) < fill * size(whole) or shape.shape != whole.shape:
            shape |= self.cell(neighbors(shape, steps) & whole)
        return shape

    def blob(self, count: int, *, diagonal: bool = False) -> Mask:
        """Draw a connected shape of so many cells, at (0, 0)."""
        shape = Mask([(0, 0)])
        while size(shape) < count:
            shape |= self.cell(neighbors(shape, ALL if diagonal else ORTHOGONAL))
        return place(shape)

    def rectangle(self, least: int, most: int) -> Mask:
        """Draw a filled rectangle at (0, 0) with sides from least to most."""
        return rect((0, 0), (self.number(least, most) - 1, self.number(least, most) - 1))

    def ring(self, least: int, most: int) -> Mask:
        """Draw the outline of a rectangle at (0, 0) with sides from least to most."""
        return frame(self.rectangle(least, most))

    def symmetric(self, height: int, width: int | None = None, **options: float) -> Mask:
        """Draw a connected shape that is its own mirror image, left to right."""
        half = self.shape(height, ((width or height) + 1) // 2, **options)  # type: ignore[arg-type]
        return place(half | fliplr(half, about=box(half) | (0, (width or height) - 1)))

    def asymmetric(self, height: int, width: int | None = None, **options: float) -> Mask:
        """Draw a connected shape of which all eight orientations differ."""
        for _ in range(100):
            shape = self.shape(height, width, **options)  # type: ignore[arg-type]
            turns = [place(rotate(one, k)) for one in (shape, fliplr(shape)) for k in range(4)]
            if len({*turns}) == 8:
                return shape
        raise RetryError

    def turned(self, piece: P) -> P:
        """Turn and mirror a piece in any way."""
        turn = rotate(piece, self.number(0, 3))
        return fliplr(turn) if self.chance() else turn

    def colored(self, shape: Mask, palette: Sequence[int]) -> Object:
        """Give each cell of a shape one of some colours; every colour is used."""
        if size(shape) < len(palette):
            raise RetryError
        rest = [self.choice(palette) for _ in range(size(shape) - len(palette))]
        mixed = self.shuffled([*palette, *rest])
        return Object(dict(zip(shape, mixed, strict=True)))

    def picture(self, height: int, width: int, palette: Sequence[int]) -> Grid:
        """Draw a grid of chance colours, in which each is used if there is room."""
        grid = canvas((height, width))
        return paint(grid, self.colored(cells(grid), palette[: height * width]))

    # --- Scenes ---

    def scatter(
        self,
        grid: Grid,
        pieces: Iterable[Mask | Object],
        *,
        colors: Sequence[int] | None = None,
        gap: int = 1,
        inside: Mask | None = None,
    ) -> Grid:
        """Put pieces on the background where they touch nothing.

        Args:
            grid: what is there; its most frequent colour is free.
            pieces: what is put; Masks need colours.
            colors: of each piece in turn, from the start again when they end.
            gap: how many free cells there are around a piece at least.
            inside: the cells that the pieces may use, all by default.

        Raises:
            RetryError: if there is no room.
        """
        empty = max(set(_flat(grid)), key=_flat(grid).count)
        free = cells(grid, empty) if inside is None else inside & cells(grid, empty)
        taken = cells(grid) - cells(grid, empty)
        for i, piece in enumerate(pieces):
            around = grown(taken, gap)
            at = self.choice(_places(place(piece), free - around))
            there = place(piece, at)
            grid = paint(grid, there if colors is None else recolor(there, colors[i % len(colors)]))  # type: ignore[arg-type]
            taken |= there
        return grid

    def noise(
        self, grid: Grid, share: float, palette: Sequence[int], *, on: int | None = None
    ) -> Grid:
        """Give a share of the cells, or of those of a colour, other colours."""
        free = cells(grid) if on is None else cells(grid, on)
        some = [p for p in free if self.chance(share)]
        return paint(grid, {p: self.choice(palette) for p in some})

    def joined(self, parts: Sequence[Sequence[Grid]], color: int | None = None) -> Grid:
        """Join grids to one, row by row, with lines of a colour between them."""

        def between(several: Sequence[Grid], stack: Callable[..., Grid]) -> Grid:
            first, *rest = several
            along = (first.height, 1) if stack is hstack else (1, first.width)
            line = [] if color is None else [canvas(along, color)]
            return stack(first, *(one for part in rest for one in (*line, part)))

        return between([between(row, hstack) for row in parts], vstack)

    def tiling(self, motif: Grid, height: int, width: int) -> Grid:
        """Repeat a motif over a grid, from the top left corner on."""
        return tile(motif, -(-height // motif.height), -(-width // motif.width))[:height, :width]

    def mirrored(self, quarter: Grid) -> Grid:
        """Make a picture that is symmetric in both ways, of its top left quarter."""
        half = hstack(quarter, fliplr(quarter))
        return vstack(half, flipud(half))


def grown(mask: Mask, gap: int) -> Mask:
    """Add all cells up to so many steps away."""
    for _ in range(gap):
        mask |= neighbors(mask)
    return mask


def _flat(grid: Grid) -> list[int]:
    return [c for row in grid.rows for c in row]


def _places(piece: Mask | Object, free: Mask) -> list[Point]:
    """List where the corner of a piece may be, so that all of it is on free cells."""
    spots = cells(free)
    for cell in cells(piece):
        spots &= shift(free, -cell)
    return list(spots)
