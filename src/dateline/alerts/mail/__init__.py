"""Letters: issues of alerts as mail, and the question whether somebody wants them."""
