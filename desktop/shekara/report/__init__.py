"""The brief: composed as a tree of values, then drawn as a PDF file without a display.

Receives results, evidence and the map as values; loads and saves nothing.
"""
