"""What pages show: pure functions from records, readings and hits to values that templates only have to lay out."""
