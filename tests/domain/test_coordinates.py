"""Coordinates as people type and paste them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.domain.coordinates import MOST_CHARACTERS, parse_coordinates
from shekara.domain.errors import EditError
from shekara.domain.sites import LATITUDES, LONGITUDES
from tests.domain.english import english

PLACE = (43.05, 74.7)


def refusal(words: str) -> str:
    with pytest.raises(EditError) as refused:
        parse_coordinates(words)
    return english(refused.value.text)


@pytest.mark.parametrize(
    "words",
    [
        "43.05, 74.70",
        "43.05,74.70",
        " 43.05   74.70 ",
        "43,05 74,70",
        "43,05; 74,70",
        "43,05, 74,70",
        "43.05 / 74.70",
        "43.05°, 74.70°",
        "43°03′N 74°42′E",
        "43°03'N, 74°42'E",
        "43° 03′ 00″ N, 74° 42′ 00″ E",
        "43°03'00''N 74°42'00''E",
        "N43.05 E74.70",
        "n 43.05, e 74.70",
        "74.70E, 43.05N",
        "74°42′E 43°03′N",
        "43°03′ с. ш., 74°42′ в. д.",
        "74,70 в.д. 43,05 с.ш.",
        "43.05 северной широты, 74.70 восточной долготы",
        "43.05\N{NO-BREAK SPACE}74.70",
    ],
)
def test_a_place_is_understood_as_people_write_it(words: str) -> None:
    assert parse_coordinates(words) == pytest.approx(PLACE, abs=1e-9)


def test_minutes_and_seconds_are_parts_of_a_degree() -> None:
    latitude, longitude = parse_coordinates("42°58'12.36\"N 74°52'44.4\"E")
    assert latitude == pytest.approx(42.9701, abs=1e-9)
    assert longitude == pytest.approx(74.879, abs=1e-9)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Karasu",
        "43.05",
        "43.05, 74.70, 12",
        "43°61′N 74°42′E",
        "43°03′60″N 74°42′E",
        "N43.05N 74.70",
        "43.05 north of 74.70",
        "٤٣.٠٥, 74.70",
        "nan, nan",
        "1e1, 74.7",
    ],
)
def test_what_is_no_pair_of_coordinates_is_refused_with_an_example(words: str) -> None:
    said = refusal(words)
    assert f"“{words}” is not a pair of coordinates" in said
    assert "43.05, 74.70 or 43°03′N 74°42′E" in said


def test_a_long_text_is_not_looked_at_and_not_repeated_in_full() -> None:
    said = refusal("43.05, 74.70" + " " * MOST_CHARACTERS)
    assert "is not a pair of coordinates" in said
    assert "…" in said


@pytest.mark.parametrize("words", ["43.05N, 74.70N", "43.05E 74.70E"])
def test_two_latitudes_or_two_longitudes_are_refused(words: str) -> None:
    assert "gives two latitudes or two longitudes" in refusal(words)


def test_whole_degrees_are_too_coarse_for_a_site() -> None:
    assert "a degree is up to 110 km" in refusal("43, 74")


def test_longitude_before_latitude_is_recognised_as_swapped() -> None:
    said = refusal("74.70, 43.05")
    assert "Perhaps the order is swapped" in said
    assert "the latitude first, 43.05, 74.7" in said


@pytest.mark.parametrize(
    "words", ["51.5, -0.12", "43.05S 74.70E", "43.05, 74.70 W", "-43.05, 74.70", "0.5, 0.5"]
)
def test_a_place_far_from_the_borders_is_refused_with_where_they_are(words: str) -> None:
    assert "between 38 and 58 degrees north and 44 and 90 degrees east" in refusal(words)


@given(latitude=st.floats(*LATITUDES), longitude=st.floats(*LONGITUDES))
def test_what_is_written_with_six_decimals_is_read_back(latitude: float, longitude: float) -> None:
    point = f"{latitude:.6f}, {longitude:.6f}"
    assert parse_coordinates(point) == pytest.approx((latitude, longitude), abs=1e-6)
    assert parse_coordinates(point.replace(".", ",")) == parse_coordinates(point)


@given(st.text(max_size=120))
def test_any_text_is_a_place_or_refused_in_words(words: str) -> None:
    try:
        latitude, longitude = parse_coordinates(words)
    except EditError as error:
        english(error.text)
    else:
        assert LATITUDES[0] <= latitude <= LATITUDES[1]
        assert LONGITUDES[0] <= longitude <= LONGITUDES[1]
