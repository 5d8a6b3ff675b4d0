"""What mkdocs adds to the pages while it builds: pictures, the gallery, files for machines."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import llms
import numpy as np
import pages
from arcdsl_samples.concepts import CONCEPTS
from markupsafe import Markup
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url
from pictures import Panel, Picture, case_panels, steps_picture
from showcase import cases

from arcdsl import Point, catalogue, drawing
from arcdsl.tasks import Task, load

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_FOLDER = "pictures"
_PLACE = re.compile(r"<!-- (pictures|task|gallery):? ?(\w*) -->")
_WIDE, _HIGH = 720, 320  # pixels of a picture in the gallery


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the files that are generated: pictures, the laws, and what machines read."""
    drawn = [
        one
        for calls in _calls().values()
        for _, panels in calls
        for panel in panels
        for row in panel.pictures
        for one in row
    ]
    data = catalogue.as_data(pages.users())
    made = {
        "reference/laws.md": pages.laws(),
        "catalogue.json": json.dumps(data, indent=1, ensure_ascii=False) + "\n",
    }
    for one in [*drawn, *_tasks().values()]:
        made[f"{_FOLDER}/{one.name}.svg"] = one.plain
        made[f"{_FOLDER}/{one.name}-digits.svg"] = one.digits
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    for name, content in llms.texts(config, files).items():
        files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Put in the table of names, and link the coverage to the gallery."""
    if page.file.src_uri == "coverage.md":
        markdown = re.sub(r"(?m)^\| ([0-9a-f]{8}) \|", r"| [\1](gallery.md#\1) |", markdown)
        markdown = re.sub(r"(?m)^\| `(\w+)` \|", r"| [`\1`](gallery.md?name=\1) |", markdown)
        for concept in CONCEPTS:
            row, link = f"\n| {concept} |", f"\n| [{concept}](gallery.md?concept={concept}) |"
            markdown = markdown.replace(row, link)
    # The tests run what is called python, and pycon is what highlights prompts.
    markdown = markdown.replace("```python\n>>> ", "```pycon\n>>> ")
    return markdown.replace("<!-- names -->", pages.names())


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Put in the pictures and the gallery, which would be slow to send through Markdown."""
    base = get_relative_url(_FOLDER, page.url)

    def filled(place: re.Match[str]) -> str:
        kind, name = place.groups()
        if kind == "gallery":
            # Links to the cards of tasks are checked like links to headings.
            page.present_anchor_ids = {*(page.present_anchor_ids or ()), *_tasks()}
            return _rendered("gallery", base, **_gallery())
        if kind == "task":
            return _rendered("task", base, picture=_tasks()[name])
        return _rendered("pictures", base, calls=_calls()[name])

    return _PLACE.sub(filled, html)


def _rendered(template: str, base: str, **values: Any) -> str:
    return pages.TEMPLATES.get_template(f"{template}.html.jinja").render(base=base, **values)


@cache
def _calls() -> dict[str, list[tuple[str, list[Panel]]]]:
    """Draw the calls of every name; of a constant, its steps."""
    drawn: dict[str, list[tuple[str, list[Panel]]]] = {}
    for entry in catalogue.entries():
        if entry.kind == "constant":
            steps = [entry.value] if isinstance(entry.value, Point) else entry.value
            panel = Panel(entry.name, ((steps_picture(entry.name, steps),),))
            drawn[entry.name] = [("", [panel])]
        else:
            drawn[entry.name] = [
                (case.text, list(case_panels(f"{entry.name}-{number}", case)))
                for number, case in enumerate(cases(entry), 1)
            ]
    return drawn


@cache
def _tasks() -> dict[str, Picture]:
    """Draw the train pairs of every task of the collection."""
    tasks = load("arc-agi-1/training")
    return {one.task_id: _task(tasks[one.task_id]) for one in pages.programs()}


def _task(task: Task) -> Picture:
    pairs = [
        (f"pair {number}", np.asarray(pair.input), np.asarray(pair.output))
        for number, pair in enumerate(task.train, 1)
    ]
    rows = max(before.shape[0] + after.shape[0] for _, before, after in pairs)
    columns = sum(max(before.shape[1], after.shape[1]) for _, before, after in pairs)
    cell = min(20, (_HIGH - 44) // rows, (_WIDE - 20 * len(pairs)) // columns)
    plain, digits = (
        drawing.svg_pairs(pairs, cell=max(4, cell), digits=digits) for digits in (False, True)
    )
    alt = f"The {len(pairs)} train pairs of task {task.id}, each input above its output"
    return Picture(task.id, plain, digits, alt)


def _gallery() -> dict[str, Any]:
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    def highlighted(code: str) -> Markup:
        code = code.replace("\n\n\n", "\n\n")
        return Markup(highlight(code, PythonLexer(), HtmlFormatter(nowrap=True)))

    told = pages.programs()
    return {
        "cards": [(one, _tasks()[one.task_id]) for one in told],
        "names": sorted(Counter(name for one in told for name in one.uses).items()),
        "concepts": sorted(Counter(name for one in told for name in one.concepts).items()),
        "highlighted": highlighted,
    }
