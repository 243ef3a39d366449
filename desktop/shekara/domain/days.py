"""Calendar days in documents: ISO dates, or nothing."""

from __future__ import annotations

import datetime as dt


def require_day(day: str) -> None:
    """Raise ValueError unless the text is an ISO date such as 2026-03-31, or empty."""
    if day and dt.date.fromisoformat(day).isoformat() != day:
        message = f"“{day}” is not a date such as 2026-03-31"
        raise ValueError(message)
