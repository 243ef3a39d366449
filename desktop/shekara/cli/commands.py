"""The commands: each takes parsed arguments, prints, and gives the exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from shekara.cli import printing
from shekara.cli.addresses import set_value
from shekara.cli.hub_printing import print_decision, print_hub, print_no_decision
from shekara.cli.typed import Typed
from shekara.domain.review import EvidenceReview
from shekara.reference.evidence import evidence
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.translation import language as language_of
from shekara.usecases import documents

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping

    from shekara.translation import QtLanguage

FINE, FINDINGS, FAILED = 0, 1, 2

_NAMED = QT_TRANSLATE_NOOP(
    "cli", "The source is called {source}: write that wherever a source is to be set."
)


def new(arguments: Namespace, language: QtLanguage) -> int:
    """Start an assessment from a template and save it under a free name."""
    brief_language = arguments.language or language.code
    language_of(brief_language)
    assessment = documents.new_assessment(
        arguments.template, language=brief_language, pair=arguments.pair
    )
    opened = documents.save_new(Path(arguments.output), assessment)
    print(_wrote(opened.path, language))
    return FINE


def pairs(arguments: Namespace, language: QtLanguage) -> int:
    """List the pairs of regions with their gravitation."""
    from shekara.analysis.results.observed import pair_name
    from shekara.usecases.evaluation import compare_pairs
    from shekara.usecases.publication import pairs_data

    result, book = compare_pairs(every=arguments.all)
    if arguments.json:
        printing.print_json(pairs_data(result, book, language))
    else:
        printing.print_pairs(result, lambda pair: pair_name(evidence(), pair), language)
    return FINE


def change(arguments: Namespace, language: QtLanguage) -> int:
    """Set one thing in an assessment and save it."""
    opened = documents.open_assessment(Path(arguments.file))
    typed = Typed(arguments.address, arguments.value, language.parse)
    changed = set_value(opened.assessment, typed, documents.known_to(opened.assessment))
    if changed == opened.assessment:
        print(language.text(QT_TRANSLATE_NOOP("cli", "Nothing changed: it is so already.")))
        return FINE
    documents.save_again(opened, changed)
    print(_wrote(opened.path, language))
    for source in changed.sources:
        if source not in opened.assessment.sources:
            print(language.text(_NAMED.having(source=verbatim(source.id))))
    return FINE


def evaluate(arguments: Namespace, language: QtLanguage) -> int:
    """Compute an assessment's results and print them."""
    from shekara.usecases.decision import decided
    from shekara.usecases.evaluation import evaluate as evaluated
    from shekara.usecases.publication import evaluation_data

    opened = documents.open_assessment(Path(arguments.file))
    evaluation = evaluated(opened.assessment)
    decision = (
        None if arguments.draws is None else decided(evaluation, arguments.seed, arguments.draws)
    )
    if arguments.json:
        printing.print_json(evaluation_data(evaluation, language, decision))
    else:
        printing.print_evaluation(evaluation, language)
        print_hub(evaluation, language)
        if decision is None:
            print_no_decision(language)
        else:
            print_decision(decision, language)
    return FINE


def workbook(arguments: Namespace, language: QtLanguage) -> int:
    """Write the base case of an assessment's hub as a spreadsheet."""
    from shekara.usecases.evaluation import evaluate as evaluated
    from shekara.usecases.workbook import write_workbook

    opened = documents.open_assessment(Path(arguments.file))
    target = Path(arguments.output)
    spoken = language_of(arguments.language or opened.assessment.passport.language)
    write_workbook(evaluated(opened.assessment), spoken, target)
    print(_wrote(target, language))
    return FINE


def brief(arguments: Namespace, language: QtLanguage) -> int:
    """Write the brief of an assessment."""
    from shekara.usecases.brief import require_replaceable, write_brief
    from shekara.usecases.decision import decided
    from shekara.usecases.evaluation import evaluate as evaluated

    opened = documents.open_assessment(Path(arguments.file))
    target = Path(arguments.output)
    spoken = language_of(arguments.language or opened.assessment.passport.language)
    # Before the futures are simulated, which takes its time.
    require_replaceable(target)
    evaluation = evaluated(opened.assessment)
    write_brief(
        evaluation, spoken, target, decision=decided(evaluation, arguments.seed, arguments.draws)
    )
    print(_wrote(target, language))
    return FINE


def check(arguments: Namespace, language: QtLanguage) -> int:
    """Tell what is missing or doubtful; exit code 1 when there is anything."""
    from shekara.usecases.publication import check_data
    from shekara.usecases.review import open_finding_checks

    opened = documents.open_assessment(Path(arguments.file))
    further = tuple(open_finding_checks(opened.assessment))
    if arguments.json:
        found = check_data(opened.assessment, language, further)
        printing.print_json({"checks": found})
        return FINDINGS if found else FINE
    return FINDINGS if printing.print_checks(opened.assessment, language, further) else FINE


def audit(arguments: Namespace, language: QtLanguage) -> int:
    """Tell what does not add up in the evidence; exit code 1 when anything waits to be judged."""
    from shekara.cli.audit_printing import print_audit
    from shekara.usecases.audit import NOTHING, audit_data, audit_evidence, printed_numbers

    review, imported = EvidenceReview(), NOTHING
    if arguments.file is not None:
        assessment = documents.open_assessment(Path(arguments.file)).assessment
        review, imported = assessment.review, assessment.imported
    audited, known = audit_evidence(imported), printed_numbers(imported).known
    if arguments.json:
        printing.print_json(audit_data(audited, language, review, known))
    else:
        print_audit(audited, known, language, review)
    waiting = any(review.judgement(each.id) is None for each in audited.findings)
    return FINDINGS if waiting else FINE


COMMANDS: Mapping[str, Callable[[Namespace, QtLanguage], int]] = {
    "new": new,
    "pairs": pairs,
    "set": change,
    "audit": audit,
    "evaluate": evaluate,
    "workbook": workbook,
    "brief": brief,
    "check": check,
}


def _wrote(path: Path, language: QtLanguage) -> str:
    return language.text(QT_TRANSLATE_NOOP("cli", "Wrote {path}").having(path=verbatim(str(path))))
