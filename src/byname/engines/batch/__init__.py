"""The batch engine: integer keys, levels once per distinct pair of values, weights learnt from the lists themselves."""
