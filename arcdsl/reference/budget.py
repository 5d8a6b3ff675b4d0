"""As much as fits: tokens counted, and names left out from the least used on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from arcdsl.errors import DataError, MissingExtraError, ValidityError
from arcdsl.reference.programs import popularity
from arcdsl.reference.prompt import Prompt

__all__ = ["estimate", "fit", "tokenizer"]

Count = Callable[[str], int]
"""Says how many tokens a text has."""


def estimate(text: str) -> int:
    """Estimate the tokens of a text: a token for each four characters, rounded up."""
    return -(-len(text) // 4)


def tokenizer(name: str) -> Count:
    """Load a Hugging Face tokenizer, to count with.

    Args:
        name: A folder with a ``tokenizer.json``, such a file, or the name of a model on
            Hugging Face, which is looked up in the cache and then downloaded; with
            HF_HUB_OFFLINE=1 in the cache only.

    Returns:
        What counts, special tokens of the tokenizer included.

    Raises:
        MissingExtraError: The package tokenizers is not installed.
        DataError: There is no such tokenizer, or it does not load.
    """
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise MissingExtraError(
            "prompt: expected the package tokenizers, got none; pip install 'arcdsl[tokenizers]'"
        ) from error
    path = Path(name)
    file = path / "tokenizer.json" if path.is_dir() else path
    try:
        loaded: Any = (
            Tokenizer.from_file(str(file)) if path.exists() else Tokenizer.from_pretrained(name)
        )
    except Exception as error:  # tokenizers raises bare Exception, the hub errors of many kinds
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise DataError(
            f"prompt: expected a tokenizer (a folder with tokenizer.json, or a name on Hugging "
            f"Face), got {name}: {reason}"
        ) from error
    # A file may ask to cut or to pad, which is no way to count.
    loaded.no_truncation()
    loaded.no_padding()

    def count(text: str) -> int:
        return len(loaded.encode(text).ids)

    return count


def fit(
    names: Sequence[str],
    make: Callable[[Sequence[str]], Prompt],
    budget: int,
    count: Count = estimate,
) -> Prompt:
    """Make the prompt with as many names as fit, those first that most programs use.

    Args:
        names: The names that may be told, at least one.
        make: Makes the prompt of some of them.
        budget: The most tokens that the text of the prompt may have.
        count: What counts them.

    Returns:
        The largest prompt that keeps to the budget.

    Raises:
        ValidityError: Not even one name fits.
    """
    used = popularity()
    ranked = sorted(names, key=lambda name: -used.get(name, 0))
    tokens = 0
    for many in range(len(ranked), 0, -1):
        prompt = make([name for name in names if name in ranked[:many]])
        tokens = count(prompt.text)
        if tokens <= budget:
            return prompt
    raise ValidityError(
        f"prompt: expected a budget of at least {tokens} tokens, which the prompt takes with a "
        f"single name, got {budget}"
    )
