"""Contain characters that no name may have, and one that turns the text around.

Verdict: syntax
"""

‮￾͸ = 􏿿
