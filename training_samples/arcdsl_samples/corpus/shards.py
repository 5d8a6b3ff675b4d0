"""Parquet files of rows, of a fixed number each, named when all are there."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from arcdsl_samples.corpus.rows import Row, schema, table

from arcdsl.errors import DataError

if TYPE_CHECKING:
    from pyarrow import parquet

__all__ = ["ROWS", "SPLITS", "Shards", "shards"]

ROWS = 10_000
"""Rows of a file."""

SPLITS: tuple[str, ...] = ("train", "validation")


class Shards:
    """Writes rows to files in a folder, in the order in which they come.

    Args:
        folder: where the files are made.
        rows: of a file at most.
    """

    def __init__(self, folder: Path, rows: int = ROWS) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self._folder, self._rows = folder, rows
        self._waiting: dict[str, list[Row]] = {split: [] for split in SPLITS}
        self._writers: dict[str, parquet.ParquetWriter] = {}
        self._counts = dict.fromkeys(SPLITS, 0)

    def add(self, split: str, row: Row) -> None:
        """Add a row to a split."""
        waiting = self._waiting[split]
        waiting.append(row)
        if len(waiting) == 500:
            self._flush(split)

    def _flush(self, split: str) -> None:
        from pyarrow import parquet

        rows, self._waiting[split] = self._waiting[split], []
        while rows:
            inside = self._counts[split] % self._rows
            if inside == 0:
                self._close(split)
                path = self._path(split, self._counts[split] // self._rows)
                self._writers[split] = parquet.ParquetWriter(path, schema(), compression="zstd")
            now, rows = rows[: self._rows - inside], rows[self._rows - inside :]
            self._writers[split].write_table(table(now))
            self._counts[split] += len(now)

    def _path(self, split: str, number: int) -> Path:
        return self._folder / f"{split}-{number:05}.parquet"

    def _close(self, split: str) -> None:
        if split in self._writers:
            self._writers.pop(split).close()

    def finish(self, folder: Path) -> dict[str, int]:
        """Move the files to their place and give them their names.

        Args:
            folder: where they go; what is there makes room.

        Returns:
            How many rows each split has.
        """
        for split in SPLITS:
            self._flush(split)
            self._close(split)
            files = sorted(self._folder.glob(f"{split}-*.parquet"))
            for number, path in enumerate(files):
                path.rename(self._folder / f"{split}-{number:05}-of-{len(files):05}.parquet")
        shutil.rmtree(folder, ignore_errors=True)
        self._folder.rename(folder)
        return dict(self._counts)


def shards(folder: Path) -> list[Path]:
    """List the files of a corpus, train first.

    Raises:
        DataError: if there is no corpus.
    """
    data = folder / "data"
    found = [path for split in SPLITS for path in sorted(data.glob(f"{split}-*.parquet"))]
    if not found:
        raise DataError(f"corpus: expected a corpus in {folder}, got no data/*.parquet")
    return found
