"""Prompts: the language alone, a task, a program to improve, two to combine."""

from __future__ import annotations

from collections.abc import Sequence

from arcdsl.errors import ValidityError
from arcdsl.reference.encoders import Encoder
from arcdsl.reference.feedback import Tried, feedback
from arcdsl.reference.listing import Language
from arcdsl.reference.prompt import Prompt
from arcdsl.reference.rendering import fenced, render
from arcdsl.tasks import Task

__all__ = ["language_prompt", "task_prompt"]


def language_prompt(language: Language) -> Prompt:
    """Tell a model the language, and nothing else.

    Args:
        language: What to tell, from `describe`.

    Returns:
        The prompt, one system message.
    """
    return Prompt((("system", language.text),))


def task_prompt(
    task: Task, language: Language, encoder: Encoder, tried: Sequence[Tried] = ()
) -> Prompt:
    """Ask a model for a program that solves a task.

    The language is the system message. The user shows the train pairs and the test inputs;
    neither the id of the task nor an output of a test pair is told.

    Args:
        task: The task, with or without answers.
        language: The language, from `describe`.
        encoder: How grids are written.
        tried: Programs that are not good enough: one to improve, which becomes a message of
            the assistant, or two to combine.

    Returns:
        The prompt.

    Raises:
        ValidityError: More than two programs, or a verdict of another task.
    """
    if len(tried) > 2:
        raise ValidityError(f"prompt: expected at most 2 programs, got {len(tried)}")
    hidden = task.without_answers()
    told = [(one.program, feedback(hidden, one.verdict, encoder)) for one in tried]
    both = told if len(told) == 2 else ()
    asked = render("task.jinja", task=hidden, encoder=encoder, tried=both)
    turns = [("system", language.text), ("user", asked)]
    if len(told) == 1:
        ((program, said),) = told
        turns.append(("assistant", fenced(program)))
        turns.append(("user", render("refine.jinja", said=said)))
    return Prompt(tuple(turns))
