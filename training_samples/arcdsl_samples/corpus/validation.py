"""What a candidate must be to become a row, and why most are not."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from arcdsl_samples.corpus.candidate import Candidate
from arcdsl_samples.corpus.complexity import Complexity, measure
from arcdsl_samples.corpus.running import SECONDS, Outcome, outcomes
from arcdsl_samples.corpus.scenery import SCENES
from arcdsl_samples.minimise import minimise
from arcdsl_samples.scenes import Draw

from arcdsl import Grid, foreground
from arcdsl.checking import straighten
from arcdsl.errors import ValidityError
from arcdsl.executor import pictures
from arcdsl.solving import normalise
from arcdsl.tasks import Pair, Task

__all__ = [
    "PAIRS",
    "Sample",
    "as_task",
    "complaint",
    "measured",
    "probes",
    "tested",
    "without_failures",
]

PAIRS = (3, 6)
"""The least and the largest number of pairs of a sample."""

_UNCHANGED = 1 / 3  # the share of the pairs that a program may leave as they are, or blank
_SLOWER = 4  # times as long as a program may take what is left of it, or so many seconds:
_SHORTEST = 0.05  # without a condition or a step a loop may have no end
_TELLING = 4  # different answers on the probes that tell a program from others


@dataclass(frozen=True, slots=True)
class Sample:
    """A candidate that holds.

    Args:
        candidate: with its minimal program.
        outputs: what the program gives for each input.
        complexity: of the program.
        digest: sha256 of the normalised program.
        fingerprint: sha256 of what the program does on shared probes; empty where that does
            not tell programs apart.
    """

    candidate: Candidate
    outputs: tuple[Grid, ...]
    complexity: Complexity
    digest: str
    fingerprint: str


@cache
def probes() -> tuple[Grid, ...]:
    """Return the inputs on which what programs do is compared: the same for all corpora."""
    found = []
    for number in range(16):
        draw = Draw(number)
        scene = SCENES[number % len(SCENES)]
        found.append(scene(draw, [number % 9 + 1, *draw.colors(3, (0, number % 9 + 1))]))
    return tuple(found)


def tested(candidate: Candidate) -> Sample | str:
    """Run a candidate of our own, and make its program minimal.

    Args:
        candidate: what was proposed.

    Returns:
        The sample, or the reason why it is none.
    """
    inputs = candidate.inputs
    if len({*inputs}) < len(inputs):
        return "inputs that are the same"
    start = time.process_time()
    found = outcomes(candidate.program, inputs)
    spent = time.process_time() - start
    reason = complaint(inputs, found)
    if reason is not None:
        return reason
    program = candidate.program if candidate.minimal else trimmed(candidate, found, spent)
    with contextlib.suppress(ValidityError):  # a program with loops, or without types
        program = straighten(program)
    return measured(candidate, program, found, outcomes(program, probes()))


def complaint(inputs: Sequence[Grid], found: Sequence[Outcome]) -> str | None:
    """Say what is wrong with the outputs of a program; None if they make a task."""
    wrong = next((one for one in found if isinstance(one, str)), None)
    if wrong is not None:
        return f"fails: {wrong}"
    if len(found) < len(inputs):
        return "fails: stopped"
    if any(isinstance(one, Grid) and max(one.shape) > 30 for one in (*inputs, *found)):
        return "more than 30 cells on a side"
    if len({*found}) == 1:
        return "the same output for all"
    if sum(map(_is_blank, found)) > _UNCHANGED * len(found):
        return "too many blank outputs"
    same = sum(a == b for a, b in zip(inputs, found, strict=True))
    return "changes too little" if same > _UNCHANGED * len(inputs) else None


def _is_blank(output: Outcome) -> bool:
    return isinstance(output, Grid) and not foreground(output)


def trimmed(candidate: Candidate, found: Sequence[Outcome], spent: float) -> str:
    """Make the program of a candidate minimal.

    Args:
        candidate: what was proposed.
        found: what its program does on its inputs; a shorter one must do so too, and the
            same on probe inputs, but for those on which the program fails: lines that only
            fail are of no use.
        spent: processor time that it took, in seconds.
    """
    others = [*candidate.probes, *probes()[:6]]
    done = without_failures(others, outcomes(candidate.program, others))
    inputs, wanted = [*candidate.inputs, *done], [*found, *done.values()]
    seconds = min(SECONDS, max(_SHORTEST, _SLOWER * spent * len(inputs) / len(found)))

    def holds(trees: Sequence[ast.Module]) -> Iterator[bool]:
        return (outcomes(tree, inputs, wanted, seconds) == wanted for tree in trees)

    return minimise(candidate.program, holds)


def without_failures(inputs: Sequence[Grid], found: Sequence[Outcome]) -> dict[Grid, Grid]:
    """Return the outputs of a program by its inputs, without those on which it fails."""
    both = zip(inputs, found, strict=False)  # what is too slow is not run on all
    return {before: after for before, after in both if isinstance(after, Grid)}


def measured(
    candidate: Candidate, program: str, found: Sequence[Outcome], probed: Sequence[Outcome]
) -> Sample | str:
    """Make the sample of a minimal program.

    Args:
        candidate: what it was made of.
        program: the minimal program.
        found: what it does on the candidate's inputs.
        probed: what it does on the shared probes.

    Returns:
        The sample, or the reason why it is none.
    """
    complexity = measure(program)
    if complexity.calls == 0:
        return "uses no verb"
    outputs = tuple(one for one in found if isinstance(one, Grid))
    if any(pictures(program, as_task(candidate.inputs, outputs))):
        return "spells an answer out"
    digest = hashlib.sha256(normalise(program).encode()).hexdigest()
    kept = replace(
        candidate,
        program=tidy(program),
        group=candidate.group or digest,
        # What a program was about may turn out to be superfluous.
        about=candidate.about if candidate.about in complexity.overloads else "",
    )
    return Sample(kept, outputs, complexity, digest, fingerprint(probed))


def tidy(program: str) -> str:
    """Lay a program out as the programs of the collection are."""
    text = ast.unparse(ast.parse(program))
    return text.replace("\n\ndef ", "\n\n\ndef ", 1) + "\n"


def fingerprint(probed: Sequence[Outcome]) -> str:
    """Hash what a program does on the shared probes; nothing where it does too little."""
    if len(probed) < len(probes()):
        return ""
    changed = [a for a, b in zip(probed, probes(), strict=True) if a != b]
    if len({one for one in changed if isinstance(one, Grid)}) < _TELLING:
        return ""
    plain = [one if isinstance(one, str) else one.to_list() for one in probed]
    return hashlib.sha256(json.dumps(plain).encode()).hexdigest()


def as_task(inputs: Sequence[Grid], outputs: Sequence[Grid], task_id: str = "sample") -> Task:
    """Make a task of pairs: the last one is the test."""
    *train, last = (Pair(a, b) for a, b in zip(inputs, outputs, strict=True))
    return Task(task_id, tuple(train), (last,))
