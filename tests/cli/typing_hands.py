"""Somebody at the terminal: types a command in this process and reads what it prints."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from byname.cli.main import main
from byname.core.dates import UncertainDate
from byname.store.models import User
from tests.ledger.registers import Register

CAST = {
    "olha": ["registrar", "reviewer"], "borys": ["reviewer"], "vira": ["reader"], "dana": ["keeper"],
    "lesia": ["exchange-desk"],
}  # fmt: skip
GLEM = {
    "name": "Жмаковенко Глем Юхимович",
    "birth_date": "04.03.1991",
    "unit": "12 бригада",
    "capture_date": "17.05.2022",
}
OREST = {
    "name": "Фурздюк Орест Ілліч",
    "birth_date": "11.10.1988",
    "unit": "12 бригада",
    "capture_date": "травень 2022",
}
BANNER = "Made-up data. Nobody named here is real.\n"


@dataclass(frozen=True)
class Printed:
    """What a command gave: exit code, standard output, standard error; `whole` with the mark of made-up data before it."""

    code: int
    out: str
    err: str
    whole: str = ""


@dataclass
class Hands:
    """Types commands; `register` is the register behind them."""

    register: Register
    capsys: pytest.CaptureFixture[str]

    def type(self, *arguments: str) -> Printed:
        """Run one command; no traceback may ever be seen."""
        self.capsys.readouterr()
        code = main(arguments)
        out, err = self.capsys.readouterr()
        assert "Traceback" not in out + err
        # Law 12 is asked in test_made_up; the other tests ask for what follows the mark.
        return Printed(code, out.removeprefix(BANNER), err, out)

    def json(self, *arguments: str) -> Any:
        """Run one command with --json and parse what it prints."""
        printed = self.type(*arguments, "--json")
        assert printed.out, printed.err
        return json.loads(printed.out)

    def file(self, name: str, text: str, encoding: str = "utf-8") -> str:
        """Write a file beside the register and give its path."""
        path = Path(self.register.folder) / name
        path.write_text(text, encoding=encoding)
        return str(path)


def make_cast(_register: Register | None = None) -> None:
    """Make the users who act."""
    for name, roles in CAST.items():
        User.objects.create_user(name, None, roles=roles, powers=["*"], made_up=True)


def take_lists(register: Register) -> None:
    """Take three lists in, after the cast is there."""
    make_cast()
    take = register.take
    take("own", [GLEM, OREST], received=date(2022, 7, 1))
    take("camp", [GLEM], source="agency", kind="confirmation", received=date(2022, 9, 1))
    act = {"name": GLEM["name"], "birth_date": GLEM["birth_date"]}
    take(
        "act",
        [act],
        source="act",
        kind="handover-act",
        received=date(2023, 2, 5),
        on=UncertainDate.from_edtf("2023-02-04"),
    )
