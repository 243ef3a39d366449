"""The brief as a file: what readers, screens and machines find in it."""

import re
from collections.abc import Callable

import msgspec
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, Destination, DictionaryObject

from shekara.analysis.results.evaluation import evaluate
from shekara.domain.assessment import Assessment
from shekara.domain.phrases import PHRASES
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence
from shekara.reference.map import map_units
from shekara.report.compose import compose
from shekara.report.fonts import roboto
from shekara.report.pdf import render
from shekara.translation import language

NAMES = ("alatau", "kostanay-chelyabinsk", "KZ-31,KG-C", "KZ-63+KZ-10,RU-ALT", "KZ-10,KG-Y")
KAZAKH = "Әуезов Ғасыр Қазақ Ңұ Өнер Ұлы Үміт Һәм Ісі әғқңөұүһі ₸ ₽"
BLACK_SQUARE = "\u25a0"
ReaderOf = Callable[..., PdfReader]


@pytest.fixture(params=[(name, code) for name in NAMES for code in ("en", "ru")])
def reader(request: pytest.FixtureRequest, reader_of: ReaderOf) -> PdfReader:
    return reader_of(*request.param)


def pages(reader: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def bookmarks(reader: PdfReader) -> list[tuple[str, int]]:
    """Titles of the bookmarks and the index of the page that each leads to."""
    found = [mark for mark in reader.outline if isinstance(mark, Destination)]
    assert len(found) == len(reader.outline)
    pages_of = [reader.get_destination_page_number(mark) for mark in found]
    return [(str(m.title), n) for m, n in zip(found, pages_of, strict=True) if n is not None]


def links(reader: PdfReader, page: int) -> list[DictionaryObject]:
    """The links on a page."""
    annotations = reader.pages[page]["/Annots"]
    assert isinstance(annotations, ArrayObject)
    given = [annotation.get_object() for annotation in annotations]
    return [link for link in given if isinstance(link, DictionaryObject)]


def test_all_fonts_are_embedded(reader: PdfReader) -> None:
    named: set[str] = set()
    for page in reader.pages:
        resources = page["/Resources"]
        assert isinstance(resources, DictionaryObject)
        fonts = resources["/Font"]
        assert isinstance(fonts, DictionaryObject)
        for font in fonts.values():
            face = font.get_object()
            assert isinstance(face, DictionaryObject)
            descriptor = face["/FontDescriptor"]
            assert isinstance(descriptor, DictionaryObject)
            assert "/FontFile2" in descriptor
            named.add(str(face["/BaseFont"]))
    assert named
    assert all("Roboto" in name for name in named)


def test_no_letter_was_lost(reader: PdfReader) -> None:
    assert BLACK_SQUARE not in "".join(page.extract_text() for page in reader.pages)


def test_the_file_states_its_language_and_what_it_is(reader_of: ReaderOf) -> None:
    for code in ("en", "ru"):
        reader = reader_of("alatau", code)
        assert reader.root_object["/Lang"] == code
        assert reader.metadata is not None
        title = language(code).text(PHRASES["alatau.title"])
        assert reader.metadata.title == title
        assert reader.metadata.subject
        assert reader.metadata.creator == "Shekara 0.1.0"
        assert reader.metadata["/Keywords"]
        assert str(reader.metadata["/CreationDate"]).startswith("D:20261121")


def test_bookmarks_and_contents_lead_to_the_sections(reader: PdfReader) -> None:
    marks, texts = bookmarks(reader), pages(reader)
    assert [page for _, page in marks] == sorted(page for _, page in marks)
    for title, page in marks[1:]:
        assert title in texts[page]
    for title, page in [mark for mark in marks if mark[1] != 1]:
        assert f"{title} {page + 1}" in texts[1]
    assert len(links(reader, 1)) >= 2 * (len(marks) - 1)


def test_every_page_bears_its_number_and_the_key_to_the_marks(reader_of: ReaderOf) -> None:
    texts = pages(reader_of("alatau", "en"))
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert "illustrative: rests on an assumption without a source" in text


def test_the_length_is_reasonable(reader: PdfReader) -> None:
    assert 10 <= len(reader.pages) <= 24


def test_the_decision_note_is_one_page(reader: PdfReader) -> None:
    assert bookmarks(reader)[1][1] == 1


def test_marks_lead_to_the_list_of_sources(reader_of: ReaderOf) -> None:
    reader = reader_of("alatau")
    numbered = {page.indirect_reference: n for n, page in enumerate(reader.pages)}
    goals = [link["/Dest"] for link in links(reader, 0)]
    led = {numbered[next(iter(goal))] for goal in goals if isinstance(goal, ArrayObject)}
    texts = pages(reader)
    assert led
    assert all("Bureau of National Statistics" in texts[page] for page in led)


def test_charts_carry_their_alternative_text(reader_of: ReaderOf) -> None:
    reader = reader_of("alatau")
    words = "Map of the two regions".encode("utf-16-be").hex().upper().encode()
    drawn = [page.get_contents() for page in reader.pages]
    assert any(words in page.get_data() for page in drawn if page is not None)


def test_the_same_brief_gives_the_same_bytes(pdf_of: Callable[..., bytes]) -> None:
    start = from_template("alatau", date="2026-11-21", language="ru")
    brief = compose(
        evaluate(start, evidence()),
        evidence(),
        map_units(),
        "ru",
        made_on="2026-11-21",
        version="0.1.0",
        checksum="sha256:0123456789abcdef",
    )
    assert render(brief, language("ru"), roboto()) == pdf_of("alatau", "ru")


def test_figures_are_written_as_the_language_writes_them(reader_of: ReaderOf) -> None:
    assert "2,361.9 million USD" in pages(reader_of("alatau", "en"))[0]
    russian = pages(reader_of("alatau", "ru"))[0].replace("\u00a0", " ")
    assert "2 361,9" in russian


def test_kazakh_letters_and_signs_of_money_are_printed(
    text_of_brief: Callable[[Assessment], str],
) -> None:
    start = from_template("alatau", date="2026-11-21", language="kk")
    title = msgspec.structs.replace(start.passport, title=KAZAKH)
    text = text_of_brief(msgspec.structs.replace(start, passport=title))
    assert KAZAKH in text


def test_an_assessment_without_a_date_has_a_brief(
    text_of_brief: Callable[[Assessment], str],
) -> None:
    text = text_of_brief(from_template("alatau", date="", language="en"))
    assert "Date not given" in text
    assert "Date of the brief" not in text


def test_a_last_year_in_the_past_leaves_nothing_to_draw_and_says_so(
    text_of_brief: Callable[[Assessment], str],
) -> None:
    start = from_template("alatau", date="2026-11-21", language="en")
    past = msgspec.structs.replace(start.outlook, last_year=2020)
    text = text_of_brief(msgspec.structs.replace(start, outlook=past))
    assert "there is nothing to draw" in text


def test_hostile_words_break_nothing(
    hostile: Assessment, text_of_brief: Callable[[Assessment], str]
) -> None:
    text = text_of_brief(hostile)
    assert BLACK_SQUARE not in text
    assert "makes no recommendation" in text
    typed = str(hostile.passport.title)
    if typed.startswith("<b>"):
        assert "<b>&amp; </para> {place} %n </b>" in text
    if typed.startswith(("Щ", "W")):
        assert typed in re.sub(r"\s", "", text)
    if "🚚" in typed:
        assert "�" in text
        assert "Some characters that were typed are not in the typeface" in text


def test_a_long_heading_with_a_hyphen_leaves_room_for_the_names_of_rows(
    reader_of: ReaderOf,
) -> None:
    lines = [
        line.strip()
        for page in reader_of("alatau", "ru").pages
        for line in page.extract_text().splitlines()
    ]
    assert "Общество: выгоды к затратам" in lines
    assert "Транспортно-" in lines
