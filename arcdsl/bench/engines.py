"""The engines that constrain what a model writes, with the grammar compiled for each byte.

They know a token for each byte and one for the end; models have larger vocabularies.
"""

from __future__ import annotations

import importlib
import time
from typing import Any, Protocol

from arcdsl.errors import MissingExtraError
from arcdsl.grammar import grammar

__all__ = ["Engine", "Llguidance", "Xgrammar"]

_BYTES = [bytes([value]) for value in range(256)]
_END = 256


class Engine(Protocol):
    """A compiled grammar.

    Attributes:
        compile_seconds: how long it took to compile.
    """

    compile_seconds: float

    def accepts(self, program: str) -> bool:
        """Say whether the grammar accepts a whole program."""
        ...


class Llguidance:
    """The Lark rendering, compiled by llguidance.

    Args:
        tokenizer: a Hugging Face tokenizer as JSON; by default there is a token for each byte.
        end: its token for the end.

    Raises:
        MissingExtraError: if llguidance is not installed.
    """

    def __init__(self, tokenizer: str | None = None, end: int = _END) -> None:
        llguidance = _import("llguidance")
        known = tokenizer or llguidance.TokenizerWrapper(_ByteTokenizer())
        self.tokenizer = llguidance.LLTokenizer(known, eos_token=end)
        text = grammar("lark")
        begin = time.perf_counter()
        self.matcher = llguidance.LLMatcher(
            self.tokenizer, llguidance.LLMatcher.grammar_from_lark(text)
        )
        self.compile_seconds = time.perf_counter() - begin

    def accepts(self, program: str) -> bool:
        """Say whether the grammar accepts a whole program."""
        self.matcher.reset()
        tokens = list(program.encode())
        consumed: int = self.matcher.try_consume_tokens(tokens)
        return consumed == len(tokens) and bool(self.matcher.is_accepting())


class Xgrammar:
    """The EBNF rendering, or the GBNF one, which it reads as well, compiled by xgrammar.

    Args:
        syntax: ``ebnf`` or ``gbnf``.

    Raises:
        MissingExtraError: if xgrammar is not installed.
    """

    def __init__(self, syntax: str = "ebnf") -> None:
        self._xgrammar = _import("xgrammar")
        vocabulary = self._xgrammar.TokenizerInfo([*_BYTES, b"<end>"], stop_token_ids=[_END])
        compiler = self._xgrammar.GrammarCompiler(vocabulary)
        text = grammar(syntax)
        begin = time.perf_counter()
        self._compiled = compiler.compile_grammar(text)
        self.compile_seconds = time.perf_counter() - begin

    def accepts(self, program: str) -> bool:
        """Say whether the grammar accepts a whole program."""
        matcher = self._xgrammar.GrammarMatcher(self._compiled)
        return all(map(matcher.accept_token, (*program.encode(), _END)))


class _ByteTokenizer:
    """What llguidance asks of a tokenizer."""

    tokens = (*_BYTES, b"<end>")
    eos_token_id = _END
    bos_token_id = None
    special_token_ids = (_END,)

    def __call__(self, text: str | bytes) -> list[int]:
        return list(text.encode() if isinstance(text, str) else text)


def _import(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise MissingExtraError(
            f"bench grammar: expected the package {name}, got none; pip install {name}"
        ) from error
