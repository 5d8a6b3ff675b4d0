"""Solvers by name: the entry points of the group ``arcdsl.solvers``."""

from __future__ import annotations

import importlib.metadata
from typing import cast

from arcdsl.errors import SolverError, UnknownNameError, nearest
from arcdsl.solving.protocols import Solver

__all__ = ["find_solver", "solvers"]


def solvers() -> list[str]:
    """Name the solvers that are installed, sorted."""
    return sorted(importlib.metadata.entry_points(group="arcdsl.solvers").names)


def find_solver(name: str) -> Solver:
    """Import the solver of a name.

    Args:
        name: A name from `solvers()`.

    Returns:
        The solver.

    Raises:
        UnknownNameError: If no installed package offers such a solver.
        SolverError: If the package that offers it does not import.
    """
    found = tuple(importlib.metadata.entry_points(group="arcdsl.solvers", name=name))
    if not found:
        names = solvers()
        known = ", ".join(names) or "none installed"
        raise UnknownNameError(
            f"find_solver: expected one of the solvers ({known}), got {name}{nearest(name, names)}"
        )
    try:
        solver = found[0].load()
    except Exception as error:  # a plugin may raise anything while it is imported
        raise SolverError(
            f"find_solver: expected solver {name} ({found[0].value}) to import, "
            f"got {type(error).__name__}: {error}"
        ) from error
    if not callable(solver):
        kind = type(solver).__name__
        raise SolverError(f"find_solver: expected solver {name} to be callable, got {kind}")
    return cast("Solver", solver)
