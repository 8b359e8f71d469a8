"""The configuration of Sphinx. All of it works without network: no font, script or list comes from elsewhere."""

from __future__ import annotations

project = "ocpp_core"
html_title = "ocpp_core"
extensions = ["myst_parser"]
root_doc = "index"
exclude_patterns = ["files"]
nitpicky = True

myst_enable_extensions = ["attrs_inline", "fieldlist"]
myst_heading_anchors = 4  # as GitHub has them

html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "monokai"
