"""Raise and catch.

Verdict: pass
"""

def transform(grid):
    try:
        raise ExceptionGroup("several", [ValueError(1), KeyError(2)])
    except* ValueError:
        pass
    except* KeyError:
        pass
    try:
        return grid[99, 99]
    except Exception:
        return grid[:, ::-1]
    finally:
        pass
