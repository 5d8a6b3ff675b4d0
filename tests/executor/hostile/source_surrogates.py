"""Contain half of a character.

Verdict: syntax
"""

x = 'í²€í €'
