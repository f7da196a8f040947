"""Who was left out: draws by lot from an urn of everybody held, and how long people were held."""
