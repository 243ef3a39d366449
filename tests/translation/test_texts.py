"""Sentences: their translation, their places and plural forms, and further languages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import shekara.translation as module
import translations
from shekara.domain.swot import Quadrant
from shekara.text import Day, Language, Listed, Quantity, Text, Value, plural, verbatim
from shekara.translation import LanguageError, QtLanguage, available, language

NB = "\N{NO-BREAK SPACE}"
UNJUDGED = "%n factors still have an illustrative weight or intensity. Judge them."

KAZAKH = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="kk" sourcelanguage="en"><context><name>swot</name>
<message><source>Strengths</source><translation>Күшті жақтары</translation></message>
</context></TS>
"""


def unknown(source: str, count: int | None = None) -> Text:
    return Text("nowhere", source, count=count)


def test_sentences_are_translated(english: QtLanguage, russian: QtLanguage) -> None:
    assert english.text(Quadrant.THREATS.heading) == "Threats"
    assert russian.text(Quadrant.THREATS.heading) == "Угрозы"


def test_a_sentence_without_translation_stays_english(russian: QtLanguage) -> None:
    assert russian.text(unknown("Never heard of")) == "Never heard of"


@pytest.mark.parametrize(
    ("count", "in_english", "in_russian"),
    [
        (1, "1 factor still has", "У 1 фактора"),
        (2, "2 factors still have", "У 2 факторов"),
        (5, "5 factors still have", "У 5 факторов"),
        (11, "11 factors still have", "У 11 факторов"),
        (21, "21 factors still have", "У 21 фактора"),
        (1001, "1,001 factors still have", f"У 1{NB}001 фактора"),
    ],
)
def test_a_number_chooses_the_plural_form(
    count: int, in_english: str, in_russian: str, english: QtLanguage, russian: QtLanguage
) -> None:
    text = plural("checks", UNJUDGED, "", count)
    assert english.text(text).startswith(in_english)
    assert russian.text(text).startswith(in_russian)


def test_the_three_forms_of_russian_differ(russian: QtLanguage) -> None:
    source = "Scenario “{scenario}”: %n of {total} assumptions rest on no source."
    said = [
        russian.text(plural("checks", source, "", count).having(scenario="А", total=25))
        for count in (1, 3, 11, 21)
    ]
    assert said == [
        "Сценарий «А»: 1 допущение из 25 не имеет источника.",
        "Сценарий «А»: 3 допущения из 25 не имеют источника.",
        "Сценарий «А»: 11 допущений из 25 не имеют источника.",
        "Сценарий «А»: 21 допущение из 25 не имеет источника.",
    ]


def test_places_are_filled_as_the_language_writes_values(russian: QtLanguage) -> None:
    text = unknown("{words}; {year}; {less}; {money}; {day}; {all}; {nested}").having(
        words="слова",
        year=2026,
        less=-1,
        money=Quantity(1234.5, "musd"),
        day=Day("2026-11-21"),
        all=Listed((verbatim("a"), Quadrant.THREATS.heading, 3)),
        nested=unknown("[{inner}]").having(inner=Quadrant.STRENGTHS.heading),
    )
    assert russian.text(text) == (
        f"слова; 2026; −1; 1{NB}234,5{NB}млн долл. США; 21 ноября 2026{NB}г.; "
        "a, Угрозы и 3; [Сильные стороны]"
    )


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Quantity(0.4, "pct_points"), f"на 0,4{NB}п.{NB}п."),
        (Day("2026-11-21"), f"на 21 ноября 2026{NB}г."),
        (Quantity(0.4, "pct"), f"на 0,4{NB}%."),
        (unknown("{by}").having(by=Quantity(0.4, "pct_points")), f"на 0,4{NB}п.{NB}п."),
    ],
)
def test_a_sentence_ends_in_one_full_stop(value: Value, said: str, russian: QtLanguage) -> None:
    assert russian.text(unknown("на {much}. И").having(much=value)) == f"{said} И"


def test_a_place_without_value_stays_visible(english: QtLanguage) -> None:
    assert english.text(unknown("{known} and {forgotten}").having(known="x")) == "x and {forgotten}"
    assert english.text(unknown("{0} {} { } 100 %n")) == "{0} {} { } 100 %n"


def test_a_percent_sign_stays_on_the_line_of_its_number(english: QtLanguage) -> None:
    assert english.text(unknown("{share} % of all").having(share=5)) == f"5{NB}% of all"


def test_a_percent_sign_printed_in_a_sentence_stays_beside_its_number(english: QtLanguage) -> None:
    assert english.text(unknown("a rate of 9 %, at least")) == f"a rate of 9{NB}%, at least"


def test_an_abbreviated_unit_ends_its_sentence(russian: QtLanguage) -> None:
    points = Quantity(0.05, "pct_points", 2)
    assert russian.text(unknown("на {by}.").having(by=points)) == f"на 0,05{NB}п.{NB}п."
    assert russian.text(unknown("{by}; ещё").having(by=points)) == f"0,05{NB}п.{NB}п.; ещё"
    assert russian.text(unknown("{name}.").having(name=verbatim("и др."))) == "и др."


def test_typed_braces_are_never_read(english: QtLanguage) -> None:
    hostile = "{b} %n {a.__class__} {{}} \\1"
    text = unknown("%n: {a}, {b}", count=2).having(a=hostile, b=verbatim("{a}"))
    assert english.text(text) == f"2: {hostile}, {{a}}"
    assert english.text(verbatim(hostile)) == hostile


def test_a_language_is_what_the_protocol_asks_for(russian: QtLanguage) -> None:
    spoken: Language = russian
    assert spoken.code == "ru"


def test_english_and_russian_ship() -> None:
    assert {"en", "ru"} <= set(available())
    assert available()[0] == "en"


def test_a_language_is_made_once() -> None:
    assert language("ru") is language("ru")


def test_an_unknown_language_is_refused_with_a_sentence(english: QtLanguage) -> None:
    with pytest.raises(LanguageError) as caught:
        language("xx")
    assert english.text(caught.value.text).startswith("There is no language “xx”. Choose one of en")


def test_languages_speak_without_an_application() -> None:
    code = (
        "from shekara.translation import language\n"
        "from shekara.domain.swot import Quadrant\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "assert language('ru').text(Quadrant.THREATS.heading) == 'Угрозы'\n"
        "assert language('ru').date('2026-11-21').startswith('21 ноября')\n"
        "assert QCoreApplication.instance() is None\n"
        "import sys\n"
        "assert not {'PySide6.QtGui', 'PySide6.QtWidgets', 'pyqtgraph'} & set(sys.modules)\n"
    )
    paths = [str(Path(module.__file__).parents[1])]
    environment = {"PYTHONPATH": paths[0], "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_further_catalogue_is_a_further_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    (folder / "shekara_kk.ts").write_text(KAZAKH, "utf-8")
    assert translations.compile_all(tmp_path) == ["kk"]

    def elsewhere(name: str) -> Path:
        return tmp_path / name

    monkeypatch.setattr(module, "bundled", elsewhere)
    language.cache_clear()
    try:
        assert available() == ("en", "kk")
        kazakh = language("kk")
    finally:
        language.cache_clear()
    assert kazakh.text(Quadrant.STRENGTHS.heading) == "Күшті жақтары"
    assert kazakh.text(Quadrant.THREATS.heading) == "Threats"
    assert kazakh.number(-1234.5, 1) == f"−1{NB}234,5"
    assert kazakh.date("2026-11-21") == f"2026{NB}ж. 21 қараша"


def test_kyrgyz_dates_have_no_weekday() -> None:
    assert QtLanguage("ky").date("2026-11-21") == "2026-ж., 21-ноябрь"


def test_without_catalogues_english_still_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(name: str) -> Path:
        return tmp_path / name

    monkeypatch.setattr(module, "bundled", elsewhere)
    assert available() == ("en",)
    assert QtLanguage("en").text(plural("checks", UNJUDGED, "", 2)).startswith("2 factors")
