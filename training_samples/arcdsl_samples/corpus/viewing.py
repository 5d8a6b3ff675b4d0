"""A page of random rows of a corpus as pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from arcdsl_samples.corpus.card import rows_of
from arcdsl_samples.corpus.rows import Row, task_of
from arcdsl_samples.corpus.shards import shards

from arcdsl.errors import ValidityError
from arcdsl.report import templates

__all__ = ["drawn", "page"]


def drawn(folder: Path, count: int, seed: int) -> list[Row]:
    """Draw rows of a corpus, each with the same chance.

    Args:
        folder: the corpus.
        count: how many; all if there are fewer.
        seed: of the draw.

    Returns:
        The rows, in the order of the files.

    Raises:
        DataError: if there is no corpus.
        ValidityError: if no row is asked for.
    """
    from pyarrow import parquet

    if count < 1:
        raise ValidityError(f"corpus view: expected 1 row or more, got {count}")
    files = shards(folder)
    sizes = [parquet.read_metadata(path).num_rows for path in files]
    places = np.random.default_rng(seed).permutation(sum(sizes))[:count]
    wanted, found, start = {int(place) for place in places}, [], 0
    for path, size in zip(files, sizes, strict=True):
        if wanted & {*range(start, start + size)}:
            found += [row for i, row in enumerate(rows_of(path), start) if i in wanted]
        start += size
    return found


def page(folder: Path, count: int = 20, seed: int = 0) -> str:
    """Write an HTML page of random rows."""
    rows = [(row, task_of(row)) for row in drawn(folder, count, seed)]
    template = templates("arcdsl_samples").get_template("corpus.html.jinja")
    return template.render(name=folder.resolve().name, rows=rows, seed=seed)
