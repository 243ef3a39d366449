"""Tables that come from elsewhere: read with guards, mapped to figures, refused row by row."""
