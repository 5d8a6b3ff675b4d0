"""Blue cups, open in the middle of the top side, with a dot inside."""

from arcdsl import Grid, canvas, frame, paint, place, rect
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    cups = []
    for color in draw.colors(draw.number(1, 3), without={0, 1}):
        height, width = draw.number(3, 6), draw.choice([5, 5, 7])
        room = canvas((height + 1, width))
        cup = frame(rect((1, 0), (height, width - 1))) - (1, width // 2)
        dot = draw.cell(rect((2, 1), (height - 1, width - 2)))
        cups.append(place(paint(paint(room, cup, 1), dot, color)))
    return draw.scatter(draw.canvas(10, 20), cups)
