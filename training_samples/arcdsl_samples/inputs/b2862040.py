"""Blue figures on brown; some enclose something."""

from arcdsl import ORTHOGONAL, Grid, box, neighbors
from arcdsl_samples.scenes import Draw


def make(draw: Draw) -> Grid:
    rings = [draw.ring(3, 5) for _ in range(draw.number(1, 3))]
    tailed = [ring | draw.cell(neighbors(box(ring), ORTHOGONAL)) for ring in rings]
    others = [draw.blob(draw.number(2, 7)) for _ in range(draw.number(1, 4))]
    return draw.scatter(draw.canvas(10, 18, 9), [*tailed, *others], colors=[1])
