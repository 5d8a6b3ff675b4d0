"""Hypothesis profiles: `dev` finds new failures, `ci` repeats itself exactly, `mutation` hurries.

The environment variable HYPOTHESIS_PROFILE chooses one; `dev` is the default, so that every run
of a developer draws other examples.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

# A slow machine is no failure of the language: no deadline, and no complaint about slow drawing.
settings.register_profile(
    "dev", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("dev"), max_examples=100, derandomize=True)
# For mutation testing, which asks only whether a test fails: few examples, and no shrinking.
settings.register_profile(
    "mutation",
    settings.get_profile("ci"),
    max_examples=25,
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
