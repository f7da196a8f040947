"""Tests of errors: where, what was found, which rule, what to do next."""

from __future__ import annotations

from byname.core.errors import BynameError, MisuseError, Problem, RefusedError


class TestProblem:
    """An error says where, what was found, which rule, what to do next."""

    def test_its_sentence_holds_all_four(self) -> None:
        problem = Problem("date-impossible", "row 417", "31.02.1985", "February has 28 or 29 days", "Mend the cell.")
        assert problem.sentence() == "row 417: found '31.02.1985'; February has 28 or 29 days. Mend the cell."


class TestErrors:
    """Exit code and status are mapped in one place: the class."""

    def test_misuse_ends_with_2_and_is_a_bad_request(self) -> None:
        assert (MisuseError.exit_code, MisuseError.status) == (2, 400)

    def test_a_refusal_is_forbidden(self) -> None:
        assert RefusedError.status == 403
        assert issubclass(RefusedError, BynameError)
