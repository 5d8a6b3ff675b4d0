"""Nine grey tiles: four with a coloured corner, four with a wedge from a side, one all grey."""

from arcdsl import Grid, Mask, canvas, paint, place, rotate
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    corner = Mask([(0, 0), (0, 1), (1, 0)])
    wedge = Mask([(0, 0), (0, 1), (0, 2), (1, 1)])
    grey = canvas((3, 3), 5)
    pieces = [place(grey)]
    for part in (corner, wedge):
        for turn in range(4):
            tile = paint(grey, part, draw.color(without=(0, 5)))
            pieces.append(place(rotate(tile, turn)))
    return draw.scatter(draw.canvas(15, 20), draw.shuffled(pieces))
