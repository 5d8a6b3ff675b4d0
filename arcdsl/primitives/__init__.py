"""The verbs of the language, a family a file."""
