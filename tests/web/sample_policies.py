"""A made-up policy, and what an audit of a made-up list by it finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from byname.queries.policy_results import AuditView, BoundView, FoundGroup, FoundRow, PolicyView, RuleView
from byname.queries.results import Sentence
from tests.web.sample_views import NUMBER, OTHER

DAY = date(2025, 5, 20)
WOMEN = RuleView("must", "Women", 0, (Sentence("policy.says.sex", (("values", "f"),)),))
LONGEST = RuleView("prefer", "Longest held", 0, (Sentence("policy.says.capture_date-longest"),))
UNITS = RuleView("at-most", "Of each unit", 60, (Sentence("policy.says.unit-each"),))
POLICY = PolicyView(
    "longest", 2, "Longest held first", "aa", "Ariland", "", 1000, DAY, compute=True, rules=(WOMEN, LONGEST, UNITS),
    text='title = "Longest held first"', by="roksana", digest="0" * 64, approvals=("boris",), approved=False,
    withdrawn=False, may_approve=True, made_up=True,
)  # fmt: skip
ORDER = (Sentence("policy.reason.order", (("rule", "Longest held"),)),)
ROWS = tuple(
    FoundRow(NUMBER, f"Жмаковенко {index}", "1991-03-12", ORDER, OTHER, "Фурздюк Орест") for index in range(250)
)


def audit(people: str = "", policy: PolicyView = POLICY) -> AuditView:
    """An audit, with the people of one finding."""
    groups = {
        "fits": 700,
        "against": len(ROWS),
        "unsure": 40,
        "owed-return": 10,
        "missing": 0,
        "before": len(ROWS),
        "home": 0,
    }
    found = {
        code: FoundGroup(
            code, count, ((ORDER, count),) if code == "against" else (), ROWS if people == code == "against" else ()
        )
        for code, count in groups.items()
    }
    on = tuple(found[code] for code in ("fits", "against", "unsure", "owed-return", "home"))
    bounds = (
        BoundView("at-most", "Of each unit", "First Brigade", 60, 61, 70, "no"),
        BoundView("at-least", "Ill", "", 5, 9, 9, "yes"),
    )
    return AuditView(
        policy, "X-1", "agreed", (7,), DAY, draft=not policy.approved, rows=1003, unknown=2, again=1, twice=(OTHER,),
        places=990, on=on, off=(found["missing"], found["before"]), bounds=bounds, made_up=True,
    )  # fmt: skip


APPROVED = replace(POLICY, approvals=("boris", "clara"), approved=True, may_approve=False)
