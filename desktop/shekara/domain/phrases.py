"""The words of the templates, by key.

A document holds the key, so a later version may word a phrase better and every document
follows; a key, once published, is never given to other words. The SWOT of the Alatau hub
follows Kuanshaliev (P5) in our own wording.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text

PHRASES: Mapping[str, Text] = {
    "blank.title": QT_TRANSLATE_NOOP("templates", "Hub on the border: a new assessment"),
    "alatau.title": QT_TRANSLATE_NOOP(
        "templates", "Industrial trade and logistics complex “Alatau”"
    ),
    "alatau.place": QT_TRANSLATE_NOOP(
        "templates", "Karasu and Ak-Tilek checkpoints, Kordai district of Zhambyl region"
    ),
    "alatau.site": QT_TRANSLATE_NOOP("templates", "Karasu and Ak-Tilek checkpoints"),
    "alatau.S1": QT_TRANSLATE_NOOP("templates", "Wider co-operation across the border"),
    "alatau.S2": QT_TRANSLATE_NOOP(
        "templates", "The logistic capacity of both countries is put to use"
    ),
    "alatau.S3": QT_TRANSLATE_NOOP(
        "templates", "High-technology production through the neighbour’s investment"
    ),
    "alatau.S4": QT_TRANSLATE_NOOP("templates", "A larger share of home goods on the market"),
    "alatau.S5": QT_TRANSLATE_NOOP("templates", "Consumers at home are better supplied"),
    "alatau.S6": QT_TRANSLATE_NOOP("templates", "Larger exports to the neighbours"),
    "alatau.S7": QT_TRANSLATE_NOOP("templates", "Enterprises of both sides work together"),
    "alatau.W1": QT_TRANSLATE_NOOP("templates", "Public money is needed for the investment"),
    "alatau.W2": QT_TRANSLATE_NOOP(
        "templates", "Foreign partners bring stronger competition to the home market"
    ),
    "alatau.O1": QT_TRANSLATE_NOOP("templates", "Mutual trade grows"),
    "alatau.O2": QT_TRANSLATE_NOOP("templates", "New jobs"),
    "alatau.O3": QT_TRANSLATE_NOOP(
        "templates", "The neighbours’ farm produce is stored and distributed"
    ),
    "alatau.O4": QT_TRANSLATE_NOOP(
        "templates", "Off-season prices of vegetables and fruit become stable"
    ),
    "alatau.O5": QT_TRANSLATE_NOOP("templates", "Better living standards in the border areas"),
    "alatau.O6": QT_TRANSLATE_NOOP(
        "templates", "A better score in the logistics performance index"
    ),
    "alatau.O7": QT_TRANSLATE_NOOP("templates", "A smaller shadow economy in border trade"),
    "alatau.T1": QT_TRANSLATE_NOOP("templates", "An economic crisis hits building and financing"),
    "alatau.T2": QT_TRANSLATE_NOOP(
        "templates", "A political crisis and international sanctions hit operation"
    ),
    "alatau.note": QT_TRANSLATE_NOOP(
        "templates", "Named by Kuanshaliev; weight and intensity are to be judged"
    ),
    "kostanay.title": QT_TRANSLATE_NOOP(
        "templates", "Logistics hub on the border of Kostanay and Chelyabinsk regions"
    ),
    "kostanay.place": QT_TRANSLATE_NOOP(
        "templates", "Kairak and Bugristoye checkpoints, road from Troitsk to Kostanay"
    ),
    "kostanay.site": QT_TRANSLATE_NOOP("templates", "Kairak and Bugristoye checkpoints"),
    "kostanay.S1": QT_TRANSLATE_NOOP(
        "templates", "By far the largest exports of all border pairs in 2014"
    ),
    "kostanay.S2": QT_TRANSLATE_NOOP("templates", "A position on transit routes"),
    "kostanay.S3": QT_TRANSLATE_NOOP("templates", "A common economic space without customs border"),
    "kostanay.S4": QT_TRANSLATE_NOOP("templates", "Shared language, culture and family ties"),
    "kostanay.W1": QT_TRANSLATE_NOOP("templates", "Weak infrastructure at the crossings"),
    "kostanay.W2": QT_TRANSLATE_NOOP(
        "templates", "No agreed investment priorities by sector and territory"
    ),
    "kostanay.W3": QT_TRANSLATE_NOOP("templates", "Regional authorities have limited powers"),
    "kostanay.O1": QT_TRANSLATE_NOOP("templates", "Broken production links can be restored"),
    "kostanay.O2": QT_TRANSLATE_NOOP(
        "templates", "Regional producers reach the neighbour’s market"
    ),
    "kostanay.O3": QT_TRANSLATE_NOOP("templates", "Joint programmes, forums and business council"),
    "kostanay.T1": QT_TRANSLATE_NOOP("templates", "Remaining a supplier of raw material"),
    "kostanay.T2": QT_TRANSLATE_NOOP("templates", "Skilled labour leaves"),
    "kostanay.T3": QT_TRANSLATE_NOOP("templates", "The imbalance of trade grows"),
    "kostanay.T4": QT_TRANSLATE_NOOP(
        "templates", "One side depends on the other’s market more than the reverse"
    ),
    "kostanay.note": QT_TRANSLATE_NOOP(
        "templates",
        "After factors named by Spanov and Arbashieva and by Nursultanova et al.; weight and "
        "intensity are to be judged",
    ),
    "scenario.baseline": QT_TRANSLATE_NOOP("templates", "Baseline"),
    "scenario.growth": QT_TRANSLATE_NOOP("templates", "Growth"),
    "scenario.stagnation": QT_TRANSLATE_NOOP("templates", "Stagnation"),
    "scenario.crisis": QT_TRANSLATE_NOOP("templates", "Crisis and sanctions"),
    "note.observed_growth": QT_TRANSLATE_NOOP(
        "templates",
        "Likely: average annual growth 2015–2025; low and high: the lowest and highest "
        "average over five years within that time; all less 2 % inflation a year. The source "
        "of the figures changed in 2020. That the past goes on is an assumption.",
    ),
    "note.fed_goal": QT_TRANSLATE_NOOP(
        "templates",
        "Likely: the longer-run inflation goal of the Federal Reserve; low and high are "
        "illustrative.",
    ),
    "note.site": QT_TRANSLATE_NOOP(
        "templates",
        "The place of the checkpoints is known only roughly. Set the site where land is looked "
        "at; nothing about it has been assessed yet.",
    ),
    "note.illustrative": QT_TRANSLATE_NOOP(
        "templates", "A plausible range without a source; replace it with your own."
    ),
    "note.profit_tax": QT_TRANSLATE_NOOP(
        "templates", "The general rate of the corporate income tax in Kazakhstan."
    ),
    "note.social_rate": QT_TRANSLATE_NOOP(
        "templates",
        "The bank asks for an economic return of 9 %; low and high are our own range around it.",
    ),
    "note.alatau_capex": QT_TRANSLATE_NOOP(
        "templates",
        "Reported in May 2024 as about 30 billion KZT; low and high are our own range around it.",
    ),
    "note.kostanay_capex": QT_TRANSLATE_NOOP(
        "templates",
        "Reported in August 2023 for the dry port of 157 ha; low and high are our own range "
        "around it.",
    ),
    "note.loss_bound": QT_TRANSLATE_NOOP(
        "templates",
        "Kuanshaliev names up to 40 % in field and store together: it is the upper bound here, "
        "never the likely value.",
    ),
    "note.no_customs_border": QT_TRANSLATE_NOOP(
        "templates",
        "Inside the customs union no customs are cleared at this border: nothing may be saved.",
    ),
    "review.accepted": QT_TRANSLATE_NOOP(
        "templates", "The repair that the check of the evidence proposes."
    ),
    "hub.baseline": QT_TRANSLATE_NOOP(
        "templates",
        "The checkpoint is kept in repair and the existing stores go on: their cost is the same "
        "with every concept.",
    ),
}
