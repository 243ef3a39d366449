"""The road map: the next steps, and who answers for each risk."""

from __future__ import annotations

import msgspec

from shekara.domain.days import require_day
from shekara.domain.sites import require_id
from shekara.domain.wording import Wording, require_words


class RoadStep(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A next step: what is done, who does it, and by which ISO date (empty if none)."""

    id: str
    words: Wording
    operator: str = ""
    date: str = ""

    def __post_init__(self) -> None:
        """Refuse an unusable id, words or date."""
        require_id(self.id, "step")
        require_words(self.words, self.operator)
        require_day(self.date)


class RiskOwner(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who answers for a risk: a factor of the SWOT by its id, or a risk in words.

    `date` is the ISO date by which it is looked at again, empty if none.
    """

    id: str
    factor: str = ""
    words: Wording = ""
    owner: str = ""
    date: str = ""

    def __post_init__(self) -> None:
        """Refuse an unusable id, words or date, and a risk that is both a factor and words."""
        require_id(self.id, "risk")
        require_words(self.factor, self.words, self.owner)
        require_day(self.date)
        if self.factor and self.words:
            message = f"{self.id} is factor {self.factor} and words at once"
            raise ValueError(message)
