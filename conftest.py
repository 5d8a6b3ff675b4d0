"""What doctests see: the language, as every program does."""

from __future__ import annotations

from typing import Any

import pytest

import arcdsl


@pytest.fixture(autouse=True)
def _language(doctest_namespace: dict[str, Any]) -> None:
    doctest_namespace.update({name: getattr(arcdsl, name) for name in arcdsl.__all__})
