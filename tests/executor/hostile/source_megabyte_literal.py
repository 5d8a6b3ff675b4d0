"""Be one literal of a million bytes.

Verdict: syntax
Repeat the last line: 20000
"""

x = [
    ["fifty bytes of one literal that never comes to end"],
