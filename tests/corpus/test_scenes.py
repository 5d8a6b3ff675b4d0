"""The kit of scene makers keeps its words, whatever chance decides."""

from __future__ import annotations

import pytest
from arcdsl_samples.scenes import Draw, RetryError, grown

from arcdsl import Grid, Mask, Object, box, canvas, cells, colors, fliplr, objects, place, size

SEEDS = range(40)


@pytest.mark.parametrize("seed", SEEDS)
def test_shape_is_connected_and_touches_all_sides(seed: int) -> None:
    draw = Draw(seed)
    height, width = draw.number(1, 5), draw.number(1, 5)
    shape = draw.shape(height, width)
    assert shape.shape == (height, width)
    assert shape.top_left == (0, 0)
    assert objects(shape, diagonal=False) == [shape]


@pytest.mark.parametrize("seed", SEEDS)
def test_scattered_pieces_touch_nothing(seed: int) -> None:
    draw = Draw(seed)
    shapes = [draw.shape(2), draw.rectangle(1, 2), draw.ring(3, 4)]
    grid = draw.scatter(canvas((14, 14)), shapes, colors=[1, 2, 3])
    assert sorted(size(one) for one in objects(grid)) == sorted(map(size, shapes))
    pieces = [cells(one) for one in objects(grid)]
    for i, piece in enumerate(pieces):
        assert not any(grown(piece, 1) & other for other in pieces[i + 1 :])
        assert place(piece) in shapes


def test_scatter_keeps_to_the_background_and_inside() -> None:
    grid = Grid([[7, 7, 7, 7, 7], [7, 7, 7, 7, 7], [7, 7, 7, 7, 2]])
    inside = box(Mask([(0, 0), (2, 1)]))
    for seed in SEEDS:
        found = Draw(seed).scatter(grid, [Mask([(0, 0)])], colors=[4], inside=inside)
        assert cells(found, 4) <= inside
        assert found[2, 4] == 2


def test_what_has_no_room_is_tried_again() -> None:
    with pytest.raises(RetryError):
        Draw(0).scatter(canvas((2, 2)), [Draw(0).rectangle(3, 3)], colors=[1])
    with pytest.raises(RetryError):
        Draw(0).number(3, 2)
    with pytest.raises(RetryError):
        Draw(0).sample([1], 2)
    with pytest.raises(RetryError):
        Draw(0).distinct(lambda: 1, 2)


@pytest.mark.parametrize("seed", SEEDS)
def test_symmetric_is_its_mirror_image_and_asymmetric_has_eight(seed: int) -> None:
    draw = Draw(seed)
    shape = draw.symmetric(draw.number(1, 4), draw.number(1, 5))
    assert place(fliplr(shape)) == place(shape)
    other = draw.asymmetric(3)
    assert place(fliplr(other)) != place(other)


@pytest.mark.parametrize("seed", SEEDS)
def test_colors_are_used_and_others_are_not(seed: int) -> None:
    draw = Draw(seed)
    palette = draw.colors(3)
    assert 0 not in palette
    assert len({*palette}) == 3
    assert sorted(colors(draw.colored(draw.shape(3), palette))) == sorted(palette)
    assert {*colors(draw.picture(3, 4, palette))} == {*palette}
    noisy = draw.noise(canvas((6, 6)), 0.5, palette)
    assert {*colors(noisy)} <= {0, *palette}


def test_joined_tiling_and_mirrored_are_what_they_say() -> None:
    parts = [[canvas((2, 3), 1), canvas((2, 3), 2)], [canvas((2, 3), 3), canvas((2, 3), 4)]]
    assert Draw(0).joined(parts).shape == (4, 6)
    walls = Draw(0).joined(parts, 9)
    assert walls.shape == (5, 7)
    assert cells(walls, 9) == cells(Object({(2, c): 9 for c in range(7)})) | cells(
        Object({(r, 3): 9 for r in range(5)})
    )
    assert Draw(0).tiling(Grid([[1, 2]]), 2, 3) == Grid([[1, 2, 1], [1, 2, 1]])
    assert Draw(0).mirrored(Grid([[1, 2]])) == Grid([[1, 2, 2, 1], [1, 2, 2, 1]])


def test_the_same_seed_draws_the_same() -> None:
    first, second = (
        [draw.shape(3), draw.colors(4), draw.some(canvas((5, 5)), 3, apart=True)]
        for draw in (Draw(5), Draw(5))
    )
    assert first == second
    assert Draw(6).shape(5) != Draw(7).shape(5)
