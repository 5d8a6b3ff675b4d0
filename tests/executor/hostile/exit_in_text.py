"""Leave when the executor asks for the text of an exception.

Verdict: exception, exited
"""

class Exit(Exception):
    def __str__(self):
        raise SystemExit


raise Exit
