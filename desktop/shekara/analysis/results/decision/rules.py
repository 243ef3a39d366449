"""The decision rules side by side, in figures, and how stable the choice is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.decisions import (
    Choice,
    Rule,
    agreeing,
    choices,
    expected_value,
    hurwicz_switches,
    ternary_map,
    value_of_perfect_information,
    weight_flips,
)
from shekara.analysis.results.decision.entries import PERCENT, option_key, option_name
from shekara.analysis.results.decision.ties import tied
from shekara.analysis.results.decision.values import (
    OptimismSwitch,
    RuleResult,
    RulesResult,
    WeightFlipResult,
)
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.decisions import Switch, WeightFlip
    from shekara.analysis.results.decision.entries import Entries
    from shekara.analysis.simulation.run import Simulated
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.domain.scenarios import Scenario
    from shekara.text import Text

Array = NDArray[np.float64]

CORNERS = 3
"""Scenarios of a ternary map."""

RULE_NAMES: Mapping[Rule, Text] = {
    Rule.EXPECTED_VALUE: QT_TRANSLATE_NOOP("decision", "Expected value"),
    Rule.LAPLACE: QT_TRANSLATE_NOOP("decision", "Laplace: all scenarios alike"),
    Rule.MAXIMIN: QT_TRANSLATE_NOOP("decision", "Maximin: best in the worst scenario"),
    Rule.MAXIMAX: QT_TRANSLATE_NOOP("decision", "Maximax: best in the best scenario"),
    Rule.HURWICZ: QT_TRANSLATE_NOOP("decision", "Hurwicz: between worst and best by optimism"),
    Rule.MINIMAX_REGRET: QT_TRANSLATE_NOOP(
        "decision", "Minimax regret: smallest possible loss against the best choice"
    ),
}

_PAYOFF = QT_TRANSLATE_NOOP("figures", "Mean value in scenario “{scenario}”: {option}")
_SCORE = QT_TRANSLATE_NOOP("figures", "{rule}. What it makes of: {option}")
_AGREEING = QT_TRANSLATE_NOOP("figures", "Decision rules that choose what the expected value does")
_EVPI = QT_TRANSLATE_NOOP("figures", "Worth of knowing the scenario beforehand")
_FLIP_AT = QT_TRANSLATE_NOOP(
    "figures", "Weight of scenario “{scenario}” at which the choice turns to: {option}"
)
_FLIP_DISTANCE = QT_TRANSLATE_NOOP(
    "figures", "How far that weight of scenario “{scenario}” is, of the room there is: {option}"
)
_OPTIMISM = QT_TRANSLATE_NOOP(
    "figures", "Optimism at which Hurwicz’s rule turns: {below} → {above}"
)
_WEIGHT_DOWN = QT_TRANSLATE_NOOP(
    "decision",
    "{option} would be better if scenario “{scenario}” had a weight of {at} or less (now "
    "{weight}): {distance} of the way to 0 %.",
)
_WEIGHT_UP = QT_TRANSLATE_NOOP(
    "decision",
    "{option} would be better if scenario “{scenario}” had a weight of {at} or more (now "
    "{weight}): {distance} of the way to 100 %.",
)
_SWITCH = QT_TRANSLATE_NOOP(
    "decision", "At an optimism of {at} Hurwicz’s rule turns: {below} → {above}."
)
_ALL_AGREE = QT_TRANSLATE_NOOP("decision", "All {rules} decision rules choose: {option}.")
_SOME_AGREE = QT_TRANSLATE_NOOP(
    "decision", "Of {rules} decision rules {count} choose: {option}. The others: {others}."
)


@dataclass(frozen=True, eq=False)
class Payoffs:
    """Mean values of the options that contend, shape (options, scenarios), million USD."""

    options: tuple[Concept | None, ...]
    values: Array
    weights: tuple[float, ...]
    optimism: float

    @property
    def best(self) -> Concept | None:
        """The option of largest expected value; None is no hub."""
        return self.options[int(np.argmax(expected_value(self.values, self.weights)))]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What each rule chooses."""
        return choices(self.values, self.weights, self.optimism)

    def agreeing_with(self, option: Concept | None) -> int:
        """Count the rules that choose an option."""
        return agreeing(self.choices, self.options.index(option))


def payoffs_of(simulated: Simulated, weights: tuple[float, ...], optimism: float) -> Payoffs:
    """Give the payoffs of no hub and of the concepts that may be recommended."""
    rows = [0, *(1 + place for place in simulated.admitted)]
    options = (None, *(each.concept for each in simulated.contenders))
    return Payoffs(options, simulated.payoffs[rows], weights, optimism)


def rules_result(entries: Entries, payoffs: Payoffs) -> RulesResult:
    """Give the rules side by side."""
    scenarios = entries.setting.outlook.scenarios
    table = tuple(
        tuple(
            _payoff(entries, option, scenario, float(value))
            for scenario, value in zip(scenarios, values, strict=True)
        )
        for option, values in zip(payoffs.options, payoffs.values, strict=True)
    )
    every = tuple(figure.id for row in table for figure in row)
    rules = tuple(_rule(entries, payoffs, choice, table) for choice in payoffs.choices)
    (best, *_) = next(each.chosen for each in rules if each.rule is Rule.EXPECTED_VALUE)
    corners = _corners(payoffs)
    return RulesResult(
        options=payoffs.options,
        scenarios=scenarios,
        payoffs=table,
        rules=rules,
        agreeing=entries.figure(
            "rules.agreeing",
            _AGREEING,
            sum(best in rule.chosen for rule in rules),
            unit="count",
            method="rules_counted",
            inputs=tuple(figure.id for rule in rules for figure in rule.scores),
        ),
        perfect_information=entries.figure(
            "perfect_information",
            _EVPI,
            value_of_perfect_information(payoffs.values, payoffs.weights),
            unit="musd",
            method="perfect_information",
            inputs=(*every, *entries.setting.weights),
            note=entries.drawn(),
        ),
        weight_flips=_weight_flips(entries, payoffs, every),
        ternary=ternary_map(payoffs.values, payoffs.weights, corners) if corners else None,
        ternary_scenarios=tuple(scenarios[place] for place in corners or ()),
        agreement=_agreement(rules, best),
        optimism_switches=tuple(
            _optimism(entries, payoffs, switch, number, every)
            for number, switch in enumerate(hurwicz_switches(payoffs.values), start=1)
        ),
    )


def _payoff(entries: Entries, option: Concept | None, scenario: Scenario, value: float) -> Figure:
    return entries.figure(
        f"payoff.{option_key(option)}.{scenario.id}",
        _PAYOFF.having(scenario=text_of(scenario.name), option=option_name(option)),
        value,
        unit="musd",
        method="simulated_mean",
        inputs=() if option is None else entries.read_by(option, scenario.id),
        note=entries.drawn(),
    )


def _rule(
    entries: Entries, payoffs: Payoffs, choice: Choice, table: tuple[tuple[Figure, ...], ...]
) -> RuleResult:
    weights = entries.setting.weights if choice.rule is Rule.EXPECTED_VALUE else ()
    every = tuple(figure.id for row in table for figure in row)
    is_regret = choice.rule is Rule.MINIMAX_REGRET
    scores = tuple(
        entries.figure(
            f"rule.{choice.rule}.{option_key(option)}",
            _SCORE.having(rule=RULE_NAMES[choice.rule], option=option_name(option)),
            float(score),
            unit="musd",
            method="rule_score",
            inputs=(*weights, *(every if is_regret else (figure.id for figure in row))),
            note=entries.drawn(),
        )
        for option, score, row in zip(payoffs.options, choice.scores, table, strict=True)
    )
    return RuleResult(
        rule=choice.rule,
        name=RULE_NAMES[choice.rule],
        scores=scores,
        chosen=tuple(payoffs.options[place] for place in choice.chosen),
    )


def _agreement(rules: tuple[RuleResult, ...], best: Concept | None) -> Text:
    dissenting = tuple(rule.name for rule in rules if best not in rule.chosen)
    said = {"rules": len(rules), "option": option_name(best)}
    if not dissenting:
        return _ALL_AGREE.having(**said)
    count = len(rules) - len(dissenting)
    return _SOME_AGREE.having(**said, count=count, others=Listed(dissenting))


def _weight_flips(
    entries: Entries, payoffs: Payoffs, every: tuple[str, ...]
) -> tuple[WeightFlipResult, ...]:
    """Give the flips of weights, nearest first; one weight alone has nothing to give way to."""
    if len(payoffs.weights) == 1:
        return ()
    flips = weight_flips(payoffs.values, payoffs.weights)
    return tuple(
        _weight_flip(entries, payoffs, flip, every)
        for flip in sorted(flips, key=lambda flip: flip.distance)
    )


def _weight_flip(
    entries: Entries, payoffs: Payoffs, flip: WeightFlip, every: tuple[str, ...]
) -> WeightFlipResult:
    setting, to = entries.setting, payoffs.options[flip.to]
    scenario = setting.outlook.scenarios[flip.column]
    places = {"scenario": text_of(scenario.name), "option": option_name(to)}
    key = f"weight_flip.{scenario.id}.{'down' if flip.is_down else 'up'}"
    inputs = (*every, *setting.weights)

    def figure(part: str, name: Text, value: float, unit: str) -> Figure:
        return entries.figure(
            f"{key}.{part}",
            name.having(**places),
            value,
            unit=unit,
            method="weight_flip",
            inputs=inputs,
            note=entries.drawn(),
        )

    weight = setting.figures[f"scenario.{scenario.id}.weight"]
    sentence = (_WEIGHT_DOWN if flip.is_down else _WEIGHT_UP).having(
        **places,
        at=Quantity(PERCENT * flip.share, "pct"),
        weight=Quantity(PERCENT * scenario.weight, "pct"),
        distance=Quantity(flip.distance, "ratio"),
    )
    if to is not None and payoffs.best is None:
        sentence = tied(sentence)
    return WeightFlipResult(
        scenario=scenario,
        weight=cast("Figure", weight),
        at=figure("at", _FLIP_AT, PERCENT * flip.share, "pct"),
        distance=figure("distance", _FLIP_DISTANCE, flip.distance, "ratio"),
        to=to,
        sentence=sentence,
    )


def _optimism(
    entries: Entries, payoffs: Payoffs, switch: Switch, number: int, every: tuple[str, ...]
) -> OptimismSwitch:
    below, above = payoffs.options[switch.below], payoffs.options[switch.above]
    places = {"below": option_name(below), "above": option_name(above)}
    return OptimismSwitch(
        at=entries.figure(
            f"optimism.{number}",
            _OPTIMISM.having(**places),
            switch.alpha,
            unit="ratio",
            method="rule_score",
            inputs=every,
            note=entries.drawn(),
        ),
        below=below,
        above=above,
        sentence=_SWITCH.having(**places, at=Quantity(switch.alpha, "ratio")),
    )


def _corners(payoffs: Payoffs) -> tuple[int, int, int] | None:
    """Give the three heaviest scenarios, in their order; None when there are fewer."""
    if len(payoffs.weights) < CORNERS:
        return None
    heaviest = np.argsort(-np.array(payoffs.weights), kind="stable")[:CORNERS]
    first, second, third = sorted(heaviest.tolist())
    return first, second, third
