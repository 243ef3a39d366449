"""Results: the figures of an assessment, made by the numeric functions from the evidence.

Each result says which parts of the assessment it reads; all figures stand in one book.
"""
