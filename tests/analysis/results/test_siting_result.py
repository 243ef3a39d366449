"""The siting as results."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import pytest

from shekara.analysis.must_haves import MustHave, State
from shekara.analysis.results.siting import SitingResult, siting_result
from shekara.analysis.results.siting_answer import siting_answer
from shekara.domain.concepts import Concept
from shekara.domain.evidence import Evidence
from shekara.domain.figures import FigureBook, Origin
from shekara.domain.regions import RegionPair
from shekara.domain.sites import Access, Agreement, Criterion, Judged, Side, Site
from shekara.domain.siting import BorderZone, Near, Siting
from shekara.domain.template_sites import template_siting
from tests.domain.english import english

PAIR = RegionPair("KZ-31", "KG-C")
KORDAY = {"latitude": 43.2, "longitude": 74.7}


def site(number: int = 1, **changes: Any) -> Site:  # noqa: ANN401  (fields of any kind)
    return Site(**{"id": f"site_{number}", "name": f"Site {number}", **KORDAY, **changes})


def complete(**changes: Any) -> Site:  # noqa: ANN401
    return site(
        **{
            "land_agreed": Agreement.YES,
            "border": Access(km=3),
            "railway": Access(km=4, source="geonames", note="by the map"),
            "highway": Access(km=2, side=Side.PARTNER),
            "town": Access(km=9),
            **changes,
        }
    )


def result(evidence: Evidence, *sites: Site, chosen: str | None = "site_1", **changes: Any):  # noqa: ANN201, ANN401
    siting = Siting(sites=sites, chosen=chosen if sites else None, **changes)
    book = FigureBook()
    return siting_result(book, evidence, siting, PAIR), book


def test_an_empty_siting_assesses_and_fails_nothing(evidence: Evidence) -> None:
    empty, _book = result(evidence)
    assert (empty.sites, empty.chosen) == ((), None)
    assert not any(empty.is_assessed(concept) or empty.has_failed(concept) for concept in Concept)
    assert english(siting_answer(empty)).startswith("No site is entered yet")


def test_a_template_fails_nothing_and_has_nothing_assessed(evidence: Evidence) -> None:
    book = FigureBook()
    found = siting_result(book, evidence, template_siting("alatau"), PAIR)
    assert found.chosen is not None
    states = {held.state for held in found.chosen.requirements.values()}
    assert states == {State.NOT_ASSESSED}
    assert not found.has_failed(Concept.INDUSTRIAL)
    assert found.chosen.distances[Criterion.ROAD_CROSSING].value is None
    assert "5 of 5 things" in english(siting_answer(found))


def test_a_complete_site_is_assessed_for_every_concept(evidence: Evidence) -> None:
    found, _book = result(evidence, complete())
    assert all(found.is_assessed(concept) for concept in Concept)
    assert not any(found.has_failed(concept) for concept in Concept)
    assert english(siting_answer(found)).endswith("has everything that any of the hubs must have.")


def test_a_far_town_fails_the_industrial_concept_alone(evidence: Evidence) -> None:
    found, _book = result(evidence, complete(town=Access(km=80)))
    assert [found.has_failed(concept) for concept in Concept] == [False, False, True]
    said = english(siting_answer(found))
    assert said == (
        "Site 1: not met: Population centre. These hubs cannot be built here: Industrial "
        "trade-logistics complex."
    )


def test_a_far_railway_fails_every_concept(evidence: Evidence) -> None:
    found, _book = result(evidence, complete(railway=Access(km=80), name=""))
    assert all(found.has_failed(concept) for concept in Concept)
    assert (
        english(siting_answer(found))
        == "Site without a name: no hub can be built here. Not met: Railway."
    )


def test_a_site_that_is_not_chosen_decides_nothing(evidence: Evidence) -> None:
    found, _book = result(evidence, complete(land_agreed=Agreement.NO), chosen=None)
    assert not found.has_failed(Concept.TRADE)
    assert not found.is_assessed(Concept.TRADE)
    assert "none of them is chosen" in english(siting_answer(found))


def test_distances_are_geodesic_and_lead_to_their_sources(evidence: Evidence) -> None:
    found, book = result(evidence, site())
    measured = found.of("site_1")
    border = measured.distances[Criterion.BORDER]
    assert border.value == pytest.approx(14.9, abs=0.1)
    assert book.sources_of(border.id) == ("natural_earth",)
    crossing = measured.distances[Criterion.ROAD_CROSSING]
    assert crossing.value == pytest.approx(21.1, abs=0.1)
    assert set(book.sources_of(crossing.id)) == {"derived_crossing_position", "barometr_kg"}
    assert crossing.note is not None
    assert "Korday – Ak-Zhol" in english(crossing.note)
    bishkek = measured.centres[1]
    assert bishkek.value == pytest.approx(37, abs=2)
    assert measured.side is Side.HOME


def test_a_crossing_with_one_known_post_is_called_by_it(evidence: Evidence) -> None:
    found, _book = result(evidence, site())
    note = found.of("site_1").distances[Criterion.RAIL_CROSSING].note
    assert note is not None
    assert english(note).startswith("To Kaindy railway post, whose position")


def test_without_a_map_the_zone_is_not_assessed(evidence: Evidence) -> None:
    bare = Evidence(
        **{
            **{name: getattr(evidence, name) for name in evidence.__dataclass_fields__},
            "borders": {},
            "crossings": (),
        }
    )
    found, _book = result(bare, site())
    measured = found.of("site_1")
    assert (measured.side, measured.on_the_map) == (None, None)
    zone = measured.requirements[MustHave.BORDER_ZONE]
    assert zone.state is State.NOT_ASSESSED
    assert "no border to measure" in english(zone.reason)
    crossing = measured.distances[Criterion.ROAD_CROSSING]
    assert (crossing.value, crossing.note is None) == (None, False)


def test_what_has_no_source_is_illustrative(evidence: Evidence) -> None:
    found, book = result(evidence, complete(area_ha=157, carbon=Judged(score=2, note="diesel")))
    known = found.of("site_1")
    assert known.distances[Criterion.TOWN].origin is Origin.ILLUSTRATIVE
    railway = known.distances[Criterion.RAILWAY]
    assert (railway.origin, railway.sources) == (Origin.OBSERVED, ("geonames",))
    assert known.judgements[Criterion.CARBON].origin is Origin.JUDGED
    assert known.area is not None
    assert known.area.origin is Origin.JUDGED
    assert book.is_illustrative(found.near[Criterion.TOWN].id)
    assert not book.is_illustrative(found.zone.id)


def test_a_threshold_that_was_set_is_judged(evidence: Evidence) -> None:
    near = Near(town=20, illustrative=("railway",))
    found, _book = result(evidence, site(), near=near, illustrative_weights=False)
    assert found.near[Criterion.TOWN].origin is Origin.JUDGED
    assert found.weights[Criterion.TOWN].origin is Origin.JUDGED


@pytest.mark.parametrize(
    ("zone", "state"),
    [
        (BorderZone.GATT, State.FAILED),
        (BorderZone.WORLD_BANK, State.MET),
        (BorderZone.KAZAKHSTAN, State.MET),
    ],
)
def test_the_border_zone_decides_on_the_map(
    evidence: Evidence, zone: BorderZone, state: State
) -> None:
    far = site(latitude=43.29)
    found, _book = result(evidence, far, border_zone_km=zone)
    held = found.of("site_1").requirements[MustHave.BORDER_ZONE]
    assert held.state is state
    assert f"{int(zone)}.0 km" in english(held.reason)


def test_too_close_to_the_limit_of_the_zone_asks_for_a_measured_distance(
    evidence: Evidence,
) -> None:
    found, _book = result(evidence, site(latitude=43.14), border_zone_km=BorderZone.GATT)
    held = found.of("site_1").requirements[MustHave.BORDER_ZONE]
    assert held.state is State.NOT_ASSESSED
    assert "Enter a measured distance" in english(held.reason)


def test_a_measured_border_stands_for_the_map(evidence: Evidence) -> None:
    for km, words in ((3, "measured by the authors; the zone"), (40, "and the zone is only")):
        found, _book = result(evidence, complete(border=Access(km=km)))
        held = found.of("site_1")
        assert held.distances[Criterion.BORDER].value == km
        assert held.on_the_map is not None
        assert words in english(held.requirements[MustHave.BORDER_ZONE].reason)


def test_entries_from_before_a_move_are_left_out(evidence: Evidence) -> None:
    moved = complete(unconfirmed=("land_agreed", "border", "railway", "town"))
    found, _book = result(evidence, moved)
    held = found.of("site_1")
    assert Criterion.RAILWAY not in held.distances
    assert held.distances[Criterion.BORDER] is held.on_the_map
    for item in (MustHave.LAND, MustHave.RAILWAY, MustHave.TOWN):
        assert held.requirements[item].state is State.NOT_ASSESSED
        assert "before the site moved" in english(held.requirements[item].reason)
    assert "Nobody" not in english(held.requirements[MustHave.HIGHWAY].reason)


def test_reasons_name_distance_side_and_threshold(evidence: Evidence) -> None:
    found, _book = result(evidence, complete(town=Access(km=80)))
    reasons = found.of("site_1").requirements
    assert english(reasons[MustHave.HIGHWAY].reason) == (
        "It is 2 km_near away on the side of the neighbour; up to 10.0 km_near counts as near."
    )
    assert "and only up to 30.0" in english(reasons[MustHave.TOWN].reason)
    assert "agreed with the partner" in english(reasons[MustHave.LAND].reason)


def test_sites_are_scored_against_each_other(evidence: Evidence) -> None:
    near, far = complete(), site(2, railway=Access(km=16), environment=Judged(score=5))
    found, book = result(evidence, near, far)
    first, second = (held.comparison for held in found.sites)
    assert first.score.value > second.score.value  # type: ignore[operator]
    assert (first.rank.value, second.rank.value) == (1, 2)
    assert first.lowest.value <= first.score.value <= first.highest.value  # type: ignore[operator]
    assert f"siting.{near.id}.railway" in first.score.inputs
    assert "siting.site_2.environment" in first.score.inputs
    assert book.is_illustrative(first.score.id)


def test_one_site_alone_has_no_score(evidence: Evidence) -> None:
    found, _book = result(evidence, complete())
    comparison = found.of("site_1").comparison
    assert (comparison.score.value, comparison.rank.value) == (None, None)
    assert comparison.coverage.value == 0
    assert comparison.score.note is not None


def test_results_read_the_pair_and_the_siting() -> None:
    assert SitingResult.reads.name == "PAIR|SITING"


def test_an_unknown_site_is_an_error(evidence: Evidence) -> None:
    found, _book = result(evidence, site())
    with pytest.raises(KeyError):
        found.of("site_9")


def test_every_figure_is_finite_or_missing(evidence: Evidence) -> None:
    rough = msgspec.structs.replace(template_siting("alatau").sites[0], id="site_3")
    _found, book = result(evidence, complete(), site(2), rough)
    values = [getattr(figure, "value", None) for figure in book]
    assert all(math.isfinite(value) for value in values if value is not None)
