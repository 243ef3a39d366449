"""Taking apart what an older document holds, for the steps that bring it up to date."""

from __future__ import annotations

from shekara.store.strict import Json, Members


def members_of(value: Json) -> Members:
    """Give the members of an object; raises TypeError for anything else."""
    if not isinstance(value, dict):
        message = f"{value!r} where an object belongs"
        raise TypeError(message)
    return value


def items_of(value: Json) -> list[Json]:
    """Give the items of a list; raises TypeError for anything else."""
    if not isinstance(value, list):
        message = f"{value!r} where a list belongs"
        raise TypeError(message)
    return value


def with_more(members: Members, **added: Json) -> Members:
    """Give the members with more; ValueError where one of them stands there already."""
    if twice := added.keys() & members.keys():
        message = f"{', '.join(sorted(twice))} in a document that does not know it"
        raise ValueError(message)
    return {**members, **added}
