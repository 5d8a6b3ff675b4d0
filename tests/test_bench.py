from __future__ import annotations

import gc
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.console import Console

import arcdsl
from arcdsl import cli
from arcdsl.bench import language as bench
from arcdsl.errors import ValidityError

GRIDS = [
    arcdsl.Grid([[1]]),
    arcdsl.Grid([[0, 3, 3], [0, 1, 0]]),
    arcdsl.canvas((20, 20), 4),
]
ROWS = {row.label or row.verb: row for row in bench.ROWS}


def shown(results: list[bench.Result], cost: bench.ImportCost) -> str:
    console = Console(width=120, force_terminal=True, color_system="standard")
    with console.capture() as capture:
        console.print(bench.render(results, cost))
    return capture.get()


def test_rows_cover_every_verb_and_only_verbs() -> None:
    verbs = {name for name in arcdsl.__all__ if callable(getattr(arcdsl, name))}
    assert {row.verb for row in bench.ROWS} - {""} == verbs


def test_rows_are_labelled_once() -> None:
    assert len(ROWS) == len(bench.ROWS)


@pytest.mark.parametrize("label", ROWS)
def test_row_is_measured_on_small_and_large_inputs(label: str) -> None:
    (result,) = bench.language(GRIDS, rows=[ROWS[label]], repeats=1)
    assert result.label == label
    assert result.ours[0] > 0
    assert result.ours[1] is not None
    assert result.ours[1] > 0
    assert (result.ratio is None) == (result.prototype is None)


def test_arguments_are_made_anew_for_each_repeat() -> None:
    seen: list[int | None] = []
    row = bench.Row("", lambda g: (arcdsl.cells(g, 3),), "", lambda mask: seen.append(mask._size))
    bench.language(GRIDS, rows=[row, row], repeats=3)
    assert seen == [None] * (2 * 3 * len(GRIDS))


def test_means_are_over_all_and_over_large_inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 3e-6, 10.0, 10 + 1e-6, 20.0, 20 + 8e-6, 30.0, 30 + 4e-6])
    monkeypatch.setattr("arcdsl.bench.language.time.perf_counter", lambda: next(clock))
    row = bench.Row("", lambda g: (g,), "nothing", lambda g: g, (2.5, 8))
    (result,) = bench.language([GRIDS[2], GRIDS[0]], rows=[row], repeats=2)
    assert result.ours == (2.5, 4.0)
    assert result.ratio == (1.0, 0.5)


def test_no_large_inputs_leave_their_column_empty() -> None:
    (result,) = bench.language(GRIDS[:1], rows=[ROWS["paint a mask"]], repeats=1)
    assert result.ours[1] is None
    assert result.ratio is not None
    assert result.ratio[1] is None


@pytest.mark.parametrize(("inputs", "repeats"), [([], 1), (GRIDS, 0)])
def test_nothing_to_measure_raises(inputs: list[arcdsl.Grid], repeats: int) -> None:
    with pytest.raises(ValidityError, match="bench: expected inputs and at least 1 repeat"):
        bench.language(inputs, repeats=repeats)


def test_garbage_is_collected_again_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError):
        bench.language(GRIDS, rows=[bench.Row("", lambda _: (1, 0), "", divmod)])
    assert gc.isenabled()


def test_only_a_missed_target_is_red() -> None:
    cost = bench.ImportCost(0.02, ())
    missed = bench.Result("size", "size", (1.0, 3.0), None, (1.0, 2.0), None)
    kept = bench.Result("size", "size", (1.0, 2.0), None, (1.0, 2.0), None)
    assert "\x1b[31m" in shown([missed], cost)
    assert "\x1b[31m" not in shown([kept], cost)


def test_import_cost_counts_what_arcdsl_adds_to_numpy() -> None:
    cost = bench.import_cost(1)
    assert cost.seconds > 0
    assert cost.heavy == ()


def test_heavy_imports_are_told() -> None:
    assert "loads scipy" in shown([], bench.ImportCost(0.2, ("scipy",)))


def test_command_prints_the_table_and_writes_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pairs = [SimpleNamespace(input=grid) for grid in GRIDS]
    monkeypatch.setattr(cli.datasets, "load", lambda _: [SimpleNamespace(train=pairs)])
    monkeypatch.setattr(bench, "import_cost", lambda: bench.ImportCost(0.02, ()))
    with pytest.raises(SystemExit) as stop:
        cli.main(["bench", "language", "--json", str(tmp_path / "bench.json")])
    assert stop.value.code == 0
    assert "0.020 s above numpy's own import" in capsys.readouterr().out
    written = json.loads((tmp_path / "bench.json").read_text())
    assert [row["label"] for row in written["rows"]] == list(ROWS)
    assert written["import"] == {"seconds": 0.02, "heavy": []}
