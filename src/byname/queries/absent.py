"""What is not there, and what a viewer may not know to be there: one error for both."""

from __future__ import annotations

from typing import ClassVar

from byname.core.errors import BynameError

__all__ = ["NotFoundError"]


class NotFoundError(BynameError):
    """Nothing with this number is there for this viewer; whether it exists for others cannot be told from it."""

    status: ClassVar[int] = 404

    @classmethod
    def of_number(cls, number: str) -> NotFoundError:
        """Say that a public number leads nowhere, in words that do not depend on why."""
        return cls(f"There is nothing with the number {number} that you may see. Check the number, or search by name.")

    @classmethod
    def of_document(cls, number: int) -> NotFoundError:
        """Say that a document is not there, in words that do not depend on why."""
        return cls(f"There is no document {number} that you may see. The list of documents shows those that you may.")
