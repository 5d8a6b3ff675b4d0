"""The programs by which the language is explained, run on the tasks that they solve."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from arcdsl import (
    Grid,
    canvas,
    cells,
    crop,
    direction,
    find,
    foreground,
    holes,
    objects,
    paint,
    panels,
    recolor,
    shift,
    size,
    slide,
    split,
    symmetries,
)
from arcdsl.tasks import Dataset, load


def fill_what_is_enclosed(grid: Grid) -> Grid:
    return paint(grid, holes(cells(grid, 3)), 4)


def read_panels(grid: Grid) -> Grid:
    return Grid([[foreground(panel).color for panel in row] for row in panels(grid, 0)])


def differ_between_halves(grid: Grid) -> Grid:
    top, bottom = split(grid, 2, 1)
    return paint(canvas(top.shape), cells(top, 2) ^ cells(bottom, 2), 3)


def slide_to_the_block(grid: Grid) -> Grid:
    red = grid[cells(grid, 2)]
    moved = slide(red, direction(red, cells(grid, 8)), cells(grid, 0))
    return paint(paint(grid, red, 0), moved)


def stamp_where_it_fits(grid: Grid) -> Grid:
    stamp = crop(grid, cells(grid, 1))
    for pattern in symmetries(stamp):
        for step in find(grid, pattern[cells(pattern, 4)]):
            grid = paint(grid, shift(cells(pattern, 1), step), 1)
    return grid


def put_pieces_into_the_board(grid: Grid) -> Grid:
    board, *pieces = sorted(objects(grid, same_color=False), key=size, reverse=True)
    out = crop(grid, board)
    for piece in pieces:
        fits = [
            (s, v)
            for s in symmetries(crop(grid, piece))
            for v in find(out, recolor(s, lambda c: 0 if c == 2 else 2))
        ]
        out = paint(out, shift(*fits[0]))
    return out


PROGRAMS = {
    "00d62c1b": fill_what_is_enclosed,
    "780d0b14": read_panels,
    "3428a4f5": differ_between_halves,
    "05f2a901": slide_to_the_block,
    "7df24a62": stamp_where_it_fits,
    "97a05b5b": put_pieces_into_the_board,
}


@pytest.fixture(scope="module")
def tasks() -> Dataset:
    return load("arc-agi-1/training", ids=PROGRAMS)


@pytest.mark.parametrize("name", PROGRAMS)
def test_program_solves_every_pair(name: str, tasks: Dataset) -> None:
    program: Callable[[Grid], Grid] = PROGRAMS[name]
    for pair in (*tasks[name].train, *tasks[name].test):
        assert program(pair.input) == pair.output
