"""Tasks, and the files and data sets that they come from.

`load` takes any of these; grids are lists of rows of colours 0..9:

- a pinned name: a key of `NAMED`, such as ``arc-agi-1/training``;
- a file with one task, ``{"train": [PAIR, ...], "test": [PAIR, ...]}`` where a
  PAIR is ``{"input": GRID, "output": GRID}``; its id is the file's name without
  ``.json``. A test pair may lack its output;
- a folder of such files; other files and folders in it are ignored;
- a file with many tasks, ``{"00d62c1b": TASK, ...}``;
- Kaggle's ``NAME_challenges.json``, which is such a file without test outputs.
  They are taken from ``NAME_solutions.json`` beside it if that exists:
  ``{"00d62c1b": [GRID, ...], ...}``, a grid for every test pair of every task.

Files are UTF-8. Other names in a task or a pair are ignored, a repeated name
is an error, and so is a number that is not written as an integer.

>>> import pathlib, tempfile
>>> text = '{"d": {"train": [{"input": [[1]], "output": [[2, 2]]}], "test": [{"input": [[3]]}]}}'
>>> with tempfile.TemporaryDirectory() as folder:
...     file = pathlib.Path(folder, "tiny_challenges.json")
...     written = file.write_text(text)
...     unanswered = load(file)["d"]
...     written = file.with_name("tiny_solutions.json").write_text('{"d": [[[4, 4]]]}')
...     answered = load(file)["d"]
>>> unanswered.train[0].output.to_list(), unanswered.test[0].output
([[2, 2]], None)
>>> answered.to_json()["test"]
[{'input': [[3]], 'output': [[4, 4]]}]
"""

from arcdsl.tasks.loading import NAMED, load
from arcdsl.tasks.task import Dataset, Pair, Task

__all__ = ["NAMED", "Dataset", "Pair", "Task", "load"]
