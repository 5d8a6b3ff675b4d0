"""The language as a text for models: which names, at which level of detail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from arcdsl.catalogue import FAMILIES, TYPES, Entry, Signature, constants, entries, members
from arcdsl.errors import UnknownNameError, ValidityError, nearest
from arcdsl.reference.encoders import COLORS
from arcdsl.reference.folding import ALIASES, Offer, fold, offers
from arcdsl.reference.programs import Worked
from arcdsl.reference.rendering import render

__all__ = ["LEVELS", "Language", "Name", "choose", "describe", "one_of"]

LEVELS: Final = ("names", "signatures", "documented", "tutorial")
"""How much is said of each name; each level says what the one before says, and more."""

_TYPES: Final = tuple(kind.__name__ for kind in TYPES)


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the reader sees it.

    Args:
        name: the name.
        text: its folded signature, or its value.
        summary: what it does, in a line.
        example: a doctest, or nothing.
    """

    name: str
    text: str
    summary: str
    example: str


@dataclass(frozen=True, slots=True)
class Language:
    """What a listing tells; its text is what a model reads.

    Args:
        level: one of `LEVELS`.
        families: for each family that has any, its names.
        types: the types among them, the simplest first.
        aliases: the unions that have a short name, and are used.
        offers: what the types offer.
        programs: worked programs.
    """

    level: str
    families: dict[str, list[Name]]
    types: tuple[str, ...]
    aliases: dict[str, tuple[str, ...]]
    offers: tuple[Offer, ...]
    programs: tuple[Worked, ...]

    @property
    def documented(self) -> bool:
        """Whether every name comes with what it does, and an example."""
        return self.level in ("documented", "tutorial")

    @property
    def uses(self) -> list[tuple[tuple[str, ...], list[str], str]]:
        """For types that offer the same: the types, what that is, and what it does."""
        found: dict[tuple[tuple[str, ...], str], dict[str, list[str]]] = {}
        for offer in self.offers:
            key = offer.owners, offer.summary if self.documented else ""
            found.setdefault(key, {}).setdefault(offer.result, []).append(offer.text)
        return [
            (owners, [f"{', '.join(texts)} -> {result}" for result, texts in uses.items()], summary)
            for (owners, summary), uses in found.items()
        ]

    @property
    def text(self) -> str:
        """The listing."""
        return render("language.jinja", language=self, colors=COLORS)


def choose(
    families: Iterable[str] = (), types: Iterable[str] = (), names: Iterable[str] = ()
) -> tuple[str, ...]:
    """Choose names of the language; a name is chosen if anything asks for it.

    Args:
        families: families, all of whose names are asked for.
        types: types; every verb that takes or gives one is asked for, and so is the type.
        names: names.

    Returns:
        The names in the order of the catalogue; all of them where nothing is asked for.

    Raises:
        UnknownNameError: no such family, type or name.
    """
    known = {one.name: one for one in entries()}
    of_family = [one_of(family, FAMILIES, "family") for family in families]
    of_type = [one_of(kind, _TYPES, "type") for kind in types]
    of_name = [one_of(name, known, "name") for name in names]
    if not (of_family or of_type or of_name):
        return tuple(known)
    return tuple(
        name
        for name, one in known.items()
        if one.family in of_family
        or name in (*of_name, *of_type)
        or any(kind in _kinds([one]) for kind in of_type if one.kind != "type")
    )


def describe(level: str, names: Sequence[str] = (), programs: Sequence[Worked] = ()) -> Language:
    """Tell a part of the language, and what that part needs.

    Needed are the types in the signatures of the names, ``Grid`` for the header of
    every program, ``Point`` for its cells, constants that are defaults, and the names
    that worked programs use.

    Args:
        level: one of `LEVELS`.
        names: the names; all by default.
        programs: worked programs, which only the level tutorial shows.

    Returns:
        What a template needs.

    Raises:
        UnknownNameError: no such level or name.
        ValidityError: programs at another level.
    """
    one_of(level, LEVELS, "level")
    if programs and level != "tutorial":
        raise ValidityError(f"describe: expected no programs at the level {level}, got some")
    known = {one.name: one for one in entries()}
    wanted = {one_of(name, known, "name") for name in names or known}
    if level != "names":
        wanted |= {"Grid", "Point"}.union(*(program.uses for program in programs))
        wanted |= _kinds([known[name] for name in wanted])
        wanted |= _defaults([known[name] for name in wanted])
    shown = [one for one in known.values() if one.name in wanted]
    types = tuple(kind for kind in _TYPES if kind in wanted)
    families: dict[str, list[Name]] = {}
    for one in shown:
        families.setdefault(one.family, []).append(_name(one))
    offered = tuple(offers(members(), types, summaries=level in LEVELS[2:]))
    said = [name.text for family in families.values() for name in family]
    said += [offer.text for offer in offered]
    used = {alias for alias in ALIASES for text in said if re.search(rf"\b{alias}\b", text)}
    aliases = {alias: kinds for alias, kinds in ALIASES.items() if alias in used}
    return Language(level, families, types, aliases, offered, tuple(programs))


def one_of(name: str, names: Iterable[str], what: str) -> str:
    """Check a name that someone typed.

    Args:
        name: the name.
        names: what it may be.
        what: what it is a name of, in one word, for the message.

    Returns:
        The name.

    Raises:
        UnknownNameError: it is another.
    """
    known = list(names)
    if name not in known:
        listed = f" ({', '.join(known)})" if len(known) < 12 else " of the language"
        raise UnknownNameError(
            f"prompt: expected a {what}{listed}, got {name}{nearest(name, known)}"
        )
    return name


def _name(one: Entry) -> Name:
    if one.kind == "constant":
        _, _, value = one.docstring.summary.partition(": ")
        return Name(one.name, f"{one.name} = {value}", "", "")
    return Name(one.name, fold(one.overloads), one.docstring.summary, one.docstring.example)


def _kinds(chosen: Iterable[Entry]) -> set[str]:
    """Name the types of the language that the signatures of some names take or give."""
    ways = [way for one in chosen for way in one.overloads]
    said = " ".join(text for way in ways for text in (way.result, *_taken(way)))
    return {kind for kind in _TYPES if re.search(rf"\b{kind}\b", said)}


def _taken(way: Signature) -> list[str]:
    return [kind for parameter in way.parameters for kind in parameter.types]


def _defaults(chosen: Iterable[Entry]) -> set[str]:
    used = [p.default for one in chosen for way in one.overloads for p in way.parameters]
    return {name for name, (_, value) in constants().items() if any(value == d for d in used if d)}
