"""Write a file into the temporary folder.

Verdict: forbidden
"""

with open("/tmp/arcdsl-hostile", "w") as file:
    file.write("x")
