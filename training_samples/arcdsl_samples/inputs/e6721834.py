"""Two halves: spotted rectangles in one, and in the other only the spots of some of them."""

from arcdsl import Grid, Object, canvas, cells, find, hstack, recolor, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    half = draw.number(9, 15), draw.number(9, 15)
    grounds = draw.colors(2, without=())
    body, *spots = draw.colors(draw.number(2, 3), without=(0, *grounds))

    def piece() -> Object:
        area = cells(draw.canvas(3, 5))
        return recolor(area, body) | draw.colored(draw.some(area, draw.number(2, 4)), spots)

    whole = [piece() for _ in range(draw.number(2, 3))]
    models = draw.scatter(canvas(half, grounds[0]), whole)
    there = draw.sample(whole, draw.number(1, len(whole)))
    traces = recolor(draw.scatter(canvas(half, grounds[1]), there), {body: grounds[1]})
    for one in whole:
        if len(find(traces, recolor(one, {body: grounds[1]}))) != there.count(one):
            raise RetryError
    halves = draw.shuffled([models, traces])
    return hstack(*halves) if draw.chance() else vstack(*halves)
