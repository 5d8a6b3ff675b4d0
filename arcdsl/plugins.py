"""What installed packages offer by name: the entry points of a group."""

from __future__ import annotations

import importlib.metadata
from typing import Any

from arcdsl.errors import ArcdslError, UnknownNameError, nearest

__all__ = ["find", "names"]


def names(group: str) -> list[str]:
    """Name what is installed, sorted.

    Args:
        group: The group of entry points, such as ``arcdsl.solvers``.

    Returns:
        The names.
    """
    return sorted(importlib.metadata.entry_points(group=group).names)


def find(group: str, name: str, *, what: str, error: type[ArcdslError]) -> Any:
    """Import what a package offers under a name.

    Args:
        group: The group of entry points.
        name: A name from `names(group)`.
        what: What the group holds, in one word, for messages.
        error: What to raise if the package is at fault.

    Returns:
        Something callable.

    Raises:
        UnknownNameError: If no installed package offers the name.
        ArcdslError: Of the class `error`, if what it offers does not import, or cannot
            be called.
    """
    found = tuple(importlib.metadata.entry_points(group=group, name=name))
    if not found:
        known = names(group)
        listed = ", ".join(known) or "none installed"
        raise UnknownNameError(
            f"find_{what}: expected one of the {what}s ({listed}), got {name}{nearest(name, known)}"
        )
    try:
        offered = found[0].load()
    except Exception as problem:  # a plugin may raise anything while it is imported
        raise error(
            f"find_{what}: expected {what} {name} ({found[0].value}) to import, "
            f"got {type(problem).__name__}: {problem}"
        ) from problem
    if not callable(offered):
        kind = type(offered).__name__
        raise error(f"find_{what}: expected {what} {name} to be callable, got {kind}")
    return offered
