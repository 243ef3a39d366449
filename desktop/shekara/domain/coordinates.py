"""Coordinates as people write and copy them: decimal degrees, or degrees, minutes, seconds.

Understood are points and commas as decimal marks, letters of the quarter before or after a
number, in Latin or Russian, and either order where those letters tell which is which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from shekara.domain.errors import EditError
from shekara.domain.sites import LATITUDES, LONGITUDES, is_near_the_borders
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

MOST_CHARACTERS = 80
"""Longer than any pair of coordinates; more is not looked at."""

_SIGNS = str.maketrans(
    {"º": "°", "˚": "°", "′": "'", "’": "'", "‘": "'", "´": "'", "″": '"', "”": '"', "“": '"'}
    | {"−": "-", "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "}
)
_LETTERS = (
    (re.compile(r"(?:с\.? ?ш|северной широты)\.?", re.IGNORECASE), "N"),
    (re.compile(r"(?:ю\.? ?ш|южной широты)\.?", re.IGNORECASE), "S"),
    (re.compile(r"(?:в\.? ?д|восточной долготы)\.?", re.IGNORECASE), "E"),
    (re.compile(r"(?:з\.? ?д|западной долготы)\.?", re.IGNORECASE), "W"),
)
_ANGLE = (
    r"(?P<before{n}>[NSEW])? ?(?P<degrees{n}>-?[0-9]{{1,3}}(?:[.,][0-9]{{1,12}})?) ?°? ?"
    r"(?:(?P<minutes{n}>[0-9]{{1,2}}(?:[.,][0-9]{{1,12}})?) ?' ?)?"
    r"(?:(?P<seconds{n}>[0-9]{{1,2}}(?:[.,][0-9]{{1,12}})?) ?(?:\"|'') ?)?"
    r"(?P<after{n}>[NSEW])?"
)
_PAIR = re.compile(_ANGLE.format(n=1) + r"(?: ?[,;/] ?| )" + _ANGLE.format(n=2), re.IGNORECASE)
_SIXTY = 60


def parse_coordinates(words: str) -> tuple[float, float]:
    """Give latitude and longitude in degrees; raises EditError with what does not fit.

    Without letters the latitude comes first. Refused are whole degrees, which are too coarse
    for a site, and places from which no border of Kazakhstan with a neighbour is near.
    """
    first, second = _two_angles(words)
    if first.is_latitude is False or second.is_latitude is True:
        first, second = second, first
    if first.is_latitude is False or second.is_latitude is True:
        raise _refusal(_SAME_LETTERS, words)
    if not (first.is_fine or second.is_fine):
        raise _refusal(_TOO_COARSE, words)
    require_near_the_borders(first.value, second.value)
    return first.value, second.value


def require_near_the_borders(latitude: float, longitude: float) -> None:
    """Raise EditError for a point far from the borders, telling when the two are swapped."""
    if is_near_the_borders(latitude, longitude):
        return
    shown = {"latitude": verbatim(f"{latitude:g}"), "longitude": verbatim(f"{longitude:g}")}
    if is_near_the_borders(longitude, latitude):
        raise EditError(_SWAPPED.having(**shown))
    (south, north), (west, east) = LATITUDES, LONGITUDES
    raise EditError(
        _FAR_AWAY.having(
            **shown, south=int(south), north=int(north), west=int(west), east=int(east)
        )
    )


@dataclass(frozen=True)
class _Angle:
    """An angle in degrees; whether its letter says that it is a latitude, None without one."""

    value: float
    is_fine: bool
    is_latitude: bool | None


def _two_angles(words: str) -> tuple[_Angle, _Angle]:
    if len(words) > MOST_CHARACTERS:
        raise _refusal(_NO_COORDINATES, words[:MOST_CHARACTERS] + "…")
    plain = words.translate(_SIGNS)
    for pattern, letter in _LETTERS:
        plain = pattern.sub(letter, plain)
    found = _PAIR.fullmatch(" ".join(plain.split()))
    if found is None:
        raise _refusal(_NO_COORDINATES, words)
    return _angle(found, 1, words), _angle(found, 2, words)


def _angle(found: re.Match[str], number: int, words: str) -> _Angle:
    degrees, minutes, seconds, before, after = (
        found[f"{name}{number}"] for name in ("degrees", "minutes", "seconds", "before", "after")
    )
    parts = [float(part.replace(",", ".")) for part in (minutes or "0", seconds or "0")]
    if (before and after) or max(parts) >= _SIXTY:
        raise _refusal(_NO_COORDINATES, words)
    letter = (before or after or "").upper()
    size = abs(float(degrees.replace(",", "."))) + parts[0] / _SIXTY + parts[1] / _SIXTY**2
    negative = degrees.startswith("-") is not (letter in {"S", "W"})
    return _Angle(
        value=-size if negative else size,
        is_fine=bool(minutes or seconds) or not degrees.lstrip("-").isdigit(),
        is_latitude=letter in {"N", "S"} if letter else None,
    )


def _refusal(text: Text, words: str) -> EditError:
    return EditError(text.having(typed=verbatim(words)))


_NO_COORDINATES = QT_TRANSLATE_NOOP(
    "errors",
    "“{typed}” is not a pair of coordinates. Write latitude and longitude, such as "
    "43.05, 74.70 or 43°03′N 74°42′E.",
)
_SAME_LETTERS = QT_TRANSLATE_NOOP(
    "errors",
    "“{typed}” gives two latitudes or two longitudes. Write one of each, such as 43.05, 74.70.",
)
_TOO_COARSE = QT_TRANSLATE_NOOP(
    "errors",
    "“{typed}” gives whole degrees, and a degree is up to 110 km. Write the place more "
    "exactly, such as 43.05, 74.70.",
)
_SWAPPED = QT_TRANSLATE_NOOP(
    "errors",
    "{latitude}, {longitude} is no place near the border. Perhaps the order is swapped: write "
    "the latitude first, {longitude}, {latitude}.",
)
_FAR_AWAY = QT_TRANSLATE_NOOP(
    "errors",
    "{latitude}, {longitude} is far from the borders of Kazakhstan with its neighbours. A site "
    "lies between {south} and {north} degrees north and {west} and {east} degrees east.",
)
