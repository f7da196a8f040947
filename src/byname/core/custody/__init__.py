"""Who was in whose hands when: tellings folded into movements, movements into standings, standings into accounts."""
