"""What a user can do, one function per verb, shared by the window and the command line.

Use cases alone know files, reference tables and the brief together; heavy libraries are
imported when a verb first needs them.
"""
