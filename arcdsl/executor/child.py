"""The only place where programs run: a child of a zygote, already contained."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from types import ModuleType
from typing import Any, Final

import numpy as np

from arcdsl.errors import KindError
from arcdsl.executor import fuel
from arcdsl.executor.gate import Snapshot, is_clean
from arcdsl.executor.page import Page
from arcdsl.executor.protocol import Flag, decode_request, encode_end, encode_record
from arcdsl.executor.verdict import ErrorKind
from arcdsl.types import Grid

__all__ = ["run_programs"]

_NAME: Final = "program"


def run_programs(request: bytes, page: Page, language: Snapshot, steps: int) -> None:
    """Run the programs of a request, one after the other.

    Where several share this process, those that are not clean are put off. The first
    that changes the language ends it: what comes after would run in another language.

    Args:
        request: The programs and their inputs.
        page: Where the results go.
        language: What must not change.
        steps: How many loop steps a program may make.
    """
    works, alone = decode_request(request)
    for source, grids in works:
        began = time.process_time()
        page.begin(began)
        ran = _run(source, grids, page, fuel.meter(steps), alone=alone)
        tampered = not language.holds()
        flags = (Flag(0) if ran else Flag.DEFERRED) | (Flag.TAMPERED if tampered else Flag(0))
        page.write(encode_end(flags, time.process_time() - began))
        if tampered:
            return


def _run(source: bytes, grids: Sequence[Grid], page: Page, tick: Any, *, alone: bool) -> bool:
    """Run a program on every grid; say whether it was run."""
    module = ModuleType(_NAME)
    module.__dict__[fuel.TICK] = tick
    sys.modules[_NAME] = module  # dataclasses look their module up
    kind = ErrorKind.SYNTAX
    try:
        text = source.decode()
        tree = fuel.metered(text) if "while" in text else text
        code = compile(tree, f"<{_NAME}>", "exec", dont_inherit=True)
        if not (alone or is_clean(code)):
            return False
        kind = ErrorKind.EXCEPTION
        exec(code, module.__dict__)  # noqa: S102 - the purpose of this process
        kind = ErrorKind.NO_FUNCTION
        transform = module.transform
        if not callable(transform):
            raise KindError(f"transform: expected a function, got {type(transform).__name__}")
    except BaseException as error:  # noqa: BLE001 - a program may raise anything
        page.write(_failure(kind, error))
        return True
    for grid in grids:
        kind = ErrorKind.EXCEPTION
        try:
            value = transform(grid)
            kind = ErrorKind.INVALID
            record = encode_record(_as_grid(value))
        except BaseException as error:  # noqa: BLE001 - a program may raise anything
            record = _failure(kind, error)
        page.write(record)
    return True


def _as_grid(value: object) -> Grid:
    """Take a Grid, or what a Grid can be made of and cannot lie about its cells."""
    if type(value) is Grid:
        return value
    if type(value) in {list, tuple, np.ndarray}:
        return Grid(value)  # type: ignore[arg-type] # it checks
    raise KindError(f"transform: expected a Grid, got {type(value).__name__}")


def _failure(kind: ErrorKind, error: BaseException) -> bytes:
    try:
        BaseException.with_traceback(error, None)  # frees what the program held
        match error:
            case SystemExit():
                kind = ErrorKind.EXITED
            case fuel.OutOfFuel():
                kind = ErrorKind.TIMEOUT_FUEL
            case MemoryError() if kind is not ErrorKind.SYNTAX:
                kind = ErrorKind.MEMORY
            case PermissionError():
                kind = ErrorKind.FORBIDDEN
            case _:
                pass
        message = f"{type(error).__name__}: {error}".removesuffix(": ")
    except fuel.OutOfFuel:
        kind, message = ErrorKind.TIMEOUT_FUEL, "OutOfFuel"
    except BaseException:  # noqa: BLE001 - the program may have written the class
        message = "an exception that raises when it is looked at"
    return encode_record(error=kind, message=message)
