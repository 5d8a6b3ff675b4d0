"""``arcdsl prompt``: what a model is told, of the language, of a task, of a program."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter

from arcdsl.cli import datasets
from arcdsl.errors import DataError, ValidityError
from arcdsl.executor import Executor
from arcdsl.reference import (
    LEVELS,
    Prompt,
    Tried,
    Worked,
    choose,
    covering,
    describe,
    estimate,
    find_encoder,
    fit,
    language_prompt,
    similar,
    task_prompt,
    tokenizer,
)
from arcdsl.reference.listing import one_of
from arcdsl.tasks import Task

__all__ = ["Options", "check", "make", "prompt"]

_FORMATS: Final = ("text", "chat")
_BY: Final = ("similarity", "family")
_SHOWN: Final = 3  # worked programs of a tutorial


@dataclass(frozen=True, slots=True)
class Options:
    """What a prompt is to hold.

    Args:
        level: How much is said of each name: names, signatures, documented, or tutorial, which
            also shows worked programs.
        family: Tell the names of this family, such as look; repeatable.
        type: Tell this type, and the verbs that take or give it; repeatable.
        name: Tell this name; repeatable. Without any of these three, all names are told.
        budget: The most tokens of the whole prompt; names that fewest programs use are left out.
        tokenizer: What counts them: a folder with tokenizer.json, or a name on Hugging Face; by
            default four characters are a token.
        programs: How many worked programs a tutorial shows; 3 by default.
        by: How they are chosen: by similarity of their tasks to the task, or by family, to show
            the names that are told.
        encoder: How grids are written: spaced by default, digits, words, or of a plugin.
        shapes: Tell the shape of each grid.
        coordinates: Number the rows and columns of each grid.
        refine: A program to improve, told with what it does; given twice, two to combine.
    """

    level: str = "signatures"
    family: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    budget: int | None = None
    tokenizer: str | None = None
    programs: int | None = None
    by: str | None = None
    encoder: str | None = None
    shapes: bool = False
    coordinates: bool = False
    refine: tuple[Path, ...] = ()


_DEFAULT: Final = Options()


def prompt(
    task: str | None = None,
    /,
    *,
    dataset: str | None = None,
    options: Annotated[Options, Parameter(name="*")] = _DEFAULT,
    form: Annotated[str | None, Parameter(name="--format")] = None,
    sha256: bool = False,
) -> int:
    """Print a prompt for a model: the language, and a task if one is named.

    Args:
        task: The task's id.
        dataset: Where it is; by default the first named data set that has the id.
        options: What it holds.
        form: text, or chat: JSON, an object for each message; text by default.
        sha256: Print the hash that names the prompt in samples instead.
    """
    if dataset is not None and task is None:
        raise ValidityError("prompt: expected a task with --dataset, got none")
    one_of(form or "text", _FORMATS, "format")
    if sha256 and form is not None:
        raise ValidityError("prompt: expected --format or --sha256, got both")
    check(options, task is not None)
    made = make(options, None if task is None else datasets.find(task, dataset))
    if sha256:
        print(made.sha256)
    elif form == "chat":
        print(json.dumps(made.messages, ensure_ascii=False, indent=1))
    else:
        print(made.text)
    return 0


def make(options: Options, task: Task | None) -> Prompt:
    """Make the prompt that is asked for.

    Args:
        options: What is asked for.
        task: The task to ask about; without one the language is told alone.

    Returns:
        The prompt.

    Raises:
        ArcdslError: Something that is asked for does not exist.
    """
    encoder = find_encoder(
        options.encoder or "spaced", shapes=options.shapes, coordinates=options.coordinates
    )
    names = choose(options.family, options.type, options.name)
    tried = [] if task is None else _try(options.refine, task)
    count = estimate if options.tokenizer is None else tokenizer(options.tokenizer)

    def tell(told: Sequence[str]) -> Prompt:
        programs = _worked(options, told, task) if options.level == "tutorial" else ()
        language = describe(options.level, told, programs)
        if task is None:
            return language_prompt(language)
        return task_prompt(task, language, encoder, tried)

    return tell(names) if options.budget is None else fit(names, tell, options.budget, count)


def check(options: Options, with_task: bool) -> None:
    """Refuse options that would be ignored.

    Args:
        options: The options.
        with_task: Whether a task is named.

    Raises:
        ArcdslError: One that means nothing, or nothing beside the others.
    """
    one_of(options.level, LEVELS, "level")
    if options.by is not None:
        one_of(options.by, _BY, "way to choose programs")
    about_task = {
        "--encoder": options.encoder,
        "--shapes": options.shapes,
        "--coordinates": options.coordinates,
        "--refine": options.refine,
        "--by similarity": options.by == "similarity",
    }
    for option, given in about_task.items():
        if given and not with_task:
            raise ValidityError(f"prompt: expected a task with {option}, got none")
    for option, value in {"--programs": options.programs, "--by": options.by}.items():
        if value is not None and options.level != "tutorial":
            raise ValidityError(
                f"prompt: expected --level tutorial with {option}, got {options.level}"
            )
    if options.programs is not None and options.programs < 0:
        raise ValidityError(f"prompt: expected 0 programs or more, got {options.programs}")
    if options.tokenizer is not None and options.budget is None:
        raise ValidityError("prompt: expected --budget with --tokenizer, got none")
    if options.budget is not None and options.budget < 1:
        raise ValidityError(f"prompt: expected a budget of 1 token or more, got {options.budget}")
    if len(options.refine) > 2:
        raise ValidityError(
            f"prompt: expected one --refine, or two to combine, got {len(options.refine)}"
        )


def _worked(options: Options, told: Sequence[str], task: Task | None) -> tuple[Worked, ...]:
    count = _SHOWN if options.programs is None else options.programs
    if task is None or options.by == "family":
        return covering(told, count, task)
    return similar(task, count)


def _try(paths: Sequence[Path], task: Task) -> list[Tried]:
    """Run programs on the task; its test outputs stay here."""
    hidden = task.without_answers()
    try:
        programs = [path.read_text(encoding="utf-8") for path in paths]
    except UnicodeDecodeError as error:
        raise DataError(f"prompt: expected a program in UTF-8, got {error}") from error

    async def run() -> list[Tried]:
        async with Executor(1) as executor:
            return [Tried(text, await executor.run(text, hidden)) for text in programs]

    return asyncio.run(run()) if programs else []
