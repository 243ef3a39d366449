"""The page of the evidence: what does not add up, both regions, sources, base years.

`page` joins the panes; `changes` are the edits that all of them make.
"""

from shekara.ui.pages.evidence.page import EvidencePage

__all__ = ["EvidencePage"]
