"""Published exchanges and running totals, as claims: what each counting rule makes of them."""
