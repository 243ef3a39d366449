"""Reading strictly: what is refused, and in which words."""

from __future__ import annotations

import pytest

from shekara.domain.edits import passport
from shekara.store import strict
from shekara.store.codec import VERSION, decode, encode
from tests.store.documents import DOCUMENT, START, changed, refusal, without

FACTOR = "$.assessment.swot.factors[0]"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
        b"PK\x03\x04",
        b"Shekara",
        b"[]",
        b"{}",
        b'{"type": "FeatureCollection", "features": []}',
        b'{"format": "shekarA", "version": 1}',
        DOCUMENT.decode().encode("utf-16"),
    ],
)
def test_a_file_of_another_program_is_no_document(data: bytes) -> None:
    assert "is not a Shekara document" in refusal(data)


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\r\n"])
def test_an_empty_file_is_called_empty(data: bytes) -> None:
    assert "The file is empty" in refusal(data)


def test_a_byte_order_mark_is_let_pass() -> None:
    assert decode(b"\xef\xbb\xbf" + DOCUMENT) == START


def test_a_byte_that_is_no_letter_is_named() -> None:
    assert "damaged: byte 3 does" in refusal(b'{"f\xff": 1}')


def test_damage_is_named_by_line_and_column() -> None:
    assert "at line 2, column 3" in refusal(b'{"format": "shekara",\n  oops}')


def test_a_file_too_large_is_refused_before_it_is_read() -> None:
    data = b'{"format": "' + b"x" * strict.MAX_BYTES
    assert "larger than 8 MiB" in refusal(data)


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
@pytest.mark.parametrize("levels", [strict.MAX_DEPTH, 100_000])
def test_deep_nesting_is_refused(opening: bytes, levels: int) -> None:
    assert "deeper than 32 levels" in refusal(b'{"assessment":' + opening * levels)


def test_brackets_within_words_are_no_nesting() -> None:
    words = r"\"[{" * 200
    assert decode(encode(passport.set_words(START, "title", words), "")).passport.title == words


def test_keys_that_stand_twice_are_refused_with_their_place() -> None:
    twice = DOCUMENT.replace(b'"swot": {', b'"swot": {"x": {"a b": 1, "\\u0061 b": 2},')
    assert "“a b” stands twice at $.assessment.swot.x in the file" in refusal(twice)


def test_a_part_that_stands_twice_is_refused_where_the_later_one_would_win() -> None:
    twice = DOCUMENT.replace(b'"format"', b'"version": 7,\n  "format"')
    assert "“version” stands twice at $ in the file" in refusal(twice)


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused_with_its_place(word: str) -> None:
    data = DOCUMENT.replace(b'"last_year": 2040', f'"last_year": [1, {word}]'.encode())
    assert f"“{word}” at $.assessment.outlook.last_year[1] in the file" in refusal(data)


@pytest.mark.parametrize("digits", ["1e999", "-1e999", "9" * 400, "1" * 5000])
def test_a_number_too_large_is_refused_with_its_place(digits: str) -> None:
    data = DOCUMENT.replace(b'"turnover_musd": 3000.0', f'"turnover_musd": {digits}'.encode())
    sentence = refusal(data)
    assert digits[:100] in sentence
    assert "at $.assessment.outlook.target.turnover_musd in the file is too large" in sentence
    assert len(sentence) < 400


def test_a_whole_number_too_large_for_a_fraction_is_refused() -> None:
    path = "assessment.swot.factors.0.weight"
    assert f"value at {FACTOR} in" in refusal(changed(path, 10**290))
    assert "too large" in refusal(changed(path, 10**310))


@pytest.mark.parametrize("place", ["title", "\\udfff"])
def test_half_a_character_is_refused_with_its_place(place: str) -> None:
    half = f'"passport": {{"{place}": "\\ud800",'.encode()
    data = DOCUMENT.replace(b'"title": {\n        "key": "alatau.title"\n      },', b"")
    assert "at $.assessment.passport" in refusal(data.replace(b'"passport": {', half))


@pytest.mark.parametrize("version", [VERSION + 1, 10**40])
def test_a_newer_document_is_refused_with_both_numbers(version: int) -> None:
    sentence = refusal(changed("version", version))
    assert f"version {version} of" in sentence
    assert f"up to {VERSION}." in sentence


def test_a_newer_document_is_called_newer_whatever_else_it_holds() -> None:
    assert "newer Shekara" in refusal(b'{"format": "shekara", "version": 99, "seal": true}')


@pytest.mark.parametrize("version", [0, -1, 1.0, True, "1", None, [1]])
def test_a_version_is_a_number_from_one(version: object) -> None:
    assert "$.version in the file is not the number" in refusal(changed("version", version))


def test_a_document_without_a_version_is_refused() -> None:
    assert "$.version in the file is not the number" in refusal(without("version"))


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("extra", "$.extra"),
        ("odd key", '$["odd key"]'),
        ("assessment.extra", "$.assessment.extra"),
        ("assessment.swot.factors.0.wieght", f"{FACTOR}.wieght"),
        ("assessment.passport. - at `$`", '$.assessment.passport[" - at `$`"]'),
        ("assessment.pair.\x1b[2J", '$.assessment.pair["\\u001b[2J"]'),
    ],
)
def test_an_unknown_key_is_refused_with_its_place(path: str, place: str) -> None:
    assert f"The file holds {place}, which no Shekara document" in refusal(changed(path, 1))


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("written_by", "$.written_by"),
        ("assessment", "$.assessment"),
        ("assessment.swot", "$.assessment.swot"),
        ("assessment.swot.factors.0.id", f"{FACTOR}.id"),
    ],
)
def test_a_missing_key_is_named_with_its_place(path: str, place: str) -> None:
    assert refusal(without(path)).startswith(f"{place} is missing in the file")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("written_by", 1),
        ("assessment", []),
        ("assessment.outlook", None),
        ("assessment.swot.factors.0.weight", "heavy"),
        ("assessment.swot.factors.0.words", 7),
        ("assessment.swot.factors.0.intensity", 3.5),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_with_its_place(path: str, value: object) -> None:
    place = "$." + path.replace(".0.", "[0].")
    assert refusal(changed(path, value)).startswith(
        f"At {place} in the file stands a value of the wrong kind (Expected `"
    )


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("assessment.swot.factors.0.weight", 30, FACTOR),
        ("assessment.swot.factors.0.intensity", 0, FACTOR),
        ("assessment.swot.factors.0.words", {"key": "p9"}, f"{FACTOR}.words"),
        ("assessment.swot.factors.0.illustrative", ["id"], f"{FACTOR}.illustrative[0]"),
        ("assessment.swot.factors.1.id", "S1", "$.assessment.swot"),
        ("assessment.passport.date", "31.03.2026", "$.assessment.passport"),
        ("assessment.passport.language", "de", "$.assessment.passport"),
        ("assessment.outlook.scenarios.0.weight", 0.9, "$.assessment.outlook"),
        ("assessment.outlook.target", {"turnover_musd": -1}, "$.assessment.outlook.target"),
    ],
)
def test_an_impossible_value_is_named_with_its_place(path: str, value: object, place: str) -> None:
    sentence = refusal(changed(path, value))
    assert sentence.startswith(f"The value at {place} in the file is not possible (")


def test_words_of_a_hostile_file_are_shown_short_and_without_control_characters() -> None:
    sentence = refusal(changed("assessment.swot.factors.0.id", "\x1b]0;" + "x" * 5000))
    assert "\\u001b]0;xxx" in sentence
    assert len(sentence) < 400
