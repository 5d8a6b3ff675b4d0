"""The catalogue's entries: complete, in the schema, with laws that are tests."""

from __future__ import annotations

import ast
import doctest
import json
from pathlib import Path

import jsonschema
import pytest

import arcdsl
from arcdsl.catalogue import (
    FAMILIES,
    TYPES,
    Entry,
    as_data,
    entries,
    entry,
    members,
    overloads,
    schema,
)
from arcdsl.cli import main
from arcdsl.errors import UnknownNameError

ROOT = Path(__file__).parent.parent


def test_entries_are_the_names_of_the_language() -> None:
    assert sorted(one.name for one in entries()) == sorted(arcdsl.__all__)
    assert [one.family for one in entries()] == sorted(
        (one.family for one in entries()), key=FAMILIES.index
    )
    assert {one.family for one in entries()} == {*FAMILIES}


@pytest.mark.parametrize("one", entries(), ids=lambda one: one.name)
def test_entry_has_what_its_kind_needs(one: Entry) -> None:
    assert one.docstring.summary
    if one.kind == "constant":
        assert (one.overloads, one.value) == ((), getattr(arcdsl, one.name))
        return
    assert one.overloads
    assert one.laws
    assert doctest.DocTestParser().get_examples(one.docstring.example)
    documented = {name for name, _ in one.docstring.arguments}
    taken = {p.name for way in one.overloads for p in way.parameters}
    assert documented == taken
    if one.kind == "function":
        assert one.docstring.source
        assert one.docstring.raises
        assert ">>>" not in one.docstring.description + one.docstring.summary


def test_members_are_documented() -> None:
    assert {one.name.partition(".")[0] for one in members()} == {t.__name__ for t in TYPES}
    for one in members():
        inherited = getattr(getattr(object, one.name.partition(".")[2], None), "__doc__", None)
        assert one.docstring.summary
        assert one.docstring.summary != inherited
        assert not one.docstring.summary.startswith("Return self")


def test_entries_and_members_have_every_overload() -> None:
    found = [way for one in (*entries(), *members()) for way in one.overloads]
    assert sorted(map(str, found)) == sorted(map(str, overloads()))


@pytest.mark.parametrize("one", entries(), ids=lambda one: one.name)
def test_laws_are_tests(one: Entry) -> None:
    for law in one.laws:
        path, _, name = law.test.partition("::")
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_data_keeps_to_the_schema() -> None:
    data = json.loads(json.dumps(as_data({"paint": ["00d62c1b"]})))
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(data, schema())
    assert {one["name"]: one["programs"] for one in data["names"]}["paint"] == ["00d62c1b"]
    assert json.loads((ROOT / "docs" / "catalogue.schema.json").read_text("utf-8")) == schema()


@pytest.mark.parametrize(
    ("where", "value"),
    [("family", "magic"), ("overloads", "none"), ("docstring", {}), ("value", "(0, 1)")],
)
def test_schema_refuses_what_the_catalogue_never_says(where: str, value: object) -> None:
    data = as_data()
    data["names"][0][where] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema())


def test_entry_of_no_name_is_told_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="got hole; did you mean holes"):
        entry("hole")


def test_command_prints_the_catalogue(capsys: pytest.CaptureFixture[str]) -> None:
    for words, wanted in ((["catalogue"], None), (["catalogue", "--schema"], schema())):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 0
        printed = json.loads(capsys.readouterr().out)
        if wanted is not None:
            assert printed == wanted
        else:
            jsonschema.validate(printed, schema())
            programs = {one["name"]: one["programs"] for one in printed["names"]}
            assert "00d62c1b" in programs["holes"]
            assert len(programs["paint"]) > 200
