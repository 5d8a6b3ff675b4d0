from __future__ import annotations

import inspect
import re
import subprocess
import sys
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import pytest
from calls import CALLS, EVERY_CALL, VERBS, Call, shown

import arcdsl
from arcdsl import Grid, Mask, Object, Point
from arcdsl.catalogue import OPERATORS, Signature, constants, overloads, signatures
from arcdsl.types.piece import BasePiece

KIND = re.compile(r"(list\[)*(Color|Grid|Mask|Object|Point|bool|dict\[Color, Color\]|int)\]*")
TYPES = (Point, Mask, Object, Grid)

# What no search can make, so that no parameter of the catalogue takes it.
LEFT_OUT = {"Callable", "NoneType", "slice", "object"}


def kinds_of(value: Any) -> set[str]:
    """Name the kinds that a value is of, by looking at it and not at an annotation."""
    if isinstance(value, (BasePiece, Point, bool)):
        return {type(value).__name__}
    if isinstance(value, int):
        return {"int", "Color"} if 0 <= value <= 9 else {"int"}
    if isinstance(value, Mapping):
        keys, values = _shared(value), _shared(value.values())
        return {f"dict[{k}, {v}]" for k in keys for v in values}
    if callable(value):
        return set()
    pair = isinstance(value, tuple) and len(value) == 2 and {type(v) for v in value} == {int}
    return {f"list[{kind}]" for kind in _shared(value)} | ({"Point"} if pair else set())


def _shared(values: Iterable[Any]) -> set[str]:
    each = [kinds_of(value) for value in values]
    return set.intersection(*each) if each else set()


def of_name(name: str) -> list[Signature]:
    return [s for s in signatures() if s.kind == "function" and s.name == name]


def admits(signature: Signature, call: Call) -> bool:
    given, options = call
    places = {p.name: set(p.types) for p in signature.parameters}
    variadic = [set(p.types) for p in signature.parameters if p.variadic]
    order = variadic * len(given) or list(places.values())
    return (
        len(given) <= len(order)
        and options.keys() <= places.keys()
        and all(kinds_of(v) & kinds for v, kinds in zip(given, order, strict=False))
        and all(kinds_of(v) & places[name] for name, v in options.items())
        and all(
            p.name in options or i < len(given) or not p.required
            for i, p in enumerate(signature.parameters)
        )
    )


def leaves(hint: Any) -> Iterator[str]:
    """Name the parts of an annotation that a value can be an instance of."""
    arguments = typing.get_args(hint)
    if isinstance(hint, typing.TypeVar):
        yield from (leaf for part in hint.__constraints__ for leaf in leaves(part))
    elif arguments and typing.get_origin(hint) in (typing.Union, types.UnionType):
        yield from (leaf for part in arguments for leaf in leaves(part))
    else:
        origin = typing.get_origin(hint) or hint
        yield "slice" if slice in arguments else origin.__name__


def public() -> list[tuple[str, Callable[..., Any]]]:
    functions = [(name, getattr(arcdsl, name)) for name in VERBS]
    for owner in TYPES:
        members = {k: v for base in (BasePiece, owner) if issubclass(owner, base)
                   for k, v in vars(base).items()}  # fmt: skip
        for name, value in members.items():
            used = name in OPERATORS or name == "__getitem__" or name[0] != "_"
            if used and (inspect.isfunction(value) or isinstance(value, property)):
                what = value.fget if isinstance(value, property) else value
                if inspect.isfunction(what):
                    functions.append((f"{owner.__name__}.{name}", what))
    return functions


PUBLIC = dict(public())


@pytest.mark.parametrize("name", VERBS)
def test_catalogue_has_every_verb(name: str) -> None:
    assert of_name(name)
    assert all(s.call is getattr(arcdsl, name) for s in of_name(name))


def test_catalogue_names_the_kinds_that_it_documents_and_no_other() -> None:
    kinds = {
        k for s in signatures() for k in (s.result, *(t for p in s.parameters for t in p.types))
    }
    assert [kind for kind in sorted(kinds) if not KIND.fullmatch(kind)] == []
    assert {"Grid", "Color", "list[Point]", "list[list[Grid]]", "dict[Color, Color]"} <= kinds


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_signature_loses_no_parameter(name: str) -> None:
    function = PUBLIC[name]
    owner, _, attribute = name.rpartition(".")
    found = [s for s in signatures() if s.name == attribute]
    if owner:
        found = [s for s in found if s.parameters[0].types == (owner,)]
    told = {p.name for s in found for p in s.parameters}
    namespace = {kind.__name__: kind for kind in TYPES}
    for way in typing.get_overloads(function) or [function]:
        hints = typing.get_type_hints(way, localns=namespace)
        for parameter in inspect.signature(way).parameters.values():
            if parameter.name == "self":
                continue
            parts = set(leaves(hints[parameter.name]))
            assert parameter.name in told or parts <= LEFT_OUT, (name, parameter)


# A function, a mixture or nothing at all is of no kind that the catalogue has.
TELLING = [
    (name, (given, options))
    for name, given, options in EVERY_CALL
    if all(map(kinds_of, [*given, *options.values()]))
]


@pytest.mark.parametrize(("name", "call"), TELLING, ids=[shown(n, *c) for n, c in TELLING])
def test_signature_admits_what_works_and_tells_what_comes_out(name: str, call: Call) -> None:
    found = [s for s in of_name(name) if admits(s, call)]
    # A picture given as a dict of points is the one form that no search makes.
    assert found or (name == "paint" and isinstance(call[0][1], Mapping))
    result = getattr(arcdsl, name)(*call[0], **call[1])
    if found and (not isinstance(result, list) or result):
        assert any(s.result in kinds_of(result) for s in found)


def test_signature_tells_defaults_and_keywords() -> None:
    for name in CALLS:
        real = inspect.signature(getattr(arcdsl, name)).parameters
        for signature in of_name(name):
            for parameter in signature.parameters:
                original = real[parameter.name]
                assert parameter.keyword_only == (original.kind is original.KEYWORD_ONLY)
                assert parameter.variadic == (original.kind is original.VAR_POSITIONAL)
        # What has a default may be left out, if not in every overload.
        optional = {n for n, p in real.items() if p.default is not inspect.Parameter.empty}
        required = [{p.name for p in s.parameters if p.required} for s in of_name(name)]
        assert all(any(one not in names for names in required) for one in optional)
        assert all(one <= real.keys() for one in required)
    (neighbors,) = of_name("neighbors")
    assert neighbors.parameters[1].default == arcdsl.ALL


def test_type_variables_take_one_value_throughout_a_signature() -> None:
    turns = {(s.parameters[0].types, s.result) for s in of_name("rotate")}
    assert turns == {(("Mask",), "Mask"), (("Object",), "Object"), (("Grid",), "Grid")}
    shifts = {(s.parameters[0].types, s.result) for s in of_name("shift")}
    assert {(("Mask",), "Mask"), (("Object",), "Object"), (("Grid",), "Object")} <= shifts
    assert ("list[Grid]", ("Grid",)) in {(s.result, s.parameters[0].types)
                                         for s in of_name("symmetries")}  # fmt: skip


def test_constants_are_the_names_in_capitals() -> None:
    found = constants()
    assert sorted(found) == [name for name in arcdsl.__all__ if name.isupper()]
    for name, (kind, value) in found.items():
        assert value is getattr(arcdsl, name)
        assert kind in kinds_of(value)


def test_members_belong_to_their_type() -> None:
    members = [s for s in signatures() if s.kind != "function"]
    assert {s.parameters[0].types for s in members} == {(kind.__name__,) for kind in TYPES}
    assert all(s.name in OPERATORS for s in members if s.kind == "operator")
    colors = [s.parameters[0].types for s in members if s.name == "color"]
    assert colors == [("Object",)]
    assert not [s for s in members if s.name[0] == "_" and s.kind in ("property", "method")]


def test_new_name_in_the_language_is_in_the_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    def mirror(x: Grid, *, times: int = 1) -> list[Mask]:
        return [Mask()] * (times * x.height)

    monkeypatch.setattr(arcdsl, "mirror", mirror, raising=False)
    monkeypatch.setattr(arcdsl, "NOWHERE", Point(0, 0), raising=False)
    monkeypatch.setattr(arcdsl, "__all__", [*arcdsl.__all__, "NOWHERE", "mirror"])
    # The cached signatures are those of the language as it is.
    with monkeypatch.context() as patch:
        patch.setattr("arcdsl.catalogue.annotations.overloads", overloads.__wrapped__)
        fresh = signatures.__wrapped__()
    assert [str(s) for s in fresh if s.name == "mirror"] == [
        "mirror(x: Grid, times: int = 1) -> list[Mask]"
    ]
    assert len(fresh) == len(signatures()) + 1
    assert constants.__wrapped__()["NOWHERE"] == ("Point", Point(0, 0))


def test_catalogue_is_the_same_in_every_order_of_hashes() -> None:
    script = "from arcdsl.catalogue import signatures; print(*signatures(), sep='\\n')"
    texts = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in "12"
    }
    assert len(texts) == 1
    assert len(texts.pop().splitlines()) >= len(VERBS)
