"""Import a module that only the disk has.

Verdict: exception
"""

import xml.dom.minidom
