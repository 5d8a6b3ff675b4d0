"""Sets of cells as the bits of one integer: the fastest flood in pure Python.

Cell (r, c) of an (h, w) array is bit ``r * stride + c``. With ``stride > w`` the
columns in between are guards: a bit that leaves the array sideways is lost when
it is masked, instead of entering the next row.

Arrays become integers and integers arrays by way of the text of binary digits:
on small arrays Python's own parsing and formatting are faster than packbits.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

__all__ = ["ABSENT_BYTE", "chosen", "from_bits", "guarded", "pick", "reach", "to_bits", "window"]

ABSENT_BYTE = 255
"""What the guards are in bytes, and what ABSENT is."""


def chosen(values: Iterable[int]) -> bytes:
    """Return the table for pick by which the bytes of some values are set bits."""
    table = bytearray(b"0" * 256)
    for value in values:
        table[value] = ord("1")
    return bytes(table)


_TRUE = chosen([1])
_BOOL = bytes.maketrans(b"01", b"\0\1")


def guarded(array: NDArray[Any], stride: int) -> bytes:
    """Return the cells of an (h, w) array of one byte each, with guards up to the stride."""
    h, w = array.shape
    padded = np.empty((h, stride), np.uint8)
    padded.fill(ABSENT_BYTE)
    padded[:, :w] = array
    return padded.tobytes()


def pick(cells: bytes, table: bytes) -> int:
    """Return the bits of cells, the first of which is bit 0, by a table of chosen values."""
    return int(cells.translate(table)[::-1] or b"0", 2)


def to_bits(array: NDArray[np.bool_], stride: int) -> int:
    """Return the bits of an (h, w) boolean array, w <= stride."""
    return pick(guarded(array, stride), _TRUE)


def from_bits(bits: int, shape: tuple[int, int], stride: int) -> NDArray[np.bool_]:
    """Return the (h, w) boolean array of bits; inverse of to_bits."""
    h, w = shape
    if not h * stride:
        return np.zeros(shape, bool)
    return _unpacked(bits, h, stride, _BOOL, bool)[:, :w]


def window(
    bits: int, stride: int, table: bytes = _BOOL, dtype: DTypeLike = bool
) -> tuple[NDArray[Any], int, int]:
    """Return the smallest array around bits, which are not 0, and its first row and column.

    Args:
        bits: the cells.
        stride: how many bits a row has.
        table: what the bytes "0" and "1" are in the array.
        dtype: of the array, one byte wide.
    """
    top = ((bits & -bits).bit_length() - 1) // stride
    bits >>= top * stride
    height = -(-bits.bit_length() // stride)
    # Fold the rows onto the first one, half of them at a time.
    columns, rows = bits, height
    while rows > 1:
        rows = (rows + 1) // 2
        columns |= columns >> rows * stride
    columns &= (1 << stride) - 1
    left = (columns & -columns).bit_length() - 1
    array = _unpacked(bits, height, stride, table, dtype)
    return array[:, left : columns.bit_length()], top, left


def _unpacked(bits: int, h: int, stride: int, table: bytes, dtype: DTypeLike) -> NDArray[Any]:
    digits = f"{bits:0{h * stride}b}"[::-1].encode().translate(table)
    return np.frombuffer(digits, dtype).reshape(h, stride)


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
