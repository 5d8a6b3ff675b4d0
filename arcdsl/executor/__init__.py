"""Run programs that nobody has read, and say what came of them.

A program is Python text with `def transform(grid: Grid) -> Grid`; it imports the
language itself (`from arcdsl import *`), nothing is put into its namespace. It
has to return a `Grid` of the language; anything else is `invalid`.

>>> from arcdsl.tasks import Pair, Task
>>> from arcdsl.types import Grid
>>> program = '''
... from arcdsl import *
... def transform(grid: Grid) -> Grid:
...     return Grid(grid.rows[:1])
... '''
>>> task = Task("0a", (Pair(Grid([[1], [2]]), Grid([[1]])),), (Pair(Grid([[3]]), None),))
>>> with PoolExecutor(workers=1) as pool:
...     [verdict, endless] = pool.run_many([(program, task), ("while True: pass", task)])
>>> judge(task, verdict), verdict.test, str(endless.error)
(Judgement(train_correct=(True,), test_correct=None), (Grid([[3]]),), 'timeout_cpu')

What is guaranteed, on Linux:

- A program that fails, loops, eats memory, exits, crashes or lies becomes a
  verdict. The run goes on, and the next program finds nothing of the last one:
  each runs in its own child of a warm worker.
- Expected outputs never enter the process that runs the program, so that it
  cannot find or change them. What comes back is bytes; every field is checked
  and nothing is unpickled.
- Processor time, memory, the size of files, their number and further processes
  are limited. Time is processor time, so that verdicts do not depend on the load;
  the clock on the wall is a backstop for programs that wait. Where the pool runs
  as root, programs run as the user nobody (65534).
- No process is left behind when the pool closes or its process dies.

What is not: this is no security wall. A program can read the files that its user
may read, make empty ones, use the network, signal processes of its user, and
see all inputs of its task at once. A program that depends on chance or on the
time is not recognised. Whatever contained a program, and each limit that this
system refused, is written into `Verdict.isolation`: "rlimits", or "rlimits
without memory, orphan" and the like, as on macOS.

A program may import what its user can read. As nobody, with an interpreter in a
private folder, that is what the worker has imported before: the language, numpy
and the usual parts of the standard library.
"""

from __future__ import annotations

from arcdsl.executor.pool import PoolExecutor
from arcdsl.executor.verdict import ErrorKind, Executor, Judgement, Verdict, judge

__all__ = ["ErrorKind", "Executor", "Judgement", "PoolExecutor", "Verdict", "judge"]
