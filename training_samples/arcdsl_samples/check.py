"""Check programs of the collection: `python -m arcdsl_samples.check [TASK_ID ...]`.

Each program is run on every pair of its task, read against the rules, and
searched for anything that can be taken away. Exits with 1 if there is a complaint.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence

from arcdsl.errors import ArcdslError, DataError, nearest
from arcdsl.executor import CONFIRM, Executor, Verdict, judge
from arcdsl.tasks import Task, load
from arcdsl_samples.minimise import minimise, text_of
from arcdsl_samples.program import Program, lexical_tokens, read
from arcdsl_samples.rules import complaints

__all__ = ["DATASET", "check", "main", "right"]

DATASET = "arc-agi-1/training"

# A list of lists is as good as a Grid to who runs a program; the language is typed.
_TYPED = """
def transform(grid, inner=transform):
    result = inner(grid)
    return result if type(result) is Grid else None
"""

MAX_SECONDS = 1.0
"""Processor time a program may take for a grid."""


def right(task: Task, verdict: Verdict) -> bool:
    """Say whether a program is right on every pair of a task, whose answers are known."""
    judged = judge(task, verdict)
    return all((*judged.train_correct, *(judged.test_correct or (False,))))


def check(program: Program, task: Task, pool: Executor, *, minimal: bool = True) -> list[str]:
    """Say everything that is wrong with a program.

    Args:
        program: The program.
        task: Its task, with its answers.
        pool: Runs the program.
        minimal: Whether to search for what can be taken away.

    Returns:
        One clause for each complaint; none if all is well.
    """
    found = complaints(program)
    [verdict] = pool.run_many([(program.code, task)])
    judged = judge(task, verdict)
    pairs = (*judged.train_correct, *(judged.test_correct or ()))
    if not all(pairs):
        found.append(f"right on {sum(pairs)} of {len(pairs)} pairs")
    if verdict.error:
        found.append(f"{verdict.error}: {verdict.message}")
    if verdict.seconds > MAX_SECONDS * len(pairs):
        found.append(f"{verdict.seconds / len(pairs):.2f} seconds a grid")
    if minimal and not found:

        def holds(trees: Sequence[ast.Module]) -> list[bool]:
            # Programs are measured in tokens as they are laid out: without a pair of parentheses
            # around the items of a loop, which every reduction has.
            texts = [text_of(tree) for tree in trees]
            short = [text if lexical_tokens(text) < program.tokens else "" for text in texts]
            verdicts = pool.run_many((text + _TYPED, task) for text in short)
            return [right(task, verdict) for verdict in verdicts]

        shortest = minimise(program.code, holds)
        if shortest != program.code:
            found.append(f"something can be taken away:\n{shortest}\n")
    return found


def main(arguments: Sequence[str]) -> int:
    """Check the programs of some tasks, or all; print a line for each and the totals."""
    try:
        tasks = load(DATASET)
        known = {program.task_id: program for program in read()}
        for unknown in (one for one in arguments if one not in known):
            hint = nearest(unknown, known)
            raise DataError(f"check: expected a task of the collection, got {unknown}{hint}")
        programs = [known[task_id] for task_id in arguments or known]
        wrong = 0
        with Executor(limits=CONFIRM) as pool:
            for program in programs:
                found = check(program, tasks[program.task_id], pool)
                wrong += bool(found)
                measured = f"{program.tokens} tokens, {program.lines} lines"
                print(f"{program.task_id} {measured}", *(found or ["fine"]), sep="; ", flush=True)
    except (ArcdslError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print(
        f"{len(programs) - wrong} of {len(programs)} fine, {sum(p.tokens for p in programs)} tokens"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
