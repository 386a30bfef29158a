"""The parts of a running watch, which daemon.py joins: look.py looks at a page, tell.py makes alerts of what was found."""
