"""Running programs of our own in this process, under a limit of time.

Only programs that sources make of the language and of the collection run here. Whatever a
model wrote runs in the executor alone.
"""

from __future__ import annotations

import ast
import signal
import warnings
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from types import FrameType
from typing import Any

import arcdsl
from arcdsl import Grid

__all__ = ["SECONDS", "Outcome", "TooSlowError", "outcomes"]

SECONDS = 1.0
"""Processor time of one program on all its inputs."""

_AGAIN = 0.02  # seconds

Outcome = Grid | str
"""What a program gives for an input: a legal grid, or what is wrong."""


class TooSlowError(Exception):
    """A program took too long."""


class _Limit:
    """Raises TooSlowError in the main thread once so much processor time is used.

    Args:
        seconds: of processor time.
    """

    _on = False

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        _listen()
        _Limit._on = True
        # Again and again: what is raised while garbage is collected gets lost.
        signal.setitimer(signal.ITIMER_VIRTUAL, self._seconds, _AGAIN)

    def __exit__(self, *failure: object) -> None:
        _Limit._on = False  # the clock goes on: stopping it each time would take as long again

    @staticmethod
    def stop(_number: int, _frame: FrameType | None) -> None:
        """End what is running, if anything is."""
        if _Limit._on:
            raise TooSlowError
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


@cache
def _listen() -> None:
    signal.signal(signal.SIGVTALRM, _Limit.stop)


def outcomes(
    program: str | ast.Module,
    inputs: Sequence[Grid],
    wanted: Sequence[Outcome] | None = None,
    seconds: float = SECONDS,
) -> list[Outcome]:
    """Run a program on some inputs.

    Args:
        program: its text, or its tree.
        inputs: the grids.
        wanted: what is expected; the first that differs is the last that is run.
        seconds: processor time it may take for all of them.

    Returns:
        The outcome for each input, or for those up to the first that differs.
    """
    found: list[Outcome] = []
    try:
        with _Limit(seconds):
            transform = _compiled(program)
            for place, grid in enumerate(inputs):
                found.append(_outcome(transform, grid))
                if wanted is not None and found[-1] != wanted[place]:
                    break
    except TooSlowError:
        _Limit._on = False  # where it came just as the limit ended
        found.append("too slow")
    except Exception as error:  # noqa: BLE001 - what is no program may raise anything
        found.append(f"{type(error).__name__}")
    return found


def _outcome(transform: Callable[[Grid], Grid], grid: Grid) -> Outcome:
    try:
        output = transform(grid)
    except TooSlowError:
        raise
    except Exception as error:  # noqa: BLE001 - on some input it may raise anything
        return f"{type(error).__name__}"
    if type(output) is not Grid:
        return f"no Grid but {type(output).__name__}"
    return output if max(output.shape) <= 30 else "more than 30 cells on a side"


@lru_cache(8)
def _compiled(program: str | ast.Module) -> Callable[[Grid], Grid]:
    tree = ast.parse(program) if isinstance(program, str) else program
    scope: dict[str, Callable[[Grid], Grid]] = {}
    # Tens of reductions of every program run: that each looks up all names takes long.
    match tree.body:
        case [ast.ImportFrom("arcdsl", [ast.alias("*", None)], 0), *rest]:
            tree, scope = ast.Module(rest, []), dict(_language())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what is left of a program may look odd
        code = compile(tree, "<program>", "exec")
    exec(code, scope)  # noqa: S102 - see above
    return scope["transform"]


@cache
def _language() -> dict[str, Any]:
    return {name: getattr(arcdsl, name) for name in arcdsl.__all__}
