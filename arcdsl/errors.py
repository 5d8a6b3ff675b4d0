"""Every exception that arcdsl raises on purpose.

    ArcdslError
    ├── KindError        (TypeError)    a value of the wrong kind
    ├── ValidityError    (ValueError)   a value of the right kind that is not allowed
    ├── OutsideError     (IndexError)   a cell that is not there
    ├── DataError        (ValueError)   a file or a folder that is not what it should be
    ├── UnknownNameError (LookupError)  a data set, task or solver that does not exist
    ├── SolverError      (RuntimeError) a solver that raised
    ├── ExecutorError    (RuntimeError) a worker that does not start, so that no program can run
    └── MissingExtraError (ImportError) an optional dependency that is not installed

Policy: misuse raises, and never returns something plausible. A message is one
sentence, ``verb: expected ..., got ...``. Each class is also the built-in
exception that a Python programmer would expect. A *program* that fails is data
(a verdict); a *solver* that fails is an error. Ctrl-C is never swallowed.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

__all__ = [
    "ArcdslError",
    "DataError",
    "ExecutorError",
    "KindError",
    "MissingExtraError",
    "OutsideError",
    "SolverError",
    "UnknownNameError",
    "ValidityError",
    "nearest",
    "shown",
]

_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
_SHOWN = 100  # characters: a message stays a sentence, whatever it is about


class ArcdslError(Exception):
    """Base of all errors that arcdsl raises on purpose."""


class KindError(ArcdslError, TypeError):
    """A value of the wrong kind."""


class ValidityError(ArcdslError, ValueError):
    """A value of the right kind that is not allowed."""


class OutsideError(ArcdslError, IndexError):
    """A cell that is not there."""


class DataError(ArcdslError, ValueError):
    """A file or a folder that is not what it should be."""


class UnknownNameError(ArcdslError, LookupError):
    """A data set, a task or a solver that does not exist."""


class SolverError(ArcdslError, RuntimeError):
    """A solver that raised: a defect of the solver, not of a program."""


class ExecutorError(ArcdslError, RuntimeError):
    """A worker that does not start: a defect of the installation, not of a program."""


class MissingExtraError(ArcdslError, ImportError):
    """An optional dependency that is not installed."""


def nearest(name: str, names: Iterable[str]) -> str:
    """Say which of the names is meant, for the end of an error message.

    >>> nearest("arc-agi-1/trainin", ["arc-agi-1/training", "arc-agi-2/training"])
    '; did you mean arc-agi-1/training or arc-agi-2/training?'
    >>> nearest("x", ["arc-agi-1/training"])
    ''
    """
    close = difflib.get_close_matches(name, list(names), n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(close)}?" if close else ""


def shown(value: object) -> str:
    """Show a value in an error message, on one line and cut to a bounded length.

    Where an object lies in memory is left out, so that the same mistake says the same.

    >>> shown([1, 2]), len(shown([1] * 1000)), shown(shown)
    ('[1, 2]', 95, '<function shown>')
    """
    try:
        text = _ADDRESS.sub("", " ".join(repr(value).split()))
    except Exception:  # noqa: BLE001  # that a wrong value cannot be shown is not the error
        return f"a {type(value).__name__} that cannot be shown"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 20]} ... {text[-10:]}"
