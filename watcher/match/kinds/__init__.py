"""One file a kind of identifier: its patterns, and how a place that they fit is confirmed on the raw text."""
