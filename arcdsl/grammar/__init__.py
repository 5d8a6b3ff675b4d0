"""A grammar of typed straight-line programs, for engines that constrain what a model writes."""

from arcdsl.grammar.formats import FORMATS, grammar

__all__ = ["FORMATS", "grammar"]
