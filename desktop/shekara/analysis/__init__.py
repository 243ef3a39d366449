"""Pure numeric functions in the order of their papers, and the results made of them.

Knows the domain and numpy; knows nothing of files, tables, words of a language or windows.
"""
