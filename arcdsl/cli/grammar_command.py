"""``arcdsl grammar`` and ``arcdsl bench grammar``."""

from __future__ import annotations

from arcdsl.cli import datasets
from arcdsl.errors import ValidityError

__all__ = ["bench_grammar", "grammar"]


def grammar(*, format: str = "gbnf") -> int:  # noqa: A002  # the option is --format
    """Print the grammar of typed straight-line programs.

    Args:
        format: gbnf for llama.cpp, ebnf for xgrammar, lark for llguidance.
    """
    from arcdsl import grammar as grammars

    print(grammars.grammar(format), end="")
    return 0


def bench_grammar(*, mutants: int = 2000, seed: int = 0, workers: int | None = None) -> int:
    """Measure what the grammar and the checker accept, refuse and force.

    Args:
        mutants: How many programs with one mistake, of those that crash, are drawn.
        seed: What they are drawn with.
        workers: How many run at once; one per processor by default.
    """
    from rich.console import Console

    from arcdsl.bench import grammar as bench
    from arcdsl.reference.programs import worked

    if mutants < 1:
        raise ValidityError(f"bench grammar: expected 1 mutant or more, got {mutants}")
    codes = {one.task_id: one.code for one in worked().get("arc-agi-1/training", ())}
    if not codes:
        raise ValidityError("bench grammar: expected programs for arc-agi-1, got none installed")
    tasks = datasets.load("arc-agi-1/training")
    report = bench.measure(codes, tasks, count=mutants, seed=seed, workers=workers)
    Console().print(bench.render(report))
    return 0
