"""The closed vocabulary in which programs say what they are about."""

from __future__ import annotations

__all__ = ["CONCEPTS"]

CONCEPTS = {
    "borders": "outlines and frames, found or drawn",
    "coloring": "pieces get colours by what they are, or colours are exchanged",
    "comparison": "a piece is chosen because it is the largest, the odd one out, the like",
    "connecting": "lines or paths drawn between pieces",
    "copying": "a shape is drawn again elsewhere",
    "counting": "how many there are decides",
    "cropping": "the output is a part of the input",
    "denoising": "stray cells are removed or repaired",
    "enclosure": "what is inside and what is outside",
    "encoding": "the output is a small summary or a chart of the input",
    "fitting": "pieces move to where they fit, as in a puzzle",
    "gravity": "pieces fall or slide until something stops them",
    "growing": "shapes spread to their neighbours",
    "lines": "straight lines and rays",
    "logic": "pictures of equal size are combined cell by cell",
    "movement": "pieces move by a step",
    "objects": "connected parts are treated one by one",
    "ordering": "sorting, ranks, alternation",
    "panels": "parts cut off by separators, or equal parts",
    "paths": "bouncing, turning, winding, spiralling",
    "patterns": "repeats continued or repaired",
    "reflection": "mirror images",
    "rotation": "turned images",
    "scaling": "pictures enlarged or reduced",
    "shapes": "a form is recognised: square, cross, rectangle, corner",
    "symmetry": "symmetric pictures completed or recognised",
    "templates": "a small picture is searched for, or says what to do",
    "tiling": "the output is built from copies of a picture",
}
