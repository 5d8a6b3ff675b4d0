"""A router, never a wall: which programs may share a process with others.

A program is *clean* if its bytecode names nothing by which one program could reach
another in the same process: private attributes, frames, modules other than a few
pure ones, builtins that read or write names, stores into attributes, classes.
Clean programs are run up to 64 to a process, the others alone, with the same limits
and the same verdicts. What the router misses meets the next two checks: the kernel's
filter, and the comparison of the language with what it was, after each program.
"""

from __future__ import annotations

import dis
import sys
from collections.abc import Iterable, Iterator, Mapping
from operator import is_not
from types import CodeType, FunctionType, ModuleType
from typing import Any, Final

from arcdsl.executor.fuel import TICK

__all__ = ["Snapshot", "is_clean"]

_PURE: Final = {
    "arcdsl",
    "bisect",
    "collections",
    "functools",
    "heapq",
    "itertools",
    "math",
    "typing",
}
_MODULES: Final = ({*sys.stdlib_module_names, "numpy"}) - _PURE
_REACHING: Final = frozenset(
    _MODULES
    | {"breakpoint", "compile", "delattr", "dir", "eval", "exec", "exit", "getattr", "globals"}
    | {"hash", "help", "id", "input", "locals", "memoryview", "open", "quit", "setattr", "vars"}
    | {"abc", "final", "mro", "total_ordering", "update_wrapper", "with_traceback", "wraps"}
)
_FRAMES: Final = ("_", "ag_", "co_", "cr_", "f_", "func_", "gi_", "tb_")
_STORES: Final = frozenset(
    dis.opmap[name] for name in ("STORE_ATTR", "DELETE_ATTR", "LOAD_BUILD_CLASS")
)


def is_clean(code: CodeType) -> bool:
    """Say whether a program may share its process.

    Args:
        code: The compiled program.

    Returns:
        True if nothing in it reaches beyond its own names.

    >>> is_clean(compile("f = lambda grid: grid.rows", "", "exec"))
    True
    >>> is_clean(compile("f = lambda grid: grid.__class__", "", "exec"))
    False
    """
    return all(map(_is_clean, _codes(code)))


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _is_clean(code: CodeType) -> bool:
    names = code.co_names
    return (
        _STORES.isdisjoint(code.co_code[::2])
        and _REACHING.isdisjoint(names)
        and not any(name.startswith(_FRAMES) and name not in {"_", TICK} for name in names)
    )


class Snapshot:
    """The language and the builtins as they are, to be compared with what they became.

    Args:
        modules: The modules whose names, classes and functions are watched.
    """

    def __init__(self, modules: Iterable[ModuleType]) -> None:
        spaces: list[Mapping[str, Any]] = []
        functions: list[FunctionType] = []
        for module in modules:
            spaces.append(module.__dict__)
            for value in module.__dict__.values():
                if isinstance(value, type) and value.__module__ == module.__name__:
                    spaces.append(value.__dict__)
                    functions += [v for v in value.__dict__.values() if type(v) is FunctionType]
                elif type(value) is FunctionType and value.__module__ == module.__name__:
                    functions.append(value)
        self._spaces = [(space, list(space.values())) for space in spaces]
        self._functions = [(f, f.__code__, f.__defaults__, f.__kwdefaults__) for f in functions]

    def holds(self) -> bool:
        """Say whether everything is the same, by identity, as when this was made."""
        for space, values in self._spaces:
            if len(space) != len(values) or any(map(is_not, space.values(), values)):
                return False
        for function, code, defaults, options in self._functions:
            if (
                function.__code__ is not code
                or function.__defaults__ is not defaults
                or function.__kwdefaults__ is not options
            ):
                return False
        return True
