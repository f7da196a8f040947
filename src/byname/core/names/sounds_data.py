"""How letters of folded Cyrillic names answer to letters of folded Latin ones, and what each such answer is worth.

Counted by alignment over the public half of the EveryPolitician lists (CC0, commit 0642e77a of 2015-11-30): the natural
log of how much oftener two spellings of one name put these letters side by side than chance does. Answers seen fewer
than twice (groups: three times) are left out; `-` stands for no letter.
"""

from __future__ import annotations

__all__ = ["ANSWERS"]

# Cyrillic letters | Latin letters and the worth of the answer, ...
ANSWERS = """
- | a -2.5, d -3.0, e -1.9, f -3.2, g -2.3, i -2.5, k -3.5, l -3.3, n -3.6, o -2.5, r -3.4, s -2.7, t -2.7, u -2.2, v -3.3, z -3.3, č -3.3, ț -3.1
a | - -2.4, a 2.0, e -1.0, g -3.6, i -1.1, o -0.9, u -0.4
b | b 3.6
d | - -3.4, d 3.3, t -2.3
dž | g 4.3, i 3.9
e | - -2.6, a -0.1, e 2.3, i -1.0, o -1.0, u -0.7
f | - -3.2, f 4.9
g | - -3.4, g 3.3, i -2.2, k -1.2, ks 2.3, č 0.3
i | - -2.2, a -1.1, e -0.5, g -3.0, i 2.2, o -1.1, u -1.1
k | - -3.6, g -1.8, k 3.1, r -2.4, č -0.5, ț 1.8
l | - -3.6, l 3.0
m | - -3.6, m 3.3
n | - -3.6, n 2.6
o | - -2.6, a -0.8, e -0.8, i -1.1, o 2.5, u -0.4
p | p 4.5
r | - -3.6, r 2.7
s | s 3.1, z 0.5, č -1.7, š -1.0, ț 1.3
t | - -3.5, t 3.3
u | - -2.4, i -1.1, o -0.1, u 3.3, v 0.3
v | - -3.5, f -1.3, u -2.8, v 2.8
z | s 1.3, z 4.5
č | - -3.2, č 4.1, ț 1.8
š | s -0.1, č 1.5, čt 3.5, š 4.7
ž | - -1.8, g 1.0, i -0.2, z 0.2, ž 4.7
ț | z 2.8, č 0.3, ț 4.4
и | i 2.2
ҳ | g 3.3
ҷ | - -1.4, i 1.9
"""
