"""The language told to models: listings, task prompts, feedback.

Everything is read from the catalogue and the worked programs, so a name that enters the
language is in every prompt. What is made is the same byte for byte, wherever it is made.

>>> print(describe("names", choose(families=["grids", "compose"])).text)
The names of arcdsl, a grid language in Python for ARC tasks:
compose: paint recolor union
grids: crop dedupe extend hstack tile vstack
"""

from arcdsl.reference.asking import language_prompt, task_prompt
from arcdsl.reference.budget import estimate, fit, tokenizer
from arcdsl.reference.encoders import Encoder, encoders, find_encoder
from arcdsl.reference.feedback import Tried, feedback
from arcdsl.reference.folding import fold
from arcdsl.reference.listing import LEVELS, Language, choose, describe
from arcdsl.reference.programs import Worked, covering, similar, worked
from arcdsl.reference.prompt import Prompt

__all__ = [
    "LEVELS",
    "Encoder",
    "Language",
    "Prompt",
    "Tried",
    "Worked",
    "choose",
    "covering",
    "describe",
    "encoders",
    "estimate",
    "feedback",
    "find_encoder",
    "fit",
    "fold",
    "language_prompt",
    "similar",
    "task_prompt",
    "tokenizer",
    "worked",
]
