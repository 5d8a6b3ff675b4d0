"""The pages of the families, written from the catalogue and committed."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from arcdsl_samples import program

import arcdsl
from arcdsl import catalogue
from arcdsl.catalogue import OPERATORS, Law, Signature
from arcdsl.reference.folding import types_text

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(ROOT / "docs" / "templates"),
    undefined=jinja2.StrictUndefined,
    autoescape=jinja2.select_autoescape(["html.jinja"]),
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
_WIDTH = 88  # characters of a signature on one line
_TASK = re.compile(r"\b[0-9a-f]{8}\b")


def family(name: str) -> str:
    """Write the page of a family of names, as Markdown."""
    return TEMPLATES.get_template("family.md.jinja").render(
        family=name,
        intro=_intro(name),
        entries=[one for one in catalogue.entries() if one.family == name],
        members=_members,
        law_id=law_id,
        programs=users(),
        signature=_signature,
        tasks=lambda text: _TASK.sub(r"[\g<0>](../gallery.md#\g<0>)", text.replace("``", "`")),
    )


def laws() -> str:
    """Write the page of the laws: of each test the command that runs it, and its text."""
    told = dict.fromkeys(law for one in catalogue.entries() for law in one.laws)
    texts = {law: _tests(law.test.partition("::")[0])[law_id(law)] for law in told}
    subjects = {law: [one.name for one in catalogue.entries() if law in one.laws] for law in texts}
    families = {one.name: one.family for one in catalogue.entries()}
    return TEMPLATES.get_template("laws.md.jinja").render(
        texts=texts, subjects=subjects, families=families, law_id=law_id
    )


def names() -> str:
    """Write the table of the names, each linked to what is told of it."""
    return TEMPLATES.get_template("names.md.jinja").render(
        families={
            name: [one for one in catalogue.entries() if one.family == name]
            for name in catalogue.FAMILIES
        }
    )


@cache
def programs() -> list[program.Program]:
    """Read the programs of the collection."""
    return program.read()


@cache
def users() -> dict[str, tuple[str, ...]]:
    """Tell of each name the tasks whose programs use it, the shortest program first."""
    told = sorted(programs(), key=lambda one: (one.tokens, one.task_id))
    return {name: tuple(one.task_id for one in told if name in one.uses) for name in arcdsl.__all__}


def law_id(law: Law) -> str:
    """Name the place of a law on its page."""
    return law.test.rpartition("::")[2]


@cache
def _tests(path: str) -> dict[str, str]:
    """Read the tests of a file, each with its decorators, by name."""
    text = (ROOT / path).read_text("utf-8")
    found: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            found[node.name] = "\n".join(text.splitlines()[first - 1 : node.end_lineno])
    return found


def _intro(name: str) -> str:
    if name == "pieces":
        return "What grids are made of, and what grids are: four kinds of immutable value."
    module = importlib.import_module(f"arcdsl.primitives.{name}")
    return (inspect.getdoc(module) or "").partition("\n")[0]


@cache
def _constants() -> dict[str, str]:
    return {repr(value): name for name, (_, value) in catalogue.constants().items()}


def _signature(way: Signature) -> str:
    """Write a signature as Python does, on one line or on one for each parameter."""
    told: list[str] = []
    for p in way.parameters:
        if p.keyword_only and "*" not in told:
            told.append("*")
        default = "" if p.default is inspect.Parameter.empty else _default(p.default)
        kinds = " | ".join([types_text(p.types), *["None"] * (p.default is None)])
        told.append(f"{'*' * p.variadic}{p.name}: {kinds}{default}")
    line = f"{way.name}({', '.join(told)}) -> {way.result}"
    if len(line) <= _WIDTH:
        return line
    return f"{way.name}(\n" + "".join(f"    {one},\n" for one in told) + f") -> {way.result}"


def _default(value: Any) -> str:
    return f" = {_constants().get(repr(value), repr(value))}"


def _members(owner: str) -> list[tuple[str, str, str]]:
    """Tell what a type offers: how it is written, what it gives, what that means."""
    return [
        (_use(way, way.parameters[1:]), way.result, one.docstring.summary)
        for one in catalogue.members()
        if one.name.partition(".")[0] == owner
        for way in one.overloads
    ]


def _use(way: Signature, others: Any) -> str:
    value = way.parameters[0].types[0].lower()
    if way.kind == "property":
        return f"{value}.{way.name}"
    if way.kind == "method":
        return f"{value}.{way.name}({', '.join(p.name for p in others)})"
    if way.kind == "index":
        return f"{value}[{' | '.join(p.lower() for p in others[0].types)}]"
    operator = OPERATORS[way.name]
    if way.name == "__contains__":
        return f"point in {value}"
    if not others:
        return f"len({value})" if operator == "len" else f"{operator}{value}"
    return f"{value} {operator} {others[0].name}"
