"""A table of products, in as many colours as its repeat is long, with black holes."""

from arcdsl import Grid, paint, place
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    repeat = draw.number(4, 8)
    palette = draw.choice([range(1, 10), draw.colors(9)])
    motif = Grid([[palette[r * c % repeat] for c in range(repeat)] for r in range(repeat)])
    picture = draw.tiling(motif, draw.number(17, 26), draw.number(17, 26))
    holes = [draw.rectangle(2, 5) for _ in range(draw.number(2, 5))]
    return paint(picture, [place(hole, draw.cell(picture)) for hole in holes], 0)
