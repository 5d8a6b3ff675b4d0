"""Sets of cells as the bits of one integer: the fastest flood in pure Python.

Cell (r, c) of an (h, w) array is bit ``r * stride + c``. With ``stride > w`` the
columns in between are guards: a bit that leaves the array sideways is lost when
it is masked, instead of entering the next row.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["from_bits", "reach", "to_bits"]


def to_bits(array: NDArray[np.bool_], stride: int) -> int:
    """Return the bits of an (h, w) boolean array, w <= stride."""
    h, w = array.shape
    padded = np.zeros((h, stride), bool)
    padded[:, :w] = array
    return int.from_bytes(np.packbits(padded, bitorder="little").tobytes(), "little")


def from_bits(bits: int, shape: tuple[int, int], stride: int) -> NDArray[np.bool_]:
    """Return the (h, w) boolean array of bits; inverse of to_bits."""
    h, w = shape
    count = h * stride
    data = np.frombuffer(bits.to_bytes((count + 7) // 8, "little"), np.uint8)
    flat: NDArray[Any] = np.unpackbits(data, count=count, bitorder="little")
    return flat.view(bool).reshape(h, stride)[:, :w]


def reach(seed: int, free: int, stride: int, diagonal: bool) -> int:
    """Return the bits of free that are connected with seed, which must be among them."""
    found = 0
    while found != seed:
        found = seed
        seed |= seed << 1 | seed >> 1
        # Rows are taken from the widened bits when corners connect, else from the old ones.
        rows = seed if diagonal else found
        seed = (seed | rows << stride | rows >> stride) & free
    return found
