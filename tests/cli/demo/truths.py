"""A truth of four persons: two taken of the plant, one sought, one elsewhere."""

from __future__ import annotations

__all__ = ["KEY", "TABLES"]

KEY = "taken@2025-05-28/cohort:plant"
TABLES = {
    "persons": "person,power,category,status,groups,captivities\n"
    "P1,lod,military,held,plant,1\nP2,lod,military,sought,,0\nP3,lod,military,held,plant,1\nP4,lod,civilian,held,,1\n",
    "events": "person,kind,exchange,phase,first_told\n",
    "rows": "file,row,person,tells\na.csv,2,P1,held\nb.csv,2,P1,held\na.csv,3,P2,sought\na.csv,4,P3,held\na.csv,5,P4,held\n",
    "totals": f"key,value,demanded,definition\n{KEY},2,2,x\nsought@2025-05-28,1,,x\npeople,4,4,x\n",
}
"""The tables as the generator writes them, by name."""
