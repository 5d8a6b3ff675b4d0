from __future__ import annotations

import ast
import itertools
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import pytest
from arcdsl_solvers.enumerative.bank import LARGEST, LONGEST, Bank, Meter, OutOfBudget
from arcdsl_solvers.enumerative.expressions import Expression
from arcdsl_solvers.enumerative.productions import Production, productions
from hypothesis import given
from hypothesis import strategies as st

from arcdsl import Grid, Mask, Object, canvas, recolor, rect, union


def constant(kind: str, cost: int, *values: Any) -> Expression:
    return Expression(kind, cost, values, partial(ast.Name, "x"))


def rule(
    result: str,
    kinds: Sequence[str],
    cost: int,
    call: Callable[..., Any],
    commutative: bool = False,
) -> Production:
    return Production(result, tuple(kinds), cost, call, lambda *_: ast.Name("f"), commutative)


def divide(a: int, b: int) -> int:
    return a // b  # has no value for some arguments


def arithmetic(costs: Sequence[int], commutative: bool = True) -> list[Production]:
    number, answer = "int", "bool"
    return [
        rule(number, [number, number], costs[0], lambda a, b: a + b, commutative),
        rule(number, [number], costs[1], lambda a: -2 * a),
        rule(number, [number, number], costs[2], divide),
        rule(answer, [number, number], costs[3], lambda a, b: a > b),
        rule(number, [answer, number, number], costs[4], lambda c, a, b: a if c else b),
    ]


def generous() -> Meter:
    return Meter(60, None)


def spend(meter: Meter, evaluations: int) -> None:
    for _ in range(evaluations):
        meter.tick()


def grown(starts: Sequence[Expression], rules: Sequence[Production], most: int) -> Bank:
    bank = Bank(starts, generous(), rules)
    for cost in range(most + 1):
        list(bank.grow(cost))
    return bank


def cheapest(bank: Bank) -> dict[Any, int]:
    kept = [e for table in bank.by_kind.values() for costs in table.values() for e in costs]
    assert len({(e.kind, e.values) for e in kept}) == len(kept)
    assert all(e in bank.at(e.kind, e.cost) for e in kept)
    return {(e.kind, e.values): e.cost for e in kept}


def by_force(
    starts: Sequence[Expression], rules: Sequence[Production], most: int
) -> dict[Any, int]:
    """Find the least cost of every value: try all rules on all values until nothing changes."""
    least: dict[Any, int] = {}
    for start in starts:
        key = start.kind, start.values
        least[key] = min(start.cost, least.get(key, start.cost))
    changed = True
    while changed:
        changed = False
        for one in rules:
            tables = [[(v, c) for (k, v), c in least.items() if k == kind] for kind in one.kinds]
            for chosen in itertools.product(*tables):
                cost = one.cost + sum(c for _, c in chosen)
                if cost > most:
                    continue
                try:
                    values = tuple(map(one.call, *[v for v, _ in chosen]))
                except ZeroDivisionError:
                    continue
                if cost < least.get((one.result, values), most + 1):
                    least[one.result, values] = cost
                    changed = True
    return least


COSTS = st.lists(st.integers(1, 3), min_size=5, max_size=5)
STARTS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(-2, 3), st.integers(-2, 3)), min_size=1, max_size=3
).map(lambda rows: sorted((constant("int", *row) for row in rows), key=lambda one: one.cost))


@given(COSTS, STARTS, st.booleans())
def test_bank_holds_every_value_at_its_least_cost(
    costs: list[int], starts: list[Expression], commutative: bool
) -> None:
    rules = arithmetic(costs, commutative)
    assert cheapest(grown(starts, rules, 5)) == by_force(starts, rules, 5)


@given(COSTS, STARTS)
def test_commutative_rules_lose_nothing_and_save_evaluations(
    costs: list[int], starts: list[Expression]
) -> None:
    once, twice = (grown(starts, arithmetic(costs, swap), 5) for swap in (True, False))
    assert cheapest(once) == cheapest(twice)
    assert once.meter.spent <= twice.meter.spent


@given(COSTS, STARTS, st.integers(1, 6))
def test_choices_by_their_dearest_argument_are_all_choices(
    costs: list[int], starts: list[Expression], total: int
) -> None:
    rules = arithmetic(costs)
    bank = grown(starts, rules, 3)
    for one in rules:
        every = list(bank.choices(one, total))
        parts = [bank.choices(one, total, newest) for newest in range(total + 1)]
        # Which of two comes first says nothing.
        told = sorted(tuple(map(id, c)) for c in every)
        assert told == sorted(tuple(map(id, c)) for part in parts for c in part)
        assert len(set(told)) == len(told)
        assert all(one.cost + sum(a.cost for a in c) == total for c in every)
        for newest in range(total + 1):
            assert all(max(a.cost for a in c) == newest for c in bank.choices(one, total, newest))


def test_choices_take_what_gives_the_shape_from_the_fitting_ones() -> None:
    small, large = (constant("Grid", 0, canvas((n, n))) for n in (1, 2))
    mask = constant("Mask", 1, rect((0, 0), (0, 0)))
    bank = Bank([small, large, mask], generous(), ())
    crop = Production("Grid", ("Grid", "Mask"), 1, max, lambda *_: ast.Name("f"), keeps=0)
    assert list(bank.choices(crop, 2)) == [(small, mask), (large, mask)]
    fitting = {"Grid": {0: [large]}}
    assert list(bank.choices(crop, 2, 1, fitting)) == [(large, mask)]
    assert list(bank.choices(crop, 2, 1, {"Grid": {}})) == []


def test_newest_pairs_are_those_whose_dearer_part_costs_so_much() -> None:
    one = {0: [constant("Grid", 0, 1)], 2: [constant("Grid", 2, 2)]}
    other = {1: [constant("Color", 1, 3)], 2: [constant("Color", 2, 4)]}
    pairs = [[(a.cost, b.cost) for a, b in Bank.newest(one, other, n)] for n in range(4)]
    assert pairs == [[], [(0, 1)], [(0, 2), (2, 1), (2, 2)], []]


def test_equal_values_are_kept_once_for_each_kind() -> None:
    bank = Bank((), generous(), ())
    assert bank.add(constant("int", 1, 3, 4))
    assert not bank.add(constant("int", 0, 3, 4))
    assert bank.add(constant("Color", 1, 3, 4))
    assert bank.add(constant("int", 1, 4, 3))
    assert bank.add(constant("list[int]", 1, [3], [4]))
    assert not bank.add(constant("list[int]", 1, (3,), (4,)))
    assert bank.add(constant("list[list[int]]", 1, [[3]], [[4]]))
    assert not bank.add(constant("list[list[int]]", 1, ((3,),), ((4,),)))
    assert bank.add(constant("dict[Color, Color]", 1, {1: 2}, {1: 2}))


def piece(kind: str, rows: int) -> Grid | Mask | Object:
    if kind == "Grid":
        return canvas((rows, 25))
    mask = rect((0, 0), (rows - 1, 24))
    return mask if kind == "Mask" else recolor(mask, 3)


@pytest.mark.parametrize("kind", sorted(LARGEST))
def test_pieces_that_are_too_large_are_dropped(kind: str) -> None:
    rows = LARGEST[kind] // 25
    bank = Bank((), generous(), ())
    assert bank.add(constant(kind, 0, piece(kind, rows)))
    assert not bank.add(constant(kind, 0, piece(kind, 1), piece(kind, rows + 1)))


def test_lists_that_are_too_long_and_pieces_of_another_kind_are_dropped() -> None:
    bank = Bank((), generous(), ())
    assert bank.add(constant("list[int]", 0, [1] * LONGEST))
    assert not bank.add(constant("list[int]", 0, [], [1] * (LONGEST + 1)))
    assert not bank.add(constant("Object", 0, union([]), Object({(0, 0): 1})))
    assert bank.add(constant("Mask", 0, union([]), Mask([(0, 0)])))


def test_bound_bank_makes_only_what_uses_the_variable() -> None:
    item = Expression("int", 0, (1, 2), partial(ast.Name, "c"), (), True)
    bank = Bank([item, constant("int", 0, 5, 5)], generous(), arithmetic([1] * 5), bound_only=True)
    made = [e for cost in range(4) for e in bank.grow(cost)]
    assert made
    assert all(e.bound for e in made)
    assert all(any(a.bound for a in e.arguments) for e in made)


def some_grid() -> list[Expression]:
    grid = Grid([[0, 3, 0], [3, 0, 3], [0, 3, 1]])
    return [Expression("Grid", 0, (grid,), partial(ast.Name, "grid")), constant("Color", 1, 3)]


def tried(evaluations: int | None, most: int = 5) -> tuple[list[tuple[str, Any]], Meter]:
    meter = Meter(60, evaluations)
    bank = Bank(some_grid(), meter, productions())
    made = []
    try:
        for cost in range(most + 1):
            made += [(e.kind, repr(e.values)) for e in bank.grow(cost)]
    except OutOfBudget:
        pass
    return made, meter


def test_budget_in_evaluations_cuts_a_search_short_and_changes_nothing_else() -> None:
    whole, meter = tried(None, most=4)
    total = meter.spent
    for evaluations in (1, 17, 100, total - 1, total):
        made, meter = tried(evaluations, most=4)
        assert made == whole[: len(made)]
        assert meter.spent == min(evaluations + 1, total)
    assert len(tried(total, most=4)[0]) == len(whole) > 20


@given(st.integers(1, 50), st.integers(1, 50))
def test_meter_allows_exactly_its_evaluations(limit: int, less: int) -> None:
    meter = Meter(60, limit)
    meter.hurry(less)
    spend(meter, min(limit, less))
    with pytest.raises(OutOfBudget):
        meter.tick()


def test_meter_without_a_limit_ends_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    meter = Meter(5, None)
    spend(meter, 1000)
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 6)
    with pytest.raises(OutOfBudget):
        spend(meter, 64)
