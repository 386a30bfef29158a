"""What a monitoring system is told of the watch: numbers with names, in the text form that Prometheus reads. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

EXPOSITION = "text/plain; version=0.0.4; charset=utf-8"
Sample = tuple[str, str, dict[str, str], float]
"""A metric's name and help, its labels, its value."""


@dataclass(frozen=True, slots=True)
class Health:
    alive: bool
    ready: bool
    samples: tuple[Sample, ...]


def exposition(samples: Iterable[Sample]) -> str:
    """Gauges as Prometheus reads them (prometheus.io, exposition formats)."""
    lines: list[str] = []
    known: set[str] = set()
    for name, text, labels, value in samples:
        if name not in known:
            known.add(name)
            lines += [f"# HELP {name} {text}", f"# TYPE {name} gauge"]
        shown = ",".join(f'{key}="{_escaped(label)}"' for key, label in labels.items())
        lines.append(f"{name}{{{shown}}} {value:g}" if shown else f"{name} {value:g}")
    return "\n".join(lines) + "\n"


def _escaped(label: str) -> str:
    return label.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
