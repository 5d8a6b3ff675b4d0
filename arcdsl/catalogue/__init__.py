"""What the language contains, as data: read from ``__all__``, the annotations and the docstrings.

Nothing here lists a verb: a name that enters ``arcdsl.__all__`` is in the catalogue, and so
in every search, prompt, grammar and page.

>>> entry("holes").docstring.summary
'Collect the cells that a piece encloses.'
>>> [str(way) for way in entry("holes").overloads]
['holes(x: Point | Mask | Object | Grid) -> Mask']
"""

from arcdsl.catalogue.annotations import (
    OPERATORS,
    TYPES,
    Parameter,
    Signature,
    constants,
    overloads,
    signatures,
)
from arcdsl.catalogue.entries import FAMILIES, Docstring, Entry, Law, entries, entry, members
from arcdsl.catalogue.export import as_data, schema

__all__ = [
    "FAMILIES",
    "OPERATORS",
    "TYPES",
    "Docstring",
    "Entry",
    "Law",
    "Parameter",
    "Signature",
    "as_data",
    "constants",
    "entries",
    "entry",
    "members",
    "overloads",
    "schema",
    "signatures",
]
