"""Reading the grammar back: what its rules start with, and sentences drawn from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from arcdsl.grammar.rules import rules

_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\[[^]]*\]|[a-zA-Z][\w-]*|[()|*+?]')
Item = tuple["Choice | str", str]
"""A rule's name, a text in quotes, a class in brackets or a group; and its repeat sign."""
Choice = list[list[Item]]


def parsed() -> dict[str, Choice]:
    """Read every rule."""
    found = {}
    for name, alternatives in rules().items():
        tokens = _TOKEN.findall(" | ".join(alternatives))
        found[name] = _choice(tokens)
        assert not tokens, name
    return found


def _choice(tokens: list[str]) -> Choice:
    found: Choice = [[]]
    while tokens and tokens[0] != ")":
        token = tokens.pop(0)
        if token == "|":
            found.append([])
            continue
        inner: Choice | str = token
        if token == "(":
            inner = _choice(tokens)
            assert tokens.pop(0) == ")"
        sign = tokens.pop(0) if tokens and tokens[0] in "*+?" else ""
        found[-1].append((inner, sign))
    return found


def starts(choice: Choice, empty: set[str]) -> Iterator[str]:
    """Yield the rules with which a choice may start."""
    for sequence in choice:
        for inner, sign in sequence:
            if isinstance(inner, list):
                yield from starts(inner, empty)
            else:
                yield inner
            if sign not in ("*", "?") and not is_empty(inner, empty):
                break


def is_empty(inner: Choice | str, empty: set[str]) -> bool:
    """Say whether something may be written as nothing."""
    if isinstance(inner, str):
        return inner in empty
    return any(all(sign in ("*", "?") or is_empty(i, empty) for i, sign in s) for s in inner)


class Sampler:
    """Draws sentences: with the shortest ones where they would grow too deep."""

    def __init__(self, seed: int) -> None:
        self._rules = parsed()
        self._rng = np.random.default_rng(seed)
        self._cost = dict.fromkeys(self._rules, 10**6)
        for _ in self._rules:
            self._cost |= {name: self._of_choice(found) for name, found in self._rules.items()}

    def draw(self, rule: str, depth: int) -> str:
        """Draw a sentence of a rule that nests at most about so deep."""
        return self._choice(self._rules[rule], depth)

    def _of_choice(self, choice: Choice) -> int:
        return min(map(self._of_sequence, choice))

    def _of_sequence(self, sequence: list[Item]) -> int:
        costs = [0]
        for inner, sign in sequence:
            if sign not in ("*", "?"):
                if isinstance(inner, list):
                    costs.append(self._of_choice(inner))
                else:
                    costs.append(1 + self._cost[inner] if inner in self._cost else 0)
        return max(costs)

    def _choice(self, choice: Choice, depth: int) -> str:
        possible = [one for one in choice if self._of_sequence(one) <= depth]
        if not possible:
            possible = [min(choice, key=self._of_sequence)]
        sequence = possible[self._rng.integers(len(possible))]
        return "".join(self._item(inner, sign, depth) for inner, sign in sequence)

    def _item(self, inner: Choice | str, sign: str, depth: int) -> str:
        least, most = {"": (1, 1), "?": (0, 1), "*": (0, 2), "+": (1, 2)}[sign]
        if sign and self._of_sequence([(inner, "")]) > depth:
            most = least
        count = int(self._rng.integers(least, most + 1))
        return "".join(self._once(inner, depth) for _ in range(count))

    def _once(self, inner: Choice | str, depth: int) -> str:
        if isinstance(inner, list):
            return self._choice(inner, depth)
        if inner.startswith('"'):
            return inner[1:-1].replace(r"\n", "\n")
        if inner.startswith("["):
            return str(self._rng.integers(int(inner[1]), 10))
        return self._choice(self._rules[inner], depth - 1)
