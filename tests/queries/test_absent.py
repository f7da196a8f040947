from __future__ import annotations

from byname.queries.absent import NotFoundError


def test_what_is_not_there_says_what_to_do_and_not_why() -> None:
    error = NotFoundError.of_number("1234567890-1")
    assert (
        str(error)
        == "There is nothing with the number 1234567890-1 that you may see. Check the number, or search by name."
    )
    assert error.status == 404


def test_a_document_that_is_not_there_is_named_by_its_number_alone() -> None:
    assert "document 7 that you may see" in str(NotFoundError.of_document(7))
