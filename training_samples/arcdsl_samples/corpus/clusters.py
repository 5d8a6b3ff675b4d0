"""Making blocks on many machines, with Ray."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from typing import Any

from arcdsl_samples.corpus.blocks import Block, build_block
from arcdsl_samples.corpus.building import Job

from arcdsl.errors import DataError, MissingExtraError

__all__ = ["computed_there", "connect"]


def connect(address: str) -> None:
    """Connect to a cluster.

    Args:
        address: of its head, such as 10.0.0.5:6379; auto for the one of this machine.

    Raises:
        MissingExtraError: if Ray is not installed.
        DataError: if nobody answers.
    """
    try:
        import ray  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise MissingExtraError(
            "ray: expected Ray to be installed; run pip install 'arcdsl[ray]'"
        ) from error
    host, found, port = address.removeprefix("ray://").rpartition(":")
    try:
        if found and port.isdecimal():  # Ray itself waits for minutes, and then exits
            socket.create_connection((host, int(port)), timeout=10).close()
        ray.init(address=address, logging_level="ERROR", log_to_driver=False)
    except (OSError, ValueError, RuntimeError) as error:
        reason = str(error).partition("\n")[0]
        raise DataError(f"ray: expected a cluster at {address}, got {reason}") from error


async def computed_there(jobs: Iterator[Job]) -> AsyncIterator[Block]:
    """Make blocks on the cluster, through Ray Data, and give them in their order.

    Args:
        jobs: what to make.
    """
    import ray  # pyright: ignore[reportMissingImports]

    workers = max(1, int(ray.cluster_resources().get("CPU", 1)))
    while batch := list(islice(jobs, 16 * workers)):
        for block in await asyncio.to_thread(_made, batch):
            yield block


def _made(batch: list[Job]) -> list[Block]:
    import ray  # pyright: ignore[reportMissingImports]

    context = ray.data.DataContext.get_current()
    context.execution_options.preserve_order = True
    context.enable_progress_bars = False
    items = ray.data.from_items(
        [{"name": name, "number": number, "seed": seed} for name, number, seed in batch],
        override_num_blocks=len(batch),
    )
    made = items.map(_block).take_all()
    return [Block(*json.loads(one["data"])) for one in made]


def _block(job: dict[str, Any]) -> dict[str, Any]:
    block = build_block(job["name"], job["number"], job["seed"])
    return {"data": json.dumps([block.rows, block.rejected])}
