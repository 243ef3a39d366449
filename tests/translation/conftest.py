"""Compiled catalogues for the tests, and the two languages that ship."""

from __future__ import annotations

from pathlib import Path

import pytest

import translations
from shekara.translation import QtLanguage, language

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def compiled() -> None:
    translations.compile_all(ROOT)


@pytest.fixture
def english() -> QtLanguage:
    return language("en")


@pytest.fixture
def russian() -> QtLanguage:
    return language("ru")
