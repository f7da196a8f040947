"""A question in plain words: the figure that answers it, its definition, and what else the words may ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery, Whole
from byname.core.verdicts.asked import read_question
from byname.core.verdicts.numbers import Number
from byname.core.verdicts.printing import right_to_print
from byname.core.verdicts.questions import Question, ask_of
from byname.core.verdicts.values import Said
from byname.queries._asked import today
from byname.queries._checkanswers import PUBLIC
from byname.queries._checkdesk import desk_of, names_in
from byname.queries._persons import ask_for
from byname.queries.figures import figure
from byname.queries.gate import allow
from byname.queries.results import FigureView, Sentence

__all__ = ["Answered", "Reading", "answer"]

_OTHERS = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """Another thing that the words may ask for; `differs` as in a verdict's nearest interpretation."""

    figure: FigureView
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question.

    `figure` None: it was not understood, or nothing can be counted; `why` says so. `sentence`: the answer in words, in the
    question's language `lang`, for `wording.verdicts.verdict_sentence`. `unknown`: words that were not understood; an answer
    beside them is about what was. `groups`: the names that the desk knows, as what may be asked about.
    """

    question: str
    lang: str
    figure: FigureView | None = None
    sentence: Sentence | None = None
    others: tuple[Reading, ...] = ()
    unknown: tuple[str, ...] = ()
    why: Sentence | None = None
    groups: tuple[str, ...] = ()


def answer(question: str, *, viewer: Viewer, as_of: date | None = None, known_at: date | None = None) -> Answered:
    """Answer "how many of the plant's defenders are back?" in uk, ru or en, as this viewer may be told.

    `as_of` where the question names no day (None: today). Raises RefusedError for who may see no account.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(None, known_at, viewer=PUBLIC)
    desk, day = desk_of(asked, viewer.home), as_of or today()
    read = read_question(question, desk, day)
    groups = tuple(dict.fromkeys(name.text for name in desk.names if name.kind == "cohort"))
    plain = Answered(question, read.lang, unknown=read.unknown, groups=groups)
    if read.claim is None:
        return replace(plain, why=Sentence("ask.not-understood"))
    asking = ask_of(read.claim, desk, day)
    if not asking.written:
        return replace(plain, why=_sentence(asking.why or Said("verdict.why.no-figure")))
    if read.unknown and not asking.meant.groups:
        return replace(plain, why=Sentence("ask.group-unknown", (("words", ", ".join(read.unknown)),)))
    first, *rest = asking.written
    found = _figure(first, viewer, known_at, share=read.share)
    if found is None:
        return replace(plain, why=Sentence("verdict.why.no-figure"))
    names = names_in(asked.world, read.lang)
    sentence = None
    if found.value is not None:
        low, high = (found.value if bound is None else bound for bound in (found.low, found.high))
        said = right_to_print(first.subject, Number(found.value, low, high), None, names, read.claim)
        sentence = _sentence(said) if said else None
    open_word = "group" if asking.meant.groups else "side"
    others: list[tuple[Question, tuple[str, ...]]] = [(question, (open_word,)) for question in rest]
    # Another day is another question; a stage of an exchange is one that the words may mean.
    others += [(question, question.differs) for question in asking.near if question.differs != ("day",)]
    return replace(plain, figure=found, sentence=sentence, others=_others(others, found, viewer, known_at))


def _others(
    others: list[tuple[Question, tuple[str, ...]]], found: FigureView, viewer: Viewer, known_at: date | None
) -> tuple[Reading, ...]:
    """Give the other readings whose number is another one, as many as a reader takes in."""
    told: list[Reading] = []
    numbers = {found.value}
    for question, differs in others:
        if len(told) == _OTHERS:
            break
        view = _figure(question, viewer, known_at)
        if view is not None and view.value is not None and view.value not in numbers:
            told.append(Reading(view, differs))
            numbers.add(view.value)
    return tuple(told)


def _figure(question: Question, viewer: Viewer, known_at: date | None, *, share: bool = False) -> FigureView | None:
    """Give the figure of a reading; None where no one figure asks for it."""
    if len(question.parts) != 1 or question.less is not None:
        return None
    query: FigureQuery = question.parts[0]
    if share:
        query = replace(query, per=Whole(status="taken"))
    try:
        return figure(query, viewer=viewer, known_at=known_at)
    except MisuseError:
        return None


def _sentence(said: Said) -> Sentence:
    return Sentence(said.code, said.values)
