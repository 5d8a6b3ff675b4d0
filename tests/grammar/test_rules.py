from __future__ import annotations

import ast
import re
from functools import cache

import arcdsl
from arcdsl.checking import STEMS, check
from arcdsl.grammar import grammar
from arcdsl.grammar.rules import rules
from grammar.programs import HEADER
from grammar.sampling import Sampler, is_empty, parsed, starts

DRAWN = 300
# One value for each name that the grammar knows, numbered 1.
VALUES = {
    "grid": "grid",
    "mask": "cells(grid)",
    "object": "foreground(grid)",
    "point": "grid.shape",
    "color": "background(grid)",
    "number": "grid.height",
    "flag": "number1 == 2",
    "grids": "split(grid, 2, 1)",
    "masks": "objects(mask1)",
    "objects": "objects(grid)",
    "points": "list(mask1)",
    "colors": "colors(grid)",
    "numbers": "list(point1)",
    "flags": "[flag1]",
    "gridrows": "panels(grid)",
    "colorrows": "grid.rows",
    "palette": "dict(zip(colors1, colors1))",
    "picture": "dict(zip(mask1, colors1))",
}


@cache
def drawn() -> list[str]:
    sampler = Sampler(0)
    return [sampler.draw("root", 3 + number % 7) for number in range(DRAWN)]


def test_rules_need_each_other_and_nothing_else() -> None:
    used = {"root"}
    for alternatives in rules().values():
        bare = re.sub(r'"(?:\\.|[^"\\])*"|\[[^]]*\]', " ", " ".join(alternatives))
        used |= set(re.findall(r"[a-zA-Z][\w-]*", bare))
    assert used == set(rules())


def test_no_rule_starts_with_itself() -> None:
    found = parsed()
    empty: set[str] = set()
    for _ in found:
        empty |= {name for name, choice in found.items() if is_empty(choice, empty)}
    first = {name: {*starts(choice, empty)} & found.keys() for name, choice in found.items()}
    for _ in found:  # the rules that a rule starts with start it with theirs
        first = {
            name: names.union(*(first[other] for other in names)) for name, names in first.items()
        }
    assert [name for name, names in first.items() if name in names] == []


def test_every_name_of_the_language_is_in_the_grammar() -> None:
    texts = re.findall(r'"((?:\\.|[^"\\])*)"', grammar("gbnf").partition("\nassignment")[2])
    words = {word for text in texts for word in re.findall(r"\w+", text)}
    assert set(arcdsl.__all__) <= words


def test_drawn_programs_differ_and_use_most_names() -> None:
    assert len(set(drawn())) > 0.9 * DRAWN
    words = set(re.findall(r"\w+", "".join(drawn())))
    assert len(words & set(arcdsl.__all__)) > 0.8 * len(arcdsl.__all__)


def test_every_program_of_the_grammar_is_laid_out_as_python_would() -> None:
    for text in drawn():
        unparsed = ast.unparse(ast.parse(text)).replace("\n\ndef", "\n\n\ndef", 1) + "\n"
        assert text == unparsed


def test_every_program_of_the_grammar_has_the_types_that_its_names_say() -> None:
    assert VALUES.keys() == set(STEMS.values())
    given = "".join(f"    {stem}1 = {value}\n" for stem, value in VALUES.items())
    for text in drawn():
        body = text.removeprefix(HEADER)
        body = re.sub(rf"\b({'|'.join(VALUES)})\d+", r"\g<1>1", body)
        told = [str(problem) for problem in check(HEADER + given + body)]
        # What a context-free grammar cannot say: how many, and that a pair is not yet a Point.
        known = "values to unpack|tuple.* has no attribute"
        assert [problem for problem in told if not re.search(known, problem)] == []
