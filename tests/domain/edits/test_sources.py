"""Sources that people name themselves: kept once, put away, refused."""

import msgspec
import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.edits import hub, outlook, siting
from shekara.domain.edits.financing import set_rate, set_rate_source
from shekara.domain.edits.sources import (
    name_source,
    remove_source,
    source_named,
    without_unused,
)
from shekara.domain.errors import EditError
from shekara.domain.own_sources import MOST_OWN_SOURCES, OwnSource, cited
from shekara.domain.sites import Criterion
from shekara.domain.templates import from_template
from tests.domain.english import english

STUDY = "Feasibility study, akimat of Almaty region, 2026"


@pytest.fixture
def named() -> Assessment:
    """The template with two sources of its own, of which nothing rests on either."""
    alatau = from_template("alatau", date="2026-11-30", language="en")
    return name_source(name_source(alatau, STUDY), "  A letter\n")


def resting_on(assessment: Assessment, source: str) -> Assessment:
    return hub.set_assumption(assessment, "rent", low=1, likely=2, high=3, source=source)


def test_sources_are_numbered_and_found_by_their_words(named: Assessment) -> None:
    assert [(each.id, each.citation) for each in named.sources] == [
        ("own.1", STUDY),
        ("own.2", "A letter"),
    ]
    assert source_named(named, f" {STUDY} ") == "own.1"
    assert source_named(named, "Hearsay") is None


def test_the_same_words_are_kept_once(named: Assessment) -> None:
    assert name_source(named, f" {STUDY}") is named


def test_a_number_is_not_given_again_while_a_later_one_is_held(named: Assessment) -> None:
    left = remove_source(named, "own.1")
    assert [each.id for each in name_source(left, "A survey").sources] == ["own.2", "own.3"]


def test_what_something_rests_on_stays(named: Assessment) -> None:
    resting = resting_on(named, "own.1")
    assert [each.id for each in without_unused(resting).sources] == ["own.1"]
    with pytest.raises(EditError) as refused:
        remove_source(resting, "own.1")
    assert "Something rests on the source “own.1”" in english(refused.value.text)
    assert without_unused(named).sources == ()
    all_used = without_unused(resting)
    assert without_unused(all_used) is all_used


def test_there_is_nothing_to_remove_of_that_name(named: Assessment) -> None:
    with pytest.raises(EditError) as refused:
        remove_source(named, "p5_table1")
    assert "no source “p5_table1”" in english(refused.value.text)


@pytest.mark.parametrize("words", ["", "  \n"])
def test_a_source_without_words_is_refused(named: Assessment, words: str) -> None:
    with pytest.raises(EditError) as refused:
        name_source(named, words)
    assert "Say what the source is" in english(refused.value.text)


def test_there_is_an_end_of_sources(named: Assessment) -> None:
    many = tuple(OwnSource(id=f"own.{n}", citation=str(n)) for n in range(1, MOST_OWN_SOURCES + 1))
    with pytest.raises(EditError) as refused:
        name_source(msgspec.structs.replace(named, sources=many), "One more")
    assert f"keeps {MOST_OWN_SOURCES} sources" in english(refused.value.text)
    with pytest.raises(ValueError, match="1001 sources"):
        msgspec.structs.replace(
            named, sources=(*many, OwnSource(id="own.1001", citation="One more"))
        )


@pytest.mark.parametrize(("key", "words"), [("own.0", "x"), ("p5", "x"), ("own.1", " ")])
def test_no_source_is_of_another_id_or_without_words(key: str, words: str) -> None:
    with pytest.raises(ValueError, match="not a source of one's own"):
        OwnSource(id=key, citation=words)


def test_two_sources_under_one_id_are_refused(named: Assessment) -> None:
    with pytest.raises(ValueError, match="2 sources of one's own with 1 ids"):
        msgspec.structs.replace(named, sources=(named.sources[0], named.sources[0]))


def test_sources_are_cited_by_assumptions_target_rate_and_sites(named: Assessment) -> None:
    site = named.siting.sites[0].id
    changed = set_rate_source(set_rate(named, "KZT", 500.0, "2026-11-30"), "own.2")
    changed = outlook.set_target(changed, 3000, "own.7")
    changed = siting.set_distance(changed, site, Criterion.RAILWAY, 4.0)
    changed = siting.set_source(changed, site, Criterion.RAILWAY, "own.8")
    changed = resting_on(changed, "own.1")
    assert {"own.1", "own.2", "own.7", "own.8"} <= cited(changed)
    assert not any(source.startswith("own") for source in cited(named))
