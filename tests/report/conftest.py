"""What the tests of the brief share: evaluated assessments, and briefs drawn once."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from io import BytesIO

import msgspec
import pytest
from pypdf import PdfReader

from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.domain.assessment import Assessment
from shekara.domain.templates import blank, from_template
from shekara.reference.evidence import evidence
from shekara.reference.map import map_units
from shekara.report.compose import compose
from shekara.report.content import Brief
from shekara.report.fonts import Typeface, roboto, typeface
from shekara.report.pdf import render
from shekara.report.words import Words
from shekara.translation import language

DAY = "2026-11-21"
HOSTILE = (
    "<b>&amp; </para> {place} %n </b><a href='x'>",
    "Щ" * 2000,
    "W" * 2000,
    "строка\n" * 280,
    "سلام عليكم שלום \N{RIGHT-TO-LEFT OVERRIDE} обратно",
    "🚚🏗️👩‍👩‍👧 ■ □ 𝔘 ★",
    "й й Ә Ғ Қ Ң Ө Ұ Ү Һ І",
)


def assessed(name: str, code: str = "en") -> Assessment:
    """A template by its name, or the blank one of a pair such as KZ-10,KG-Y."""
    if "," in name:
        return blank(evidence().pair(name), date=DAY, language=code)
    return from_template(name, date=DAY, language=code)


def composed(evaluation: Evaluation, code: str = "en") -> Brief:
    """The brief of an evaluation, as a tree of values."""
    return compose(
        evaluation,
        evaluation.evidence,
        map_units(),
        code,
        made_on=evaluation.assessment.passport.date,
        version="0.1.0",
        checksum="sha256:0123456789abcdef",
    )


@cache
def evaluated(name: str) -> Evaluation:
    """An evaluated template, once for all tests."""
    return evaluate(assessed(name), evidence())


@cache
def drawn(name: str, code: str = "en") -> bytes:
    """A drawn brief, once for all tests."""
    return render(composed(evaluated(name), code), language(code), roboto())


@pytest.fixture
def evaluation_of() -> Callable[[str], Evaluation]:
    """Evaluate a template by its name."""
    return evaluated


@pytest.fixture
def brief_of() -> Callable[[str], Brief]:
    """Compose the brief of a template by its name."""
    return lambda name: composed(evaluated(name))


@pytest.fixture
def pdf_of() -> Callable[..., bytes]:
    """Draw the brief of a template by its name and language."""
    return drawn


@pytest.fixture
def reader_of() -> Callable[..., PdfReader]:
    """Read the drawn brief of a template."""
    return lambda *name: PdfReader(BytesIO(drawn(*name)))


@pytest.fixture
def text_of_brief() -> Callable[[Assessment], str]:
    """Draw any assessment and give all its text, on one line."""

    def text(assessment: Assessment) -> str:
        brief = composed(evaluate(assessment, evidence()))
        data = render(brief, language("en"), roboto())
        return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(data)).pages).split())

    return text


@pytest.fixture
def face() -> Typeface:
    """The typeface of the brief."""
    return typeface(roboto())


@pytest.fixture
def words(face: Typeface) -> Words:
    """The words of the brief in English."""
    return Words(language("en"), face)


@pytest.fixture(params=HOSTILE, ids=lambda words: repr(words[:12]))
def hostile(request: pytest.FixtureRequest) -> Assessment:
    """An assessment in which every typed text is hostile."""
    typed: str = request.param
    start = assessed("alatau")
    passport = msgspec.structs.replace(
        start.passport, title=typed, place=typed, author=typed, organisation=typed
    )
    factors = tuple(msgspec.structs.replace(f, words=typed) for f in start.swot.factors)
    scenarios = tuple(
        msgspec.structs.replace(
            scenario,
            name=typed,
            assumptions=tuple(msgspec.structs.replace(a, note=typed) for a in scenario.assumptions),
        )
        for scenario in start.outlook.scenarios
    )
    return msgspec.structs.replace(
        start,
        passport=passport,
        swot=msgspec.structs.replace(start.swot, factors=factors),
        outlook=msgspec.structs.replace(start.outlook, scenarios=scenarios),
    )


@pytest.fixture
def walk() -> Callable[[object], Iterator[object]]:
    """Go through every value of a tree of dataclasses and tuples."""

    def through(value: object) -> Iterator[object]:
        yield value
        if isinstance(value, tuple):
            parts: Iterator[object] = iter(value)
        elif is_dataclass(value):
            parts = (getattr(value, field.name) for field in fields(value))
        else:
            return
        for part in parts:
            yield from through(part)

    return through
