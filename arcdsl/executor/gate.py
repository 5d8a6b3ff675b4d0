"""A router, never a wall: which programs may share a process with others.

A program is *clean* if its bytecode names nothing by which one program could reach
another in the same process: private attributes, frames, modules other than a few
pure ones and what is not pure in those, builtins that read or write names, stores into
attributes, classes, patterns (they read attributes whose names are constants), generators
that handle exceptions (they may run code when they are thrown away, in another's time).
Clean programs are run up to 64 to a process, the others alone, with the same limits
and the same verdicts. What the router misses meets the next two checks: the kernel's
filter, and the comparison of the language with what it was, after each program.
"""

from __future__ import annotations

import bisect
import collections
import copy
import dis
import functools
import heapq
import inspect
import itertools
import math
import pkgutil
import sys
import typing
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from types import CodeType, FunctionType, ModuleType
from typing import Any, Final

import arcdsl
from arcdsl.executor.fuel import TICK

__all__ = ["Snapshot", "is_clean"]

# What a clean program may import, and use of it.
_PURE: Final[dict[str, set[str]]] = {
    "arcdsl": {*arcdsl.__all__},
    "bisect": {*dir(bisect)},
    "collections": {"Counter", "OrderedDict", "defaultdict", "deque", "namedtuple"},
    "copy": {"copy", "deepcopy", "error"},
    "functools": {"cache", "cmp_to_key", "lru_cache", "partial", "reduce"},
    "heapq": {*dir(heapq)},
    "itertools": {*dir(itertools)},
    "math": {*dir(math)},
    "typing": {"Any", "Callable", "Dict", "Final", "Iterable", "Iterator", "List", "Mapping"}
    | {"Optional", "Sequence", "Set", "Tuple", "TypeAlias", "TypeVar", "Union"},
}
_MODULES: Final = ({*sys.stdlib_module_names, "numpy"}) - _PURE.keys()
_IMPURE: Final = {module.name for module in pkgutil.iter_modules(arcdsl.__path__)}.union(
    *map(dir, (collections, copy, functools, typing))
)
_REACHING: Final = frozenset(
    _MODULES
    | _IMPURE.difference(_PURE, *_PURE.values())
    | {"breakpoint", "compile", "delattr", "dir", "eval", "exec", "exit", "getattr", "globals"}
    | {
        "hash",
        "help",
        "id",
        "input",
        "locals",
        "memoryview",
        "open",
        "quit",
        "setattr",
        "type",
        "vars",
    }
    | {"copyright", "credits", "license", "register"}
    | {"abc", "final", "mro", "total_ordering", "update_wrapper", "with_traceback", "wraps"}
)
_FRAMES: Final = ("_", "ag_", "co_", "cr_", "f_", "func_", "gi_", "tb_")
_IMMUTABLE: Final = 1 << 8  # Py_TPFLAGS_IMMUTABLETYPE: nobody can change such a class
_HARMLESS: Final = {"_", TICK, "__doc__"}
_STORES: Final = frozenset(
    dis.opmap[name] for name in ("STORE_ATTR", "DELETE_ATTR", "LOAD_BUILD_CLASS", "MATCH_CLASS")
)
_HANDLER: Final = dis.opmap["PUSH_EXC_INFO"]
_SUSPENDED: Final = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


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
    names, operations = code.co_names, code.co_code[::2]
    return (
        _STORES.isdisjoint(operations)
        and not (code.co_flags & _SUSPENDED and _HANDLER in operations)
        and "." not in "".join(names)
        and _REACHING.isdisjoint(names)
        and not any(name.startswith(_FRAMES) and name not in _HARMLESS for name in names)
    )


_PARTS = attrgetter("__code__", "__defaults__", "__kwdefaults__")


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
                    if value.__flags__ & _IMMUTABLE:
                        continue
                    spaces.append(value.__dict__)
                    functions += [v for v in value.__dict__.values() if type(v) is FunctionType]
                elif type(value) is FunctionType and value.__module__ == module.__name__:
                    functions.append(value)
        self._spaces = [(space, list(space.values())) for space in spaces]
        self._functions = functions
        self._codes = self._code()

    def _code(self) -> list[object]:
        return [*map(_PARTS, self._functions)]

    def holds(self) -> bool:
        """Say whether everything is as it was when this was made.

        Lists are compared, which is fast: what is identical counts as equal at once.
        Only an object that lies about equality could pass for another, and a program
        that can make one does not share its process.
        """
        try:
            return self._codes == self._code() and all(
                list(space.values()) == values for space, values in self._spaces
            )
        except (TypeError, ValueError):  # arrays, which have no single answer
            return False
