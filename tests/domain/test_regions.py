"""Regions, and pairs as they are typed."""

from __future__ import annotations

import pytest

from shekara.domain.errors import EditError
from shekara.domain.regions import RegionPair
from tests.domain.english import english


@pytest.mark.parametrize("typed", ["KZ-31,KG-C", " KZ-31 , KG-C "])
def test_a_pair_is_two_codes_with_a_comma(typed: str) -> None:
    pair = RegionPair.parse(typed)
    assert (pair.kz, pair.other) == ("KZ-31", "KG-C")
    assert pair.id == "KZ-31,KG-C"


@pytest.mark.parametrize("typed", ["", "KZ-31", "KZ-31,", ",KG-C", "KZ-31,KG-C,KG-T", "KZ-31 KG-C"])
def test_anything_else_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(EditError) as refused:
        RegionPair.parse(typed)
    assert f"“{typed}” is not a pair of regions" in english(refused.value.text)
    assert "such as KZ-31,KG-C" in english(refused.value.text)


@pytest.mark.parametrize(("other", "partner"), [("KG-C", "KG"), ("RU-CHE", "RU")])
def test_a_pair_knows_the_neighbours_country(other: str, partner: str) -> None:
    assert RegionPair("KZ-39", other).partner == partner
