"""Values in messages: on one line, never too long, and shown whatever they are."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from arcdsl import Grid, canvas, cells, crop, hstack, rect, scale, shift
from arcdsl.errors import ArcdslError, shown


class Silent:
    def __repr__(self) -> str:
        raise RuntimeError("no words")


@pytest.mark.parametrize("value", [None, 1, "ab", (0, 1), [[1, 2]], Grid([[1, 2]]), "x" * 98])
def test_shown_is_the_repr_of_what_is_short(value: Any) -> None:
    assert shown(value) == repr(value)


def test_shown_is_on_one_line() -> None:
    assert shown(np.eye(2, dtype=int)) == "array([[1, 0], [0, 1]])"


@pytest.mark.parametrize("length", [99, 1000])
def test_shown_keeps_both_ends_of_what_is_long(length: int) -> None:
    assert shown("a" + "x" * length) == "'a" + "x" * 78 + " ... " + "x" * 9 + "'"


@pytest.mark.parametrize("value", [Silent(), 10**5000, (10**5000, 1)], ids=type)
def test_shown_tells_the_kind_of_what_cannot_be_shown(value: Any) -> None:
    assert shown(value) == f"a {type(value).__name__} that cannot be shown"


BIG: Any = canvas((200, 200), 1)
WRONG: dict[str, Any] = {
    "a color": lambda: cells(BIG, BIG),
    "a step": lambda: shift(BIG, BIG),
    "a list": lambda: hstack([BIG]),  # type: ignore[arg-type]
    "an index": lambda: BIG[BIG],
    "rows": lambda: Grid([[1], [Silent()]]),  # type: ignore[list-item]
    "a number": lambda: scale(BIG, 10**5000),
    "a color of many digits": lambda: canvas((1, 1), 10**5000),
    "a place of many digits": lambda: crop(BIG, rect((10**5000, 1), (10**5000, 1))),
}


@pytest.mark.parametrize("what", WRONG)
def test_messages_are_one_line_of_bounded_length(what: str) -> None:
    with pytest.raises(
        ArcdslError, match=r"\A[a-zG]+(\[\.\.\.\])?: expected .*, got .*\Z"
    ) as caught:
        WRONG[what]()
    assert len(str(caught.value)) < 250
