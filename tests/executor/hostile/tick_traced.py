"""Follow each line with a trace function that swallows the end of the fuel.

Verdict: timeout_fuel, timeout_cpu, exception
"""

import sys


def trace(frame, event, argument):
    frame.f_trace_opcodes = True
    return trace


sys.settrace(trace)


def transform(grid):
    while True:
        pass
