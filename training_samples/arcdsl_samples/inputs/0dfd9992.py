"""A wallpaper with black patches."""

from arcdsl import Grid, paint, place
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    motif = draw.picture(draw.number(3, 6), draw.number(3, 6), draw.colors(draw.number(3, 6)))
    wallpaper = draw.tiling(motif, draw.number(18, 26), draw.number(18, 26))
    patches = [draw.rectangle(2, 6) for _ in range(draw.number(2, 5))]
    return paint(wallpaper, [place(patch, draw.cell(wallpaper)) for patch in patches], 0)
