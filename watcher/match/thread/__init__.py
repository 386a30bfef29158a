"""Fragments, which mean something only in a thread known to be about a person."""
