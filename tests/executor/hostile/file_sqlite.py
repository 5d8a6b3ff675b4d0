"""Make a database.

Verdict: exception, forbidden
"""

import sqlite3

sqlite3.connect("/tmp/arcdsl-hostile")
