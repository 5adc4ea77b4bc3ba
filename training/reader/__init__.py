"""Programs that train the reader's encoder. PyTorch and transformers are needed here and nowhere else."""
