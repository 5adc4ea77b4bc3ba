"""Role fillers: who did it, to whom, with what. Candidates from all finders, weighed together for each report."""
