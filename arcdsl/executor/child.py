"""The only place where a program runs: a child of a worker, already limited."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Final

from arcdsl.errors import KindError
from arcdsl.executor.protocol import encode_record
from arcdsl.executor.verdict import ErrorKind
from arcdsl.types import Grid

__all__ = ["run_program"]

_NAME: Final = "program"


def run_program(source: bytes, grids: Sequence[Grid], output: int) -> None:
    """Run a program on every grid, and write a record for each.

    A program that cannot be loaded gets one record in all.

    Args:
        source: the program, UTF-8 if it is one.
        grids: the inputs, in the order of their records.
        output: the descriptor to write to.
    """
    module = ModuleType(_NAME)
    sys.modules[_NAME] = module  # dataclasses look their module up
    kind = ErrorKind.SYNTAX
    try:
        code = compile(source.decode(), f"<{_NAME}>", "exec", dont_inherit=True)
        kind = ErrorKind.EXCEPTION
        exec(code, module.__dict__)  # noqa: S102 - the purpose of this process
        kind = ErrorKind.NO_FUNCTION
        transform = module.transform
        if not callable(transform):
            raise KindError(f"transform: expected a function, got {type(transform).__name__}")
    except BaseException as error:  # noqa: BLE001 - a program may raise anything
        _write(output, _failure(kind, error))
        return
    for grid in grids:
        kind = ErrorKind.EXCEPTION
        try:
            value = transform(grid)
            kind = ErrorKind.INVALID
            if type(value) is not Grid:
                raise KindError(f"transform: expected a Grid, got {type(value).__name__}")
            record = encode_record(value)
        except BaseException as error:  # noqa: BLE001 - a program may raise anything
            record = _failure(kind, error)
        _write(output, record)


def _failure(kind: ErrorKind, error: BaseException) -> bytes:
    error.__traceback__ = None  # frees what the program held
    if isinstance(error, SystemExit):
        kind = ErrorKind.EXITED
    elif isinstance(error, MemoryError) and kind is not ErrorKind.SYNTAX:
        kind = ErrorKind.MEMORY
    try:
        text = str(error)
    except BaseException:  # noqa: BLE001 - the program may have written __str__
        text = ""
    return encode_record(error=kind, message=f"{type(error).__name__}: {text}".removesuffix(": "))


def _write(output: int, data: bytes) -> None:
    while data:
        data = data[os.write(output, data) :]
