"""The templates, and what they need beside Jinja's own filters."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import jinja2

__all__ = ["environment", "fenced", "render"]


def render(template: str, **values: Any) -> str:
    """Fill a template.

    Args:
        template: the name of its file.
        values: what it needs; nothing may be missing.

    Returns:
        The text, without line breaks around it.
    """
    return environment().get_template(template).render(**values).strip("\n")


def fenced(program: str) -> str:
    """Put a program between fences that are longer than any in it.

    >>> print(fenced("x = 1"))
    ```python
    x = 1
    ```
    """
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", program)), 3)
    return f"{fence}python\n{program.rstrip()}\n{fence}"


@cache
def environment() -> jinja2.Environment:
    """Give the templates of prompts: plain text, in which nothing may be undefined."""
    import jinja2

    made = jinja2.Environment(
        loader=jinja2.PackageLoader("arcdsl.reference", "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # a prompt is no page
    )
    made.filters["fenced"] = fenced
    return made
