"""What every name of the language promises, checked from its signature and its docstring."""

from __future__ import annotations

import ast
import collections.abc
import inspect
import os
import re
import subprocess
import sys
import types
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import pytest
from calls import (
    CALLS,
    EVERY_CALL,
    KINDS,
    VERBS,
    conforms,
    frozen,
    hints,
    is_variadic,
    result_types,
    results,
    shown,
)
from hypothesis import given, settings
from hypothesis import strategies as st

import arcdsl
from arcdsl import Grid, Mask, Object, Point, errors
from arcdsl.errors import ArcdslError
from arcdsl.testing import color_values, grids, masks, object_pieces, points

TESTS = Path(__file__).parent.parent

every_verb = pytest.mark.parametrize("name", VERBS)
every_call = pytest.mark.parametrize(
    ("name", "args", "options"),
    EVERY_CALL,
    ids=[f"{name}-{i}" for i, (name, *_) in enumerate(EVERY_CALL)],
)


def test_calls_are_of_every_verb() -> None:
    assert sorted(CALLS) == sorted(VERBS)


@pytest.mark.parametrize("name", arcdsl.__all__)
def test_every_name_has_tests(name: str) -> None:
    folder = TESTS / ("types" if name in KINDS else "primitives")
    found = [
        node.name
        for path in folder.glob("test_*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith(f"test_{name.lower()}_")
    ]
    assert found, f"no test function test_{name.lower()}_<law> in tests/{folder.name}"


# --- Signatures and docstrings ---


@every_verb
def test_every_parameter_and_result_has_a_type(name: str) -> None:
    for signature, kinds in hints(name):
        assert set(kinds) == {*signature.parameters, "return"}


@every_verb
def test_every_overload_keeps_names_and_order_of_parameters(name: str) -> None:
    known = list(inspect.signature(getattr(arcdsl, name)).parameters)
    for signature, _ in hints(name):
        assert [p for p in known if p in signature.parameters] == list(signature.parameters)


@pytest.mark.parametrize("name", [*VERBS, *KINDS])
def test_every_docstring_is_complete(name: str) -> None:
    thing = getattr(arcdsl, name)
    text = inspect.getdoc(thing) or ""
    summary, blank, rest = text.partition("\n\n")
    assert blank
    assert len(summary) <= 80
    assert re.fullmatch(r"[A-Z].*\.", summary)
    parameters = inspect.signature(thing.__new__ if name in KINDS else thing).parameters
    assert section_names(rest, "Args") == [p for p in parameters if p != "cls"]
    raised = [getattr(errors, error) for error in section_names(rest, "Raises")]
    assert raised
    assert all(issubclass(error, ArcdslError) for error in raised)
    assert re.search(rf"^>>> .*\b{name}\(", rest, re.MULTILINE)
    if name in VERBS:
        assert re.search(r"^Source: .+; [0-9a-f]{8}\.$", rest, re.MULTILINE)
        # Imperative: Return, not Returns.
        assert not summary.split()[0].endswith(("s", "ing"))


def section_names(text: str, title: str) -> list[str]:
    found = re.search(rf"^{title}:\n((?:    .*\n)+)", text + "\n", re.MULTILINE)
    return re.findall(r"^    (\w+): ", found[1], re.MULTILINE) if found else []


# --- Results ---


@every_call
def test_every_result_has_the_annotated_type(
    name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    expected = list(result_types(name, (args, options)))
    assert expected, f"no overload takes {shown(name, args, options)}"
    result = getattr(arcdsl, name)(*args, **options)
    # Nothing at all fits several overloads; what it gives is of one of them.
    assert any(conforms(result, *one) for one in expected)


@every_verb
def test_every_overload_is_called(name: str) -> None:
    ways = [next(result_types(name, one), (None,))[0] for one in CALLS[name]]
    assert all(kinds["return"] in ways for _, kinds in hints(name))


@every_call
def test_every_verb_is_pure(name: str, args: tuple[Any, ...], options: dict[str, Any]) -> None:
    verb = getattr(arcdsl, name)
    before = frozen([args, options])
    first = frozen(verb(*args, **options))
    assert frozen(verb(*args, **options)) == first
    assert frozen([args, options]) == before


def test_results_do_not_depend_on_the_process() -> None:
    shown = set()
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONPATH": str(TESTS), "PYTHONHASHSEED": seed}
        code = "import calls; print(calls.results())"
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, check=True, capture_output=True
        )
        shown.add(done.stdout.decode().strip())
    assert shown == {results()}


# --- Misuse ---

WRONG = [1.5, "12", b"1", object(), None, True, (1, 2, 3), (1.0, 2), (None, 0)]


def misuses() -> Iterator[tuple[str, str, Any]]:
    """List the values that no overload of a verb takes for a parameter."""
    for name in VERBS:
        for parameter in inspect.signature(getattr(arcdsl, name)).parameters.values():
            kinds = [kind[parameter.name] for _, kind in hints(name) if parameter.name in kind]
            for value in WRONG:
                fits = any(conforms(value, kind, {}) for kind in kinds)
                if not fits and value is not parameter.default:
                    yield name, parameter.name, value


@pytest.mark.parametrize(("name", "parameter", "value"), list(misuses()))
def test_every_wrong_kind_raises(name: str, parameter: str, value: Any) -> None:
    verb = getattr(arcdsl, name)
    signature = inspect.signature(verb)
    calls = [signature.bind(*args, **options) for args, options in CALLS[name]]
    calls = [call for call in calls if parameter in call.arguments]
    assert calls, f"no call of {name} passes {parameter}"
    for call in calls:
        variadic = is_variadic(signature.parameters[parameter])
        call.arguments[parameter] = (value,) if variadic else value
        with pytest.raises(ArcdslError, match=rf"\A{name}: expected .+, got .") as caught:
            verb(*call.args, **call.kwargs)
        assert isinstance(caught.value, TypeError), caught.value


# --- Anything that a signature takes: it gives what it says, or raises as the policy says ---


def drawn(kind: Any) -> st.SearchStrategy[Any]:
    """Draw values of an annotated type."""
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    known = {Grid: grids(), Mask: masks(), Object: object_pieces(), Point: points()}
    if kind in known:
        return known[kind]
    if isinstance(kind, TypeVar):
        return st.one_of([drawn(one) for one in kind.__constraints__])
    if origin in (types.UnionType, typing.Union):
        return st.one_of([drawn(one) for one in args])
    if origin is tuple:
        return st.tuples(*map(drawn, args))
    if origin is collections.abc.Callable:
        return st.sampled_from([lambda c: c > 2, lambda c: 9 - c, lambda _: 4])
    if origin is not None and issubclass(origin, Mapping):
        keys = color_values() if args[0] is int else points()
        return st.dictionaries(keys, color_values(), max_size=3)
    if origin is not None:
        return st.lists(drawn(args[0]), max_size=3)
    return st.integers(-2, 10) if kind is int else st.from_type(kind)


@st.composite
def arguments(draw: st.DrawFn, name: str) -> tuple[list[Any], dict[str, Any]]:
    signature, kinds = draw(st.sampled_from(hints(name)))
    args: list[Any] = []
    options: dict[str, Any] = {}
    for parameter in signature.parameters.values():
        values = drawn(kinds[parameter.name])
        if is_variadic(parameter):
            args += draw(st.lists(values, max_size=3))
        elif parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            options[parameter.name] = draw(values)
        else:
            args.append(draw(values))
    return args, options


@every_verb
@settings(max_examples=30)
@given(data=st.data())
def test_every_call_keeps_its_word(name: str, data: st.DataObject) -> None:
    args, options = data.draw(arguments(name))
    expected = list(result_types(name, (tuple(args), options)))
    assert expected, f"no overload takes {shown(name, args, options)}"
    before = frozen([args, options])
    try:
        result = getattr(arcdsl, name)(*args, **options)
        kept = any(conforms(result, *one) for one in expected)
    except ArcdslError as error:
        kept = bool(re.match(rf"{name}: expected .+, got .", str(error)))
    assert kept, shown(name, args, options)
    assert frozen([args, options]) == before
