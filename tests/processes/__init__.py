"""Programs that some tests need beside Python: PostgreSQL and Chromium, found on the machine or named as missing."""
