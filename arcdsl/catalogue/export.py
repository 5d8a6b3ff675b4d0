"""The catalogue as JSON, and the JSON Schema that it keeps to."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any

from arcdsl.catalogue.annotations import Parameter, Signature
from arcdsl.catalogue.entries import FAMILIES, Docstring, Entry, entries, members
from arcdsl.types import Point

__all__ = ["as_data", "schema"]

_KINDS = ("type", "function", "constant", "constructor", "property", "method", "operator", "index")


def as_data(programs: Mapping[str, Sequence[str]] | None = None) -> dict[str, Any]:
    """Give the whole catalogue as plain data, which `schema` describes.

    Args:
        programs: for a name the ids of the tasks whose programs use it.

    Returns:
        What JSON can hold.
    """
    used = programs or {}
    return {
        "language": "arcdsl",
        "version": version("arcdsl"),
        "families": list(FAMILIES),
        "names": [_entry(one) | {"programs": list(used.get(one.name, ()))} for one in entries()],
        "members": [_entry(one) for one in members()],
    }


def _entry(one: Entry) -> dict[str, Any]:
    data = {
        "name": one.name,
        "kind": one.kind,
        "family": one.family,
        "overloads": [_overload(way) for way in one.overloads],
        "docstring": _docstring(one.docstring),
        "laws": [{"text": law.text, "test": law.test} for law in one.laws],
    }
    return data if one.value is None else data | {"value": _plain(one.value)}


def _overload(way: Signature) -> dict[str, Any]:
    return {
        "kind": way.kind,
        "parameters": [_parameter(p) for p in way.parameters],
        "result": way.result,
        "text": str(way),
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": parameter.name,
        "types": list(parameter.types),
        "required": parameter.required,
        "keyword_only": parameter.keyword_only,
        "variadic": parameter.variadic,
    }
    if parameter.default is not inspect.Parameter.empty:
        data["default"] = _plain(parameter.default)
    return data


def _docstring(docstring: Docstring) -> dict[str, Any]:
    return {
        "summary": docstring.summary,
        "description": docstring.description,
        "arguments": [{"name": name, "text": text} for name, text in docstring.arguments],
        "returns": docstring.returns,
        "raises": [{"error": error, "text": text} for error, text in docstring.raises],
        "example": docstring.example,
        "source": docstring.source,
    }


def _plain(value: Any) -> Any:
    """Turn Points, and tuples of them, into lists."""
    return [_plain(one) for one in value] if isinstance(value, (Point, tuple)) else value


def schema() -> dict[str, Any]:
    """Give the JSON Schema of the catalogue (draft 2020-12)."""
    text = {"type": "string"}
    names = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z_]*(\.\w+)?$"}
    vector = {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
    docstring = {
        "summary": text | {"minLength": 1},
        "description": text,
        "arguments": _list(_object({"name": text, "text": text})),
        "returns": text,
        "raises": _list(_object({"error": text, "text": text})),
        "example": text,
        "source": text,
    }
    parameter = {
        "name": text,
        "types": _list(text) | {"minItems": 1},
        "required": {"type": "boolean"},
        "keyword_only": {"type": "boolean"},
        "variadic": {"type": "boolean"},
    }
    overload = {
        "kind": {"enum": [*_KINDS]},
        "parameters": _list(_object(parameter, default={})),
        "result": text,
        "text": text,
    }
    entry = {
        "name": names,
        "kind": {"enum": [*_KINDS]},
        "family": {"enum": [*FAMILIES]},
        "overloads": _list({"$ref": "#/$defs/overload"}),
        "docstring": {"$ref": "#/$defs/docstring"},
        "laws": _list(_object({"text": text, "test": text})),
    }
    value = {"anyOf": [vector, _list(vector)]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The catalogue of arcdsl",
        "description": "Every name of the language with its overloads, its docstring taken "
        "apart, its laws and the programs that use it.",
        **_object(
            {
                "language": {"const": "arcdsl"},
                "version": text,
                "families": _list({"enum": [*FAMILIES]}),
                "names": _list(_object(entry | {"programs": _list(text)}, value=value)),
                "members": _list(_object(entry)),
            }
        ),
        "$defs": {"overload": _object(overload), "docstring": _object(docstring)},
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _object(required: dict[str, Any], **optional: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": required | optional,
        "required": list(required),
        "additionalProperties": False,
    }
