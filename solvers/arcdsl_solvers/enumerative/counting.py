"""Count the names in programs that runs found: ``uses.json``, from which costs are learned.

``python -m arcdsl_solvers.enumerative.counting RUN...`` counts in the programs that
were right on train and test pairs, one a task, and ``--write`` keeps the counts.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from arcdsl.catalogue import OPERATORS
from arcdsl.samples import read

__all__ = ["count_uses"]


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
