"""Reading the claims of a text: what is counted, whose people, of what whole."""

import pytest

from byname.core.statements.reading import read_claims


def told(text):
    return [(c.value, c.counted, c.kind, c.side) for c in read_claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 25 soldiers.", [(25, "prisoners of war returned", "event", "Ukraine")]),
        ("Додому повернулися 25 українських військових.", [(25, "prisoners of war returned", "event", "Ukraine")]),
        ("Домой вернулись 25 российских военных.", [(25, "prisoners of war returned", "event", "Russia")]),
        ("Russia handed over 1,000 bodies to Ukraine.", [(1000, "bodies returned", "event", "Ukraine")]),
    ],
)
def test_a_count_of_persons_is_a_claim_with_kind_and_side(text, expected):
    assert told(text) == expected
