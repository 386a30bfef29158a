"""Property tests take the same examples each time, so that a failure is one of the change; `--hypothesis-seed` and bench/fuzz.py look further."""

from hypothesis import settings

settings.register_profile("same", derandomize=True)
settings.load_profile("same")
