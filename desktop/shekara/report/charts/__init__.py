"""The charts of the brief as pictures: plain shapes at known places, in points."""
