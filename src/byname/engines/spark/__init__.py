"""The batch engine's candidates found and weighed on Spark, or on DuckDB, through Splink: the same keys, levels and model."""
