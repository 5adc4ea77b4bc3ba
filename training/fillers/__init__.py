"""Programs that train the decision models over the encoder's answers."""
