"""The brief as a tree of values: what it says, and what its figures rest on."""

from collections.abc import Callable, Iterator

import pytest

from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.domain.checks import checks
from shekara.domain.edits import outlook
from shekara.domain.figures import Figure, Origin
from shekara.reference.evidence import evidence
from shekara.report.content import (
    Brief,
    Callout,
    FactorRow,
    FigureTable,
    MethodList,
    QuadrantPanel,
    SourceList,
)
from shekara.report.plots import BorderMap, FanChart, LineChart, PositionPlot
from shekara.report.sections.border_map import MAP_SOURCES
from shekara.report.shown import Sentence, Shown
from shekara.text import Quantity, Text
from shekara.translation import language
from tests.report.conftest import assessed, composed

NAMES = ("alatau", "kostanay-chelyabinsk", "KZ-31,KG-C", "KZ-63+KZ-10,RU-ALT", "KZ-10,KG-Y")
BriefOf = Callable[[str], Brief]
Walk = Callable[[object], Iterator[object]]


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_figure_shown_leads_to_its_sources(
    name: str, brief_of: BriefOf, evaluation_of: Callable[[str], Evaluation], walk: Walk
) -> None:
    brief, book = brief_of(name), evaluation_of(name).figures
    listed = {
        entry.id: entry.mark
        for found in walk(brief)
        if isinstance(found, SourceList)
        for entry in found.entries
    }
    shown = [found for found in walk(brief) if isinstance(found, Shown)]
    assert len(shown) > 200
    for each in shown:
        assert each.entry == book[each.entry.id]
        assert each.marks == tuple(sorted(listed[s] for s in book.sources_of(each.entry.id)))
        assert each.illustrative is book.is_illustrative(each.entry.id)
        for entry in book.behind(each.entry.id):
            missing = isinstance(entry, Figure) and entry.value is None
            chosen = entry.origin in {Origin.JUDGED, Origin.ILLUSTRATIVE}
            assert entry.inputs or entry.sources or chosen or missing


def test_every_number_with_a_unit_within_a_sentence_is_a_figure(
    name: str, brief_of: BriefOf, walk: Walk
) -> None:
    for sentence in (found for found in walk(brief_of(name)) if isinstance(found, Sentence)):
        said = [v for _, v in sentence.text.values if isinstance(v, Quantity)]
        assert set(said) <= {shown.quantity for shown in sentence.shown}


def test_sources_are_numbered_in_the_order_of_their_first_citation(
    name: str, brief_of: BriefOf, walk: Walk
) -> None:
    sections = brief_of(name).sections
    first_seen: dict[int, None] = {}
    for found in walk(sections):
        if isinstance(found, Shown | Sentence):
            own = found.marks if isinstance(found, Shown) else found.cited
            first_seen.update(dict.fromkeys(own))
    assert sorted(first_seen) == list(range(1, len(first_seen) + 1))


def test_all_sources_cited_are_known_and_listed_once(
    name: str, brief_of: BriefOf, walk: Walk
) -> None:
    (sources,) = (found for found in walk(brief_of(name)) if isinstance(found, SourceList))
    assert [entry.mark for entry in sources.entries] == list(range(1, len(sources.entries) + 1))
    assert all(entry.source is evidence().sources[entry.id] for entry in sources.entries)
    assert set(MAP_SOURCES) <= {entry.id for entry in sources.entries}


def test_only_methods_that_were_used_are_listed(
    brief_of: BriefOf, evaluation_of: Callable[[str], Evaluation], walk: Walk
) -> None:
    def listed(name: str) -> set[str]:
        return {
            entry.name.text.source
            for found in walk(brief_of(name))
            if isinstance(found, MethodList)
            for entry in found.entries
        }

    assert "Share of simulated paths that reached the target" in listed("alatau")
    assert "Share of simulated paths that reached the target" not in listed("kostanay-chelyabinsk")


def test_without_a_target_nothing_is_said_of_reaching_it(brief_of: BriefOf, walk: Walk) -> None:
    brief = brief_of("kostanay-chelyabinsk")
    ids = {found.entry.id for found in walk(brief) if isinstance(found, Shown)}
    said_of_it = {i for i in ids if "reached" in i or "target" in i}
    assert not said_of_it | (ids & {"outlook.gap", "outlook.chance"})
    (fan,) = (found for found in walk(brief) if isinstance(found, FanChart))
    assert fan.target is None
    said = {found.source for found in walk(brief) if isinstance(found, Text)}
    assert any(text.startswith("No target for the turnover is set") for text in said)


def test_a_target_that_is_never_reached_is_said_to_be_so(brief_of: BriefOf, walk: Walk) -> None:
    texts = [found for found in walk(brief_of("alatau")) if isinstance(found, Shown)]
    (crisis, *_) = [s for s in texts if s.entry.id == "outlook.reached.crisis"]
    assert crisis.value is None
    assert crisis.entry.note is not None


def test_a_target_that_is_met_already_misses_nothing(walk: Walk) -> None:
    low = outlook.set_target(assessed("alatau"), 2000.0)
    brief = composed(evaluate(low, evidence()))
    said = {found.source for found in walk(brief) if isinstance(found, Text)}
    assert "In {year} turnover was {turnover}: the target is met." in said
    assert not any("are missing to the target" in text for text in said)


def test_without_simulated_futures_the_note_makes_no_recommendation_and_says_so(
    name: str, brief_of: BriefOf, walk: Walk
) -> None:
    note = brief_of(name).sections[0]
    said = [found.source for found in walk(note) if isinstance(found, Text)]
    assert any(text.startswith("No futures were simulated") for text in said)


def test_all_checks_are_listed(
    name: str, brief_of: BriefOf, evaluation_of: Callable[[str], Evaluation], walk: Walk
) -> None:
    (section,) = (s for s in brief_of(name).sections if s.anchor == "missing")
    said = {found for found in walk(section) if isinstance(found, Text)}
    assert {check.text for check in checks(evaluation_of(name).assessment)} <= said


def test_a_blank_assessment_has_sentences_where_nothing_can_be_shown(
    brief_of: BriefOf, walk: Walk
) -> None:
    brief = brief_of("KZ-31,KG-C")
    panels = [found for found in walk(brief) if isinstance(found, QuadrantPanel)]
    assert len(panels) == 4
    assert not any(panel.rows for panel in panels)
    assert not any(isinstance(found, PositionPlot | FactorRow) for found in walk(brief))
    said = [found.source for found in walk(brief) if isinstance(found, Text)]
    assert any(text.startswith("The strategic position cannot be told") for text in said)


def test_rules_that_disagree_bring_a_warning(brief_of: BriefOf, walk: Walk) -> None:
    def warned(name: str) -> bool:
        (section,) = (s for s in brief_of(name).sections if s.anchor == "swot")
        return any(isinstance(c, Callout) and c.warning for c in walk(section))

    assert warned("alatau")
    assert not warned("kostanay-chelyabinsk")


def test_the_swot_says_what_of_it_stands_in_the_money(brief_of: BriefOf, walk: Walk) -> None:
    def shown(name: str) -> set[str]:
        (section,) = (s for s in brief_of(name).sections if s.anchor == "swot")
        return {found.entry.id for found in walk(section) if isinstance(found, Shown)}

    shares = {f"swot.{quadrant}.monetised" for quadrant in "SWOT"}
    assert {"swot.monetised", *shares} <= shown("alatau")
    assert "swot.monetised" not in shown("KZ-31,KG-C")


def test_the_own_pair_is_the_one_that_stands_out(
    name: str,
    brief_of: BriefOf,
    evaluation_of: Callable[[str], Evaluation],
    walk: Walk,
) -> None:
    (section,) = (s for s in brief_of(name).sections if s.anchor == "gravity")
    (table,) = (found for found in walk(section) if isinstance(found, FigureTable))
    (row,) = (row for row in table.rows if row.emphasised)
    ids = {cell.entry.id for cell in row.cells if isinstance(cell, Shown)}
    pair = evaluation_of(name).assessment.pair
    assert all(figure_id.endswith(pair.id) for figure_id in ids)
    assert len(table.rows) == len(evaluation_of(name).gravity.pairs)


def test_a_pair_without_a_common_border_is_said_to_have_none(brief_of: BriefOf, walk: Walk) -> None:
    def said(name: str) -> bool:
        texts = (found.source for found in walk(brief_of(name)) if isinstance(found, Text))
        return any(text.startswith("The regions of this pair share no border") for text in texts)

    assert said("KZ-10,KG-Y")
    assert not said("KZ-31,KG-C")


def test_charts_have_a_caption_with_sources_and_an_alternative_text(
    name: str, brief_of: BriefOf, walk: Walk
) -> None:
    charts = [c for c in walk(brief_of(name)) if isinstance(c, BorderMap | LineChart | FanChart)]
    assert len(charts) >= 3
    for chart in charts:
        assert chart.caption.marks
        assert chart.alternative.source


def test_sentences_keep_their_figures_in_any_language(
    name: str, brief_of: BriefOf, walk: Walk
) -> None:
    for code in ("en", "ru"):
        speak = language(code)
        for sentence in (found for found in walk(brief_of(name)) if isinstance(found, Sentence)):
            assert "{" not in speak.text(sentence.text)
