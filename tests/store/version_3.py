"""What `files/v3.shekara` holds, written out: it must open as this for ever."""

from __future__ import annotations

import msgspec

from shekara.domain.imported import ImportedFigures, ImportedSeries, ImportedTable
from tests.store import version_2

IMPORTED = ImportedFigures(
    tables=(
        ImportedTable(
            id="1",
            file="Өнеркәсіп 2025.xlsx",
            sheet="Лист1",
            sources=("Бюро национальной статистики, таблица 5923", "Letter of the akimat, 3 March"),
            series=(
                ImportedSeries(
                    place="KZ-31",
                    indicator="grp_nominal",
                    unit="bkzt",
                    source=0,
                    years=(2024, 2025),
                    values=(3061.5, 3410.25),
                ),
                ImportedSeries(
                    place="KZ",
                    indicator="trade.export.KG",
                    unit="kusd",
                    source=1,
                    years=(2025,),
                    values=(1758900.0,),
                ),
            ),
            date="2026-11-30",
            by="Әсел Қуанышәлиева",
            replaces=True,
        ),
        ImportedTable(
            id="4",
            file="population.csv",
            sources=("NSC, population of regions",),
            series=(
                ImportedSeries(
                    place="KG-C",
                    indicator="population_1jan",
                    unit="kpersons",
                    source=0,
                    years=(2020,),
                    values=(959.9,),
                ),
            ),
        ),
    )
)
ASSESSMENT = msgspec.structs.replace(version_2.ASSESSMENT, imported=IMPORTED)
