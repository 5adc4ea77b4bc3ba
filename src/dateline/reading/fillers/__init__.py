"""Role fillers: who did it, to whom, with what. Candidates from all finders, weighed by a learnt model for each report."""
