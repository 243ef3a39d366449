"""Results as data: what `--json` prints, with every figure's provenance.

The keys are documented in the README and stay as they are; new ones may be added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shekara import __version__
from shekara.domain.checks import checks
from shekara.domain.figures import Figure, FigureBook, Series
from shekara.domain.methods import METHODS
from shekara.domain.wording import text_of
from shekara.reference.evidence import evidence
from shekara.usecases.hub_publication import decision_data, hub_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.gravity import GravityResult
    from shekara.domain.assessment import Assessment
    from shekara.domain.check import Check
    from shekara.domain.evidence import Evidence, Source
    from shekara.text import Language

Json = dict[str, Any]


def evaluation_data(
    evaluation: Evaluation, language: Language, decision: DecisionResult | None = None
) -> Json:
    """Give an evaluation as JSON data, names and sentences in the language.

    With a decision come what its simulation says, and its figures.
    """
    assessment = evaluation.assessment
    book = evaluation.figures if decision is None else decision.figures
    return {
        "shekara": __version__,
        "language": language.code,
        "assessment": _assessment(assessment, language),
        "headline": _headline(evaluation),
        "hub": hub_data(evaluation.hub, language),
        "decision": None if decision is None else decision_data(decision, language),
        **book_data(book, language, evaluation.evidence),
        "checks": check_data(assessment, language),
    }


def pairs_data(result: GravityResult, book: FigureBook, language: Language) -> Json:
    """Give a comparison of pairs as JSON data."""
    return {
        "shekara": __version__,
        "language": language.code,
        "pairs": [
            {
                "pair": pair.id,
                "adjacent": pair in evidence().adjacencies,
                "names": [
                    language.text(evidence().region(code).name) for code in (pair.kz, pair.other)
                ],
                "figures": {
                    f"{role}_{mass}": getattr(result.of(pair, mass), role).id
                    for mass in result.by_mass
                    for role in ("index", "share", "rank")
                },
            }
            for pair in result.pairs
        ],
        **book_data(book, language, evidence()),
    }


def book_data(book: FigureBook, language: Language, known: Evidence) -> Json:
    """Give all figures with the methods and sources they name."""
    return {
        "figures": {entry.id: figure_data(entry, book, language) for entry in book},
        "methods": _methods((entry.method for entry in book), language),
        "sources": sources_data(
            (source for entry in book for source in entry.sources), language, known
        ),
    }


def figure_data(entry: Figure | Series, book: FigureBook, language: Language) -> Json:
    """Give one figure or series with its provenance."""
    data: Json = {
        "name": language.text(entry.name),
        "unit": entry.unit,
        "method": entry.method,
        "origin": entry.origin.value,
        "illustrative": book.is_illustrative(entry.id),
        "inputs": list(entry.inputs),
        "sources": list(entry.sources),
    }
    if entry.note is not None:
        data["note"] = language.text(entry.note)
    if isinstance(entry, Series):
        return data | {"years": list(entry.years), "values": list(entry.values)}
    return data | {"value": entry.value, "year": entry.year}


def check_data(
    assessment: Assessment, language: Language, further: tuple[Check, ...] = ()
) -> list[Json]:
    """Give what is missing or doubtful, `further` of it last."""
    return [
        {
            "place": check.place,
            "severity": check.severity.value,
            "text": language.text(check.text),
        }
        for check in (*checks(assessment), *further)
    ]


def _assessment(assessment: Assessment, language: Language) -> Json:
    passport = assessment.passport
    return {
        "title": language.text(text_of(passport.title)),
        "place": language.text(text_of(passport.place)),
        "author": passport.author,
        "organisation": passport.organisation,
        "date": passport.date,
        "pair": assessment.pair.id,
        "factors": {f.id: language.text(text_of(f.words)) for f in assessment.swot.factors},
        "scenarios": {s.id: language.text(text_of(s.name)) for s in assessment.outlook.scenarios},
    }


def _headline(evaluation: Evaluation) -> Json:
    """Name the figures that answer first; the answer itself stands under `figures`."""
    own = evaluation.gravity.of(evaluation.assessment.pair)
    outlook, swot = evaluation.outlook, evaluation.swot
    figures = {
        "turnover": evaluation.trade.latest,
        "turnover_growth": evaluation.trade.turnover_growth,
        "gravity_share": own.share,
        "gravity_rank": own.rank,
        "position": swot.position.quadrant,
        "position_x": swot.position.x,
        "position_y": swot.position.y,
        "position_by_weight_sums": swot.weight_sum_position.quadrant,
        "target": outlook.target,
        "gap": outlook.gap,
        "target_year": outlook.reached,
    }
    return {key: figure.id if figure else None for key, figure in figures.items()}


def _methods(keys: Iterable[str], language: Language) -> Json:
    return {
        key: {
            "name": language.text(METHODS[key].name),
            "formula": METHODS[key].formula,
            "letters": language.text(letters) if (letters := METHODS[key].letters) else "",
            "source": METHODS[key].source,
        }
        for key in dict.fromkeys(keys)
    }


def sources_data(ids: Iterable[str], language: Language, known: Evidence) -> Json:
    """Give sources by id, each once, with where to find them."""
    return {id_: _source(known.source(id_), language) for id_ in dict.fromkeys(ids)}


def _source(source: Source, language: Language) -> Json:
    return {
        "citation": language.text(source.citation),
        "date": source.date,
        "licence": language.text(source.licence),
        "locator": source.locator,
        "note": language.text(source.note) if source.note else "",
    }
