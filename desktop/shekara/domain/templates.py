"""The templates from which a new assessment starts.

The papers name the factors and judge none, so their weights and intensities here are
illustrative until somebody judges them. Growth of the baseline follows the observed trade;
whatever else has no source is illustrative too. What is assumed of the hub stands in
`template_hub`.
"""

from __future__ import annotations

from collections.abc import Mapping

from shekara.domain.assessment import Assessment, Passport
from shekara.domain.concepts import Concept
from shekara.domain.imported import ImportedFigures
from shekara.domain.regions import RegionPair
from shekara.domain.review import EvidenceReview
from shekara.domain.scenarios import Assumption, Outlook, Scenario, Target
from shekara.domain.siting import Siting
from shekara.domain.swot import Direction, DriverLink, Factor, Swot
from shekara.domain.template_hub import hub_of_template
from shekara.domain.template_sites import template_siting
from shekara.domain.wording import Phrase, Wording

LAST_PROJECTED_YEAR = 2035

_Range = tuple[float, float, float]

OBSERVED_GROWTH: Mapping[tuple[str, str], _Range] = {
    ("KG", "export"): (0.3, 10.8, 22.4),
    ("KG", "import"): (5.9, 10.5, 15.3),
    ("RU", "export"): (-0.1, 4.1, 12.6),
    ("RU", "import"): (2.9, 4.3, 11.8),
}
"""Real growth of Kazakhstan's trade, % a year: lowest five-year average, average of
2015–2025, highest five-year average; recomputed from the trade table in the tests."""

INFLATION: _Range = (1.5, 2.0, 3.5)

_SOURCE_OF_GROWTH = "derived_trade_growth"
_SOURCE_OF_INFLATION = "fed_inflation_goal"
_WEIGHTS = {"baseline": 0.40, "growth": 0.20, "stagnation": 0.25, "crisis": 0.15}
_ILLUSTRATIVE: Mapping[str, tuple[_Range, _Range, _Range]] = {
    "growth": ((8.0, 12.0, 18.0), (8.0, 12.0, 18.0), (1.5, 2.0, 3.5)),
    "stagnation": ((-2.0, 0.0, 2.0), (-2.0, 0.0, 2.0), (1.5, 2.5, 4.0)),
    "crisis": ((-12.0, -5.0, 0.0), (-12.0, -5.0, 0.0), (2.0, 3.0, 6.0)),
}

_CAPTURE = tuple(f"{concept}_food_capture" for concept in Concept)
_UP, _DOWN = Direction.UP, Direction.DOWN

_LINKS: Mapping[str, tuple[tuple[str, Direction, tuple[str, ...]], ...]] = {
    "alatau": (
        ("S2", _UP, ("hours_saved", "transit_tonnes")),
        ("S3", _UP, ("processed_share",)),
        ("S6", _UP, ("export_growth",)),
        ("W1", _UP, ("delay",)),
        ("W2", _DOWN, _CAPTURE),
        ("O1", _UP, ("export_growth", "import_growth")),
        ("O2", _UP, tuple(f"{concept}_staff" for concept in Concept)),
        ("O3", _UP, ("offseason", "loss_avoided")),
        ("O4", _UP, ("offseason", "premium")),
        ("O7", _UP, ("formal_share",)),
        ("T1", _DOWN, ("export_growth", "import_growth", *_CAPTURE)),
        ("T1", _UP, ("investor_rate",)),
        ("T2", _DOWN, ("export_growth", "import_growth", "transit_tonnes", "hours_saved")),
        ("T2", _UP, ("delay",)),
    ),
    "kostanay": (
        ("S1", _UP, ("export_growth",)),
        ("S2", _UP, ("transit_tonnes",)),
        ("W1", _DOWN, ("hours_saved",)),
        ("W3", _UP, ("delay",)),
        ("O2", _UP, ("export_growth",)),
    ),
}
"""Through which drivers the factors work, and which way."""

_Judgements = Mapping[str, tuple[float, int]]

_ALATAU: _Judgements = {
    "S1": (0.6, 4),
    "S2": (0.7, 4),
    "S3": (0.4, 2),
    "S4": (0.3, 2),
    "S5": (0.5, 3),
    "S6": (0.6, 4),
    "S7": (0.4, 2),
    "W1": (0.8, 4),
    "W2": (0.5, 3),
    "O1": (0.8, 5),
    "O2": (0.5, 3),
    "O3": (0.7, 4),
    "O4": (0.6, 3),
    "O5": (0.4, 2),
    "O6": (0.3, 2),
    "O7": (0.6, 3),
    "T1": (0.7, 4),
    "T2": (0.8, 4),
}
_KOSTANAY: _Judgements = {
    "S1": (0.8, 5),
    "S2": (0.6, 4),
    "S3": (0.7, 4),
    "S4": (0.4, 4),
    "W1": (0.7, 4),
    "W2": (0.6, 3),
    "W3": (0.5, 3),
    "O1": (0.6, 3),
    "O2": (0.7, 3),
    "O3": (0.4, 3),
    "T1": (0.6, 3),
    "T2": (0.5, 4),
    "T3": (0.5, 3),
    "T4": (0.6, 4),
}

_TEMPLATES: Mapping[str, tuple[RegionPair, _Judgements, Target | None]] = {
    "alatau": (
        RegionPair("KZ-31", "KG-C"),
        _ALATAU,
        Target(turnover_musd=3000.0, source="p5"),
    ),
    "kostanay-chelyabinsk": (RegionPair("KZ-39", "RU-CHE"), _KOSTANAY, None),
}

TEMPLATES = (*_TEMPLATES, "blank")


def pair_of_words(wording: Wording) -> RegionPair | None:
    """Give the pair a template wrote these words for; None for words that fit any pair."""
    if isinstance(wording, str):
        return None
    return pair_of_template(wording.key.split(".", maxsplit=1)[0])


def fits_pair(wording: Wording, pair: RegionPair) -> bool:
    """Tell whether no template wrote these words for another pair."""
    return pair_of_words(wording) in {None, pair}


def pair_of_template(key: str) -> RegionPair | None:
    """Give the pair of the template of a key; None for one that fits any pair, such as blank."""
    return {key_of(name): pair for name, (pair, _, _) in _TEMPLATES.items()}.get(key)


def partner_of_target(target: Target) -> str | None:
    """Give the neighbour with whom a template set this target; None for one that none set."""
    found = (pair.partner for pair, _, of_template in _TEMPLATES.values() if of_template == target)
    return next(found, None)


def key_of(name: str) -> str:
    """Give the key of a template: the first part of its name, and of the keys of its words."""
    return name.split("-", maxsplit=1)[0]


def from_template(name: str, *, date: str, language: str) -> Assessment:
    """Give a new assessment from the template `alatau` or `kostanay-chelyabinsk`.

    `date` is the ISO date of the passport; KeyError for another name.
    """
    pair, judgements, target = _TEMPLATES[name]
    key = key_of(name)
    return Assessment(
        passport=Passport(
            title=Phrase(f"{key}.title"),
            place=Phrase(f"{key}.place"),
            date=date,
            language=language,
        ),
        pair=pair,
        swot=Swot(
            factors=tuple(
                _factor(key, factor_id, weight, intensity)
                for factor_id, (weight, intensity) in judgements.items()
            ),
            links=_links(key),
        ),
        outlook=_outlook(pair.partner, target),
        hub=hub_of_template(key),
        siting=template_siting(name),
        imported=ImportedFigures(),
        review=EvidenceReview(),
    )


def blank(pair: RegionPair, *, date: str, language: str) -> Assessment:
    """Give an assessment of a pair with the start scenarios and nothing else."""
    return Assessment(
        passport=Passport(title=Phrase("blank.title"), date=date, language=language),
        pair=pair,
        swot=Swot(),
        outlook=_outlook(pair.partner, None),
        hub=hub_of_template("blank"),
        siting=Siting(),
        imported=ImportedFigures(),
        review=EvidenceReview(),
    )


def _links(key: str) -> tuple[DriverLink, ...]:
    return tuple(
        DriverLink(factor=factor, driver=driver, direction=direction)
        for factor, direction, drivers in _LINKS[key]
        for driver in drivers
    )


def _factor(key: str, factor_id: str, weight: float, intensity: int) -> Factor:
    return Factor(
        id=factor_id,
        words=Phrase(f"{key}.{factor_id}"),
        weight=weight,
        intensity=intensity,
        illustrative=("weight", "intensity"),
        note=Phrase(f"{key}.note"),
    )


def _outlook(partner: str, target: Target | None) -> Outlook:
    scenarios = tuple(
        Scenario(
            id=scenario_id,
            name=Phrase(f"scenario.{scenario_id}"),
            weight=weight,
            assumptions=_baseline(partner) if scenario_id == "baseline" else _guesses(scenario_id),
        )
        for scenario_id, weight in _WEIGHTS.items()
    )
    return Outlook(
        scenarios=scenarios,
        last_year=LAST_PROJECTED_YEAR,
        target=target,
        illustrative_weights=True,
    )


def observed_growth(partner: str) -> tuple[Assumption, ...]:
    """Give what templates assume of the growth of exports and imports, from the trade observed.

    Nothing for a neighbour with whom no trade is known.
    """
    return tuple(
        _assumption(
            f"{flow}_growth",
            OBSERVED_GROWTH[partner, flow],
            source=_SOURCE_OF_GROWTH,
            note="note.observed_growth",
        )
        for flow in ("export", "import")
        if (partner, flow) in OBSERVED_GROWTH
    )


def _baseline(partner: str) -> tuple[Assumption, ...]:
    inflation = _assumption(
        "inflation", INFLATION, source=_SOURCE_OF_INFLATION, note="note.fed_goal"
    )
    return (*observed_growth(partner), inflation)


def _guesses(scenario_id: str) -> tuple[Assumption, ...]:
    drivers = ("export_growth", "import_growth", "inflation")
    return tuple(
        _assumption(driver, values, source=None, note="note.illustrative")
        for driver, values in zip(drivers, _ILLUSTRATIVE[scenario_id], strict=True)
    )


def _assumption(driver: str, values: _Range, *, source: str | None, note: str) -> Assumption:
    low, likely, high = values
    return Assumption(
        driver=driver, low=low, likely=likely, high=high, source=source, note=Phrase(note)
    )
