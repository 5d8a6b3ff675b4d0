from __future__ import annotations

import ast
import itertools

import pytest
from arcdsl_samples.program import read
from rich.console import Console

from arcdsl.bench import grammar as bench
from arcdsl.bench.mutants import EDITS, Mutant, mutants
from arcdsl.cli import main
from arcdsl.tasks import load
from grammar.programs import program, straightened

SOME = 400


@pytest.fixture(scope="module")
def drawn() -> list[Mutant]:
    return list(itertools.islice(mutants(straightened(), seed=0), SOME))


def shown(report: bench.Report) -> str:
    console = Console(width=120, force_terminal=True, color_system="standard")
    with console.capture() as capture:
        console.print(bench.render(report))
    return capture.get()


def test_mutants_are_programs_that_differ(drawn: list[Mutant]) -> None:
    texts = {one.text for one in drawn}
    assert len(texts) == SOME
    assert not texts & set(straightened().values())
    for one in drawn:
        ast.parse(one.text)


def test_mutants_are_of_every_kind(drawn: list[Mutant]) -> None:
    assert {one.edit for one in drawn} == EDITS.keys()


def test_mutants_follow_the_seed(drawn: list[Mutant]) -> None:
    def first(seed: int) -> list[Mutant]:
        return list(itertools.islice(mutants(straightened(), seed=seed), 20))

    assert first(0) == drawn[:20]
    assert first(1) != drawn[:20]


def test_mutants_keep_all_but_one_line(drawn: list[Mutant]) -> None:
    for one in drawn:
        before, after = (t.splitlines() for t in (straightened()[one.task_id], one.text))
        assert len(before) == len(after)
        assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


@pytest.mark.parametrize(
    ("edit", "before", "after"),
    [
        ("argument dropped", "return fliplr(grid)", "return fliplr()"),
        ("argument duplicated", "return fliplr(grid)", "return fliplr(grid, grid)"),
        ("call left out", "return fliplr(grid)", "return grid"),
        ("arguments swapped", "return crop(grid, UP)", "return crop(UP, grid)"),
        ("keyword dropped", "return max(grids, key=size)", "return max(grids)"),
    ],
)
def test_edit_does_what_it_says(edit: str, before: str, after: str) -> None:
    several = itertools.islice(mutants({"x": program(before)}, seed=0), 60)
    assert (edit, program(after)) in {(one.edit, one.text) for one in several}


def test_report_counts_what_the_programs_and_their_mutants_come_to() -> None:
    codes = {one.task_id: one.code for one in read()[:30]}
    tasks = load("arc-agi-1/training")
    report = bench.measure(codes, tasks, count=40, seed=0, workers=1)
    rewritten = bench.straight(codes)
    assert report.programs == len(rewritten) > 5
    assert set(report.accepted.values()) == {report.programs}
    assert report.refused == 0
    found = report.mutants.values()
    assert sum(one.crashed for one in found) == 40
    assert all(
        max(r.grammar, r.checker) <= r.either <= min(r.crashed, r.grammar + r.checker)
        for r in found
    )
    assert sum(one.either for one in found) >= 0.85 * 40
    of_bytes, of_tokens = report.forced
    assert of_bytes.count == sum(map(len, rewritten.values())) > of_tokens.count
    assert 0.5 < of_bytes.forced / of_bytes.count < 1
    assert 0.2 < of_tokens.forced / of_tokens.count < 1


@pytest.mark.parametrize(
    ("refused", "found", "red"),
    [
        (0, bench.Refused(crashed=20, either=17), False),
        (0, bench.Refused(crashed=20, either=16), True),
        (1, bench.Refused(crashed=20, either=20), True),
        (0, bench.Refused(crashed=20, either=20, ran=1, suspected=1), True),
    ],
)
def test_only_a_missed_target_is_red(refused: int, found: bench.Refused, red: bool) -> None:
    report = bench.Report(2, {"one": 2}, {"one": 0.01}, refused, (), {"another verb": found})
    assert ("\x1b[31m" in shown(report)) == red


def test_a_program_that_is_not_accepted_is_red() -> None:
    report = bench.Report(2, {"one": 1}, {"one": 0.01}, 0, (), {})
    assert "\x1b[31m" in shown(report)


def run(*words: str) -> int:
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert isinstance(stop.value.code, int)
    return stop.value.code


def test_command_prints_the_grammar(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("grammar", "--format", "ebnf") == 0
    assert "\nroot ::= " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["grammar", "--format", "bnf"], "expected gbnf, ebnf, lark, got bnf; did you mean"),
        (["bench", "grammar", "--mutants", "0"], "expected 1 mutant or more, got 0"),
    ],
)
def test_command_refuses(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert message in line
