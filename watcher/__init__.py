"""A daemon that watches public pages for a protected person's details, and warns the people who look after them."""

__version__ = "0.1.0"
