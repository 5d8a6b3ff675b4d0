"""What a build keeps while it runs: its blocks, in one SQLite file that survives being killed."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from arcdsl_samples.corpus.blocks import Block

from arcdsl.errors import DataError, ValidityError

__all__ = ["Store"]


class Store:
    """The blocks of a build by source and number.

    Args:
        path: the file; made if it is not there.
        settings: what the build was asked for; a build goes on with the same only.

    Raises:
        ValidityError: if the file is of a build that was asked for something else.
        DataError: if it is none.
    """

    def __init__(self, path: Path, settings: Mapping[str, Any]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._connection = sqlite3.connect(path, isolation_level=None)
        told = json.dumps(settings, sort_keys=True)
        try:
            self._connection.executescript(
                "PRAGMA synchronous = NORMAL;"
                "CREATE TABLE IF NOT EXISTS settings (told TEXT);"
                "CREATE TABLE IF NOT EXISTS blocks "
                "(source TEXT, number INTEGER, data BLOB, PRIMARY KEY (source, number));"
            )
            kept = self._connection.execute("SELECT told FROM settings").fetchone()
            if kept is None:
                self._connection.execute("INSERT INTO settings VALUES (?)", (told,))
        except sqlite3.Error as error:
            raise DataError(f"corpus: expected a build in {path}, got {error}") from error
        if kept is not None and kept[0] != told:
            before, now = json.loads(kept[0]), json.loads(told)
            wrong = next(key for key in now if before.get(key) != now[key])
            raise ValidityError(
                f"corpus: expected {wrong} {before.get(wrong)} as the build in {path.parent} was "
                f"begun with, got {now[wrong]}; finish it so, or use another folder"
            )

    def put(self, source: str, number: int, block: Block) -> None:
        """Keep a block.

        Raises:
            OSError: if the disk is full.
        """
        data = zlib.compress(json.dumps([block.rows, block.rejected]).encode(), 1)
        try:
            self._connection.execute(
                "INSERT OR REPLACE INTO blocks VALUES (?, ?, ?)", (source, number, data)
            )
        except sqlite3.Error as error:
            raise OSError(f"{self._path} to take a block: {error}") from error

    def has(self, source: str, number: int) -> bool:
        """Say whether a block is there."""
        return (
            self._connection.execute(
                "SELECT 1 FROM blocks WHERE source = ? AND number = ?", (source, number)
            ).fetchone()
            is not None
        )

    def get(self, source: str, number: int) -> Block | None:
        """Return a block if it is there."""
        found = self._connection.execute(
            "SELECT data FROM blocks WHERE source = ? AND number = ?", (source, number)
        ).fetchone()
        return None if found is None else Block(*json.loads(zlib.decompress(found[0])))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()
