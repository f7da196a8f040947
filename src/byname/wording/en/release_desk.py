"""English for freezing, verifying and retracting figures: at the terminal and on the desk's pages."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["RELEASE_DESK"]

RELEASE_DESK: dict[str, Text] = {
    "nav.figures": "Frozen figures",
    "frozen.title": "Frozen figures",
    "frozen.lead": (
        "Figures fit to print: numbered, signed, with the definition and the day on which they were known. "
        "A later one may say that an earlier one no longer stands."
    ),
    "frozen.none": "No figure has been frozen yet. Open a figure and freeze it, or: byname freeze FIGURE",
    "frozen.one": "Frozen figure {number}",
    "frozen.done": "Frozen as {number}.",
    "frozen.done-withheld": "Frozen as {number}: not published. That, too, is an answer, with its rule.",
    "frozen.beside": "It would tell of a few people beside {figures}.",
    "frozen.number": "Number",
    "frozen.figure": "Figure",
    "frozen.value": "Value",
    "frozen.known": "As known",
    "frozen.state": "State",
    "frozen.stands": "stands",
    "frozen.ended": "no longer stands",
    "frozen.in-its-place": "In its place stands {number}.",
    "frozen.why": "Why: {why}",
    "frozen.beside.retracted": "It was RETRACTED: a retraction signed with the same key lies beside it.",
    "frozen.beside.other-key": (
        "A retraction lies beside it, signed with another key ({key}). Whether the figure stands cannot be told with this one: "
        "check the retraction with --key and that key."
    ),
    "frozen.beside.fails": "A retraction lies beside it that is not what was signed for this figure. Get the files anew.",
    "frozen.cite": "To cite",
    "frozen.sentences": "To print",
    "frozen.definition": "What is counted",
    "frozen.caveats": "What to know of it",
    "frozen.versions": "What it rests on",
    "frozen.version-byname": "Version of Byname",
    "frozen.version-model": "Linking model",
    "frozen.version-journal": "Head of the journal, entry {entry}",
    "frozen.digest": "SHA-256 of the signed file",
    "frozen.key": "Signed by key",
    "frozen.signature-holds": "The signature holds.",
    "frozen.signature-fails": "The signature does not hold: the row or the key was altered. Stop, and run byname verify.",
    "frozen.freeze": "Freeze this figure",
    "frozen.freeze-hint": (
        "It gets a number and a signature, and whoever has the published file can check it. As everybody may read it, "
        "small groups are withheld, also beside what was published before."
    ),
    "frozen.note": "Note (published with it)",
    "frozen.by": "With a table by",
    "frozen.no-table": "no table",
    "frozen.series": "With its course day by day",
    "frozen.verify": "Verify",
    "frozen.verify-lead": "Asks the register again: as known then it must be the same; as known now it may differ, and then here is why.",
    "frozen.then": "As known then, asked again today",
    "frozen.now": "As known now",
    "frozen.same": "As known then it is the same, person by person.",
    "frozen.not-same": "As known then it is no longer the same, person by person.",
    "frozen.late.erased": "Records of {removed} of its people were erased since. As published it stands: it names nobody.",
    "frozen.late.backfill": "Documents or decisions of before were entered later: {added} people came in, {removed} left.",
    "frozen.late.program": (
        "Nothing recorded explains it: {added} people came in, {removed} left. "
        "Another version of the program may derive it otherwise; run byname verify."
    ),
    "frozen.late.erased-withheld": "Records of some of its people were erased since. As published it stands: it names nobody.",
    "frozen.late.backfill-withheld": "Documents or decisions of before were entered later.",
    "frozen.late.program-withheld": (
        "Nothing recorded explains it. Another version of the program may derive it otherwise; run byname verify."
    ),
    "frozen.other-cell": "Published for {cell}: {before}; as known then, asked again today: {again}.",
    "frozen.late-documents": "Entered since, and received before: {documents}.",
    "frozen.erased": (
        "Records of {n} person behind it were erased since.",
        "Records of {n} people behind it were erased since.",
    ),
    "frozen.unchanged": "As known now it is the same too.",
    "frozen.differs": "As known now it differs:",
    "frozen.people-fail": "The people sealed behind it are not those whose digest was signed. Stop, and run byname verify.",
    "frozen.people-gone": "The key to the people behind it was destroyed; only the published figure is left.",
    "frozen.retract": "Retract",
    "frozen.retract-why": "Why it no longer stands (published)",
    "frozen.retract-by": "Number of the figure in its place, if there is one",
    "frozen.retracted-now": "Figure {number} is marked as no longer standing, and why. It stays readable.",
    "frozen.files": "Files",
    "frozen.file-json": "signed JSON",
    "frozen.file-sig": "signature",
    "frozen.file-jsonstat": "JSON-stat",
    "frozen.file-csv": "CSV",
    "frozen.file-key": "public key",
    "frozen.absent": "There is no frozen figure of this number.",
    "frozen.table": "Its table",
    "frozen.course": "Its course",
    "frozen.group": "Group",
    "frozen.day": "Day",
    "frozen.unknown-act": "{found} is nothing that can be done with a frozen figure.",
}
