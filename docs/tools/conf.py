"""The configuration of Sphinx. All of it works without network: no font, script or list comes from elsewhere."""

from __future__ import annotations

from pathlib import Path

project = "ocpp_core"
html_title = "ocpp_core"
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "docs.tools.docstrings",
    "docs.tools.names",
    "docs.tools.navigation",
    "docs.tools.objects",
]
root_doc = "index"
exclude_patterns = ["files"]
nitpicky = True

default_role = "py:obj"
add_module_names = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
autodoc_member_order = "bysource"
toc_object_entries_show_parents = "hide"

myst_enable_extensions = ["attrs_block", "attrs_inline"]
myst_heading_anchors = 4  # as GitHub has them

html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_search_scorer = str(Path(__file__).parent / "static" / "scorer.js")
html_copy_source = False
html_use_index = False
html_show_sphinx = False
html_show_copyright = False
pygments_style = "friendly"
pygments_dark_style = "monokai"
