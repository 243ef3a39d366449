"""Changing the siting by its places."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Shekara = Callable[..., Any]


def siting(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8"))["assessment"]["siting"]


def made(shekara: Shekara, file: Path, *pairs: tuple[str, str]) -> dict[str, Any]:
    for address, words in pairs:
        assert shekara("set", str(file), f"siting.{address}", words).code == 0, address
    return siting(file)


def test_a_site_is_added_named_and_chosen(shekara: Shekara, alatau: Path) -> None:
    held = made(
        shekara,
        alatau,
        ("add", "43°02′24″N 74°42′36″E"),
        ("site_2.name", "Korday"),
        ("site_2.note", "south of the town"),
        ("chosen", "site_2"),
    )
    assert held["chosen"] == "site_2"
    assert held["sites"][1]["name"] == "Korday"
    assert (held["sites"][1]["latitude"], held["sites"][1]["longitude"]) == (43.04, 74.71)
    assert made(shekara, alatau, ("chosen", "none"))["chosen"] is None
    assert len(made(shekara, alatau, ("site_2.remove", "site_2"))["sites"]) == 1


def test_what_is_known_of_a_site_is_set(shekara: Shekara, alatau: Path) -> None:
    site = made(
        shekara,
        alatau,
        ("site_1.position", "42,95; 74,90"),
        ("site_1.land_agreed", "yes"),
        ("site_1.area", "157"),
        ("site_1.railway", "12,5"),
        ("site_1.railway.side", "partner"),
        ("site_1.railway.source", "geonames"),
        ("site_1.railway.note", "by the map"),
        ("site_1.environment", "4"),
        ("site_1.environment.note", "irrigated land"),
    )["sites"][0]
    assert site["land_agreed"] == "yes"
    assert site["area_ha"] == 157.0
    assert site["railway"] == {
        "km": 12.5,
        "side": "partner",
        "source": "geonames",
        "note": "by the map",
    }
    assert site["environment"] == {"score": 4, "note": "irrigated land"}
    moved = made(shekara, alatau, ("site_1.position", "42.96, 74.90"))["sites"][0]
    assert moved["unconfirmed"] == ["land_agreed", "railway", "environment"]
    confirmed = made(shekara, alatau, ("site_1.confirm", "site_1"), ("site_1.railway", "none"))
    assert confirmed["sites"][0]["unconfirmed"] == []
    assert confirmed["sites"][0]["railway"] is None


def test_what_is_asked_of_sites_is_set(shekara: Shekara, alatau: Path) -> None:
    held = made(shekara, alatau, ("zone", "50"), ("near.town", "20"), ("weight.carbon", "0,8"))
    assert held["border_zone_km"] == 50
    assert held["near"]["town"] == 20.0
    assert {w["criterion"]: w["weight"] for w in held["weights"]}["carbon"] == 0.8


def test_the_road_map_is_written(shekara: Shekara, alatau: Path) -> None:
    held = made(
        shekara,
        alatau,
        ("step.add", "Agree on the land"),
        ("step_1.words", "Agree on 100 ha"),
        ("step_1.operator", "Akimat"),
        ("step_1.date", "2027-03-31"),
        ("risk.add", "T1"),
        ("risk_1.owner", "Ministry"),
        ("risk_1.date", "2027-06-30"),
    )
    assert held["road_map"] == [
        {
            "id": "step_1",
            "words": "Agree on 100 ha",
            "operator": "Akimat",
            "date": "2027-03-31",
        }
    ]
    assert (held["risks"][0]["factor"], held["risks"][0]["owner"]) == ("T1", "Ministry")
    gone = made(shekara, alatau, ("step_1.remove", "step_1"), ("risk_1.remove", "risk_1"))
    assert (gone["road_map"], gone["risks"]) == ([], [])


@pytest.mark.parametrize(
    ("address", "words", "said"),
    [
        ("add", "74.70, 43.05", "Perhaps the order is swapped"),
        ("zone", "20", "one of 15, 30 and 50 km wide"),
        ("chosen", "site_9", "no site “site_9”"),
        ("site_1.railway.source", "rumour", "no source “rumour”"),
        ("site_1.land_agreed", "maybe", "takes one of yes, no, unknown"),
        ("site_1.railway.side", "north", "takes one of home, partner"),
        ("site_1.railway.colour", "red", "nothing to set"),
        ("site_1.colour", "red", "nothing to set"),
        ("site_1.remove", "yes", "nothing to set"),
        ("step_1.owner", "Akimat", "nothing to set"),
        ("near.border", "5", "nothing to set"),
        ("step_1.words", "x", "no “step_1” in the road map"),
    ],
)
def test_what_fits_nowhere_is_refused_in_words(
    shekara: Shekara, alatau: Path, address: str, words: str, said: str
) -> None:
    before = alatau.read_bytes()
    result = shekara("set", str(alatau), f"siting.{address}", words)
    assert result.code != 0
    assert said in " ".join(result.err.split())
    assert alatau.read_bytes() == before
