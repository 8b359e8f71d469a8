"""Builds the site: ``python -m docs.tools``, into ``build/site`` unless another folder is named."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from sphinx.cmd.build import build_main

from docs.tools.api import write_api
from docs.tools.links import faults
from docs.tools.messages import write_messages
from docs.tools.rules import write_rules
from docs.tools.sources import gather
from docs.tools.variables import write_variables

ROOT = Path(__file__).parents[2]


def main(target: Path) -> int:
    """The exit code: 1 if Sphinx warns of anything, or a link leads nowhere."""
    pages = target.with_name(f"{target.name}-pages")
    for folder in (target, pages):
        shutil.rmtree(folder, ignore_errors=True)
    gather(ROOT, pages)
    write_api(pages)
    write_messages(pages)
    write_rules(pages)
    write_variables(pages)
    options = ["--fail-on-warning", "--quiet", "--fresh-env", "--conf-dir", str(Path(__file__).parent)]
    code = build_main([*options, "--doctree-dir", f"{pages}/.doctrees", str(pages), str(target)])
    found = faults(target, str(ROOT), str(pages), str(target), sys.prefix)
    print("\n".join([*found, f"{len(list(target.rglob('*.html')))} pages in {target}"]))
    return code or bool(found)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "site").resolve()))
