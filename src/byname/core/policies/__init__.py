"""The written rule for choosing a list: read, asked, audited; never beyond the fields it may touch."""
