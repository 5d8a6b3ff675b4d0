"""Grids as text for models, and back: encoders, found by name.

>>> from arcdsl.types import Grid
>>> spaced = find_encoder("spaced", shapes=True)
>>> print(spaced.encode(Grid([[0, 3], [4, 0]])))
2 x 2
0 3
4 0
>>> spaced.decode(spaced.encode(Grid([[7]])))
Grid([[7]])
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol, cast

from arcdsl import plugins
from arcdsl.errors import ArcdslError, DataError, shown
from arcdsl.types import Grid

__all__ = ["COLORS", "Encoder", "Rows", "digits", "encoders", "find_encoder", "spaced", "words"]

_GROUP = "arcdsl.encoders"

COLORS: Final = (
    "black",
    "blue",
    "red",
    "green",
    "yellow",
    "grey",
    "pink",
    "orange",
    "sky",
    "maroon",
)
"""The words for the colours 0 to 9, as the rules of worked programs call them."""


class Encoder(Protocol):
    """A way to write grids; what it wrote it reads back."""

    @property
    def legend(self) -> str:
        """Say in a sentence how grids are written."""
        ...

    def encode(self, grid: Grid) -> str:
        """Write a grid, without line breaks around it."""
        ...

    def decode(self, text: str) -> Grid:
        """Read a grid that `encode` wrote.

        Raises:
            DataError: If the text is something else.
        """
        ...


class Factory(Protocol):
    """What packages offer in the group ``arcdsl.encoders``."""

    def __call__(self, *, shapes: bool, coordinates: bool) -> Encoder:
        """Make an encoder.

        Args:
            shapes: whether the number of rows and columns is told as well.
            coordinates: whether rows and columns are numbered.

        Returns:
            The encoder.

        Raises:
            ValidityError: If it cannot tell what is asked for.
        """
        ...


@dataclass(frozen=True, slots=True)
class Rows:
    """An encoder that writes a line for each row.

    Args:
        symbols: what is written for the colours 0 to 9.
        separator: what stands between the cells of a row.
        shapes: whether a first line tells the shape, as in ``3 x 4``.
        coordinates: whether columns are numbered in a line above, and rows in front; where
            nothing stands between cells, the numbers of columns are cut to their last digit.
    """

    symbols: tuple[str, ...]
    separator: str
    shapes: bool = False
    coordinates: bool = False

    @property
    def legend(self) -> str:
        """Say in a sentence how grids are written."""
        plain = self.symbols == tuple("0123456789")
        said = "A grid is written row by row, each cell as "
        said += "its color 0..9" if plain else "the name of its color"
        said += f", with {shown(self.separator)} between cells" if self.separator else ""
        said += "; rows x columns stands above" if self.shapes else ""
        said += "; columns are numbered above, rows in front" if self.coordinates else ""
        if self.coordinates and not self.separator:
            said += ", columns by their last digit"
        if not plain:
            numbered = ", ".join(f"{color} {word}" for color, word in enumerate(self.symbols))
            said += f". The colors are {numbered}"
        return said + "."

    def encode(self, grid: Grid) -> str:
        """Write a grid, without line breaks around it."""
        lines = [self.separator.join(self.symbols[color] for color in row) for row in grid.rows]
        if self.coordinates:
            wide = len(str(grid.height - 1))
            lines = [f"{row:{wide}}: {line}" for row, line in enumerate(lines)]
            lines.insert(0, " " * (wide + 2) + self._numbers(grid.width))
        if self.shapes:
            lines.insert(0, f"{grid.height} x {grid.width}")
        return "\n".join(lines)

    def decode(self, text: str) -> Grid:
        """Read a grid that `encode` wrote.

        Raises:
            DataError: If the text is something else.
        """
        lines = text.split("\n")[self.shapes + self.coordinates :]
        if self.coordinates:
            lines = [line.partition(": ")[2] for line in lines]
        rows = [line.split(self.separator) if self.separator else list(line) for line in lines]
        try:
            grid = Grid([[self.symbols.index(word) for word in row] for row in rows])
        except (ArcdslError, ValueError) as error:
            raise DataError(f"decode: expected a grid, got {shown(text)}") from error
        if self.encode(grid) != text:
            raise DataError(f"decode: expected a grid as encode writes it, got {shown(text)}")
        return grid

    def _numbers(self, width: int) -> str:
        return self.separator.join(
            str(column) if self.separator else str(column)[-1] for column in range(width)
        )


def digits(*, shapes: bool = False, coordinates: bool = False) -> Encoder:
    """Write each cell as a digit, with nothing between: fewest characters."""
    return Rows(tuple("0123456789"), "", shapes, coordinates)


def spaced(*, shapes: bool = False, coordinates: bool = False) -> Encoder:
    """Write digits with spaces between, so that no tokenizer joins them."""
    return Rows(tuple("0123456789"), " ", shapes, coordinates)


def words(*, shapes: bool = False, coordinates: bool = False) -> Encoder:
    """Write each cell as the word for its colour."""
    return Rows(COLORS, " ", shapes, coordinates)


def encoders() -> list[str]:
    """Name the encoders that are installed, sorted."""
    return plugins.names(_GROUP)


def find_encoder(name: str, *, shapes: bool = False, coordinates: bool = False) -> Encoder:
    """Make the encoder of a name.

    Args:
        name: A name from `encoders()`.
        shapes: Whether it tells the number of rows and columns of each grid.
        coordinates: Whether it numbers rows and columns.

    Returns:
        The encoder.

    Raises:
        UnknownNameError: If no installed package offers such an encoder.
        DataError: If the package that offers it does not import.
        ValidityError: If the encoder cannot do what is asked for.
    """
    factory = cast("Factory", plugins.find(_GROUP, name, what="encoder", error=DataError))
    return factory(shapes=shapes, coordinates=coordinates)
