"""What a person's name is, in any script: parts, spellings, keys and comparison."""

from byname.core.names.compare import NameVerdict, compare_names
from byname.core.names.fold import FoldedName, family_fold, fold, skeleton
from byname.core.names.given import canonical_given, canonical_patronymic
from byname.core.names.keys import NameKeys, name_keys
from byname.core.names.parse import PersonName, name_of_parts, parse_name
from byname.core.names.romanise import romanise
from byname.core.names.scripts import repair_mixed, script_of

__all__ = [
    "FoldedName",
    "NameKeys",
    "NameVerdict",
    "PersonName",
    "canonical_given",
    "canonical_patronymic",
    "compare_names",
    "family_fold",
    "fold",
    "name_keys",
    "name_of_parts",
    "parse_name",
    "repair_mixed",
    "romanise",
    "script_of",
    "skeleton",
]
