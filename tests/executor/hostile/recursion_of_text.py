"""Print a list that is nested a hundred thousand deep.

Verdict: exception, crash
"""

nested = []
for _ in range(10**5):
    nested = [nested]
print(repr(nested))
