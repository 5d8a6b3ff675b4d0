"""Be ten million bytes long.

Verdict: syntax
Repeat the last line: 150000
"""

kept = ["sixty bytes of a literal that is written down again and again"]
