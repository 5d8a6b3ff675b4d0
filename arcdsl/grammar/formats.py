"""The grammar as text, for the engines that constrain what a model writes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from arcdsl.errors import UnknownNameError, nearest
from arcdsl.grammar.rules import rules

__all__ = ["FORMATS", "grammar"]

FORMATS = ("gbnf", "ebnf", "lark")
"""Of llama.cpp, of xgrammar, of llguidance."""

_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|(?P<set>\[[^]]*\])|(?P<name>[a-zA-Z][\w-]*)')
# Engines that read word by word take the longest word: none may begin with another one and a sign.
_LEXEME = re.compile(r"\w+| [^\w\s]+ |(?:\\n)+ *|.")


def grammar(syntax: str) -> str:
    """Return the grammar of typed straight-line programs.

    Args:
        syntax: ``gbnf`` for llama.cpp, ``ebnf`` for xgrammar, ``lark`` for llguidance.

    Returns:
        Its text, the same byte for byte every time.

    Raises:
        UnknownNameError: if there is no such format.
    """
    if syntax not in FORMATS:
        raise UnknownNameError(
            f"grammar: expected {', '.join(FORMATS)}, got {syntax}{nearest(syntax, FORMATS)}"
        )
    return "\n".join(_lines(syntax)) + "\n"


def _lines(syntax: str) -> Iterator[str]:
    comment, arrow, bar = "#", "::=", " |\n    "  # llama.cpp ends a rule at a line without a bar
    if syntax == "lark":
        comment, arrow, bar = "//", ":", "\n    | "
    yield f"{comment} Typed straight-line programs: `arcdsl grammar --format {syntax}`"
    for name, alternatives in rules().items():
        texts = (_TOKEN.sub(lambda m: _token(m, syntax), one) for one in alternatives)
        yield f"{_name(name, syntax)} {arrow} {bar.join(texts)}"


def _token(match: re.Match[str], syntax: str) -> str:
    if match["name"]:
        return _name(match["name"], syntax)
    if syntax != "lark":
        return match[0]
    if match["set"]:
        return f"/{match[0]}/"
    return " ".join(f'"{lexeme}"' for lexeme in _LEXEME.findall(match[0][1:-1]))


def _name(name: str, syntax: str) -> str:
    match syntax:
        case "gbnf":
            return name.lower() + "-name" * (name.isupper() and not name.startswith("DIGIT"))
        case "ebnf":
            return name.replace("-", "_")
        case _:
            return "start" if name == "root" else name.replace("-", "_")
