"""The recommendation in figures and sentences: verdict, reasons, conditions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from shekara.analysis.recommendation.conditions import (
    Circumstances,
    Condition,
    open_conditions,
)
from shekara.analysis.recommendation.contest import Share, Standing
from shekara.analysis.recommendation.verdict import MOST_UNSOURCED, Verdict, verdict
from shekara.analysis.results.decision import sentences
from shekara.analysis.results.decision.entries import PERCENT
from shekara.analysis.results.decision.found import (
    LEAST_DRAWS,
    Found,
    Money,
    best_concept,
    money_of,
)
from shekara.analysis.results.decision.futures import best_figure, share_best
from shekara.analysis.results.decision.left_out import (
    left_out,
    not_assessable_sentence,
    too_few_sentence,
)
from shekara.analysis.results.decision.values import Recommendation
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity

if TYPE_CHECKING:
    from shekara.analysis.results.decision.entries import Entries
    from shekara.analysis.results.decision.setting import Setting
    from shekara.analysis.sensitivity import GroupShare
    from shekara.analysis.simulation.run import Simulated
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.text import Text, Value

_BETTER = QT_TRANSLATE_NOOP("figures", "Share of futures better than not building: {concept}")
_UNSOURCED = QT_TRANSLATE_NOOP(
    "figures", "Share of the spread that rests on unsourced assumptions: {concept}"
)


def recommendation(entries: Entries, found: Found) -> Recommendation:
    """Give the recommendation, as far as it is known."""
    excluded = left_out(entries.setting, found)
    simulated = found.simulated
    if simulated is None:
        return _not_assessable(found, excluded)
    leading = _Leading(entries, found, simulated)
    if simulated.standing is None or found.unsourced is None:
        made = _provisional(leading)
    else:
        made = _Final(leading, simulated.standing, found.unsourced).made()
    return replace(made, left_out=excluded)


def circumstances(
    setting: Setting, concept: Concept, *, money: Money, rules_agreeing: int, rules: int
) -> Circumstances:
    """Give what the conditions of a concept are read from."""
    return Circumstances(
        site_assessed=setting.siting.is_assessed(concept),
        home_enpv_musd=money.home_musd,
        partner_enpv_musd=money.partner_musd,
        fnpv_musd=money.fnpv_musd,
        agreement_in_force=setting.hub.decision.agreement_in_force,
        rules_agreeing=rules_agreeing,
        rules=rules,
        growth_reviewed=setting.is_growth_reviewed,
        goods_staying_away=tuple(map(str, setting.goods_staying_away.get(concept, ()))),
    )


@dataclass(frozen=True)
class _Leading:
    """The concept that is spoken of: the best, whether or not it is better than no hub."""

    entries: Entries
    found: Found
    simulated: Simulated

    @property
    def setting(self) -> Setting:
        return self.entries.setting

    @property
    def place(self) -> int:
        return best_concept(self.simulated)

    @property
    def concept(self) -> Concept:
        return self.simulated.concepts[self.place].concept

    @property
    def hub(self) -> Text:
        return sentences.hub_at(self.concept, self.setting.site)

    @property
    def mean_musd(self) -> float:
        return float(self.simulated.value.mean[self.place])


def _provisional(leading: _Leading) -> Recommendation:
    """Give what leads while futures are still drawn, or what few of them leave open."""
    too_few = too_few_sentence(leading.found)
    is_hub = bool(leading.simulated.admitted) and leading.mean_musd > 0
    leads = sentences.HUB_LEADS.having(hub=leading.hub) if is_hub else sentences.NO_HUB_LEADS
    draws = Quantity(leading.simulated.draws, "count")
    return Recommendation(
        verdict=Verdict.NOT_ENOUGH_EVIDENCE,
        heading=sentences.RECKONING if too_few is None else sentences.NO_RECOMMENDATION,
        sentence=too_few or leads.having(draws=draws),
        leader=leading.concept if is_hub else None,
        has_leader=True,
        best=None,
        better_than_none=None,
        unsourced=None,
        conditions=(),
        find_out=(),
        concept=leading.concept,
        is_final=False,
    )


class _Final:
    """The recommendation when all it takes is known."""

    def __init__(self, leading: _Leading, standing: Standing, unsourced: GroupShare) -> None:
        self.leading, self.standing, self.unsourced = leading, standing, unsourced
        self.entries, self.setting = leading.entries, leading.setting
        self.leader = None if standing.is_no_hub else leading.concept
        # Where nothing contends with no hub, its share says nothing.
        contends = bool(leading.simulated.admitted)
        self.best = share_best(leading.simulated, self.leader) if contends else None
        self.conditions = self._conditions()
        self.verdict = verdict(
            standing, unsourced.share, self.conditions, self.setting.hub.decision.threshold
        )

    def made(self) -> Recommendation:
        simulated, found = self.leading.simulated, self.leading.found
        return Recommendation(
            verdict=self.verdict,
            heading=sentences.HEADINGS[self.verdict],
            sentence=self._sentence(),
            leader=self.leader,
            has_leader=True,
            best=best_figure(self.entries, simulated, self.leader) if self.best else None,
            better_than_none=self._better_figure(),
            unsourced=unsourced_figure(self.entries, self.leading.concept, self.unsourced),
            conditions=tuple(map(sentences.condition_sentence, self.conditions)),
            find_out=() if found.study is None else found.study.find_out,
            find_out_sentence=find_out_sentence(found),
            reasons=self._reasons(),
            concept=self.leading.concept,
            best_half_width=None if self.best is None else PERCENT * self.best.half_width,
        )

    def _conditions(self) -> tuple[Condition, ...]:
        payoffs, simulated = self.leading.found.payoffs, self.leading.simulated
        if self.leader is None or payoffs is None:
            return ()
        choices = payoffs.choices
        return open_conditions(
            circumstances(
                self.setting,
                self.leader,
                money=money_of(simulated, self.leading.place),
                rules_agreeing=payoffs.agreeing_with(self.leader),
                rules=len(choices),
            )
        )

    @property
    def _better(self) -> Share:
        """The share of futures in which the concept is better than no hub."""
        simulated, place = self.leading.simulated, self.leading.place
        if place in simulated.admitted:
            return self.standing.shares_above_zero[1 + simulated.admitted.index(place)]
        loss = simulated.value.loss[place], simulated.value.loss_half_width[place]
        return Share(1 - float(loss[0]), float(loss[1]))

    def _better_figure(self) -> Figure:
        concept, share = self.leading.concept, self._better
        return self.entries.figure(
            "better_than_none",
            _BETTER.having(concept=concept.heading),
            PERCENT * share.share,
            unit="pct",
            method="simulated",
            inputs=self.entries.read_by(concept),
            note=self.entries.drawn(PERCENT * share.half_width, "pct"),
        )

    def _sentence(self) -> Text:
        template = self._template()
        best = self.best
        shares: dict[str, Value] = (
            {}
            if best is None
            else {"best": _percent(best.share), "half_width": _points(PERCENT * best.half_width)}
        )
        said = template.having(
            hub=self.leading.hub,
            options=len(self.standing.means),
            better=_percent(self._better.share),
            unsourced=_percent(self.unsourced.share),
            **shares,
        )
        find_out = find_out_sentence(self.leading.found)
        if self.verdict is not Verdict.NOT_ENOUGH_EVIDENCE or find_out is None:
            return said
        return sentences.AND_FIND_OUT.having(sentence=said, find_out=find_out)

    def _template(self) -> Text:
        if not self.leading.simulated.admitted:
            return self._nothing_admitted()
        if self.verdict is Verdict.DO_NOT_BUILD:
            is_tied = bool(self.standing.tied)
            return sentences.FOR_NO_HUB_TIED if is_tied else sentences.FOR_NO_HUB
        if self.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
            return sentences.WITHOUT_VERDICT
        return sentences.FOR_A_HUB.having(verdict=sentences.HEADINGS[self.verdict])

    def _nothing_admitted(self) -> Text:
        """Say that no concept may be recommended, and what the site lacks if it fails them all."""
        siting = self.setting.siting
        failed = [siting.failed(each.concept) for each in self.leading.simulated.concepts]
        if not all(failed):
            return sentences.NOTHING_ADMITTED
        names = dict.fromkeys(name for each in failed for name in each)
        return sentences.NOTHING_ADMITTED_HERE.having(failed=Listed(tuple(names)))

    def _reasons(self) -> tuple[Text, ...]:
        """Say why no more is recommended than is."""
        if self.leader is None:
            return ()
        threshold = self.setting.hub.decision.threshold
        reasons: list[Text] = []
        if self.standing.above_zero < threshold:
            reasons.append(
                sentences.DOUBTFUL.having(
                    mean=Quantity(self.leading.mean_musd, "musd"),
                    better=_percent(self.standing.above_zero),
                    threshold=_percent(threshold),
                )
            )
        if self.unsourced.share > MOST_UNSOURCED:
            reasons.append(sentences.UNFOUNDED.having(unsourced=_percent(self.unsourced.share)))
        if self.standing.tied and self.standing.cheaper is not None:
            reasons.append(self._tie(self.standing.cheaper))
        return tuple(reasons)

    def _tie(self, cheaper: int) -> Text:
        contenders = self.leading.simulated.contenders
        others = [contenders[option - 1].concept.noun for option in self.standing.tied]
        return sentences.TIED.having(
            others=Listed(tuple(others)),
            cheaper=contenders[cheaper - 1].concept.noun,
        )


def unsourced_figure(entries: Entries, concept: Concept, unsourced: GroupShare) -> Figure:
    """Enter the share of a concept's spread that rests on unsourced assumptions, in percent."""
    return entries.figure(
        "unsourced",
        _UNSOURCED.having(concept=concept.heading),
        PERCENT * unsourced.share,
        unit="pct",
        method="unsourced_share",
        inputs=entries.read_by(concept),
        note=entries.drawn(PERCENT * unsourced.half_width, "pct", draws=2 * LEAST_DRAWS),
    )


def find_out_sentence(found: Found) -> Text | None:
    """Say what to find out first; None while nobody knows, or when everything has a source."""
    study = found.study
    if study is None or not study.find_out:
        return None
    by = sentences.BY_BARS if study.indices is None else sentences.BY_TOTAL_EFFECT
    return by.having(drivers=sentences.listed(study.find_out))


def _points(half_width_pct: float) -> Quantity:
    """Give how far a percentage may be off, as it stands in brackets behind the percentage."""
    return Quantity(half_width_pct, "ratio", 1)


def _percent(share: float) -> Quantity:
    return Quantity(PERCENT * share, "pct")


def _not_assessable(found: Found, excluded: tuple[Text, ...]) -> Recommendation:
    return Recommendation(
        verdict=Verdict.NOT_ASSESSABLE,
        heading=sentences.HEADINGS[Verdict.NOT_ASSESSABLE],
        sentence=not_assessable_sentence(found),
        leader=None,
        has_leader=False,
        best=None,
        better_than_none=None,
        unsourced=None,
        conditions=(),
        find_out=(),
        left_out=excluded,
    )
