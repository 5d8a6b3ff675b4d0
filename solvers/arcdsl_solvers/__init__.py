"""The solvers that come with arcdsl, each a plugin behind an entry point."""
