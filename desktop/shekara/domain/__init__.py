"""The nouns of the product as frozen values; knows no numpy, no pandas, no Qt, no files."""
