"""The recommendation as a reader of Russian meets it: one sentence for each verdict."""

import pytest

from shekara.analysis.recommendation.verdict import Verdict
from shekara.analysis.results.decision.entries import Entries
from shekara.analysis.results.decision.found import Found
from shekara.analysis.results.decision.recommendation import recommendation
from shekara.analysis.results.decision.values import Recommendation
from shekara.domain.concepts import Concept
from shekara.domain.goods import Good
from shekara.domain.hub import Decision
from shekara.text import Text, verbatim
from shekara.translation import QtLanguage
from tests.analysis.results.decision.known import recommended, simulated
from tests.analysis.simulation.small import Site, Small, small_hub

RUSSIAN = QtLanguage("ru")
STEADY = {Concept.TRANSPORT: 5.0, Concept.TRADE: 9.0}
SMALL = Small(hub=small_hub(tuple(STEADY)), place=verbatim("Карасу"))
BEST = (
    "торгово-логистический комплекс (место: Карасу). Это лучшее из 3 решений в 70,0 % (±0,4) "
    "смоделированных вариантов будущего, и оно лучше отказа от строительства в "
)


def russian(text: Text) -> str:
    return RUSSIAN.text(text).replace("\N{NO-BREAK SPACE}", " ")


def not_assessable(*drivers: str) -> Recommendation:
    found = Found(missing={Concept.TRADE: drivers})
    return recommendation(Entries(SMALL.setting, draws=0, seed=1), found)


@pytest.mark.parametrize(
    ("made", "verdict", "sentence"),
    [
        (
            not_assessable("margin_cut", "trade_capex"),
            Verdict.NOT_ASSESSABLE,
            (
                "Оценка невозможна, так как не хватает 2 исходных значений: «Сокращение наценки "
                "посредников» и «Капитальные затраты без земли (Торгово-логистический комплекс)»."
            ),
        ),
        (
            recommended(simulated({Concept.TRANSPORT: -5.0}, above=0.2), small=SMALL),
            Verdict.DO_NOT_BUILD,
            (
                "Не строить: отказ от строительства — лучшее из 2 решений в 70,0 % (±0,4) "
                "смоделированных вариантов будущего. Лучшей по среднему эффекту концепцией был бы "
                "транспортно-логистический комплекс (место: Карасу). Он лучше отказа от "
                "строительства в 20,0 %; на допущениях без источника основано 20,0 % разброса его "
                "эффекта."
            ),
        ),
        (
            recommended(simulated(STEADY, above=0.6), 0.7, SMALL),
            Verdict.NOT_ENOUGH_EVIDENCE,
            (
                f"Рекомендации нет. Впереди: {BEST}60,0 %; на допущениях без источника основано "
                "70,0 % разброса."
            ),
        ),
        (
            recommended(simulated(STEADY, above=0.6), 0.2, SMALL),
            Verdict.PREPARE,
            (
                f"Готовить, не принимая обязательств: {BEST}60,0 %; на допущениях без источника "
                "основано 20,0 % разброса."
            ),
        ),
        (
            recommended(simulated(STEADY, fnpv=-3.0), 0.2, SMALL),
            Verdict.BUILD_ON_CONDITIONS,
            (
                f"Строить при соблюдении условий: {BEST}90,0 %; на допущениях без источника "
                "основано 20,0 % разброса."
            ),
        ),
        (
            recommended(simulated(STEADY), 0.2, SMALL),
            Verdict.BUILD,
            f"Строить: {BEST}90,0 %; на допущениях без источника основано 20,0 % разброса.",
        ),
    ],
    ids=lambda each: str(each) if isinstance(each, Verdict) else "",
)
def test_every_verdict_is_a_sentence(made: Recommendation, verdict: Verdict, sentence: str) -> None:
    assert made.verdict is verdict
    assert russian(made.sentence) == sentence


def test_conditions_are_sentences() -> None:
    small = SMALL.having(
        hub=small_hub(tuple(STEADY), decision=Decision()),
        site=Site(not_assessed=tuple(Concept)),
        goods={Concept.TRADE: (Good.FRUIT, Good.MEAT)},
    )
    made = recommended(simulated(STEADY, home=-1, partner=-2, fnpv=-3), small=small)
    assert [russian(each) for each in made.conditions] == [
        "Нужно оценить место: известны не все требования.",
        (
            "Казахстан проигрывает: его часть экономического эффекта в среднем составляет "
            "−1,0 млн долл. США."
        ),
        (
            "Сосед проигрывает: его часть экономического эффекта в среднем составляет "
            "−2,0 млн долл. США."
        ),
        "Инвестору в среднем не хватает 3,0 млн долл. США: кто-то должен покрыть этот дефицит.",
        "Соглашение двух сторон должно вступить в силу.",
        (
            "С этими товарами пользователи платили бы хабу больше, чем выигрывают, и обошлись бы "
            "без него: фрукты и мясо."
        ),
        (
            "Нужно проверить, не объясняется ли рост базовых лет реэкспортом, который может "
            "прекратиться."
        ),
    ]


def test_a_tie_names_the_other_and_the_cheaper() -> None:
    made = recommended(simulated(STEADY, tied=(1,), cheaper=1), small=SMALL)
    assert [russian(each) for each in made.reasons] == [
        (
            "Насколько можно судить, не хуже: транспортно-логистический комплекс. Дешевле из двух "
            "лучших: транспортно-логистический комплекс."
        )
    ]
