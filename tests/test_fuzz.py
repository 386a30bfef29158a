"""A short, seeded run of bench/fuzz.py: the long one is for the bench."""

import io
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyrage")


@pytest.mark.slow
def test_no_hostile_input_breaks_what_reads_it(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "bench"))
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    import fuzz

    done, faults = fuzz.part(7, 1500, 0.0)
    assert faults == []
    assert done.total() == 1500
    assert set(done) == {target.__name__ for target, _ in fuzz.TARGETS}
    capfd.readouterr()
