"""The document as bytes: written completely, read back as it was."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shekara.domain.assessment import Assessment
from shekara.domain.edits import outlook
from shekara.domain.errors import DocumentError
from shekara.domain.regions import RegionPair
from shekara.domain.scenarios import Target
from shekara.domain.swot import Factor, Swot
from shekara.domain.wording import Phrase
from shekara.store.codec import VERSION, decode, encode
from tests.domain.english import english
from tests.store import version_1, version_2, version_3, version_4, version_5
from tests.store.documents import DOCUMENT, START, assert_refused_or_sound, changed, refusal
from tests.strategies import assessments

FILES = Path(__file__).parent / "files"
PRESENT = FILES / "v5.shekara"


@pytest.mark.parametrize(
    ("name", "assessment"),
    [
        ("v1", version_1.ASSESSMENT),
        ("v2", version_2.ASSESSMENT),
        ("v3", version_3.ASSESSMENT),
        ("v4", version_4.ASSESSMENT),
        ("v5", version_5.ASSESSMENT),
    ],
    ids=["v1", "v2", "v3", "v4", "v5"],
)
def test_the_real_file_of_each_version_opens_as_what_it_held(
    name: str, assessment: Assessment
) -> None:
    assert decode((FILES / f"{name}.shekara").read_bytes()) == assessment


def test_every_version_has_its_real_file() -> None:
    files = {file.stem for file in FILES.iterdir()}
    assert files == {f"v{number}" for number in range(1, VERSION + 1)}


def test_the_real_file_of_the_present_version_is_written_again_byte_for_byte() -> None:
    data = PRESENT.read_bytes()
    assert encode(decode(data), "Shekara 0.1.0") == data


def test_the_real_file_holds_typed_words_and_words_of_a_template() -> None:
    assessment = decode(PRESENT.read_bytes())
    assert assessment.passport.title == Phrase("alatau.title")
    assert assessment.passport.author == "Әсел Қуанышәлиева"
    assert "Әсел Қуанышәлиева" in PRESENT.read_text(encoding="utf-8")


@given(assessments())
def test_every_assessment_comes_back_as_it_was(assessment: Assessment) -> None:
    data = encode(assessment, "Shekara")
    again = decode(data)
    assert again == assessment
    assert encode(again, "Shekara") == data


def test_a_document_is_sorted_indented_and_ends_with_a_line_break() -> None:
    document = json.loads(DOCUMENT)
    assert list(document) == ["assessment", "format", "version", "written_by"]
    assert (document["format"], document["version"]) == ("shekara", VERSION)
    assert document["written_by"] == "Shekara 0.1.0"
    assert DOCUMENT.startswith(b'{\n  "assessment": {\n    "hub": {\n')
    assert DOCUMENT.endswith(b"\n}\n")


def test_nothing_is_left_out_of_a_document() -> None:
    document = json.loads(encode(outlook.set_target(START, None), ""))
    for struct, members in (
        (START, document["assessment"]),
        (START.passport, document["assessment"]["passport"]),
        (START.swot.factors[0], document["assessment"]["swot"]["factors"][0]),
        (START.swot.links[0], document["assessment"]["swot"]["links"][0]),
        (START.outlook, document["assessment"]["outlook"]),
        (START.hub, document["assessment"]["hub"]),
        (START.hub.assumptions[0], document["assessment"]["hub"]["assumptions"][0]),
        (START.hub.financing, document["assessment"]["hub"]["financing"]),
        (START.siting, document["assessment"]["siting"]),
    ):
        assert sorted(members) == sorted(struct.__struct_fields__)


def test_half_a_character_cannot_be_written() -> None:
    broken = RegionPair("KZ-31", "Chuy \ud83d!")
    with pytest.raises(DocumentError) as refused:
        encode(msgspec.structs.replace(START, pair=broken), "Shekara")
    assert "Chuy \\ud83d!" in english(refused.value.text)


def test_a_document_cut_off_anywhere_is_refused() -> None:
    data = (FILES / "v1.shekara").read_bytes()
    # Without its last line break a document is still whole.
    end = len(data) - 1
    for length in (*range(0, end, 7), *range(end - 100, end)):
        assert refusal(data[:length])


@given(
    st.lists(
        st.tuples(st.integers(0, len(DOCUMENT) - 1), st.integers(1, 255)), min_size=1, max_size=3
    )
)
def test_a_document_with_flipped_bits_is_refused_or_a_sound_one(
    flips: list[tuple[int, int]],
) -> None:
    data = bytearray(DOCUMENT)
    for place, bits in flips:
        data[place] ^= bits
    assert_refused_or_sound(bytes(data))


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
PLACES = st.sampled_from(
    (
        "format",
        "version",
        "written_by",
        "assessment",
        "assessment.pair",
        "assessment.passport.title",
        "assessment.passport.date",
        "assessment.swot.factors",
        "assessment.swot.factors.3",
        "assessment.swot.factors.3.illustrative",
        "assessment.swot.factors.3.intensity",
        "assessment.outlook.scenarios.1.assumptions",
        "assessment.outlook.scenarios.1.weight",
        "assessment.outlook.last_year",
        "assessment.outlook.target",
        "assessment.swot.links",
        "assessment.swot.links.0.direction",
        "assessment.hub.concepts",
        "assessment.hub.assumptions.5.shape",
        "assessment.hub.correlations.0.coefficient",
        "assessment.hub.decision.threshold",
        "assessment.hub.financing.currency",
        "assessment.hub.financing.loans",
        "assessment.siting.sites",
        "assessment.siting.border_zone_km",
    )
)


@given(PLACES, JSON_VALUES)
@example("assessment.outlook.last_year", 10**400)
@example("assessment.outlook.target", {"turnover_musd": 10**290})
def test_any_value_anywhere_is_refused_or_makes_a_sound_document(place: str, value: object) -> None:
    assert_refused_or_sound(changed(place, value))


@given(JSON_VALUES)
def test_json_that_is_no_document_is_refused(value: object) -> None:
    assert refusal(json.dumps(value).encode())


@given(st.binary())
def test_bytes_that_are_no_document_are_refused(data: bytes) -> None:
    assert refusal(data)


def test_twenty_thousand_factors_are_read_in_good_time() -> None:
    many = tuple(
        Factor(id=f"S{number}", words="", weight=0, intensity=1) for number in range(20_000)
    )
    crowded = msgspec.structs.replace(START, swot=Swot(factors=many))
    assert decode(json.dumps(json.loads(encode(crowded, ""))).encode()) == crowded


def test_a_whole_number_where_a_fraction_belongs_is_kept_as_its_value() -> None:
    whole = msgspec.structs.replace(START.outlook, target=Target(turnover_musd=3000))
    assessment = msgspec.structs.replace(START, outlook=whole)
    assert decode(encode(assessment, "")) == assessment
