"""Download a page.

Verdict: exception, forbidden
"""

from urllib.request import urlopen

urlopen("http://127.0.0.1/")
