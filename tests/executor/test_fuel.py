"""Metered programs do what they did before, and endless ones end at the same step."""

from __future__ import annotations

from pathlib import Path
from types import CodeType
from typing import Any

import arcdsl_samples
import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcdsl.executor.fuel import TICK, OutOfFuel, meter, metered

PROGRAMS = sorted((Path(arcdsl_samples.__file__).parent / "programs").glob("*.py"))
STEPS = 10_000

TEXTS = {
    "loops": "x = [n for n in range(9) if n % 2 for _ in range(n)]\nfor n in x: pass\nelse: y = n",
    "while with else": "n = 3\nwhile n: n -= 1\nelse: n = 'done'",
    "break and continue": "x = []\nfor n in range(9):\n  if n < 3: continue\n  if n > 6: break\n"
    "  x.append(n)\nelse: x = None",
    "docstrings": "def f():\n  'What it does.'\n  return 1\nx = f.__doc__, f()",
    "empty docstring": "def f():\n  ''\nx = f.__doc__",
    "only a docstring": "def f(): 'What it does.'\nx = f(), f.__doc__",
    "text that is no docstring": "def f():\n  f'{1}'\n  return 2\nx = f(), f.__doc__",
    "falsy lambdas": "f = lambda n: n\nx = [f(v) for v in (0, None, [], '', 3)]",
    "lambda that yields": "x = list((lambda: (yield 5))())",
    "nested": "def f(n):\n  def g(m): return [k for k in range(m) if k]\n"
    "  return lambda: g(n)\nx = f(5)()",
    "generators": "def f():\n  try:\n    for n in range(5): yield n\n  finally: seen.append(1)\n"
    "seen = []\nfor n in f():\n  if n == 2: break\nx = {*f()}, {k: v for k, v in enumerate(f())}",
    "class": "class A:\n  n = [i for i in range(3)]\n  while len(n) < 9: n.append(0)\n"
    "  def __f(self): return self.n\n  def f(self): return self.__f()\nx = A().f()",
    "async": "async def f():\n  async for n in g(): return [m async for m in g() if m]\n"
    "async def g():\n  for n in range(3): yield n\ntry: f().send(None)\n"
    "except StopIteration as end: x = end.value",
    "future": "from __future__ import annotations\ndef f(x: undefined) -> 1: return x\nx = f(3)",
    "recursion": "def f(n): return 1 if n < 2 else n * f(n - 1)\nx = f(50)",
    "walrus and star": "x = [y for n in range(5) if (y := n * n) > 3]\n"
    "*a, b = (m for m in range(4))",
    "match": "x = []\nfor n in [1, 'a', (2, 3)]:\n  match n:\n    case int(): x.append(n)\n"
    "    case (a, b): x.append(a + b)\n    case _: pass",
    "long sum": "x = 0" + " + 1" * 700,
    "long choice": "n = 650\nif n == 0: pass\n"
    + "".join(f"elif n == {k}: x = {k}\n" for k in range(1, 700)),
    "long chain": "x = 'a'" + ".strip()" * 400,
}


def run(code: CodeType, tick: Any = None) -> dict[str, Any]:
    space: dict[str, Any] = {"__name__": "program", TICK: tick}
    exec(code, space)
    keep = (bool, int, str, list, tuple, dict, set, type(None))
    return {k: v for k, v in space.items() if k[:2] != "__" and isinstance(v, keep)}


def compiled(text: str) -> tuple[CodeType, CodeType]:
    plain: CodeType = compile(text, "p", "exec", dont_inherit=True)
    counted: CodeType = compile(metered(text), "p", "exec", dont_inherit=True)
    return plain, counted


@pytest.mark.parametrize("name", TEXTS)
def test_metered_text_does_the_same(name: str) -> None:
    plain, counted = compiled(TEXTS[name])
    expected = run(plain)
    assert expected
    assert run(counted, meter(STEPS)) == expected


def test_metered_programs_of_the_collection_compile_and_keep_their_lines() -> None:
    assert len(PROGRAMS) >= 300
    for path in PROGRAMS:
        plain, counted = compiled(path.read_text())
        lines = {line for *_, line in counted.co_lines() if line}
        assert {line for *_, line in plain.co_lines() if line} <= lines, path.name


@given(st.lists(st.sampled_from(["for a in range(2):", "while n < 9:", "if n < 9:"]), max_size=4))
def test_metered_nests_do_the_same(heads: list[str]) -> None:
    text = "n = 0\n" + "".join(" " * depth + head + "\n" for depth, head in enumerate(heads))
    plain, counted = compiled(text + " " * len(heads) + "n += 1\n")
    assert run(counted, meter(STEPS)) == run(plain)


ENDLESS = {
    "while": "while True: n += 1",
    "while in function": "def f():\n  global n\n  while n >= 0: n += 1\nf()",
    "for": "for _ in iter(int, 1): n += 1",
    "comprehension": "from itertools import count\nm = [n := n + 1 for _ in count()]",
    "lambdas": "f = lambda: n\nfor _ in iter(f, None): n += 1",
}


@pytest.mark.parametrize("name", ENDLESS)
@pytest.mark.parametrize("steps", [1, 100, 1001])
def test_endless_loop_ends_at_the_same_step(name: str, steps: int) -> None:
    _, code = compiled("n = 0\n" + ENDLESS[name])
    ends = set()
    for _ in range(3):
        space: dict[str, Any] = {TICK: meter(steps)}
        with pytest.raises(OutOfFuel):
            exec(code, space)
        ends.add(space["n"])
    assert len(ends) == 1
    assert 0 <= ends.pop() <= steps


@given(st.integers(0, 50))
def test_meter_gives_true_so_often_and_then_never_again(steps: int) -> None:
    tick = meter(steps)
    assert all(tick() is True for _ in range(steps))
    for _ in range(3):
        with pytest.raises(OutOfFuel):
            tick()


def test_out_of_fuel_is_seldom_caught() -> None:
    assert not issubclass(OutOfFuel, Exception)
