from __future__ import annotations

import importlib
import pkgutil
import string

from byname.wording import en
from byname.wording.en import ENGLISH, TEXTS


def test_no_code_is_worded_twice() -> None:
    modules = [importlib.import_module(f"{en.__name__}.{found.name}") for found in pkgutil.iter_modules(en.__path__)]
    parts = [getattr(module, name) for module in modules for name in module.__all__]
    assert len(parts) == len(modules)
    assert len(TEXTS) == sum(len(part) for part in parts)


def test_one_is_one_and_everything_else_is_many() -> None:
    assert [ENGLISH.form(n) for n in (0, 1, 2, 21)] == [1, 0, 1, 1]


def test_every_form_of_a_text_asks_for_the_same_values() -> None:
    for code, text in TEXTS.items():
        forms = (text,) if isinstance(text, str) else text
        asked = [{name for _, name, _, _ in string.Formatter().parse(form) if name} for form in forms]
        assert all(one == asked[0] for one in asked), code


def test_no_text_promises_what_the_register_does_not_do_or_names_a_machine() -> None:
    for code, text in TEXTS.items():
        words = text if isinstance(text, str) else " ".join(text)
        assert "TODO" not in words, code
        assert "http" not in words, code
