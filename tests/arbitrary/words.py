"""Arbitrary words, as people type them or as a template has them."""

from __future__ import annotations

from hypothesis import strategies as st

from shekara.domain.phrases import PHRASES
from shekara.domain.wording import Phrase, Wording

TYPED = st.characters(exclude_categories=("Cc", "Cs"))
WORDS = st.text(TYPED, max_size=40) | st.sampled_from(
    ("Құрық – Ақтау, Ұлытау, Өскемен, Әйтеке би", "a “quoted” \\ {place} %n", "\ufeff\u2028🚚")
)
SOURCES = st.none() | st.text(max_size=12)
DAYS = st.just("") | st.dates().map(lambda day: day.isoformat())


def wordings() -> st.SearchStrategy[Wording]:
    """Words as typed, or a template's."""
    phrases = st.sampled_from(sorted(PHRASES)).map(Phrase)
    return st.one_of(WORDS, phrases)
