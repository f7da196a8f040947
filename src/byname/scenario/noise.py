"""The named error kinds: what goes wrong when a source writes a row."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from byname.scenario.entries import Entry, Hand
from byname.scenario.shape import ErrorRates

__all__ = ["distort", "typo"]

_LOOK_ALIKES = str.maketrans("аеорсхуі", "aeopcxyi")
_NEIGHBOURS = dict(
    zip("аоеиіубпдтзсвгкжшнмлрaoeiyubpdtzsvwghknmlr", "оаиеиюпбтдсзфкгшщмнрлoaiyiopbtdszwvhggmnrl", strict=True)
)
_YEAR_ONLY_FORMS = {
    "uk": ("{0}", "{0} р.н.", "хх.хх.{0}"),
    "ru": ("{0}", "{0} г.р.", "хх.хх.{0}"),
    "en": ("{0}", "{0}", "xx.xx.{0}"),
}


def distort(entry: Entry, rates: ErrorRates, hand: Hand) -> None:
    """Spoil a row in place, each error kind by its own chance; an anchor keeps unit, place and day of capture."""
    rng = hand.rng
    _spoil_birth(entry, rates, hand)
    _spoil_name(entry, rates, rng)
    if not entry.anchor:
        _spoil_capture(entry, rates, hand)


def _spoil_birth(entry: Entry, rates: ErrorRates, hand: Hand) -> None:
    born = entry.values.get("birth_date")
    if not isinstance(born, date):
        return
    chance = hand.rng.random()
    if chance < rates.birth_missing:
        entry.values["birth_date"] = ""
    elif chance < rates.birth_missing + rates.birth_year_only:
        entry.values["birth_date"] = hand.rng.choice(_YEAR_ONLY_FORMS[hand.lang]).format(born.year)
    elif chance < rates.birth_missing + rates.birth_year_only + rates.birth_wrong:
        entry.values["birth_date"] = _wrong_day(born, hand.rng)


def _wrong_day(born: date, rng: Random) -> date:
    """Swap day and month where that gives another day, else change one digit."""
    if born.day <= 12 and born.day != born.month and rng.random() < 0.5:
        return date(born.year, born.day, born.month)
    if rng.random() < 0.5:
        return date(born.year + rng.choice((-10, -1, 1, 10)), born.month, min(born.day, 28))
    day = rng.choice(
        [day for day in range(1, 29) if day != born.day and (day // 10 == born.day // 10 or day % 10 == born.day % 10)]
    )
    return date(born.year, born.month, day)


def _spoil_name(entry: Entry, rates: ErrorRates, rng: Random) -> None:
    values = entry.values
    if rng.random() < rates.typo:
        part = rng.choice(("family", "family", "given"))
        values[part] = typo(str(values[part]), rng)
    if rng.random() < rates.patronymic_missing:
        values["patronymic"] = ""
    if rng.random() < rates.initials:
        values["given"] = f"{str(values['given'])[:1]}."
        values["patronymic"] = f"{str(values['patronymic'])[:1]}." if values["patronymic"] else ""
    if rng.random() < rates.mixed_alphabet:
        values["family"] = _mixed(str(values["family"]), rng)
    if rng.random() < rates.transposed:
        values["family"], values["given"] = values["given"], values["family"]


def typo(word: str, rng: Random) -> str:
    """Return a word with one slip of a hand: a letter dropped, doubled, exchanged with the next or with its neighbour."""
    place = rng.randrange(1, max(2, len(word) - 1))
    kind = rng.choice(("drop", "double", "swap", "neighbour", "neighbour"))
    if kind == "drop":
        return word[:place] + word[place + 1 :]
    if kind == "double":
        return word[:place] + word[place] + word[place:]
    if kind == "swap" and place + 1 < len(word) and word[place] != word[place + 1]:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return word[:place] + _NEIGHBOURS.get(word[place], "") + word[place + 1 :]


def _mixed(word: str, rng: Random) -> str:
    places = [index for index, letter in enumerate(word) if letter != letter.translate(_LOOK_ALIKES)]
    if not places:
        return word
    place = rng.choice(places)
    return word[:place] + word[place].translate(_LOOK_ALIKES) + word[place + 1 :]


def _spoil_capture(entry: Entry, rates: ErrorRates, hand: Hand) -> None:
    rng, values = hand.rng, entry.values
    chance = rng.random()
    if chance < rates.unit_missing:
        values["unit"] = ""
    elif chance < rates.unit_missing + rates.unit_wrong and values.get("unit"):
        power = values.get("power_of_unit")
        known = hand.world.units_of(str(power), "line", "plant", "battalion", "regiment")
        values["unit"] = hand.unit(rng.choice(known).code)
    chance = rng.random()
    if chance < rates.place_missing:
        values["capture_place"] = ""
    elif chance < rates.place_missing + rates.place_wrong and values.get("capture_place"):
        wrong = [place for place in hand.world.places.values() if place.role in {"village", "city"}]
        values["capture_place"] = hand.place(rng.choice(wrong).code)
    captured = values.get("capture_date")
    chance = rng.random()
    if chance < rates.capture_missing:
        values["capture_date"] = ""
    elif chance < rates.capture_missing + rates.capture_wrong and isinstance(captured, date):
        values["capture_date"] = captured + timedelta(days=rng.choice((-31, -10, -1, 1, 2, 10, 30)))
    if not values.get("capture_date") and "captured" in entry.tells:
        entry.tells.remove("captured")
