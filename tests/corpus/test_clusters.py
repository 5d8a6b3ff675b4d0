"""A corpus that is built on a cluster of two nodes is the same bytes as one that is built here."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from arcdsl_samples.corpus import clusters
from arcdsl_samples.corpus.building import Request, build
from corpora import built_here, digests

from arcdsl.errors import DataError

ray = pytest.importorskip("ray", reason="needs Ray: pip install 'arcdsl[ray]'")
pytestmark = pytest.mark.filterwarnings("ignore")

ROWS = 60


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    from ray.cluster_utils import Cluster  # pyright: ignore[reportMissingImports]

    os.environ["RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO"] = "0"
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    cluster.add_node(num_cpus=1)
    yield cluster.address
    ray.shutdown()
    cluster.shutdown()


def test_cluster_makes_the_same_bytes(address: str, tmp_path: Path) -> None:
    request = Request(ROWS)
    clusters.connect(address)
    assert len([node for node in ray.nodes() if node["Alive"]]) == 2
    build(tmp_path / "there", request, clusters.computed_there, lambda _: None)
    built_here(tmp_path / "here", request, 2)
    assert digests(tmp_path / "there") == digests(tmp_path / "here")


def test_address_that_does_not_answer_is_told() -> None:
    ray.shutdown()
    with pytest.raises(DataError, match=r"ray: expected a cluster at 127\.0\.0\.1:1, got "):
        clusters.connect("127.0.0.1:1")
