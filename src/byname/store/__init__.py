"""Tables, constraints, triggers, journal and key ring: it keeps what happened and knows no rules."""
