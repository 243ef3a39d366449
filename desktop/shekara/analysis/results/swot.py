"""The SWOT in figures: weights and their shares, where the hub stands, what is in money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.analysis import swot
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.domain.parts import Parts
from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.swot import DriverLink, Factor, Judgement, Swot
    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class FactorFigures:
    """One factor with its judged weight and intensity and its share of all weights.

    `links` are those to the drivers it works through.
    """

    factor: Factor
    links: tuple[DriverLink, ...]
    weight: Figure
    intensity: Figure
    share: Figure


@dataclass(frozen=True, kw_only=True)
class PositionFigures:
    """A position: both axes and the quadrant's code (`SO`, `WO`, `ST`, `WT`, `none`)."""

    x: Figure
    y: Figure
    quadrant: Figure


@dataclass(frozen=True, kw_only=True)
class SwotResult:
    """The factors by quadrant, the mean intensity of each, and the position by two rules.

    `monetised` is the share of each quadrant's weight that works through drivers, and
    `monetised_risks` that of weaknesses and threats together; without weight they are missing.
    """

    reads: ClassVar[Parts] = Parts.SWOT

    factors: Mapping[Quadrant, tuple[FactorFigures, ...]]
    intensity: Mapping[Quadrant, Figure]
    position: PositionFigures
    weight_sum_position: PositionFigures
    monetised: Mapping[Quadrant, Figure]
    monetised_risks: Figure

    @property
    def rules_disagree(self) -> bool:
        """Tell whether the two rules differ in their answer; "no position" is one too."""
        return self.position.quadrant.value != self.weight_sum_position.quadrant.value


def swot_result(book: FigureBook, value: Swot) -> SwotResult:
    """Give the SWOT in figures."""
    factors = _factors(book, value)
    rated = {
        quadrant.value: [(f.weight, float(f.intensity)) for f in value.within(quadrant)]
        for quadrant in Quadrant
    }
    means = {
        quadrant: _mean(book, quadrant, swot.mean_intensity(rated[quadrant]), factors[quadrant])
        for quadrant in Quadrant
    }
    weights = tuple(f.weight.id for quadrant in Quadrant for f in factors[quadrant])
    risks = (*factors[Quadrant.WEAKNESSES], *factors[Quadrant.THREATS])
    return SwotResult(
        factors=factors,
        intensity=means,
        position=_position(
            book,
            _Rule("intensity_position", "level"),
            swot.intensity_position(rated),
            x=(means[Quadrant.STRENGTHS].id, means[Quadrant.WEAKNESSES].id),
            y=(means[Quadrant.OPPORTUNITIES].id, means[Quadrant.THREATS].id),
        ),
        weight_sum_position=_position(
            book,
            _Rule("weight_sum_position", "weight"),
            swot.weight_sum_position(rated),
            x=weights,
            y=weights,
        ),
        monetised={
            quadrant: _monetised(
                book,
                f"swot.{quadrant}.monetised",
                _IN_MONEY.having(quadrant=quadrant.heading),
                factors[quadrant],
            )
            for quadrant in Quadrant
        },
        monetised_risks=_monetised(book, "swot.monetised", _RISKS_IN_MONEY, risks),
    )


def _factors(book: FigureBook, value: Swot) -> Mapping[Quadrant, tuple[FactorFigures, ...]]:
    shares = swot.shares([factor.weight for factor in value.factors])
    share_of = {factor.id: share for factor, share in zip(value.factors, shares, strict=True)}
    return {
        quadrant: tuple(
            _factor_figures(book, value, factor, share_of) for factor in value.within(quadrant)
        )
        for quadrant in Quadrant
    }


def _factor_figures(
    book: FigureBook, value: Swot, factor: Factor, share_of: Mapping[str, float]
) -> FactorFigures:
    name = verbatim(factor.id)
    return FactorFigures(
        factor=factor,
        links=value.drivers_of(factor.id),
        weight=_judged(
            book,
            factor,
            "weight",
            QT_TRANSLATE_NOOP("figures", "Weight of factor {factor}").having(factor=name),
        ),
        intensity=_judged(
            book,
            factor,
            "intensity",
            QT_TRANSLATE_NOOP("figures", "Intensity of factor {factor}").having(factor=name),
        ),
        share=book.enter(
            Figure(
                id=f"swot.{factor.id}.share",
                name=QT_TRANSLATE_NOOP("figures", "Share of factor {factor} in all weights").having(
                    factor=name
                ),
                value=100 * share_of[factor.id],
                unit="pct",
                method="swot_share",
                inputs=tuple(f"swot.{factor_id}.weight" for factor_id in share_of),
            )
        ),
    )


def _judged(book: FigureBook, factor: Factor, judgement: Judgement, name: Text) -> Figure:
    illustrative = judgement in factor.illustrative
    units = {"weight": ("ratio", factor.weight), "intensity": ("points", factor.intensity)}
    unit, value = units[judgement]
    return book.enter(
        Figure(
            id=f"swot.{factor.id}.{judgement}",
            name=name,
            value=value,
            unit=unit,
            method="judged",
            origin=Origin.ILLUSTRATIVE if illustrative else Origin.JUDGED,
        )
    )


def _mean(
    book: FigureBook, quadrant: Quadrant, value: float | None, factors: tuple[FactorFigures, ...]
) -> Figure:
    inputs = tuple(figure.id for f in factors for figure in (f.weight, f.intensity))
    return book.enter(
        Figure(
            id=f"swot.{quadrant}.mean_intensity",
            name=QT_TRANSLATE_NOOP("figures", "Mean intensity: {quadrant}").having(
                quadrant=quadrant.heading
            ),
            value=value,
            unit="level",
            method="mean_intensity",
            inputs=inputs,
        )
    )


_IN_MONEY = QT_TRANSLATE_NOOP(
    "figures", "Share of the weight that works through drivers: {quadrant}"
)
_RISKS_IN_MONEY = QT_TRANSLATE_NOOP(
    "figures", "Share of the weight that works through drivers: weaknesses and threats"
)


def _monetised(
    book: FigureBook, figure_id: str, name: Text, factors: tuple[FactorFigures, ...]
) -> Figure:
    linked = [bool(f.links) for f in factors]
    share = swot.monetised_share([f.factor.weight for f in factors], linked)
    return book.enter(
        Figure(
            id=figure_id,
            name=name,
            value=None if share is None else 100 * share,
            unit="pct",
            method="monetised_share",
            inputs=tuple(f.weight.id for f in factors),
        )
    )


_AXES = {
    "x": QT_TRANSLATE_NOOP("figures", "Internal axis: strengths less weaknesses"),
    "y": QT_TRANSLATE_NOOP("figures", "External axis: opportunities less threats"),
    "quadrant": QT_TRANSLATE_NOOP("figures", "Quadrant of the position"),
}


@dataclass(frozen=True)
class _Rule:
    """A rule by which a position is found, and the unit of its axes."""

    method: str
    unit: str


def _position(
    book: FigureBook,
    rule: _Rule,
    position: swot.Position,
    *,
    x: tuple[str, ...],
    y: tuple[str, ...],
) -> PositionFigures:
    """Enter a position; `x` and `y` are the ids of what each axis is made of."""

    def part(key: str, value: float | str | None, unit: str, inputs: tuple[str, ...]) -> Figure:
        return book.enter(
            Figure(
                id=f"swot.{rule.method}.{key}",
                name=_AXES[key],
                value=value,
                unit=unit,
                method=rule.method,
                inputs=inputs,
            )
        )

    across, up = part("x", position.x, rule.unit, x), part("y", position.y, rule.unit, y)
    return PositionFigures(
        x=across, y=up, quadrant=part("quadrant", position.quadrant, "code", (across.id, up.id))
    )
