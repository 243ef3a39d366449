"""The tool for the catalogues: what it lists, keeps, takes in and complains of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import translations

SOURCE = """
NAME = QT_TRANSLATE_NOOP("swot", "Strengths")
LONG = QT_TRANSLATE_NOOP(
    "errors",
    # why
    "No {thing}, "
    "no \\N{MINUS SIGN}.",
)


class Page:
    def said(self, things):
        self.tr("Shown")
        translated = QCoreApplication.translate("swot", NAME.source)
        return plural("checks", "%n things in {place}", "", len(set(things)))
"""
RUSSIAN = {
    "swot": {"Strengths": "Сильные стороны"},
    "errors": {"No {thing}, no −.": "Нет {thing}, нет −."},
    "Page": {"Shown": "Показано"},
    "checks": {
        "%n things in {place}": ["%n вещь в {place}", "%n вещи в {place}", "%n вещей в {place}"]
    },
}
ENGLISH = {"checks": {"%n things in {place}": ["%n thing in {place}", "%n things in {place}"]}}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A product of one module, translated into Russian."""
    write_source(tmp_path, SOURCE)
    translations.update(tmp_path, ["en", "ru"])
    assert translations.fill(tmp_path, "ru", RUSSIAN) == []
    assert translations.fill(tmp_path, "en", ENGLISH) == []
    return tmp_path


def write_source(root: Path, source: str) -> None:
    (root / "desktop").mkdir(exist_ok=True)
    (root / "desktop" / "page.py").write_text(source, "utf-8")


def with_data(root: Path, *, translatable: bool) -> None:
    (root / "data").mkdir(exist_ok=True)
    (root / "data" / "regions.csv").write_text('code,name\nKZ,"One, ""two"""\nRU,Three\n', "utf-8")
    fields = [{"name": "code"}, {"name": "name", "translatable": translatable}]
    package = {
        "resources": [{"path": "regions.csv", "schema": {"fields": fields}}, {"path": "m.json"}]
    }
    (root / "data" / "datapackage.json").write_text(json.dumps(package), "utf-8")


def spoil(root: Path, before: str, after: str) -> None:
    catalogue = translations.catalogues(root)["ru"]
    text = catalogue.read_text("utf-8")
    assert before in text
    catalogue.write_text(text.replace(before, after), "utf-8")


def test_every_way_to_mark_a_sentence_is_listed(root: Path) -> None:
    found = translations.sentences(root)
    assert found.problems == []
    assert {(s.context, s.source, s.counted) for s in found.sentences} == {
        ("swot", "Strengths", False),
        ("errors", "No {thing}, no −.", False),
        ("Page", "Shown", False),
        ("checks", "%n things in {place}", True),
    }


def test_a_translated_product_has_nothing_to_complain_of(root: Path) -> None:
    assert translations.check(root) == []
    assert translations.main(["check"], root) == 0


def test_english_lists_plural_forms_only(root: Path) -> None:
    assert "Strengths" not in translations.catalogues(root)["en"].read_text("utf-8")


def test_updating_twice_changes_nothing(root: Path) -> None:
    before = translations.catalogues(root)["ru"].read_bytes()
    assert translations.update(root) == []
    assert translations.catalogues(root)["ru"].read_bytes() == before


def test_the_order_of_work_leaves_no_trace(root: Path, tmp_path: Path) -> None:
    before = translations.catalogues(root)["ru"].read_bytes()
    write_source(root, "")
    translations.update(root)
    write_source(root, SOURCE)
    translations.update(root)
    translations.fill(root, "ru", RUSSIAN)
    assert translations.catalogues(root)["ru"].read_bytes() == before


def test_marked_columns_of_the_data_are_listed(root: Path) -> None:
    with_data(root, translatable=True)
    translations.update(root)
    assert translations.missing(root, "ru") == {"data": {'One, "two"': "", "Three": ""}}


def test_other_columns_are_not(root: Path) -> None:
    with_data(root, translatable=False)
    assert translations.update(root) == []


def test_what_is_missing_can_be_filled_in(root: Path, tmp_path: Path) -> None:
    with_data(root, translatable=True)
    file = tmp_path / "given.json"
    file.write_text(json.dumps({"data": {"Three": "Три", 'One, "two"': ""}}), "utf-8")
    assert translations.main(["fill", "ru", str(file)], root) == 0
    assert translations.missing(root, "ru") == {"data": {'One, "two"': ""}}


def test_a_translation_nobody_asked_for_is_named(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = root / "given.json"
    file.write_text(json.dumps({"swot": {"Strenghts": "…"}}), "utf-8")
    assert translations.main(["fill", "ru", str(file)], root) == 1
    assert "unknown: swot: Strenghts" in capsys.readouterr().err


def test_a_new_language_begins_with_its_own_number_of_forms(root: Path) -> None:
    translations.main(["update", "--add", "kk"], root)
    lacking = translations.missing(root, "kk")
    assert lacking["checks"] == {"%n things in {place}": ["", ""]}
    assert lacking["swot"] == {"Strengths": ""}


def test_a_language_without_catalogue_is_refused(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translations.main(["missing", "ky"], root) == 1
    assert "update --add ky" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("Нет {thing}", "Нет {thin}", "places differ"),
        ("%n вещи в {place}", "%n вещи", "places differ"),
        ("%n вещей", "вещей", "places differ"),
        ("Сильные стороны", "Cильные стороны", "Latin letters in “Cильные”"),
        ("Сильные стороны", "c Россией", "Latin letters in “c”"),
        ("Сильные стороны", "“Стороны”", "English quotation marks"),
        ("Сильные стороны", "", "empty"),
        ("<translation>Показано", '<translation type="unfinished">Показано', "unfinished"),
        ("            <numerusform>%n вещи в {place}</numerusform>\n", "", "2 plural forms"),
        ("<source>Shown", "<source>Shown before", "not up to date"),
    ],
)
def test_planted_errors_are_found(root: Path, before: str, after: str, complaint: str) -> None:
    spoil(root, before, after)
    assert any(complaint in problem for problem in translations.check(root))
    assert translations.main(["check"], root) == 1


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('QT_TRANSLATE_NOOP("a", f"{b} things")', "plain text only"),
        ('QT_TRANSLATE_NOOP("a", words)', "plain text only"),
        ('plural("a", f"%n {b}", "", 3)', "plain text only"),
        ('self.tr(f"{b}")', "plain text only"),
        ('self.tr("{}".format(b))', "plain text only"),
        ('plural("a", "things", "", 3)', "%n and a number go together"),
        ('QT_TRANSLATE_NOOP("a", "%n things")', "%n and a number go together"),
        ('Text("a", "hidden")', "listed nowhere"),
    ],
)
def test_sentences_that_cannot_be_listed_are_found(root: Path, line: str, complaint: str) -> None:
    write_source(root, SOURCE + line)
    assert any(complaint in problem for problem in translations.check(root))


def test_sources_that_cannot_be_read_leave_the_catalogues_alone(root: Path) -> None:
    before = translations.catalogues(root)["ru"].read_bytes()
    write_source(root, "def half(")
    assert translations.main(["update"], root) == 1
    assert translations.catalogues(root)["ru"].read_bytes() == before


def test_words_meant_for_no_catalogue_pass(root: Path) -> None:
    write_source(root, SOURCE + 'self.tr(words)\n"x".translate(table)\nText("", "as it is")\n')
    assert translations.check(root) == []


def test_what_left_the_sources_leaves_the_catalogue(root: Path) -> None:
    write_source(root, SOURCE.replace("Strengths", "Weaknesses"))
    translations.update(root)
    assert "<source>Strengths" not in translations.catalogues(root)["ru"].read_text("utf-8")


def test_only_what_changed_is_compiled(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["compile"], root) == 0
    assert "compiled: en, ru" in capsys.readouterr().out
    assert translations.compile_all(root) == []
    assert translations.catalogues(root)["ru"].with_suffix(".qm").exists()


def test_a_damaged_catalogue_is_named_not_compiled(root: Path) -> None:
    spoil(root, "</TS>", "")
    with pytest.raises(translations.TranslationError):
        translations.compile_all(root)
