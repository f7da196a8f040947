"""Every read for an output: frozen results that have passed the gate."""
