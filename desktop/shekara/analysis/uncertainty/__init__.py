"""What many draws say of each option: means, percentiles, chance of a loss, dominance.

Statistics take batches one by one and need the same memory for ten million draws as for
one million.
"""
