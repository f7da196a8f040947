"""Who may be one person, and why: features, weights, policy and clusters over records that never change."""
