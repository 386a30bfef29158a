"""Titles before a name and behind it are no part of it, and no name ends in one."""

import pytest

from tests.fakes import watched
from watcher.match import data, mentions
from watcher.match.names.forms import untitled
from watcher.model import Post


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Dr. Francesca De Luca", "Francesca De Luca"),
        ("Prof.Dr. Anna Maria Berg", "Anna Maria Berg"),
        ("Hon. John Paul Quill", "John Paul Quill"),
        ("ir. Jan de Vries", "Jan de Vries"),
        ("Sig.ra Anna Rossi", "Anna Rossi"),
        ("William Henry Ashdown III", "William Henry Ashdown"),
        ("Hans Karl Müller sen.", "Hans Karl Müller"),
        ("Anna Maria Berg, M.D.", "Anna Maria Berg"),
        ("Anna Maria Berg MSc", "Anna Maria Berg"),
        ("Ma. Cristina Dela Cruz", "Maria Cristina Dela Cruz"),
    ],
)
def test_a_name_without_its_titles(name: str, bare: str) -> None:
    assert untitled(name) == bare


def test_no_given_name_ends_in_a_title() -> None:
    names = [f"{given.title()} Jan Dvořák" for given in data.given_names()]
    assert [name for name in names if untitled(name) != name] == []


@pytest.mark.parametrize("family", ["Sen", "Jun", "Meng", "Obe", "Iv", "Ba", "Signa", "Mba"])
def test_no_family_name_is_a_title(family: str) -> None:
    assert untitled(f"Anna Maria {family}") == f"Anna Maria {family}"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Vladimir Petrov Ivanov", "Vladimir Ivanov lives there"),
        ("Amir Ali Rezaei", "that is Amir Rezaei"),
        ("Samir Al Harthi", "ask Samir Alharthi"),
        ("Alexandr Jan Dvořák", "Alexandr Dvořák"),
        ("Nasir Bin Quillani", "Nasir Quillani"),
        ("Vilhelms Jan Kalnberg", "Vilhelms Kalnberg"),
        ("Priya Devi Sen", "who is Priya Sen"),
        ("Laura Rune Jacobsen Thygesen", "it is Laura Rune Thygesen"),
        ("Laura Rune Jacobsen Thygesen", "it is Laura Jacobsen Thygesen"),
        ("María José García López", "ask M. J. García López"),
        ("María José García López", "ask MJ García López"),
    ],
)
def test_who_is_called_so_is_found(name: str, text: str) -> None:
    people = watched(f'[[names]]\nvalue = "{name}"\n')
    assert "name" in {m.identifier.kind for m in mentions(Post("1", text), people)}
