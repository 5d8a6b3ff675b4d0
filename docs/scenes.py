"""Calls for the pictures of verbs whose doctest is too small to show what they do."""

from __future__ import annotations

__all__ = ["SCENES"]

_SHAPE = "Grid([[0, 2, 2], [0, 2, 0], [3, 2, 0]])"
_ABOUT = "Mask([(0, 0), (1, 0), (1, 1)]), about=(1, 2)"
_BASE = "Grid([[0, 0, 0, 0], [0, 5, 5, 0], [0, 0, 0, 0]])"

SCENES = {
    "direction": ">>> direction(Object({(3, 0): 2, (3, 1): 2}), Mask([(0, 3), (0, 4)]))\n",
    "distance": ">>> distance(Object({(0, 0): 2, (1, 0): 2}), Mask([(2, 3), (3, 3)]))\n",
    "find": ">>> find(Grid([[1, 2, 1], [1, 2, 2]]), Object({(0, 0): 1, (0, 1): 2}))\n"
    ">>> find(Mask([(0, 0), (0, 1), (1, 1), (1, 2)]), Mask([(0, 0), (0, 1)]))\n",
    "fliplr": f">>> fliplr({_SHAPE})\n>>> fliplr({_ABOUT})\n",
    "flipud": f">>> flipud({_SHAPE})\n>>> flipud({_ABOUT})\n",
    "frame": ">>> frame(Mask([(0, 1), (1, 3), (3, 0)]))\n",
    "neighbors": ">>> neighbors(Mask([(0, 1), (1, 1), (1, 2)]))\n"
    ">>> neighbors((0, 0), (DOWN, RIGHT))\n",
    "paint": f">>> paint({_BASE}, Object({{(0, 0): 2, (1, 1): 3, (2, 4): 3}}))\n"
    f">>> paint({_BASE}, Mask([(0, 1), (1, 2), (2, 3)]), 4)\n"
    f">>> paint({_BASE}, Grid([[1, 2], [2, 1]]))\n"
    f">>> paint({_BASE}, (2, 0), 4)\n"
    f">>> paint({_BASE}, [Mask([(0, 1), (1, 1)]), (2, 3)], 4)\n"
    f">>> paint({_BASE}, {{(0, 1): 3, (2, 2): 8}})\n",
    "rotate": f">>> rotate({_SHAPE})\n",
    "shift": ">>> shift(Object({(0, 1): 2, (0, 2): 2, (1, 1): 3}), (1, -2))\n",
    "size": ">>> size(Grid([[0, 3, 0], [3, 3, 3]]))\n",
    "slide": ">>> slide(Object({(0, 1): 2, (0, 2): 2}), DOWN, "
    "cells(Grid([[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 8, 0, 0]]), 0))\n",
    "symmetries": ">>> symmetries(Grid([[2, 2], [0, 3]]))\n",
    "transpose": f">>> transpose({_SHAPE})\n",
    "union": ">>> union([Mask([(0, 0), (0, 1)]), Mask([(0, 1), (1, 1)])])\n"
    ">>> union([Object({(0, 0): 2, (0, 1): 2}), Object({(0, 1): 3, (1, 1): 3})])\n",
}
