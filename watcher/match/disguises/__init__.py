"""How a text hides what it says, and how it is read all the same; each gives a view (text/views.py)."""
