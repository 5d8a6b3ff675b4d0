"""Building small corpora, and comparing them byte by byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

from arcdsl_samples.corpus.building import Built, Request, build, computed_here


def digests(folder: Path) -> dict[str, str]:
    """Hash every file of a corpus."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def built_here(folder: Path, request: Request, workers: int = 1) -> Built:
    """Build a corpus in processes of this machine."""
    return build(folder, request, lambda jobs: computed_here(jobs, workers), lambda _: None)
