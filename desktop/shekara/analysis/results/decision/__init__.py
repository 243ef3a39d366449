"""What the simulation says, in figures and sentences: spreads, rules, recommendation, flips."""
