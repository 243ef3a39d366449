"""The map of the border: shapes, picking, zooming, layers."""

import math
import time

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from shekara.analysis.results.observed import COUNTRIES
from shekara.ui.models.pairs import area_names
from shekara.ui.widgets.border_map import BorderMap
from shekara.ui.widgets.crossing_words import crossing_words
from shekara.ui.widgets.map_key import MapKey, crossing_signs
from shekara.ui.widgets.map_marks import free_room
from shekara.ui.widgets.map_shapes import map_shapes, projected
from shekara.ui.workspace import Workspace
from shekara.usecases.border import map_units


@pytest.fixture
def border_map(qtbot: QtBot, workspace: Workspace) -> BorderMap:
    made = BorderMap(workspace, map_units(), area_names(workspace.evidence), COUNTRIES)
    qtbot.addWidget(made)
    made.resize(520, 320)
    made.show_pairs({"KZ-ZHA", "KG-C"}, frozenset())
    made.show()
    return made


@pytest.mark.parametrize("place", [(48.0, 46.5), (57.0, 50.0), (74.5, 43.0), (85.0, 55.0)])
def test_the_projection_is_true_to_area(place: tuple[float, float]) -> None:
    step, (west, south) = 0.1, place
    ground = math.radians(step) * (
        math.sin(math.radians(south + step)) - math.sin(math.radians(south))
    )
    corners = [(west, south), (west + step, south), (west + step, south + step)]
    first, second, third = (projected(*corner) for corner in corners)
    across, along = second - first, third - second
    drawn = abs(across.x() * along.y() - across.y() * along.x())
    assert drawn == pytest.approx(ground * 6371.0**2, rel=2e-3)


def test_every_border_region_has_an_area_and_a_name_inside_it(workspace: Workspace) -> None:
    shapes, names = map_shapes(map_units()), area_names(workspace.evidence)
    assert set(names) == set(shapes.middles)
    assert all(shapes.areas[code].contains(at) for code, at in shapes.middles.items())


def test_lines_are_drawn_once() -> None:
    shapes = map_shapes(map_units())
    around = sum(path.elementCount() for path in shapes.areas.values())
    drawn = shapes.inner_borders.elementCount() + shapes.state_borders.elementCount()
    assert shapes.state_borders.elementCount() > 500
    assert drawn < around


def test_a_click_picks_the_region(qtbot: QtBot, border_map: BorderMap) -> None:
    with qtbot.waitSignal(border_map.picked) as told:
        qtbot.mouseClick(
            border_map.viewport(), Qt.MouseButton.LeftButton, pos=border_map.place_of("KZ-KUS")
        )
    assert told.args == ["KZ-KUS"]


def test_a_click_just_beside_a_small_region_picks_it_until_it_is_shown_large(
    border_map: BorderMap,
) -> None:
    middle = border_map.place_of("KG-T")
    above = next(
        QPoint(middle.x(), y)
        for y in range(middle.y(), 0, -1)
        if border_map._code_under(QPoint(middle.x(), y)) != "KG-T"
    )
    beside = above - QPoint(0, 1)
    assert border_map._code_under(beside) == "KZ-ZHA"
    assert border_map._code_at(beside) == "KG-T"
    assert border_map._code_at(beside - QPoint(0, 8)) == "KZ-ZHA"
    assert border_map._code_at(border_map.place_of("KG-C")) == "KG-C"
    scene = border_map.mapToScene(beside)
    border_map.zoom_by(8, beside)
    assert border_map._code_at(border_map.mapFromScene(scene)) == "KZ-ZHA"


def test_a_click_outside_the_border_regions_picks_nothing(
    qtbot: QtBot, border_map: BorderMap
) -> None:
    with qtbot.assertNotEmitted(border_map.picked):
        qtbot.mouseClick(border_map.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_dragging_moves_the_map_and_picks_nothing(qtbot: QtBot, border_map: BorderMap) -> None:
    border_map.zoom_by(3)
    view, before = border_map.viewport(), border_map.place_of("KZ-KUS")
    with qtbot.assertNotEmitted(border_map.picked):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        qtbot.mouseMove(view, QPoint(220, 160))
        qtbot.mouseMove(view, QPoint(240, 170))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(240, 170))
    moved = border_map.place_of("KZ-KUS") - before
    assert (moved - QPoint(40, 20)).manhattanLength() <= 3


def test_zooming_keeps_the_place_under_the_pointer(border_map: BorderMap) -> None:
    at = border_map.place_of("RU-OMS")
    border_map.zoom_by(2, at)
    assert (border_map.place_of("RU-OMS") - at).manhattanLength() <= 3
    border_map.show_whole()
    assert (border_map.place_of("RU-OMS") - at).manhattanLength() <= 3


def test_the_zoom_survives_the_page(
    qtbot: QtBot, border_map: BorderMap, workspace: Workspace
) -> None:
    border_map.zoom_by(2, border_map.place_of("RU-OMS"))
    again = BorderMap(workspace, map_units(), area_names(workspace.evidence), COUNTRIES)
    qtbot.addWidget(again)
    again.resize(border_map.size())
    again.show()
    assert (again.place_of("RU-OMS") - border_map.place_of("RU-OMS")).manhattanLength() <= 3


def test_keys_go_from_region_to_region_and_pick(qtbot: QtBot, border_map: BorderMap) -> None:
    qtbot.keyClick(border_map, Qt.Key.Key_Right)
    assert border_map.accessibleDescription() == "Chuy"
    qtbot.keyClick(border_map, Qt.Key.Key_Up)
    assert border_map.accessibleDescription() == "Almaty Region"
    with qtbot.waitSignal(border_map.picked) as told:
        qtbot.keyClick(border_map, Qt.Key.Key_Return)
    assert told.args == ["KZ-ALA"]


def test_every_region_is_reached_by_arrow_keys(border_map: BorderMap) -> None:
    border_map._go("KZ-ZHA")
    reached, waiting = {"KZ-ZHA"}, ["KZ-ZHA"]
    while waiting:
        here = waiting.pop()
        for direction in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            border_map._go(here)
            there = border_map._next(direction)
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    assert reached == set(map_shapes(map_units()).middles)


def test_keys_zoom_and_move(qtbot: QtBot, border_map: BorderMap) -> None:
    before = border_map.transform().m11()
    qtbot.keyClick(border_map, Qt.Key.Key_Plus)
    assert border_map.transform().m11() > before
    place = border_map.place_of("KZ-AKT")
    qtbot.keyClick(border_map, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert border_map.place_of("KZ-AKT").x() > place.x()
    qtbot.keyClick(border_map, Qt.Key.Key_Home)
    assert border_map.transform().m11() == pytest.approx(before)


def test_a_crossing_is_found_under_the_pointer_while_its_layer_shows(
    border_map: BorderMap, workspace: Workspace
) -> None:
    korday = next(c for c in workspace.evidence.crossings if c.id == "kzkg_r01")
    to_screen = border_map.viewportTransform()
    at = to_screen.map(projected(korday.longitude or 0, korday.latitude or 0))
    assert border_map.marks.crossing_at(at, to_screen) is korday
    assert "Korday" in crossing_words(workspace.texts, korday)
    border_map.show_layer("road", shown=False)
    assert border_map.marks.crossing_at(QPointF(at), to_screen) is not korday
    assert workspace.view_state.get("pair.map.layers", [""]) == ["names", "rail"]


def test_planned_crossings_are_not_on_the_map(border_map: BorderMap) -> None:
    assert all(crossing.status != "planned" for crossing in border_map.marks.crossings)


def test_the_chosen_pair_looks_unlike_the_one_looked_at(border_map: BorderMap) -> None:
    border_map.show_pairs({"KZ-ZHA", "KG-C"}, {"KZ-KUS", "RU-CHE"})
    chosen = border_map._areas["KZ-ZHA"].brush().color()
    looked_at = border_map._areas["KZ-KUS"].brush().color()
    assert chosen != looked_at
    assert not border_map._outline.path().isEmpty()


def test_the_key_has_the_colours_of_the_map(border_map: BorderMap) -> None:
    key, signs = MapKey(border_map.workspace.texts), crossing_signs(border_map.theme)
    key.show_key(signs, after="<&>")
    image = border_map.grab().toImage()
    placed = border_map.marks._placed(border_map.viewportTransform())
    painted = {image.pixelColor(at.toPoint()).name() for _crossing, at in placed}
    assert {sign.colour for sign in signs} <= painted
    assert all(sign.colour in key.text() for sign in signs)
    assert key.text().endswith("rail crossing. &lt;&amp;&gt;")


@pytest.mark.parametrize("size", [(440, 340), (520, 320), (760, 420)])
def test_every_country_shown_is_named(border_map: BorderMap, size: tuple[int, int]) -> None:
    border_map.resize(*size)
    for country in ("KAZAKHSTAN", "KYRGYZSTAN", "RUSSIA"):
        named, every = border_map.grab().toImage(), border_map.marks.names
        border_map.marks.names = [name for name in every if name.text != country]
        assert border_map.grab().toImage() != named
        border_map.marks.names = every


def test_the_map_repaints_within_a_frame_or_two(border_map: BorderMap) -> None:
    picture = QImage(border_map.size(), QImage.Format.Format_ARGB32)
    spent = []
    for _ in range(5):
        begun = time.perf_counter()
        painter = QPainter(picture)
        border_map.render(painter)
        painter.end()
        spent.append(time.perf_counter() - begun)
    assert min(spent) < 0.04


def test_a_name_moves_to_where_it_has_room_or_is_left_out() -> None:
    screen, room = QRectF(0, 0, 100, 100), QRectF(90, 40, 20, 10)
    left, up = (-20.0, 0.0), (-20.0, -30.0)
    assert free_room(room, [(0, 0), left, up], screen, []) == room.translated(*left)
    taken = [QRectF(60, 30, 20, 30)]
    assert free_room(room, [(0, 0), left, up], screen, taken) == room.translated(*up)
    assert free_room(room, [(0, 0), left], screen, taken) is None
