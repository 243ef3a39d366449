"""The document file: reading it strictly, bringing old ones up to date, saving it safely."""
