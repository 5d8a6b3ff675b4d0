"""Ask for a feature that does not exist.

Verdict: syntax
"""

from __future__ import goto
