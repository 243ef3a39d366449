"""Work done in steps."""

from collections.abc import Generator

from shekara.analysis.steps import finished


def test_all_steps_are_gone_through_and_what_they_come_to_is_given() -> None:
    done: list[int] = []

    def counting() -> Generator[int, None, str]:
        for number in range(3):
            done.append(number)
            yield number
        return "counted"

    assert finished(counting()) == "counted"
    assert done == [0, 1, 2]
