"""What finds candidates and runs the linkage rules over many records."""
