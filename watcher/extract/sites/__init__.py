"""One file a software; its name is its name in the configuration (watcher/extract/__init__.py says what it offers)."""
