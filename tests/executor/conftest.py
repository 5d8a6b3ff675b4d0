"""Keep the collector away from programs that nobody should import."""

from __future__ import annotations

collect_ignore = ["hostile"]
