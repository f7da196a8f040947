from __future__ import annotations

from byname.cli.main import build_parser


def test_check_starts_alone_and_with_the_others_alike() -> None:
    """A quick command loads no other noun; its help and its options stay the same."""
    alone, among = (build_parser(command).parse_args(["check", "x", "--json"]) for command in ("check", ""))
    assert {**vars(alone), "does": None} == {**vars(among), "does": None}


def test_every_command_of_the_desk_is_there() -> None:
    for line in (["check", "-"],):
        assert build_parser().parse_args(line).command == "check"
