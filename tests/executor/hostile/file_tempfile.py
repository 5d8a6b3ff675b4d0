"""Make a temporary file.

Verdict: exception, forbidden
"""

import tempfile

tempfile.NamedTemporaryFile(delete=False)
