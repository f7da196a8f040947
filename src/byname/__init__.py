"""Byname: the register of a bureau that accounts for people in captivity."""

__version__ = "0.1.0"
