"""A prompt as a value: chat messages, plain text, and the hash that samples name it by."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Final

from arcdsl.errors import ValidityError

__all__ = ["ROLES", "Prompt"]

ROLES: Final = ("system", "user", "assistant")
"""Who can say a message."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is asked.

    Args:
        turns: For each message who says it, one of `ROLES`, and what.

    Raises:
        ValidityError: No message, or one of another role.

    >>> prompt = Prompt((("user", "Which colour?"),))
    >>> prompt.messages
    [{'role': 'user', 'content': 'Which colour?'}]
    >>> prompt.sha256[:12]
    '00ff1f1c2ac8'
    """

    turns: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        if not self.turns:
            raise ValidityError("Prompt: expected at least one message, got none")
        for role, _ in self.turns:
            if role not in ROLES:
                raise ValidityError(f"Prompt: expected a role of {', '.join(ROLES)}, got {role}")

    @property
    def messages(self) -> list[dict[str, str]]:
        """The messages as chat models take them."""
        return [{"role": role, "content": content} for role, content in self.turns]

    @property
    def text(self) -> str:
        """What all messages say, one below the other, for models that do not chat."""
        return "\n\n".join(content for _, content in self.turns)

    @property
    def sha256(self) -> str:
        """The hash of the messages, in hexadecimal.

        They are hashed as JSON in UTF-8 with sorted keys and no spaces.
        """
        return hashlib.sha256(
            json.dumps(
                self.messages, ensure_ascii=False, separators=(",", ":"), sort_keys=True
            ).encode(errors="surrogatepass")
        ).hexdigest()
