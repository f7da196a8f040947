"""A roll-call at a handover: sheets, what clerks say, merging, the act."""
