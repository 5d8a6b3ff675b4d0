"""One call in one process of its own: for work that would hold up everything else.

A fresh process per call costs a few milliseconds and buys three things: its
memory is given back, Ctrl-C ends it at once, and its death hurts no other call.
"""

from __future__ import annotations

import asyncio
import copy
import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Callable
from multiprocessing import forkserver, resource_tracker
from multiprocessing.connection import Connection
from typing import Any, ParamSpec, TypeVar

from arcdsl.errors import SolverError

__all__ = ["call"]

P = ParamSpec("P")
T = TypeVar("T")


async def call(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a function in a process of its own; cancelling kills the process.

    Args:
        function: Something that pickle can name: a function at the top of a module.
        args: Arguments that pickle can carry.
        kwargs: The same, by keyword.

    Returns:
        What the function returns, pickled over.

    Raises:
        SolverError: If the process died, or sent back something that cannot be read.
        Exception: Whatever the function raises, with the process's trace as a note.
    """
    # A forked copy of this process would hold every answer; a server's copy holds none.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["arcdsl", function.__module__])
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(sender, function, args, kwargs), daemon=True)
    loop, ready = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(receiver.fileno(), ready.set)
    try:
        _start_server()
        process.start()
        sender.close()
        await ready.wait()
        returned, value = receiver.recv()
    except EOFError:
        process.join()
        name = f"{function.__module__}.{function.__qualname__}"
        code = process.exitcode
        raise SolverError(f"call: expected {name} to return, got exit code {code}") from None
    finally:
        loop.remove_reader(receiver.fileno())
        receiver.close()
        if process.pid is not None:
            process.kill()
            process.join()
    if not returned:
        raise value
    result: T = value
    return result


def _start_server() -> None:
    """Start the server deaf to Ctrl-C, which a terminal sends to everyone, also while it starts."""
    resource_tracker.ensure_running()  # by itself it would end what is begun below
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _answer(
    sender: Connection, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides, and kills
    threading.Thread(target=_die_with_parent, daemon=True).start()
    try:
        answer = (True, function(*args, **kwargs))
    except Exception as error:  # noqa: BLE001 - it belongs to the caller
        answer = (False, _portable(error))
        answer[1].add_note(traceback.format_exc())
    try:
        sender.send(answer)
    except BrokenPipeError:  # nobody waits any longer
        pass
    except Exception as error:  # noqa: BLE001 - pickle raises what it likes
        kind = type(answer[1]).__name__
        sender.send((False, SolverError(f"call: expected a result to pickle, got {kind}: {error}")))


def _portable(error: Exception) -> Exception:
    """Give the error, or one that says the same where pickle cannot make it again."""
    try:
        copy.copy(error)
    except Exception:  # noqa: BLE001 - its class may want other arguments than it keeps
        return SolverError(f"{type(error).__name__}: {error}")
    return error


def _die_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
