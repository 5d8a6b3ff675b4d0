"""Solvers by name: the entry points of the group ``arcdsl.solvers``."""

from __future__ import annotations

from typing import cast

from arcdsl import plugins
from arcdsl.errors import SolverError
from arcdsl.solving.protocols import Solver

__all__ = ["find_solver", "solvers"]

_GROUP = "arcdsl.solvers"


def solvers() -> list[str]:
    """Name the solvers that are installed, sorted."""
    return plugins.names(_GROUP)


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
    return cast("Solver", plugins.find(_GROUP, name, what="solver", error=SolverError))
