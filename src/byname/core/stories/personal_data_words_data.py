"""Words beside which a date, a number or a name is somebody's own: in three languages, as parts of patterns."""

from __future__ import annotations

from typing import Final

__all__ = ["BIRTH", "DOCUMENTS", "PRISONS", "RANKS", "STREETS"]

BIRTH: Final = r"born|birth|b\.|d\.?o\.?b|народ|нар\.|дата\s+нар|рожд|родил|д\.?\s?р\.|д\.?\s?н\.|г\.\s?р\.|р\.\s?н\."
DOCUMENTS: Final = (
    "passport|identity card|id card|tax number|military id|tag number|паспорт|посвідчен|іпн|рнокпп|ідентифікаційн|військов\\w+ квит"
    "|жетон|удостоверен|инн|снилс|военн\\w+ билет|свідоцтв|свидетельств"
)
STREETS: Final = (
    "вул|вулиц\\w*|просп|проспект\\w*|пров|провул\\w*|бульвар\\w*|площ\\w*|мікрорайон\\w*|ул|улиц\\w*|пер|переул\\w*|пр-т|пл|наб"
    "|адрес\\w*|address"
)
PRISONS: Final = (
    r"коло[нп]і\w+|колони\w+|сізо|сизо|в'язниц\w*|тюрм\w*|ізолятор\w*|изолятор\w*|катівн\w*|барак\w*|(?:ік|ик|вк)-?\s?\d{1,3}"
    r"|penal colony|colony|prison|detention cent(?:re|er)|remand|barrack|camp|cell"
)
RANKS: Final = (
    "private|corporal|sergeant|lieutenant|captain|major|sailor|солдат\\w*|сержант\\w*|матрос\\w*|лейтенант\\w*|капітан\\w*"
    "|капитан\\w*|майор\\w*|старшин\\w*|рядов\\w+"
)
