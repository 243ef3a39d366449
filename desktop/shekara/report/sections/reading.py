"""Contents, passport, and how to read the brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.wording import is_blank, text_of
from shekara.report.content import Bullets, Contents, Fact, Facts, Section, Subheading
from shekara.report.sections.decision import NOT_GIVEN, passport_facts, title
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Listed

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.report.desk import Desk


def reading_guide(desk: Desk, evaluation: Evaluation) -> Section:
    """Give the contents, the passport in full, and the meaning of the marks."""
    return Section(
        QT_TRANSLATE_NOOP("brief", "Contents"),
        "contents",
        (
            Contents(),
            Subheading(QT_TRANSLATE_NOOP("brief", "Passport of the assessment")),
            Facts(_passport(desk, evaluation)),
            Subheading(QT_TRANSLATE_NOOP("brief", "How to read the figures")),
            Bullets(tuple(Sentence(text) for text in _GUIDE)),
        ),
    )


def _passport(desk: Desk, evaluation: Evaluation) -> tuple[Fact, ...]:
    passport, pair = evaluation.assessment.passport, evaluation.assessment.pair
    region = desk.evidence.region
    return (
        Fact(QT_TRANSLATE_NOOP("brief", "Title"), title(passport)),
        Fact(
            QT_TRANSLATE_NOOP("brief", "Place"),
            NOT_GIVEN if is_blank(passport.place) else text_of(passport.place),
        ),
        Fact(
            QT_TRANSLATE_NOOP("brief", "Regions"),
            QT_TRANSLATE_NOOP("brief", "{regions}").having(
                regions=Listed((region(pair.kz).name, region(pair.other).name))
            ),
        ),
        *passport_facts(passport),
    )


_GUIDE = (
    QT_TRANSLATE_NOOP(
        "brief",
        "Numbers in square brackets lead to the list of sources. Where all figures of a table "
        "or column share their sources, the brackets stand at its head.",
    ),
    QT_TRANSLATE_NOOP(
        "brief",
        "A raised italic i marks a figure as illustrative: an assumption without a source, or "
        "a judgement that nobody has made yet, stands behind it.",
    ),
    QT_TRANSLATE_NOOP("brief", "What is not known is shown as missing; nothing is filled in."),
    QT_TRANSLATE_NOOP(
        "brief",
        "Money is in current US dollars unless another unit is named. A year beside a figure "
        "is the year it describes.",
    ),
    QT_TRANSLATE_NOOP(
        "brief", "The annex names the method and formula behind every figure that is calculated."
    ),
)
