"""The nouns of the language: Point, Mask, Object and Grid, all immutable values.

Every piece is one 2-D array and the position of its top left cell, so geometry
is written once. Arrays are private, never written after construction, and only
copies of them leave.
"""

from arcdsl.types.grid import Grid
from arcdsl.types.mask import Mask, as_mask
from arcdsl.types.object import Object
from arcdsl.types.piece import MAX_SIDE, Color
from arcdsl.types.point import Point

__all__ = ["MAX_SIDE", "Cells", "Color", "Grid", "Mask", "Object", "Piece", "Point", "as_mask"]

Piece = Mask | Object | Grid
Cells = Point | tuple[int, int] | Mask | Object | Grid
