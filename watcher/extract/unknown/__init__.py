"""Pages and data of software that nobody knows: where their posts stand, and what is what in them (sites/generic.py)."""
