"""What becomes a row, and what is said of the rest."""

from __future__ import annotations

import hashlib

import pytest
from arcdsl_samples.corpus import validation
from arcdsl_samples.corpus.candidate import Candidate
from arcdsl_samples.corpus.complexity import measure
from arcdsl_samples.corpus.running import outcomes
from arcdsl_samples.corpus.validation import Sample, as_task, probes
from arcdsl_samples.minimise import reductions
from arcdsl_samples.program import read

from arcdsl import Grid
from arcdsl.solving import normalise

INPUTS = (
    Grid([[1, 2, 0], [0, 0, 3]]),
    Grid([[0, 2], [4, 0], [0, 0]]),
    Grid([[5, 0, 0, 1]]),
)


def program(*lines: str) -> str:
    body = "".join(f"    {line}\n" for line in lines)
    return f"from arcdsl import *\n\n\ndef transform(grid: Grid) -> Grid:\n{body}"


def test_sample_is_minimal_and_measured() -> None:
    text = program("unused = size(grid)", "x = rotate(rotate(grid, 0))", "return x[:, :]")
    found = validation.tested(Candidate(text, INPUTS, "test"))
    assert isinstance(found, Sample)
    assert found.candidate.program == program("grid1 = rotate(grid)", "return grid1")
    assert found.outputs == tuple(outcomes(program("return rotate(grid)"), INPUTS))
    assert found.complexity.names == ("rotate",)
    assert found.digest == hashlib.sha256(normalise(found.candidate.program).encode()).hexdigest()
    assert found.candidate.group == found.digest
    wanted = outcomes(found.candidate.program, INPUTS)
    assert all(outcomes(one, INPUTS) != wanted for one in reductions(found.candidate.program))


def test_lines_that_only_fail_elsewhere_go() -> None:
    text = program("unused = max(cells(grid, 2))", "x = grid", "return rotate(x)")
    inputs = (*INPUTS[:2], Grid([[2, 0, 0, 1]]))
    found = validation.tested(Candidate(text, inputs, "test"))
    assert isinstance(found, Sample)
    assert found.candidate.program == program("return rotate(grid)")
    assert "ValueError" in outcomes(text, probes()[:6])


def test_programs_that_do_the_same_have_one_fingerprint() -> None:
    texts = ["return rotate(grid)", "return transpose(flipud(grid))", "return rotate(grid, 3)"]
    found = [validation.tested(Candidate(program(text), INPUTS, "test")) for text in texts]
    prints = [one.fingerprint for one in found if isinstance(one, Sample)]
    assert prints[0] == prints[1] != ""
    assert prints[2] not in ("", prints[0])


def test_variables_carry_their_types() -> None:
    text = program("x = cells(grid, 0)", "return paint(grid, box(x) - frame(x) | x, 7)")
    found = validation.tested(Candidate(text, INPUTS, "test"))
    assert isinstance(found, Sample)
    assert "mask1 = cells(grid, 0)" in found.candidate.program


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["return grid"], "changes too little"),
        (["return grid if grid.height > 1 else rotate(grid)"], "changes too little"),
        (["return canvas((1, 1), 4)"], "the same output for all"),
        (["return paint(canvas(grid.shape), cells(grid, 3), 4)"], "too many blank outputs"),
        (["return scale(grid, 9)"], "fails: more than 30 cells on a side"),
        (["return crop(grid, cells(grid, 9))"], "fails: ValidityError"),
        (["return cells(grid)"], "fails: no Grid but Mask"),
        (["return size(grid)"], "fails: no Grid but int"),
        (["while True: pass"], "fails: too slow"),
        (["try:", "    while True: pass", "except Exception:", "    while True: pass"],
         "fails: too slow"),
        (["return grid[::-1]"], "uses no verb"),
        (["return hole(grid)"], "fails: NameError"),
    ],
)  # fmt: skip
def test_candidate_that_is_no_row_is_told_why(lines: list[str], reason: str) -> None:
    assert validation.tested(Candidate(program(*lines), INPUTS, "test")) == reason


def test_answers_that_are_spelt_out_are_refused() -> None:
    text = program(
        "if grid.height == 3:",
        "    return Grid([[4, 4, 4], [4, 0, 4], [4, 4, 0]])",
        "return fliplr(grid)",
    )
    inputs = (*INPUTS[:1], Grid([[0, 2], [4, 0], [0, 0]]), *INPUTS[2:])
    assert validation.tested(Candidate(text, inputs, "test")) == "spells an answer out"


def test_inputs_that_are_the_same_are_told() -> None:
    same = (INPUTS[0], INPUTS[1], INPUTS[0])
    assert validation.tested(Candidate(program("return rotate(grid)"), same, "test")) == (
        "inputs that are the same"
    )


def test_probes_are_shared_and_legal() -> None:
    assert probes() == probes()
    assert len({*probes()}) == 16
    assert all(max(grid.shape) <= 30 for grid in probes())


def test_task_of_a_sample_asks_for_its_last_pair() -> None:
    task = as_task(INPUTS, INPUTS)
    assert (len(task.train), len(task.test)) == (2, 1)
    assert task.test[0].input == INPUTS[-1]


@pytest.mark.parametrize(
    ("lines", "level", "calls", "depth", "control"),
    [
        (["return rotate(grid)"], 1, 1, 1, 0),
        (["return paint(grid, holes(cells(grid, 3)), 4)"], 3, 3, 3, 0),
        (["x = cells(grid, 1)", "return crop(grid, x)"], 2, 2, 1, 0),
        (["return union(fliplr(o) for o in objects(grid))"], 4, 3, 2, 1),
        (["for o in objects(grid):", "    if o.color:", "        grid = paint(grid, o)",
          "return grid"], 4, 2, 1, 2),
        (["return hstack(rotate(grid), fliplr(flipud(transpose(crop(grid, grid)))))"], 5, 6, 5, 0),
    ],
)  # fmt: skip
def test_complexity_counts_calls_and_control(
    lines: list[str], level: int, calls: int, depth: int, control: int
) -> None:
    found = measure(program(*lines))
    assert (found.level, found.calls, found.depth, found.control) == (level, calls, depth, control)


def test_complexity_of_the_collection_covers_all_levels() -> None:
    found = [measure(one.code) for one in read()[::4]]
    assert {one.level for one in found} == {1, 2, 3, 4, 5, 6}
    for one, code in zip(found, read()[::4], strict=True):
        assert {*one.names} >= {name for name in code.uses if name != "Grid"}
