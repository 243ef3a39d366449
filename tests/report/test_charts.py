"""The pictures of the brief: nothing collides, nothing leaves the sheet, nothing is too small."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest

from shekara.analysis.results.evaluation import evaluate
from shekara.domain.assessment import Assessment
from shekara.domain.figures import Series
from shekara.reference.evidence import evidence
from shekara.reference.map import map_units
from shekara.report.charts.draw import picture
from shekara.report.charts.picture import Area, Dot, Picture, Stroke
from shekara.report.compose import compose
from shekara.report.content import Brief
from shekara.report.fonts import Typeface
from shekara.report.plots import BarChart, BorderMap, FanChart, Line, LineChart, PositionPlot
from shekara.report.shown import Sentence, Shown
from shekara.report.words import Words
from shekara.text import verbatim
from shekara.translation import language

NAMES = ("alatau", "kostanay-chelyabinsk", "KZ-63+KZ-10,RU-ALT", "KZ-10,KG-Y", "KZ-23,RU-AL")
LEAST_TYPE = 7.0
CHARTS = LineChart | FanChart | BarChart | PositionPlot | BorderMap
Walk = Callable[[object], Iterator[object]]


def pictures(brief: Brief, words: Words, walk: Walk) -> list[Picture]:
    return [picture(c, words) for c in walk(brief) if isinstance(c, CHARTS)]


def check(drawn: Picture, face: Typeface) -> None:
    labels = list(drawn.labels())
    assert labels
    for label in labels:
        assert label.size >= LEAST_TYPE
        assert label.box(face).within(drawn.frame), label
    for one, other in combinations(labels, 2):
        assert not one.box(face).meets(other.box(face), -0.5), (one, other)
    for shape in drawn.shapes:
        if isinstance(shape, Stroke | Area):
            for x, y in shape.points:
                assert -0.01 <= x <= drawn.width + 0.01
                assert -0.01 <= y <= drawn.height + 0.01
        if isinstance(shape, Dot):
            assert 0 <= shape.x <= drawn.width


@pytest.mark.parametrize("code", ["en", "ru"])
@pytest.mark.parametrize("name", NAMES)
def test_labels_stay_apart_and_on_the_sheet(
    name: str, code: str, brief_of: Callable[[str], Brief], face: Typeface, walk: Walk
) -> None:
    drawn = pictures(brief_of(name), Words(language(code), face), walk)
    assert len(drawn) >= 4
    for each in drawn:
        check(each, face)


def test_hostile_names_stay_on_the_sheet(
    hostile: Assessment, face: Typeface, words: Words, walk: Walk
) -> None:
    brief = compose(
        evaluate(hostile, evidence()),
        evidence(),
        map_units(),
        "en",
        made_on="2026-11-21",
        version="0",
        checksum="0",
    )
    for each in pictures(brief, words, walk):
        check(each, face)


def line_chart(*series: Series, break_year: int | None = None) -> LineChart:
    lines = tuple(Line(verbatim(s.id), Shown(s, (1,), illustrative=False)) for s in series)
    return LineChart(Sentence(verbatim("c")), verbatim("a"), lines, verbatim("u"), break_year)


def series(name: str, values: dict[int, float | None]) -> Series:
    return Series(
        id=name,
        name=verbatim(name),
        years=tuple(values),
        values=tuple(values.values()),
        unit="musd",
        method="observed",
    )


def test_lines_that_end_together_have_labels_apart(face: Typeface, words: Words) -> None:
    chart = line_chart(*(series(f"line {n}", {2020: 1.0, 2025: 100 + n / 10}) for n in range(6)))
    check(picture(chart, words), face)


def test_a_line_is_broken_where_a_value_is_missing_and_at_a_change_of_source(
    words: Words,
) -> None:
    values: dict[int, float | None] = {2018: 1.0, 2019: 2.0, 2020: None, 2021: 3.0, 2022: 4.0}
    plain = picture(line_chart(series("a", values)), words)
    broken = picture(line_chart(series("a", values | {2020: 2.5}), break_year=2021), words)
    for drawn in (plain, broken):
        lines = [s for s in drawn.shapes if isinstance(s, Stroke) and s.width > 2]
        assert [len(line.points) for line in lines] in ([2, 2], [3, 2])


def test_one_year_alone_is_a_marker(face: Typeface, words: Words) -> None:
    drawn = picture(line_chart(series("a", {2025: 5.0})), words)
    check(drawn, face)
    assert any(isinstance(shape, Dot) for shape in drawn.shapes)


def test_a_chart_of_nothing_but_missing_values_is_empty_and_whole(words: Words) -> None:
    drawn = picture(line_chart(series("a", {2024: None, 2025: None})), words)
    assert not any(isinstance(shape, Dot) for shape in drawn.shapes)


def test_the_fan_is_linear_where_a_logarithm_has_no_place(
    brief_of: Callable[[str], Brief], words: Words, face: Typeface, walk: Walk
) -> None:
    (fan,) = (found for found in walk(brief_of("alatau")) if isinstance(found, FanChart))
    years = [year for year, _ in fan.mean.shown.points]
    zero = Shown(series("zero", dict.fromkeys(years, 0.0)), (), illustrative=True)
    flat = FanChart(
        caption=fan.caption,
        alternative=fan.alternative,
        unit=fan.unit,
        observed=fan.observed,
        observed_from=fan.observed_from,
        bands=(zero, *fan.bands[1:]),
        outer_label=fan.outer_label,
        inner_label=fan.inner_label,
        lines=fan.lines,
        mean=fan.mean,
        target=None,
    )
    drawn = picture(flat, words)
    check(drawn, face)
    assert not any("logarithmic" in label.words for label in drawn.labels())


def test_every_crossing_with_a_place_is_numbered_on_the_map(
    brief_of: Callable[[str], Brief], words: Words, walk: Walk
) -> None:
    for name in ("alatau", "kostanay-chelyabinsk", "KZ-63+KZ-10,RU-ALT"):
        (chart,) = (found for found in walk(brief_of(name)) if isinstance(found, BorderMap))
        written = {label.words for label in picture(chart, words).labels()}
        assert {str(crossing.number) for crossing in chart.crossings} <= written
        assert {words.plain(centre.name) for centre in chart.centres} <= written
