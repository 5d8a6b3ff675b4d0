"""Tests of the executor; `hostile` holds programs that try to break it."""
