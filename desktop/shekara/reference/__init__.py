"""The bundled tables as typed values. Knows the data package and nothing that uses it."""
