"""What the makers of Byname run: gates, trials, measures; none of it travels with the program."""
