"""Verdicts do not depend on what else the machine does, and nothing accumulates."""

from __future__ import annotations

from executor.load import clear, differences, grows, jobs, stream


def test_load_changes_no_verdict_and_no_byte() -> None:
    differing, cells, outcomes = differences(clear(jobs(60)), busy=2)
    assert (differing, cells) == ([], 0)
    assert len(outcomes) > 3


def test_streams_hold_no_more_at_the_end() -> None:
    measures = stream(2000)
    assert len(measures) == 10
    assert not grows(measures), measures


def test_growth_is_noticed() -> None:
    flat = [(50_000, 40_000, 20)] * 10
    assert not grows(flat)
    for leak in ((90_000, 40_000, 20), (50_000, 80_000, 20), (50_000, 40_000, 21)):
        assert grows([*flat, leak])
