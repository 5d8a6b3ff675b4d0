"""Blue shapes and one or two grey frames around a coloured shape that some blue ones match."""

from arcdsl import Grid, Point, frame, recolor, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    shapes = draw.distinct(lambda: draw.symmetric(draw.number(2, 4)), 4)
    models = shapes[: draw.number(1, 2)]
    palette = draw.colors(2, (0, 1, 5))
    framed = [
        recolor(frame(rect((-2, -2), model.shape + Point(1, 1))), 5) | recolor(model, color)
        for model, color in zip(models, palette, strict=False)
    ]
    others = [draw.choice(shapes) for _ in range(draw.number(1, 4))]
    blue = [recolor(shape, 1) for shape in [draw.choice(models), *others]]
    return draw.scatter(draw.canvas(16, 24), [*framed, *blue])
