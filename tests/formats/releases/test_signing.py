"""Anybody checks a signature with openssl or ten lines of Python; no changed byte passes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.formats.releases.pages import CHECK_PY
from byname.formats.releases.signing import key_code, make_pair, public_of, sign, signature_holds
from byname.formats.releases.site import key_file
from tests.formats.releases.samples import figure, key, pair


def test_a_pair_is_made_anew_each_time_and_the_public_part_follows_from_the_private() -> None:
    (one, public), (other, _) = make_pair(), make_pair()
    assert one != other
    assert public_of(one) == public
    assert len(key_code(public)) == 16


@given(st.binary(min_size=1, max_size=200), st.data())
def test_a_signature_fails_on_any_changed_byte(content: bytes, data: st.DataObject) -> None:
    private, public = pair()
    signature = sign(private, content)
    assert signature_holds(public, content, signature)
    place, turn = data.draw(st.integers(0, len(content) - 1)), data.draw(st.integers(1, 255))
    changed = content[:place] + bytes([content[place] ^ turn]) + content[place + 1 :]
    assert not signature_holds(public, changed, signature)
    assert not signature_holds(public, content + b"\n", signature)
    at = data.draw(st.integers(0, 63))
    assert not signature_holds(public, content, signature[:at] + bytes([signature[at] ^ turn]) + signature[at + 1 :])


def test_another_key_does_not_hold_and_a_cut_signature_neither() -> None:
    private, public = pair()
    assert not signature_holds(make_pair()[1], b"x", sign(private, b"x"))
    assert not signature_holds(public, b"x", sign(private, b"x")[:63])
    assert not signature_holds(public, b"x", b"")


def test_what_is_no_key_or_another_kind_of_key_is_said_so() -> None:
    other = generate_private_key(SECP256R1())
    private = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    public = other.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    for wrong in (private, b"nonsense"):
        with pytest.raises(MisuseError, match="signing key"):
            sign(wrong, b"x")
    for text in (public, "nonsense"):
        with pytest.raises(MisuseError, match="public key"):
            signature_holds(text, b"x", b"y")


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    one = figure()
    content = {
        "f.json": one.signed,
        "f.sig": one.signature,
        "k.pem": key_file(key(), made_up=True),
        "check.py": CHECK_PY.encode(),
    }
    for name, text in content.items():
        (tmp_path / name).write_bytes(text)
    return [str(tmp_path / name) for name in content]


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl on this machine")
@pytest.mark.parametrize("tampered", [False, True])
def test_the_documented_command_checks_a_figure_without_byname(files: list[str], tampered: bool) -> None:
    figure_file, signature, pem, _ = files
    if tampered:
        Path(figure_file).write_bytes(Path(figure_file).read_bytes().replace(b'"value":12', b'"value":13'))
    command = f"openssl pkeyutl -verify -pubin -inkey {pem} -rawin -in {figure_file} -sigfile {signature}"
    done = subprocess.run(command.split(), capture_output=True, check=False)
    assert (done.returncode == 0) is not tampered


@pytest.mark.parametrize("tampered", [False, True])
def test_ten_lines_of_python_check_it_too(files: list[str], tampered: bool) -> None:
    figure_file, signature, pem, check = files
    if tampered:
        Path(signature).write_bytes(bytes(64))
    done = subprocess.run(
        [sys.executable, check, figure_file, signature, pem], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == ((1, "") if tampered else (0, "as it was signed"))
    assert len([line for line in CHECK_PY.splitlines() if line]) <= 11
