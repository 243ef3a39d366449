"""Whatever is wrong ends in a sentence on standard error, code 2, and nothing overwritten."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shekara.store.codec import VERSION

Shekara = Callable[..., Any]


def spoilt(file: Path, change: Callable[[dict[str, Any]], None]) -> bytes:
    document = json.loads(file.read_text(encoding="utf-8"))
    change(document)
    return json.dumps(document).encode()


BROKEN: dict[str, Callable[[Path], bytes]] = {
    "empty": lambda _file: b"",
    "truncated": lambda file: file.read_bytes()[:700],
    "not text": lambda _file: bytes(range(256)),
    "foreign": lambda _file: b'{"format": "something else"}',
    "a PDF": lambda _file: b"%PDF-1.4\n",
    "newer": lambda file: spoilt(file, lambda d: d.update(version=99)),
    "duplicate keys": lambda file: file.read_bytes().replace(
        b'"version": %d' % VERSION, b'"version": %d, "version": 2' % VERSION
    ),
    "not a number": lambda file: file.read_bytes().replace(b'"weight": 0.6', b'"weight": NaN', 1),
    "infinite": lambda file: file.read_bytes().replace(b'"weight": 0.6', b'"weight": 1e999', 1),
    "unknown key": lambda file: spoilt(file, lambda d: d["assessment"].update(colour="red")),
    "unknown region": lambda file: spoilt(
        file, lambda d: d["assessment"]["pair"].update(kz="KZ-99")
    ),
    "pair reversed": lambda file: spoilt(
        file, lambda d: d["assessment"].update(pair={"kz": "KG-C", "other": "KZ-31"})
    ),
    "unknown source": lambda file: spoilt(
        file, lambda d: d["assessment"]["outlook"]["target"].update(source="hearsay")
    ),
    "factor weight out of range": lambda file: spoilt(
        file, lambda d: d["assessment"]["swot"]["factors"][0].update(weight=2)
    ),
    "scenario weights that do not add up": lambda file: spoilt(
        file, lambda d: d["assessment"]["outlook"]["scenarios"][0].update(weight=0.9)
    ),
    "text for a number": lambda file: spoilt(
        file, lambda d: d["assessment"]["outlook"].update(last_year="soon")
    ),
}


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_document_is_refused_by_every_command(
    shekara: Shekara, alatau: Path, tmp_path: Path, kind: str, language: str
) -> None:
    broken = tmp_path / "broken.shekara"
    broken.write_bytes(BROKEN[kind](alatau))
    before = broken.read_bytes()

    for command in (
        ("evaluate", "broken.shekara"),
        ("check", "broken.shekara"),
        ("set", "broken.shekara", "swot.S1.weight", "0.5"),
        ("brief", "broken.shekara", "-o", "out.pdf"),
    ):
        outcome = shekara(*command, language=language)
        assert outcome.code == 2, command
        assert outcome.out == ""
        assert "broken.shekara" in outcome.err
        assert "Traceback" not in outcome.err
        assert "{" not in outcome.err

    assert broken.read_bytes() == before
    assert not (tmp_path / "out.pdf").exists()


def test_a_missing_file_and_a_folder_are_named(shekara: Shekara, tmp_path: Path) -> None:
    (tmp_path / "folder.shekara").mkdir()

    for name in ("missing.shekara", "folder.shekara"):
        outcome = shekara("evaluate", name)
        assert outcome.code == 2
        assert name in outcome.err


def test_new_never_overwrites(shekara: Shekara, alatau: Path) -> None:
    before = alatau.read_bytes()
    outcome = shekara("new", "--template", "kostanay-chelyabinsk", "-o", str(alatau))

    assert outcome.code == 2
    assert "a.shekara" in outcome.err
    assert alatau.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("new", "--template", "blank", "-o", "b.shekara"), "pair"),
        (("new", "--template", "alatau", "--pair", "KZ-31,KG-C", "-o", "b.shekara"), "pair"),
        (("new", "--template", "blank", "--pair", "KZ-31,KZ-39", "-o", "b.shekara"), "KZ-39"),
        (("new", "--template", "blank", "--pair", "Narnia,KG-C", "-o", "b.shekara"), "Narnia"),
        (("new", "--template", "alatau", "-o", "nowhere/b.shekara"), "nowhere"),
        (("new", "--template", "alatau", "--language", "de", "-o", "b.shekara"), "de"),
        (("new", "--template", "mars", "-o", "b.shekara"), "mars"),
        (("evaluate",), "FILE"),
        (("fly",), "fly"),
    ],
)
def test_a_senseless_command_is_refused_with_a_sentence(
    shekara: Shekara, tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    outcome = shekara(*arguments)

    assert outcome.code == 2
    assert named in outcome.err
    assert not (tmp_path / "b.shekara").exists()


def test_a_brief_in_a_language_without_catalogue_is_refused(
    shekara: Shekara, alatau: Path, tmp_path: Path
) -> None:
    outcome = shekara("brief", str(alatau), "-o", "a.pdf", "--language", "de")

    assert outcome.code == 2
    assert "de" in outcome.err
    assert not (tmp_path / "a.pdf").exists()
