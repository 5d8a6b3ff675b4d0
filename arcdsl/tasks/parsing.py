"""JSON from a stranger: what Python's parser lets pass, and errors that name the place."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Any

from arcdsl.errors import DataError

__all__ = ["Repeated", "describe", "parse"]


class Repeated(str):
    """Stands for a JSON object, in which this name is repeated."""


def describe(value: Any) -> str:
    """Describe a piece of JSON in a few words."""
    if isinstance(value, Repeated):
        return f"one with {str(value)!r} twice"
    if isinstance(value, dict):
        names = ", ".join(map(repr, islice(value, 3)))
        return f"one with {names}{', ...' * (len(value) > 3)}" if value else "an empty object"
    if isinstance(value, list):
        return "a list"
    text = json.dumps(value)
    return text if len(text) <= 40 else f"{text[:37]}..."


def parse(content: bytes, file: Path | str) -> Any:
    """Parse JSON; an object that repeats a name becomes a `Repeated`.

    Args:
        content: the bytes of the file.
        file: its name, for messages.

    Returns:
        What the JSON says.

    Raises:
        DataError: it is not JSON, or no list of grids could be like that.
    """
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise DataError(
            f"load: expected JSON, got a syntax error ({error.msg}) "
            f"in {file}, line {error.lineno}, column {error.colno}"
        ) from error
    except UnicodeDecodeError as error:
        raise DataError(
            f"load: expected UTF-8, got byte 0x{content[error.start]:02x} "
            f"at offset {error.start} of {file}"
        ) from error
    except RecursionError as error:
        raise DataError(f"load: expected grids, got lists nested too deeply in {file}") from error
    except ValueError as error:  # Python's limit on the digits of a number
        raise DataError(f"load: expected colors 0..9, got a number too long in {file}") from error


def _once(members: list[tuple[str, Any]]) -> dict[str, Any] | Repeated:
    value = dict(members)
    if len(value) == len(members):
        return value
    names = [name for name, _ in members]
    return Repeated(next(name for name in names if names.count(name) > 1))
