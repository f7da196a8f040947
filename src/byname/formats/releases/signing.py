"""Signatures of frozen figures: Ed25519, keys as PEM, checked by anybody with openssl or ten lines of Python."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from byname.core.errors import MisuseError

__all__ = ["key_code", "make_pair", "public_of", "sign", "signature_holds"]

_CODE_LETTERS = 16


def make_pair() -> tuple[bytes, str]:
    """Make a key pair: the private part and the public part, each as PEM."""
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem, _public_pem(private.public_key())


def public_of(private: bytes) -> str:
    """Give the public part of a private key in PEM; raises MisuseError for what is none."""
    return _public_pem(_private(private).public_key())


def key_code(public: str) -> str:
    """Give the code of a public key: the first 16 digits of the SHA-256 of its 32 bytes; raises MisuseError."""
    raw = _public(public).public_bytes(Encoding.Raw, PublicFormat.Raw)
    return hashlib.sha256(raw).hexdigest()[:_CODE_LETTERS]


def sign(private: bytes, content: bytes) -> bytes:
    """Sign bytes; gives the 64 bytes of the signature."""
    return _private(private).sign(content)


def signature_holds(public: str, content: bytes, signature: bytes) -> bool:
    """Tell whether a signature of these very bytes was made with the private part of this key; MisuseError for no key."""
    try:
        _public(public).verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _public_pem(key: Ed25519PublicKey) -> str:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def _private(pem: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise MisuseError("The signing key cannot be read: it is no private key in PEM.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise MisuseError("The signing key is of another kind: figures are signed with Ed25519.")
    return key


def _public(pem: str) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(pem.encode())
    except (ValueError, UnsupportedAlgorithm):
        raise MisuseError("This is no public key: give the PEM file that was published beside the figure.") from None
    if not isinstance(key, Ed25519PublicKey):
        raise MisuseError("This public key is of another kind: figures are signed with Ed25519.")
    return key
