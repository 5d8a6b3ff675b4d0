"""Reading a program without running it: types, problems, typed single assignment."""

from arcdsl.checking.checker import Problem, Reading, check, read
from arcdsl.checking.kinds import STEMS, Kind, Type, parse
from arcdsl.checking.straight import is_straight, straighten

__all__ = [
    "STEMS",
    "Kind",
    "Problem",
    "Reading",
    "Type",
    "check",
    "is_straight",
    "parse",
    "read",
    "straighten",
]
