"""``arcdsl catalogue``."""

from __future__ import annotations

import json

__all__ = ["catalogue"]


def catalogue(*, schema: bool = False) -> int:
    """Print every name of the language as JSON: overloads, docstring, laws, programs.

    Args:
        schema: Print the JSON Schema of that instead.
    """
    from arcdsl import catalogue as catalogues
    from arcdsl.reference.programs import worked

    used: dict[str, list[str]] = {}
    for programs in worked().values():
        for program in programs:
            for name in program.uses:
                used.setdefault(name, []).append(program.task_id)
    data = catalogues.schema() if schema else catalogues.as_data(used)
    print(json.dumps(data, indent=2))
    return 0
