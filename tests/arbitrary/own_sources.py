"""Arbitrary sources that people named themselves."""

from __future__ import annotations

from hypothesis import strategies as st

from shekara.domain.own_sources import OwnSource
from tests.arbitrary.words import WORDS


def own_sources() -> st.SearchStrategy[tuple[OwnSource, ...]]:
    """Some sources, each under an id of its own."""
    ids = st.builds("own.{}".format, st.integers(min_value=1, max_value=999_999))
    one = st.builds(OwnSource, id=ids, citation=WORDS.filter(str.strip))
    return st.lists(one, max_size=3, unique_by=lambda each: each.id).map(tuple)
