from __future__ import annotations

import ast
import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from arcdsl_solvers.enumerative import probing
from arcdsl_solvers.enumerative import productions as made
from arcdsl_solvers.enumerative.probing import PROBES, UNDEFINED
from arcdsl_solvers.enumerative.productions import Production, productions
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from values_by_kind import LANGUAGE, VALUES, VARIABLES, labels, shown

from arcdsl import Grid, Mask, Object, paint, recolor, rotate, size, transpose
from arcdsl.catalogue import signatures

RULES = productions()
ANSWERING = [rule for rule in RULES if rule.result == "Grid"]
CANDIDATES = [*(p for s in signatures() for p in made._of_signature(s)), *made._python()]
KEPT = {(shown(rule), rule.kinds) for rule in RULES}
USED = {kind for rule in RULES for kind in (rule.result, *rule.kinds)}
DROPPED = [p for p in CANDIDATES if (shown(p), p.kinds) not in KEPT and p.result in USED]


def arguments(rule: Production) -> st.SearchStrategy[tuple[Any, ...]]:
    # Probes work more often than what is drawn: both together find more of what a rule does.
    either = [
        VALUES[k] | st.sampled_from(PROBES[k]) if k in PROBES else VALUES[k] for k in rule.kinds
    ]
    return st.tuples(*either)


def result(rule: Production, values: Sequence[Any]) -> Any:
    try:
        return rule.call(*values)
    except UNDEFINED:
        return None


def void(value: Any) -> bool:
    """Whether there is nothing in a value, so that a verb may work on it by chance."""
    if isinstance(value, list):
        return not value or any(map(void, value))
    return isinstance(value, (Mask, Object)) and not value


@pytest.mark.parametrize("rule", ANSWERING, ids=labels(ANSWERING))
def test_claims_about_grids_hold_on_any_values(rule: Production) -> None:
    @settings(max_examples=25)
    @given(arguments(rule))
    def holds(values: tuple[Any, ...]) -> None:
        grid = result(rule, values)
        if grid is None:
            return
        assert type(grid) is Grid
        if rule.keeps is not None:
            assert grid.shape == values[rule.keeps].shape
        if rule.overlays is not None and rule.keeps is not None:
            old, new = np.asarray(values[rule.keeps]), np.asarray(grid)
            assert set(new[new != old].tolist()) <= {values[rule.overlays]}

    holds()


def test_what_keeps_a_shape_or_paints_in_one_color_is_found_out() -> None:
    insights = {(shown(rule), rule.kinds): rule.insight for rule in ANSWERING}
    assert insights["paint(a, b, c)", ("Grid", "Mask", "Color")] == "overlay"
    assert insights["recolor(a, b)", ("Grid", "Color")] == "overlay"
    assert insights["paint(a, b)", ("Grid", "Object")] == "keep"
    assert insights["fliplr(a)", ("Grid",)] == "keep"
    assert (
        insights["transpose(a)", ("Grid",)] == insights["hstack(a, b)", ("Grid", "Grid")] == "other"
    )


DROPS = [pytest.param(rule, id=label) for rule, label in zip(DROPPED, labels(DROPPED), strict=True)]


@pytest.mark.parametrize("rule", DROPS)
def test_dropped_production_never_works_or_changes_nothing(rule: Production) -> None:
    @settings(max_examples=25)
    @given(arguments(rule))
    def holds(values: tuple[Any, ...]) -> None:
        assume(not any(map(void, values)))
        value = result(rule, values)
        assert value is None or (rule.kinds == (rule.result,) and value == values[0])

    holds()


def test_conditions_are_kept_for_filters() -> None:
    assert ("a == b", ("Color", "Color")) in KEPT
    assert ("a <= b", ("Mask", "Mask")) in KEPT


def test_every_kind_of_argument_is_probed_or_can_be_drawn() -> None:
    kinds = {kind for rule in RULES for kind in rule.kinds}
    assert kinds <= VALUES.keys()
    # A list of lists of what no verb gives has no probe; it works unseen.
    assert [kind for kind in kinds - PROBES.keys() if kind.count("list") < 2] == []


def absent(_: Any) -> Any:
    raise IndexError


def unknown(_: Any) -> Any:
    raise KeyError


def test_works_needs_one_value_or_no_probe() -> None:
    assert probing.works(size, ["Grid"])
    assert not probing.works(rotate, ["Color"])
    assert probing.works(size, ["a kind without probes"])
    assert not probing.works(absent, ["Mask"])
    with pytest.raises(KeyError):
        probing.works(unknown, ["Mask"])


def test_identity_gives_back_every_probe() -> None:
    assert probing.is_identity(lambda grid: Grid(np.asarray(grid)), ["Grid"])
    assert not probing.is_identity(transpose, ["Grid"])
    assert not probing.is_identity(lambda a, _: a, ["Grid", "Grid"])
    assert not probing.is_identity(absent, ["Grid"])


def test_kept_shape_is_the_first_that_always_fits() -> None:
    assert probing.kept_shape(paint, ["Grid", "Mask", "Color"]) == 0
    assert probing.kept_shape(lambda _, grid: grid, ["Color", "Grid"]) == 1
    assert probing.kept_shape(lambda _: Grid([[1]]), ["Grid"]) is None
    assert probing.kept_shape(transpose, ["Grid"]) is None


def test_overlaid_color_is_that_of_all_changes() -> None:
    def paint_otherwise(grid: Grid, mask: Mask, color: int) -> Grid:
        return paint(grid, mask, 9 - color)

    kinds = ["Grid", "Mask", "Color"]
    assert probing.overlaid_color(paint, kinds, 0) == 2
    assert probing.overlaid_color(paint_otherwise, kinds, 0) is None
    assert probing.overlaid_color(paint, kinds, None) is None
    assert probing.overlaid_color(recolor, ["Grid", "dict[Color, Color]"], 0) is None


@pytest.mark.parametrize("rule", RULES, ids=labels(RULES))
def test_production_reads_as_what_it_computes(rule: Production) -> None:
    letters = VARIABLES[: len(rule.kinds)]
    code = compile(shown(rule), "<rule>", "eval")
    extra = {"list[list[Color]]": [grid.rows for grid in PROBES["Grid"]]}
    choices = [(PROBES | extra)[kind] for kind in rule.kinds]
    seen = 0
    for values in itertools.islice(itertools.product(*choices), 40):
        value = result(rule, values)
        if value is not None:
            seen += 1
            read = eval(code, dict(LANGUAGE), dict(zip(letters, values, strict=True)))
            assert read == value
            assert isinstance(read, (type(value), tuple))
    assert seen


def test_productions_are_told_apart() -> None:
    every = [(shown(rule), rule.kinds) for rule in RULES]
    assert sorted(every) == sorted(set(every))


def test_productions_cost_something() -> None:
    assert all(rule.cost >= 1 and rule.kinds for rule in RULES)


@pytest.mark.parametrize("rule", [r for r in RULES if r.commutative], ids=shown)
def test_commutative_production_takes_its_arguments_in_any_order(rule: Production) -> None:
    @settings(max_examples=30)
    @given(arguments(rule))
    def holds(values: tuple[Any, ...]) -> None:
        assert result(rule, values) == result(rule, values[::-1])

    holds()


@settings(max_examples=250)
@given(st.data())
def test_production_raises_only_what_a_search_expects(data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(RULES).filter(lambda rule: rule.kinds))
    result(rule, data.draw(arguments(rule)))  # another exception would end the whole search


def test_syntax_keeps_its_meaning_inside_other_syntax() -> None:
    two = [rule for rule in RULES if rule.kinds == ("Mask", "Mask") and rule.result == "Mask"]
    operators = [rule for rule in two if len(shown(rule)) == len("a | b")]
    assert len(operators) == 4
    a, b, c = PROBES["Mask"]
    for outer, inner in itertools.product(operators, operators):
        for values in ((a, inner.call(b, c)), (inner.call(b, c), a)):
            nested = inner.render(ast.Name("b"), ast.Name("c"))
            syntax = [nested if value is not a else ast.Name("a") for value in values]
            read = eval(ast.unparse(outer.render(*syntax)), {"a": a, "b": b, "c": c})
            assert read == outer.call(*values)
