"""What may share a process, and what is noticed if it changes the language."""

from __future__ import annotations

from pathlib import Path
from types import CodeType, ModuleType

import arcdsl_samples
import pytest

from arcdsl.executor.gate import Snapshot, is_clean

PROGRAMS = sorted((Path(arcdsl_samples.__file__).parent / "programs").glob("*.py"))

CLEAN = [
    "from arcdsl import *\ndef transform(grid):\n  return fliplr(grid)",
    "from math import sqrt\nimport itertools\nx = [*itertools.chain([1], [2])]",
    "from collections import Counter, defaultdict, deque\nx = Counter([1]).most_common(1)",
    "from functools import lru_cache, reduce\nfrom copy import deepcopy\nx = deepcopy([1])",
    "from typing import Any, Callable, Iterable, Optional\ndef f(x: Optional[int] = None): pass",
    "x = [1].copy(), {1: 2}.items(), 'a'.format(1), {1}.union({2})",
    "def f():\n  for n in range(3): yield n\nx = [*f()]",
    "try: x = 1 / 0\nexcept ZeroDivisionError as error: x = str(error)",
    "for _ in range(3): pass",
    "match [1, 2]:\n  case [a, b]: pass\n  case {'k': v}: pass\n  case 3 | 4: pass",
    "f = lambda grid: grid.rows\nx = f.__doc__",
]
REACHING = {
    "private attribute": "x = f._array",
    "double underscore": "x = ().__class__",
    "name of the interpreter": "x = __builtins__",
    "frame of a generator": "x = g.gi_frame",
    "frame of a coroutine": "x = c.cr_frame",
    "frame of a traceback": "x = t.tb_frame",
    "frame behind": "x = t.f_back",
    "eval": "eval('1')",
    "exec": "exec('1')",
    "getattr by another name": "f = getattr",
    "type": "type('A', (), {})",
    "open": "open('f')",
    "id": "id(1)",
    "hash": "hash(1)",
    "vars": "vars(x)",
    "memory": "memoryview(b'')",
    "os": "import os",
    "sys from a module": "from functools import sys",
    "numpy": "import numpy as np",
    "numpy of the language": "from arcdsl.types.grid import np",
    "inner module": "import arcdsl.executor.child as c",
    "inner package": "from arcdsl import executor",
    "inner module by attribute": "import arcdsl\narcdsl.primitives",
    "abstract classes": "import collections.abc",
    "registration": "from typing import Iterable\nIterable.register(int)",
    "annotations evaluated": "from typing import get_type_hints",
    "annotations evaluated by dispatch": "from functools import singledispatch",
    "marks on classes": "from typing import final, no_type_check",
    "comparisons added": "from functools import total_ordering",
    "functions renamed": "from functools import update_wrapper",
    "store into an attribute": "x.y = 1",
    "deletion of an attribute": "del x.y",
    "addition to an attribute": "x.y += 1",
    "loop over an attribute": "for x.y in [1]: pass",
    "class": "class A: pass",
    "pattern with attributes": "match x:\n  case object(__globals__=g): pass",
    "generator with a finally": "def f():\n  try: yield\n  finally: print()",
    "generator that catches": "def f():\n  try: yield\n  except BaseException: pass",
    "coroutine with a finally": "async def f():\n  try: await x\n  finally: print()",
    "in a nested function": "def f():\n  def g(): return [eval for _ in x]\n  return g",
    "in a lambda": "f = lambda: (lambda: x.__dict__)",
    "in a default": "def f(x=print.__self__): pass",
    "in an annotation": "def f(x: print.__self__): pass",
}


def compiled(text: str) -> CodeType:
    return compile(text, "program", "exec", dont_inherit=True)


@pytest.mark.parametrize("text", CLEAN)
def test_harmless_text_is_clean(text: str) -> None:
    assert is_clean(compiled(text))


@pytest.mark.parametrize("name", REACHING)
def test_reaching_text_is_not_clean(name: str) -> None:
    assert not is_clean(compiled(REACHING[name]))


def test_nearly_all_programs_of_the_collection_are_clean() -> None:
    codes = [compiled(path.read_text()) for path in PROGRAMS]
    assert sum(map(is_clean, codes)) >= 0.98 * len(codes) > 300


def language() -> ModuleType:
    module = ModuleType("language")
    exec(
        "class Piece:\n  colors = (1, 2)\n  def turn(self, by=1, *, twice=False): return by\n"
        "def paint(grid, color=0, *, thick=1): return grid\nUP = (-1, 0)\n",
        module.__dict__,
    )
    return module


TAMPERING = {
    "name replaced": "paint = None",
    "name added": "more = 1",
    "name deleted": "del UP",
    "equal value of another type": "UP = [-1, 0]",
    "method replaced": "Piece.turn = None",
    "method added": "Piece.__eq__ = lambda one, other: True",
    "method deleted": "del Piece.turn",
    "class attribute replaced": "Piece.colors = (2, 1)",
    "code replaced": "paint.__code__ = (lambda grid, color=0, *, thick=1: 5).__code__",
    "code of a method replaced": "Piece.turn.__code__ = (lambda s, by=1, *, twice=0: 5).__code__",
    "defaults replaced": "paint.__defaults__ = (5,)",
    "defaults dropped": "paint.__defaults__ = None",
    "keyword defaults replaced": "paint.__kwdefaults__ = {'thick': 2}",
    "defaults of a method replaced": "Piece.turn.__defaults__ = (7,)",
}


@pytest.mark.parametrize("name", TAMPERING)
def test_snapshot_finds_tampering(name: str) -> None:
    module = language()
    snapshot = Snapshot([module])
    assert snapshot.holds()
    exec(TAMPERING[name], module.__dict__)
    assert not snapshot.holds()


def test_snapshot_holds_after_use() -> None:
    module = language()
    snapshot = Snapshot([module])
    use = "Piece().turn(3, twice=True), paint(1, 2), repr(Piece), Piece.__doc__, hash(Piece), UP[0]"
    eval(use, dict(module.__dict__))
    assert snapshot.holds()
