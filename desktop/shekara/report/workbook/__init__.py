"""The hub's base case as a spreadsheet whose formulas are live."""
