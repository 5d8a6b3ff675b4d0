"""Inputs for programs that need nothing in particular: ten kinds of scene.

The inputs of one sample are of one kind and share their palette, as those of a task do.
"""

from __future__ import annotations

from collections.abc import Callable

from arcdsl_samples.scenes import Draw

from arcdsl import Grid, canvas, fliplr, hstack, line, neighbors, paint, rect, scale

__all__ = ["SCENES", "Scene"]

Scene = Callable[[Draw, list[int]], Grid]
"""Draws an input; the colours are the palette of the sample, the background not among them."""


def _scattered(draw: Draw, palette: list[int]) -> Grid:
    shapes = [draw.shape(draw.number(1, 3), draw.number(1, 3)) for _ in range(draw.number(2, 4))]
    return draw.scatter(draw.canvas(7, 13), shapes, colors=draw.shuffled(palette))


def _colorful(draw: Draw, palette: list[int]) -> Grid:
    shapes = [
        draw.colored(draw.shape(draw.number(2, 3), draw.number(2, 3)), draw.sample(palette, 2))
        for _ in range(draw.number(1, 3))
    ]
    return draw.scatter(draw.canvas(7, 13), shapes)


def _rings(draw: Draw, palette: list[int]) -> Grid:
    rings = [draw.ring(3, 5) for _ in range(draw.number(1, 2))]
    dots = [draw.rectangle(1, 1) for _ in range(draw.number(1, 2))]
    return draw.scatter(draw.canvas(9, 14), [*rings, *dots], colors=palette)


def _blocks(draw: Draw, palette: list[int]) -> Grid:
    blocks = [draw.rectangle(1, 4) for _ in range(draw.number(2, 4))]
    return draw.scatter(draw.canvas(8, 14), blocks, colors=draw.shuffled(palette))


def _dots(draw: Draw, palette: list[int]) -> Grid:
    grid = draw.canvas(5, 12)
    spots = draw.some(grid, draw.number(2, 5), apart=True)
    return paint(grid, draw.colored(spots, palette[:2]))


def _lines(draw: Draw, palette: list[int]) -> Grid:
    grid = draw.canvas(6, 12)
    for color in palette:
        start, along = draw.cell(grid), draw.chance()
        length = draw.number(2, 6)
        end = start + ((0, length) if along else (length, 0))
        grid = paint(grid, line(start, end), color)
    return grid


def _walls(draw: Draw, palette: list[int]) -> Grid:
    wall, *rest = palette
    shape = draw.number(2, 4), draw.number(2, 4)
    rows, columns = draw.number(1, 3), draw.number(2, 3)
    parts = [[draw.noise(canvas(shape), 0.4, rest) for _ in range(columns)] for _ in range(rows)]
    return draw.joined(parts, wall)


def _halves(draw: Draw, palette: list[int]) -> Grid:
    shape = draw.number(3, 6), draw.number(3, 6)
    left, right = (draw.noise(canvas(shape), 0.5, [color]) for color in palette[:2])
    return draw.joined([[left, right]], palette[2] if len(palette) > 2 else None)


def _tiled(draw: Draw, palette: list[int]) -> Grid:
    motif = draw.picture(draw.number(1, 3), draw.number(2, 3), [0, *palette[:2]])
    grid = draw.tiling(motif, draw.number(6, 10), draw.number(6, 10))
    hole = draw.rectangle(2, 3)
    return (
        draw.scatter(grid, [], colors=[0])
        if draw.chance()
        else paint(grid, dict.fromkeys(rect((0, 0), (hole.height, hole.width)), 0))
    )


def _small(draw: Draw, palette: list[int]) -> Grid:
    side = draw.number(2, 4)
    return draw.picture(side, side if draw.chance() else draw.number(2, 4), [0, *palette])


def _mirrored(draw: Draw, palette: list[int]) -> Grid:
    half = draw.noise(draw.canvas(4, 6), 0.5, palette)
    return hstack(half, fliplr(half))


def _enlarged(draw: Draw, palette: list[int]) -> Grid:
    return scale(
        draw.picture(draw.number(2, 3), draw.number(2, 3), [0, *palette]), draw.number(2, 3)
    )


def _halos(draw: Draw, palette: list[int]) -> Grid:
    grid = draw.canvas(8, 13)
    for color, around in zip(palette[::2], palette[1::2], strict=False):
        spot = draw.cell(rect((1, 1), grid.shape - (2, 2)))
        grid = paint(paint(grid, neighbors(spot), around), spot, color)
    return grid


SCENES: tuple[Scene, ...] = (
    _scattered, _colorful, _rings, _blocks, _dots, _lines, _walls, _halves, _tiled, _small,
    _mirrored, _enlarged, _halos,
)  # fmt: skip
