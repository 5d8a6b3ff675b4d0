"""Verdicts that are known already, in a file, so that no program runs twice for nothing.

A verdict is found by the program up to comments and layout, the inputs, what counts as
right, the limits, and the source of the language and of this package: with any of them
changed, the program runs again. Verdicts that chance may have had a part in, such as a
wait that took too long, are not kept.
"""

from __future__ import annotations

import functools
import hashlib
import io
import json
import sqlite3
import tokenize
from collections.abc import Sequence
from dataclasses import astuple
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from arcdsl.errors import ArcdslError, DataError
from arcdsl.executor.limits import Limits
from arcdsl.executor.verdict import ErrorKind, Verdict
from arcdsl.types import Grid

if TYPE_CHECKING:
    from arcdsl.tasks import Task

__all__ = ["Cache"]

_CHANCE: Final = {ErrorKind.CRASH, ErrorKind.NOT_RUN, ErrorKind.TIMEOUT_WALL}
_LAYOUT: Final = {tokenize.COMMENT, tokenize.NL, tokenize.ENCODING, tokenize.ENDMARKER}
_BLOCKS: Final = {tokenize.INDENT, tokenize.DEDENT, tokenize.NEWLINE}


class Cache:
    """A table of verdicts in a file.

    Args:
        path: The file; it is made if it is not there.
        limits: What programs may use.
        confirm: Whether programs that are right run again.

    Raises:
        DataError: If the file is no such table.
    """

    def __init__(self, path: Path, limits: Limits, *, confirm: bool) -> None:
        self._path = path
        self._setting = repr((astuple(limits), confirm, _version()))
        try:
            self._table = _opened(path)
        except sqlite3.Error as error:
            expected = f"expected a table of verdicts in {path}"
            raise DataError(f"Cache: {expected}, got {error}") from error

    def key(self, program: str, task: Task) -> bytes:
        """Make the name under which a verdict is kept.

        Args:
            program: The program, which may be anything.
            task: Its task.
        """
        pairs = [(pair.input, pair.output) for pair in task.train]
        inputs = [pair.input for pair in task.test]
        text = repr((self._setting, _normalised(program), pairs, inputs))
        return hashlib.sha256(text.encode(errors="surrogatepass")).digest()

    def get(self, key: bytes) -> Verdict | None:
        """Look a verdict up.

        Raises:
            DataError: If what is there is no verdict.
        """
        try:
            row = self._table.execute(
                "SELECT verdict FROM verdicts WHERE key = ?", (key,)
            ).fetchone()
            return None if row is None else _decoded(row[0])
        except (sqlite3.Error, ArcdslError, KeyError, TypeError, ValueError) as error:
            raise DataError(f"Cache: expected a verdict in {self._path}, got {error}") from error

    def put(self, key: bytes, verdict: Verdict) -> None:
        """Keep a verdict, unless chance had a part in it.

        Raises:
            DataError: If it cannot be written.
        """
        if verdict.error in _CHANCE:
            return
        values = (key, _encoded(verdict))
        try:
            self._table.execute("INSERT OR REPLACE INTO verdicts VALUES (?, ?)", values)
        except sqlite3.Error as error:
            raise DataError(f"Cache: expected to write to {self._path}, got {error}") from error

    def close(self) -> None:
        """Close the file."""
        self._table.close()


def _opened(path: Path) -> sqlite3.Connection:
    table = sqlite3.connect(path, isolation_level=None)
    try:
        table.execute("PRAGMA journal_mode = WAL")
        table.execute("PRAGMA synchronous = OFF")
        table.execute(
            "CREATE TABLE IF NOT EXISTS verdicts (key BLOB PRIMARY KEY, verdict TEXT) WITHOUT ROWID"
        )
    except sqlite3.Error:
        table.close()
        raise
    return table


def _encoded(verdict: Verdict) -> str:
    def plain(grids: Sequence[Grid | None]) -> list[list[list[int]] | None]:
        return [None if grid is None else grid.to_list() for grid in grids]

    fields: dict[str, Any] = {
        "train": plain(verdict.train),
        "test": plain(verdict.test),
        "error": verdict.error,
        "message": verdict.message,
        "seconds": verdict.seconds,
        "isolation": verdict.isolation,
    }
    return json.dumps(fields, separators=(",", ":"))


def _decoded(text: str) -> Verdict:
    fields = json.loads(text)
    train, test = (
        tuple(None if rows is None else Grid(rows) for rows in fields[part])
        for part in ("train", "test")
    )
    error = None if fields["error"] is None else ErrorKind(fields["error"])
    isolation = f"{fields['isolation']}, cached"
    return Verdict(train, test, error, fields["message"], fields["seconds"], isolation)


def _normalised(program: str) -> object:
    """Give what is left of a program without comments and layout; nothing of it is run."""
    try:
        return [
            (token.type, "" if token.type in _BLOCKS else token.string)
            for token in tokenize.generate_tokens(io.StringIO(program).readline)
            if token.type not in _LAYOUT
        ]
    except (tokenize.TokenError, SyntaxError, ValueError):
        return program


@functools.cache
def _version() -> str:
    """Hash the source of the language and of the executor."""
    digest = hashlib.sha256()
    for part in ("types", "primitives", "executor"):
        folder = files("arcdsl") / part
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".py"):
                digest.update(file.read_bytes())
    return digest.hexdigest()
