"""Interpreters that are not what they seem, to start zygotes with."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest


def fake_zygote(folder: Path, patch: pytest.MonkeyPatch, script: str) -> None:
    """Start zygotes with a shell script instead of the interpreter."""
    _replace(folder, patch, f"#!/bin/sh\n{script}\n")


def crippled_zygote(folder: Path, patch: pytest.MonkeyPatch, change: str) -> None:
    """Start zygotes in which some Python text is run first."""
    start = "runpy.run_module('arcdsl.executor.zygote', run_name='__main__', alter_sys=True)"
    lines = ["import runpy, sys", "sys.argv[1:6] = []", change, start]
    _replace(folder, patch, "\n".join([f"#!{sys.executable} -B", *lines, ""]))


def _replace(folder: Path, patch: pytest.MonkeyPatch, text: str) -> None:
    path = folder / "interpreter"
    path.write_text(text)
    path.chmod(0o755)
    patch.setattr(sys, "executable", str(path))
