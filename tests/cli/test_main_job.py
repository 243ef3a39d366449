"""The whole job from the command line: start, change, evaluate, publish, print."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from shekara.text import Quantity
from shekara.translation import language

NO_BREAK = "\N{NO-BREAK SPACE}"
KAZAKH = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі"

Shekara = Callable[..., Any]


def text_of(pdf: Path) -> str:
    printed = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    return printed.replace(NO_BREAK, " ")


def evaluated(shekara: Shekara, file: Path, spoken: str = "en") -> dict[str, Any]:
    outcome = shekara("evaluate", str(file), "--json", language=spoken)
    assert (outcome.code, outcome.err) == (0, "")
    return json.loads(outcome.out)


def leaves(figures: dict[str, Any], figure_id: str) -> Iterator[str]:
    """The figures at the end of everything that one rests on."""
    inputs = figures[figure_id]["inputs"]
    if not inputs:
        yield figure_id
    for name in inputs:
        yield from leaves(figures, name)


@pytest.mark.parametrize("template", ["alatau", "kostanay-chelyabinsk"])
def test_every_figure_leads_to_a_source_a_judgement_or_says_it_is_illustrative(
    shekara: Shekara, tmp_path: Path, template: str
) -> None:
    shekara("new", "--template", template, "-o", "x.shekara")
    data = evaluated(shekara, tmp_path / "x.shekara")
    figures, sources = data["figures"], data["sources"]

    assert len(figures) > 300
    for figure_id, figure in figures.items():
        assert set(figure["sources"]) <= sources.keys(), figure_id
        assert figure["method"] in data["methods"], figure_id
        ends = {leaf: figures[leaf] for leaf in leaves(figures, figure_id)}
        for leaf, end in ends.items():
            assert end["sources"] or end["origin"] in {"judged", "illustrative"}, leaf
        assert figure["illustrative"] == any(
            end["origin"] == "illustrative" for end in ends.values()
        ), figure_id


def test_the_headline_names_figures(shekara: Shekara, alatau: Path) -> None:
    data = evaluated(shekara, alatau)

    figures = {key: data["figures"][name] for key, name in data["headline"].items()}
    assert figures["turnover"]["value"] == pytest.approx(2361.868)
    assert figures["turnover"]["year"] == 2025
    assert figures["target"]["value"] == 3000
    assert figures["gap"]["value"] == pytest.approx(638.132)
    assert figures["gravity_rank"]["value"] in range(1, 23)


def test_the_russian_brief_shows_the_figures_of_the_json_as_russian_writes_them(
    shekara: Shekara, alatau: Path, tmp_path: Path
) -> None:
    shekara("set", str(alatau), "passport.author", KAZAKH)
    data = evaluated(shekara, alatau)
    outcome = shekara("brief", str(alatau), "-o", "a.pdf", "--language", "ru", "--draws", "2000")
    printed = text_of(tmp_path / "a.pdf")
    russian = language("ru")

    assert outcome.code == 0
    assert "\N{BLACK SQUARE}" not in printed
    assert set(KAZAKH) <= set(printed)
    assert "приграничн" in printed.lower()
    for key in ("turnover", "gap", "target", "target_year"):
        figure = data["figures"][data["headline"][key]]
        shown = russian.quantity(Quantity(figure["value"], figure["unit"]))
        assert shown.split(NO_BREAK + "млн")[0].replace(NO_BREAK, " ") in printed, key


def test_the_same_document_gives_the_same_digits(shekara: Shekara, alatau: Path) -> None:
    assert evaluated(shekara, alatau) == evaluated(shekara, alatau)


def test_the_same_document_gives_the_same_brief(
    shekara: Shekara, alatau: Path, tmp_path: Path
) -> None:
    for name in ("one.pdf", "two.pdf"):
        shekara("brief", str(alatau), "-o", name, "--draws", "2000")

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_the_brief_is_in_the_language_the_assessment_names(
    shekara: Shekara, alatau: Path, tmp_path: Path
) -> None:
    shekara("set", str(alatau), "passport.language", "ru")
    shekara("brief", str(alatau), "-o", "a.pdf", "--draws", "2000")

    assert PdfReader(tmp_path / "a.pdf").root_object["/Lang"] == "ru"


def test_an_older_brief_is_replaced_and_any_other_file_is_not(
    shekara: Shekara, alatau: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleague")
    before = alatau.read_bytes()

    assert shekara("brief", str(alatau), "-o", "a.pdf", "--draws", "2000").code == 0
    assert shekara("brief", str(alatau), "-o", "a.pdf", "--draws", "2000").code == 0
    assert shekara("brief", str(alatau), "-o", "letter.txt").code == 2
    assert shekara("brief", str(alatau), "-o", str(alatau)).code == 2
    assert letter.read_text() == "Dear colleague"
    assert alatau.read_bytes() == before


def test_pairs_are_the_22_that_touch_and_the_150_on_request(shekara: Shekara) -> None:
    adjacent = json.loads(shekara("pairs", "--json").out)["pairs"]
    every = json.loads(shekara("pairs", "--all", "--json").out)["pairs"]

    assert (len(adjacent), len(every)) == (22, 150)
    assert all(pair["adjacent"] for pair in adjacent)
    assert adjacent[0]["figures"].keys() >= {"index_grp", "share_population", "rank_mixed"}


def test_pairs_are_printed_by_rank(shekara: Shekara) -> None:
    lines = shekara("pairs").out.splitlines()

    assert lines[0].startswith("pair")
    assert lines[1].startswith("KZ-27,RU-SAM")
    assert len(lines) == 23


def test_check_tells_what_to_do_and_exits_with_1(shekara: Shekara, alatau: Path) -> None:
    outcome = shekara("check", str(alatau))

    assert outcome.code == 1
    assert "The author is not named." in outcome.out
    assert json.loads(shekara("check", str(alatau), "--json").out)["checks"][0] == {
        "place": "passport.author",
        "severity": "missing",
        "text": "The author is not named.",
    }


def test_results_are_printed_for_people_with_the_word_illustrative(
    shekara: Shekara, alatau: Path
) -> None:
    english = shekara("evaluate", str(alatau)).out
    russian = shekara("evaluate", str(alatau), language="ru_RU").out

    assert f"2,361.9{NO_BREAK}million{NO_BREAK}USD" in english.replace(" ", NO_BREAK)
    assert "(illustrative)" in english
    assert "(иллюстративно)" in russian
    assert f"2{NO_BREAK}361,9" in russian


def test_the_command_line_speaks_the_language_of_the_locale(shekara: Shekara) -> None:
    assert "использование" in shekara("brief", language="ru_RU").err
    assert "usage" in shekara("brief", language="de_DE").err


def test_the_command_line_imports_neither_windows_nor_plots(alatau: Path) -> None:
    program = (
        "import sys; from shekara.cli.run import run; "
        f"code = run(['brief', {str(alatau)!r}, '-o', 'b.pdf', '--draws', '2000']); "
        "heavy = {'PySide6.QtGui', 'PySide6.QtWidgets', 'pyqtgraph', 'pandas'} & set(sys.modules); "
        "sys.exit(code or str(heavy) if heavy else code)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=alatau.parent)
