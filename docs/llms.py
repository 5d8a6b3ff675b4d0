"""The site as text for language models: llms.txt (https://llmstxt.org) and llms-full.txt."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pages
from mkdocs.utils.meta import get_data

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

__all__ = ["texts"]

# A link to a page of this site, which is part of the same text.
_LINK = re.compile(r'\[([^\]\n]+)\]\([\w./-]+\.(?:md|json|txt)(?:[?#][\w.=-]*)?(?: "[^"\n]*")?\)')


def texts(config: MkDocsConfig, files: Files) -> dict[str, str]:
    """Write both files.

    Args:
        config: with the navigation, whose order and sections they follow.
        files: of the site, those that are generated included.

    Returns:
        The text of each file by its name.
    """
    listed: dict[str, list[str]] = {}
    full: list[str] = []
    for section, title, name in _leaves(config.nav or [], "Pages"):
        file = files.get_file_from_path(name)
        if file is None:
            continue  # mkdocs says so itself
        text, meta = get_data(file.content_string)
        line = f"- [{title}]({file.url}): {_summary(text, meta)}"
        listed.setdefault(section, []).append(line)
        if not meta.get("only_listed"):
            full.append(_plain(text))
    listed["Files"] = [
        "- [llms-full.txt](llms-full.txt): these pages in one file, without the tests of the laws",
        "- [catalogue.json](catalogue.json): every name of the language as data",
        "- [catalogue.schema.json](catalogue.schema.json): the JSON Schema of the catalogue",
    ]
    sections = ["\n".join([f"## {name}\n", *lines]) for name, lines in listed.items()]
    top = f"# {config.site_name}\n\n> {config.site_description}"
    return {
        "llms.txt": "\n\n".join([top, *sections]) + "\n",
        "llms-full.txt": "\n\n".join([top, *full]) + "\n",
    }


def _leaves(nav: Any, section: str) -> Iterator[tuple[str, str, str]]:
    """Yield section, title and file of each page of the navigation."""
    for item in nav:
        for title, inside in item.items():
            if isinstance(inside, str):
                yield section, title, inside
            else:
                yield from _leaves(inside, title)


def _summary(text: str, meta: dict[str, Any]) -> str:
    """Return the description of a page, or its first sentence."""
    paragraphs = [part for part in text.split("\n\n") if part[:1] not in ("", "#", "<", ":")]
    told = " ".join(str(meta.get("description") or [*paragraphs, ""][0]).split())
    told = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", told)
    return re.split(r"(?<=\.) ", told)[0].rstrip(".:")


def _plain(text: str) -> str:
    text = text.strip().replace("<!-- names -->", pages.names())
    text = re.sub(r"(\n*<(!--|div|/div).*>)+\n*", "\n\n", text)
    text = _LINK.sub(r"\1", text)
    return re.sub(r"(?m)^::: ([\w.]+)$", lambda found: _module(found[1]), text)


def _module(name: str) -> str:
    """Write what a module offers, from its docstrings."""
    module = importlib.import_module(name)
    parts = [inspect.getdoc(module) or ""]
    for public in module.__all__:
        value = getattr(module, public)
        if callable(value):
            parts.append(f"## {name}.{public}\n\n{inspect.getdoc(value) or ''}".rstrip())
    return "\n\n".join(parts)
