"""Benchmarks as commands: what a machine does is compared within one run."""
