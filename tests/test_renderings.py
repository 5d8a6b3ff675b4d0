"""What is generated and committed is what would be generated now."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
RENDER: dict[str, Any] = runpy.run_path(str(ROOT / "docs" / "render.py"))


@pytest.mark.parametrize("name", RENDER["RENDERINGS"])
def test_rendering_is_up_to_date(name: str) -> None:
    fresh = RENDER["RENDERINGS"][name]()
    assert (ROOT / name).read_text("utf-8") == fresh, "run `python docs/render.py`"
