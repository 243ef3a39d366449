"""Observations as figures."""

import pytest

from shekara.analysis.results.observed import number, observed, pair_name, place_name
from shekara.domain.evidence import Evidence
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.domain.regions import RegionPair
from shekara.text import Text, verbatim


@pytest.mark.parametrize("value", [None, "SO"])
def test_what_is_missing_or_a_code_is_not_taken_for_a_number(value: str | None) -> None:
    figure = Figure(id="a", name=verbatim("a"), value=value, unit="code", method="judged")
    with pytest.raises(TypeError, match="a is not a number"):
        number(figure)


def test_an_observation_becomes_a_figure_with_its_source(evidence: Evidence) -> None:
    figure = observed(FigureBook(), evidence, "KZ-31", "grp_nominal", 2021)
    assert figure is not None
    assert (figure.unit, figure.year, figure.sources) == ("mkzt", 2021, ("bns_5923",))
    assert (figure.origin, figure.inputs) == (Origin.OBSERVED, ())
    assert dict(figure.name.values) == {
        "indicator": Text("data", "Gross regional product"),
        "place": Text("data", "Zhambyl Region"),
    }


def test_what_nobody_observed_is_missing(evidence: Evidence) -> None:
    book = FigureBook()
    assert observed(book, evidence, "KZ-31", "grp_nominal", 1990) is None
    assert len(book) == 0


def test_countries_and_regions_have_names(evidence: Evidence) -> None:
    assert place_name(evidence, "KG").source == "Kyrgyzstan"
    assert place_name(evidence, "KG-C").source == "Chuy Region"
    named = dict(pair_name(evidence, RegionPair("KZ-31", "KG-C")).values)
    assert named == {"first": Text("data", "Zhambyl"), "second": Text("data", "Chuy")}
