"""A list from outside against the register: home, dead, unknown, twice, wrong, and who vanished since the last one."""
