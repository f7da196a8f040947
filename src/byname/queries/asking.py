"""Questions in plain words: the figure that answers each, its definition, and what else the words may ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery, Whole
from byname.core.verdicts.asked import AskedClaim
from byname.core.verdicts.asked_parts import read_questions
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.numbers import Number
from byname.core.verdicts.printing import right_to_print
from byname.core.verdicts.questions import Question, ask_of
from byname.core.verdicts.values import Said
from byname.queries._asked import Asked, today
from byname.queries._checkanswers import PUBLIC
from byname.queries._checkdesk import desk_of, names_in
from byname.queries._persons import ask_for
from byname.queries._release_words import Told, definition_in, name_in
from byname.queries.figures import counted, figure
from byname.queries.gate import allow
from byname.queries.results import FigureView, Sentence
from byname.wording import PRINTED, has, say

__all__ = ["Answered", "Reading", "answers"]

_OTHERS = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """Another thing that the words may ask for; `differs` as in a verdict's nearest interpretation, `definition` as its answer's."""

    figure: FigureView
    differs: tuple[str, ...]
    definition: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question.

    `figure` None: it was not understood, or nothing can be counted; `why` says so. `sentence`: the answer in words, in the
    question's language `lang`, for `wording.verdicts.verdict_sentence`; `definition`: what the figure
    counts, in that language. `unknown`: words that were not understood; an answer
    beside them is about what was. `note`: what the register does not record. `groups`, `exchanges`: what may be asked about.
    """

    question: str
    lang: str
    figure: FigureView | None = None
    sentence: Sentence | None = None
    definition: str = ""
    others: tuple[Reading, ...] = ()
    unknown: tuple[str, ...] = ()
    why: Sentence | None = None
    note: Sentence | None = None
    groups: tuple[str, ...] = ()
    exchanges: tuple[str, ...] = ()


def answers(
    question: str, *, viewer: Viewer, as_of: date | None = None, known_at: date | None = None
) -> tuple[Answered, ...]:
    """Answer "how many of the plant's defenders are back, and how many are held?" in uk, ru or en, each question in order.

    As this viewer may be told; `as_of` where a question names no day (None: today). Raises RefusedError for who may see no
    account, MisuseError for a day that no calendar has.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(None, known_at, viewer=PUBLIC)
    desk, day = desk_of(asked, viewer.home), as_of or today()
    read = read_questions(question, desk, day)
    return tuple(_Asked(each, desk, day, viewer, known_at, asked).answered() for each in read)


@dataclass(frozen=True, slots=True)
class _Asked:
    """One question put to the register for one viewer."""

    read: AskedClaim
    desk: Desk
    day: date
    viewer: Viewer
    known_at: date | None
    asked: Asked

    def answered(self) -> Answered:
        """Give the answer, or why there is none."""
        read, desk = self.read, self.desk
        cohorts = [name for name in desk.names if name.kind == "cohort" and name.text != name.code]
        spoken = [name for name in cohorts if name.lang in {"", read.lang}] or cohorts
        groups = tuple(dict.fromkeys(name.text for name in spoken))
        exchanges = tuple(dict.fromkeys(stage.exchange for stage in desk.stages))
        plain = Answered(read.question, read.lang, unknown=read.unknown, groups=groups, exchanges=exchanges)
        if read.claim is None:
            return replace(plain, why=Sentence("ask.not-understood"))
        asking = ask_of(read.claim, desk, self.day)
        if read.unknown and not asking.meant.groups:
            return replace(plain, why=Sentence("ask.group-unknown", (("words", ", ".join(read.unknown)),)))
        if not asking.written or asking.meant.apart:
            return replace(plain, why=_sentence(asking.why or Said("verdict.why.no-figure")))
        first, *rest = asking.written
        try:
            found = self._figure(first, share=read.share)
        except MisuseError as refused:
            return replace(plain, why=Sentence("ask.refused", (("why", str(refused)),)))
        if found is None:
            return replace(plain, why=Sentence("verdict.why.no-figure"))
        note = self._unrecorded(first, found)
        if note is not None and note.code == "ask.not-recorded":
            return replace(plain, why=note)
        open_word = "group" if asking.meant.groups else "side"
        others: list[tuple[Question, tuple[str, ...]]] = [(question, (open_word,)) for question in rest]
        # Another day is another question; a stage of an exchange is one that the words may mean.
        others += [(question, question.differs) for question in asking.near if question.differs != ("day",)]
        sentence = self._said(first, found)
        definition = self._definition(first, found)
        return replace(
            plain, figure=found, sentence=sentence, definition=definition, note=note, others=self._others(others, found)
        )

    def _said(self, question: Question, found: FigureView) -> Sentence | None:
        if found.value is None or self.read.claim is None:
            return None
        low, high = (found.value if bound is None else bound for bound in (found.low, found.high))
        number = Number(found.value, low, high)
        names = names_in(self.asked.world, self.read.lang)
        said = right_to_print(question.subject, number, None, names, self.read.claim)
        return _sentence(said) if said else None

    def _others(self, others: list[tuple[Question, tuple[str, ...]]], found: FigureView) -> tuple[Reading, ...]:
        """Give the other readings whose number is another one, as many as a reader takes in."""
        told: list[Reading] = []
        numbers = {found.value}
        for question, differs in others:
            if len(told) == _OTHERS:
                break
            try:
                view = self._figure(question)
            except MisuseError:
                continue
            if view is not None and view.value is not None and view.value not in numbers:
                told.append(Reading(view, differs, self._definition(question, view)))
                numbers.add(view.value)
        return tuple(told)

    def _figure(self, question: Question, *, share: bool = False) -> FigureView | None:
        """Give the figure of a reading; None where no one figure asks for it."""
        if len(question.parts) != 1 or question.less is not None:
            return None
        query: FigureQuery = question.parts[0]
        if share:
            query = replace(query, per=Whole(status="taken"))
        return figure(query, viewer=self.viewer, known_at=self.known_at)

    def _definition(self, question: Question, found: FigureView) -> str:
        """Say what a figure counts in the language of the question: as the figure's page does, or as for print."""
        lang = self.read.lang
        if lang not in PRINTED or lang == "en":
            return found.definition
        query: FigureQuery = question.parts[0]
        known = self.known_at or today()
        said = definition_in(Told(query, found.value, None, None, known, ()), self.asked.world, lang)
        if query.by:
            said.insert(-1, say("ask.narrowed", lang=lang, what=self._narrowed(query.by)))
        return " ".join(f"{each[:1].upper()}{each[1:].rstrip('.')}." for each in said)

    def _narrowed(self, by: str) -> str:
        """Say what a question is narrowed down to, such as women or a unit, by the name that it has in its language."""
        field, _, value = by.partition("=")
        code = f"verdict.of.{field}.{value}"
        if has(code, lang=self.read.lang):
            return say(code, lang=self.read.lang)
        return name_in(self.asked.world, field, value, self.read.lang)

    def _unrecorded(self, question: Question, found: FigureView) -> Sentence | None:
        """Say that the register does not tell of those whom it would count, or of some of them, what the words narrow down to.

        How many they are is not said: it may be a few.
        """
        field = question.parts[0].by.partition("=")[0]
        if not field or found.withheld:
            return None
        known = self.known_at.isoformat() if self.known_at else ""
        every = counted(replace(question.parts[0], by="", known=known), viewer=self.viewer)
        told = [bool(line.value(field)) for line in every.lines]
        if every.view.withheld or all(told):
            return None
        return Sentence("ask.partly-recorded" if any(told) else "ask.not-recorded", (("field", f"@ask.field.{field}"),))


def _sentence(said: Said) -> Sentence:
    return Sentence(said.code, said.values)
