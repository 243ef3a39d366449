"""Pure edits: functions from one assessment to the next, one module per noun.

An edit that would break an invariant raises EditError with a sentence for the user; an
edit that changes nothing gives an equal assessment.
"""
