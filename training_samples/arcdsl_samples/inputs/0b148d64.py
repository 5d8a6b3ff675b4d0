"""Four noisy quarters far apart; three have one colour, the fourth another."""

from arcdsl import Grid, canvas, cells, crop, hstack, vstack
from arcdsl_samples.scenes import Draw, RetryError


def make(draw: Draw) -> Grid:
    heights, widths = [[draw.number(5, 11) for _ in range(2)] for _ in range(2)]
    most, other = draw.colors(2)
    a, b, c, d = [
        draw.noise(canvas((height, width), color), 0.35, [0])
        for (height, width), color in zip(
            [(h, w) for h in heights for w in widths],
            draw.shuffled([most, most, most, other]),
            strict=True,
        )
    ]
    if any(crop(part, cells(part, {most, other})) != part for part in (a, b, c, d)):
        raise RetryError
    gap, wide = draw.number(2, 4), draw.number(2, 4)
    rows = [hstack(x, canvas((x.height, wide)), y) for x, y in ((a, b), (c, d))]
    return vstack(rows[0], canvas((gap, rows[0].width)), rows[1])
