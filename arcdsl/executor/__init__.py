"""Run programs that nobody has read, and say what came of them.

A program is Python text with `def transform(grid: Grid) -> Grid`; it imports the
language itself (`from arcdsl import *`), nothing is put into its namespace. It
has to return a `Grid`, or a list of lists or an array of which one can be made.

>>> from arcdsl.tasks import Pair, Task
>>> from arcdsl.types import Grid
>>> program = '''
... from arcdsl import *
... def transform(grid: Grid) -> Grid:
...     return Grid(grid.rows[:1])
... '''
>>> task = Task("0a", (Pair(Grid([[1], [2]]), Grid([[1]])),), (Pair(Grid([[3]]), None),))
>>> with Executor(workers=1) as executor:
...     [verdict, endless] = executor.run_many([(program, task), ("while True: pass", task)])
>>> judge(task, verdict), verdict.test, str(endless.error)
(Judgement(train_correct=(True,), test_correct=None), (Grid([[3]]),), 'timeout_fuel')

How a program gets there, a file for each step:

    supervisor   the process of the user: hands out, checks, compares; knows the outputs
    └ link       the pipes to a zygote: requests out, replies in
      └ zygote   a warm interpreter with the language loaded: forks, watches, kills
        └ child  runs up to 64 clean programs, or one; contained by
          ├ seccomp (or landlock), chosen by levels           what the kernel denies
          ├ limits, told to the system by system              how much time and memory
          ├ fuel                                              how many loop steps
          └ gate                                              who may share a child

    protocol, page   the bytes that travel        verdict   what came of it

The documentation page on the executor says what is guaranteed, and what is not.
"""

from __future__ import annotations

from arcdsl.executor.hard_coding import hard_coded, pictures
from arcdsl.executor.limits import CONFIRM, SEARCH, Limits
from arcdsl.executor.supervisor import Executor
from arcdsl.executor.verdict import ErrorKind, Judgement, SupportsRun, Verdict, judge

__all__ = [
    "CONFIRM",
    "SEARCH",
    "ErrorKind",
    "Executor",
    "Judgement",
    "Limits",
    "SupportsRun",
    "Verdict",
    "hard_coded",
    "judge",
    "pictures",
]
