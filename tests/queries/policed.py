"""The small register with what a policy asks: sex and health told, an agreed list, and policies in every state."""

from __future__ import annotations

from datetime import date

from byname.actions.policies import add_policy, approve_policy
from byname.ledger.policies import policies
from byname.ledger.references import world
from tests.registers import PEOPLE, SmallRegister, viewers

HEAD = 'title = "{code}"\npeople = "aa"\nsize = 2\nas_of = 2023-04-01\n'
WOMEN = '[[must]]\ntitle = "Women"\nsex = "f"\n'
LONGEST = '[[prefer]]\ntitle = "Longest held"\ncapture_date = "longest"\n'
UNITS = '[[at_most]]\ntitle = "Of each unit"\ncount = 1\nunit = "each"\n'
ON_LIST = ("mnyzh", "vorg", "zhmak", "nezd")
FOREIGN = {"name": "Хтосенко Ніхтій Браквійович", "birth_date": "01.01.1970"}


def of_person(key: str, **told: str) -> dict[str, str]:
    return {"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1], **told}


def take_facts(register: SmallRegister) -> None:
    """Tell sex and health of some, and take in an agreed list with somebody home, a stranger and a row of nobody."""
    own = {"source": "own", "power": "aa", "holder": "bb"}
    facts = [of_person("tsvyr", sex="ж", health=""), of_person("nezd", sex="ч", health="тяжкопоранений")]
    facts += [of_person(key, sex="ч", health="") for key in ("mnyzh", "vorg")]
    register.take("facts.csv", facts, kind="missing-list", received=date(2023, 2, 15), **own)
    rows = [*(of_person(key) for key in ON_LIST), FOREIGN, {"name": "", "birth_date": "01.01.1980", "note": "?"}]
    register.take(
        "agreed.csv", rows, kind="exchange-list", role="agreed", exchange="X-2", received=date(2023, 3, 20), **own
    )


def write_policy(code: str, rules: str, *, approve: bool = True) -> None:
    """Write a policy down, and let two people approve it."""
    cast = viewers()
    add_policy(code, HEAD.format(code=code) + rules, by=cast["desk"])
    if approve:
        for name in ("all", "reviewer"):
            facts = policies(world())[code]
            approve_policy(code, facts.version, facts.digest, by=cast[name])
