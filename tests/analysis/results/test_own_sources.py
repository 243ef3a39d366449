"""Sources that people named, as figures cite them."""

from shekara.analysis.results.evaluation import evaluate
from shekara.analysis.results.own_sources import KIND, with_own_sources
from shekara.domain.edits import hub
from shekara.domain.edits.sources import name_source
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence
from tests.domain.english import english

STUDY = "Feasibility study of the hub, akimat of Almaty region, volume 2, table 14, Konaev 2026"


def test_a_figure_rests_on_a_source_of_ones_own_and_is_not_illustrative() -> None:
    alatau = from_template("alatau", date="2026-11-30", language="en")
    named = name_source(alatau, STUDY)
    resting = hub.set_assumption(named, "rent", low=1, likely=2, high=3, source="own.1")
    before = evaluate(alatau, evidence())
    after = evaluate(resting, evidence(), before)
    assert after.figures.is_illustrative("hub.rent.likely") is False
    assert before.figures.is_illustrative("hub.rent.likely") is True
    assert after.figures["hub.rent.likely"].sources == ("own.1",)
    source = after.evidence.source("own.1")
    assert (source.kind, english(source.citation)) == (KIND, STUDY)
    assert len(english(source.label)) <= 60
    assert source.note is not None
    assert "nobody has checked it here" in english(source.note)
    assert "own.1" not in before.evidence.sources


def test_without_sources_of_ones_own_the_evidence_is_the_same() -> None:
    assert with_own_sources(evidence(), ()) is evidence()


def test_the_evidence_is_kept_while_no_other_source_is_named() -> None:
    named = name_source(from_template("alatau", date="2026-11-30", language="en"), STUDY)
    first = evaluate(named, evidence())
    edited = hub.set_assumption(named, "rent", low=1, likely=2, high=3, source="own.1")
    assert evaluate(edited, evidence(), first).known is first.known
    again = evaluate(name_source(edited, "Another"), evidence(), first)
    assert set(again.evidence.sources) - set(first.evidence.sources) == {"own.2"}
