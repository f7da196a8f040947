"""The desk's pages: reading an account down to its source rows, taking lists in, deciding who is who."""
