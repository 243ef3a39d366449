"""Looking along the border before a pair is chosen."""

from shekara.domain.regions import RegionPair
from shekara.reference.evidence import evidence
from shekara.usecases.border import every_pair, map_units, survey

ALATAU = RegionPair("KZ-31", "KG-C")
UNDIVIDED = RegionPair("KZ-63+KZ-10", "RU-ALT")


def test_a_survey_profiles_every_pair_and_knows_all_its_figures() -> None:
    found = survey(evidence().adjacent_pairs(), evidence())
    assert len(found.profiles) == len(found.gravity.pairs) == 22
    profile = found.profiles[ALATAU]
    assert profile.distance is not None
    assert found.figures.sources_of(profile.distance.id)
    assert found.gravity.of(ALATAU).rank.value == 22


def test_a_survey_made_once_is_remembered() -> None:
    pairs = evidence().adjacent_pairs()
    assert survey(pairs, evidence()) is survey(pairs, evidence())


def test_the_own_pair_is_among_all_even_when_its_region_was_divided() -> None:
    assert len(every_pair(ALATAU)) == 150
    assert every_pair(UNDIVIDED)[-1] == UNDIVIDED


def test_every_region_has_its_polygon() -> None:
    drawn = {unit.code for unit in map_units() if unit.is_target}
    assert drawn == {region.map_unit for region in evidence().regions.values()}
