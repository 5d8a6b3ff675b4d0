"""Verdicts are compared with the outputs of their task, by the supervisor alone."""

from __future__ import annotations

import pytest

from arcdsl.errors import ValidityError
from arcdsl.executor import ErrorKind, Judgement, Verdict, judge
from arcdsl.tasks import Pair, Task
from arcdsl.types import Grid
from executor.cases import MIRROR


def test_judge_compares_each_grid_and_hides_unknown_answers() -> None:
    verdict = Verdict((Grid([[2, 1]]), None), (Grid([[7, 6]]),), ErrorKind.EXCEPTION, "", 0, "")
    assert judge(MIRROR, verdict) == Judgement((True, False), (True,))
    wrong = Verdict((Grid([[2, 1]]), Grid([[0]])), (None,), None, "", 0, "")
    assert judge(MIRROR, wrong) == Judgement((True, False), (False,))
    unknown = Task("unknown", MIRROR.train, (*MIRROR.test, Pair(Grid([[1]]), None)))
    both = Verdict(verdict.train, (Grid([[7, 6]]), Grid([[1]])), None, "", 0, "")
    assert judge(unknown, both) == Judgement((True, False), None)
    with pytest.raises(
        ValidityError, match="judge: expected 2 train and 2 test grids, got 2 and 1"
    ):
        judge(unknown, verdict)
