"""Raise an exception whose class computes its name for ever.

Verdict: timeout_cpu, exception
"""

class Meta(type):
    @property
    def __name__(cls):
        sum(iter(int, 1))


class Endless(Exception, metaclass=Meta):
    pass


raise Endless
