"""What can be imported, and putting an imported table away."""

from __future__ import annotations

import pytest

from shekara.domain.edits import imported as edits
from shekara.domain.edits import review
from shekara.domain.templates import from_template
from shekara.domain.units import UNITS
from shekara.store.codec import decode, encode
from shekara.store.exchange.layout import Role, folded
from shekara.translation import language
from shekara.usecases.importing import Importable, importable, without_table
from tests.analysis.results.importing import series, table

START = from_template("alatau", date="2026-03-31", language="en")
EXPORTS = series("KZ", "trade.export.KG", "musd", {2026: 2000.0})


@pytest.fixture(scope="module")
def known() -> Importable:
    return importable([language("en"), language("ru")])


@pytest.mark.parametrize(
    ("role", "words", "key"),
    [
        (Role.PLACE, "KZ-39", "KZ-39"),
        (Role.PLACE, "  костанайская   ОБЛАСТЬ ", "KZ-39"),
        (Role.PLACE, "Қостанай облысы", "KZ-39"),
        (Role.PLACE, "Chelyabinsk Region", "RU-CHE"),
        (Role.PLACE, "РК", "KZ"),
        (Role.INDICATOR, "Валовой региональный продукт", "grp_nominal"),
        (Role.INDICATOR, "Exports to Russia", "trade.export.RU"),
        (Role.UNIT, "млн. тенге", "mkzt"),
        (Role.UNIT, "тыс. долл. США", "kusd"),
        (Role.UNIT, "thousand people", "kpersons"),
    ],
)
def test_a_thing_is_known_by_its_code_and_by_the_words_people_write(
    known: Importable, role: Role, words: str, key: str
) -> None:
    assert known.vocabulary.words[role][folded(words)] == key


def test_every_choice_is_offered_once_and_every_unit_has_a_name(known: Importable) -> None:
    for choices in known.choices.values():
        keys = [key for key, _name in choices]
        assert len(set(keys)) == len(keys)
    offered = {key for key, _name in known.choices[Role.UNIT]}
    assert set(known.vocabulary.units.values()) <= offered <= UNITS.keys()


def test_words_that_two_things_share_stand_for_neither(known: Importable) -> None:
    words = known.vocabulary.words[Role.PLACE]
    assert folded("Altai") not in words
    assert set(words.values()) == {key for key, _name in known.choices[Role.PLACE]}


def test_a_table_put_away_takes_the_corrections_of_its_numbers_with_it() -> None:
    held = edits.add_table(START, table(EXPORTS))
    held = review.correct(held, "observed.trade.KG.export.2026", 1950, "A misprint")
    held = review.correct(held, "observed.trade.KG.export.2023", 1150, "Recomputed")
    held = review.correct(held, "printed.imported.1.1/KZ trade.export.KG/2026", 1, "A misprint")
    less = without_table(held, "1")
    assert [each.of for each in less.review.corrections] == ["observed.trade.KG.export.2023"]
    assert less.imported == START.imported
    assert decode(encode(less, "Shekara")) == less
