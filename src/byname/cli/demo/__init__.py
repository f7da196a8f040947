"""The demo: a made-up conflict becomes a register, is reviewed, and is compared with its truth."""
