"""Given names: one line per name with its Ukrainian, Russian, Belarusian and usual Latin forms."""

from __future__ import annotations

__all__ = ["GIVEN_NAMES"]

# id sex | Ukrainian | Russian | Belarusian | Latin or short forms not reached by folding | irregular patronymic stems
GIVEN_NAMES = """
oleksandr m | Олександр | Александр | Аляксандр | Alexander Alexandre Alexandr |
oleksii m | Олексій | Алексей | Аляксей | Alexey Alexei Oleksa |
andrii m | Андрій | Андрей | Андрэй | Andrew |
serhii m | Сергій | Сергей | Сяргей | Serge |
volodymyr m | Володимир | Владимир | Уладзімір | Wladimir |
mykola m | Микола | Николай | Мікалай | Nicholas Nikolaj |
dmytro m | Дмитро | Дмитрий | Дзмітрый | Dimitri |
ivan m | Іван | Иван | Іван | |
petro m | Петро | Петр | Пётр | Peter Piotr |
taras m | Тарас | Тарас | Тарас | |
"""
