"""How familiar a name is: what the search has learned from the programs of earlier runs.

``uses.json`` counts the names in programs that a run found and that were right on
train and test pairs. ``python -m arcdsl_solvers.enumerative.familiarity RUN...``
counts anew, and ``--write`` keeps the counts. A name that nobody counted can
still be found: it only costs a little more.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import resources
from pathlib import Path

from arcdsl.catalogue import OPERATORS

__all__ = ["count_uses", "surcharge"]

COMMON = 0.02
"""The share of all uses from which a name costs one less."""


@cache
def _uses() -> dict[str, int]:
    file = resources.files("arcdsl_solvers.enumerative").joinpath("uses.json")
    counted: dict[str, int] = json.loads(file.read_text(encoding="utf-8"))
    return counted


def surcharge(name: str) -> int:
    """Return what a name adds to a cost: -1 if it is common, 1 if it was never used, else 0."""
    uses = _uses()
    if name not in uses:
        return 1
    return -1 if uses[name] >= COMMON * sum(uses.values()) else 0


def count_uses(programs: Iterable[str]) -> dict[str, int]:
    """Count the functions, attributes and operators of programs, most used first."""
    special = {symbol: name for name, symbol in OPERATORS.items()}
    uses: Counter[str] = Counter()
    for program in programs:
        for node in ast.walk(ast.parse(program)):
            match node:
                case ast.Call(ast.Name(name)):
                    uses[name] += 1
                case ast.keyword(_, ast.Name(name)):
                    uses[name] += 1
                case ast.Attribute(_, name):
                    uses[name] += 1
                case ast.BinOp(_, operator, _):
                    uses[
                        special[ast.unparse(ast.BinOp(ast.Name("a"), operator, ast.Name("b")))[2]]
                    ] += 1
                case _:
                    pass
    return dict(sorted(uses.items(), key=lambda item: (-item[1], item[0])))


def main() -> int:
    """Count the uses in the programs of some runs."""
    from arcdsl.samples import read

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", nargs="+", type=Path, help="run folders")
    parser.add_argument("--write", action="store_true", help="keep the counts")
    options = parser.parse_args()
    best: dict[str, str] = {}
    for run in options.runs:
        for row in read(run):
            if all(row["train_correct"]) and row["test_correct"] and all(row["test_correct"]):
                best.setdefault(row["task_id"], row["program"])
    text = json.dumps(count_uses(best.values()), indent=1) + "\n"
    if options.write:
        Path(__file__).with_name("uses.json").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
