"""What was published about captives: claims with their sources, never facts about persons."""
