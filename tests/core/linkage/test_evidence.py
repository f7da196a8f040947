from __future__ import annotations

from string import Formatter

from byname.core.linkage.evidence import EVIDENCE_CODES, REASON_CODES


def test_each_sentence_is_whole_and_uses_only_the_two_values() -> None:
    for sentence in (*EVIDENCE_CODES.values(), *REASON_CODES.values()):
        fields = {field for _, field, _, _ in Formatter().parse(sentence) if field}
        assert fields <= {"left", "right"}
        assert sentence[0].isupper() or sentence.startswith("{")
        assert sentence.endswith(".")


def test_no_two_codes_say_the_same() -> None:
    said = [*EVIDENCE_CODES.values(), *REASON_CODES.values()]
    assert len(said) == len(set(said))


def test_a_difference_shows_both_values() -> None:
    for code, sentence in EVIDENCE_CODES.items():
        if code.endswith(("-differs", "-clash")):
            assert "{left}" in sentence
            assert "{right}" in sentence
