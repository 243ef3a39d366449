"""Single figures of public reports, as they are bundled."""

from shekara.reference.evidence import evidence
from shekara.reference.tables import rows


def test_every_row_is_read_with_sources_that_are_known() -> None:
    known = evidence()
    assert len(known.reported) == sum(1 for _ in rows("reported_figures"))
    for key, figure in known.reported.items():
        assert figure.id == key
        assert figure.sources
        assert set(figure.sources) <= set(known.sources)


def test_a_figure_as_its_source_gives_it() -> None:
    cost = evidence().reported["alatau_cost_usd"]
    assert (cost.value, cost.unit, cost.year, cost.qualifier) == (68, "musd", 2024, "about")
    assert cost.sources == ("trend_az_2024_05_30", "inform_kz_2024_05_15")
    opening = evidence().reported["gulistan_opening"]
    assert (opening.value, opening.unit, opening.year) == (2027, "year", None)
