"""The borders as they are cut out of the map."""

from itertools import pairwise

import pytest

from shekara.analysis.siting import geodesic_km
from shekara.reference.borders import Borders
from shekara.reference.evidence import evidence


def test_there_is_a_border_with_each_neighbour_and_no_other() -> None:
    borders = Borders()
    assert (list(borders), len(borders)) == (["RU", "KG"], 2)
    with pytest.raises(KeyError):
        borders["CN"]


@pytest.mark.parametrize("partner", ["RU", "KG"])
def test_a_border_is_as_long_as_its_pieces_between_regions(partner: str) -> None:
    pieces = sum(
        adjacency.shared_border_km
        for adjacency in evidence().adjacencies.values()
        if adjacency.pair.partner == partner
    )
    lines = Borders()[partner].lines
    length = sum(geodesic_km(start, end) for line in lines for start, end in pairwise(line))
    # The map's line was simplified after the pieces had been measured.
    assert length == pytest.approx(pieces, rel=0.02)


@pytest.mark.parametrize("partner", ["RU", "KG"])
def test_the_lands_on_both_sides_are_closed_rings(partner: str) -> None:
    border = Borders()[partner]
    assert all(ring[0] == ring[-1] for ring in (*border.home, *border.partner))


def test_a_border_is_cut_out_once() -> None:
    assert Borders()["KG"] is Borders()["KG"]


def test_the_evidence_holds_the_borders() -> None:
    assert evidence().borders["KG"] is Borders()["KG"]
