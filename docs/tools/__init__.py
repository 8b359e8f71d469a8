"""What makes the site out of the pages in ``docs/``, the docstrings, ``schemas/`` and the lists of the standard.

``nox -s docs`` runs it. Belongs here: gathering pages, generating those of the reference, checking links. Must not be
here: a fact of the standard (``schemas/``), or a sentence that stands on a page.
"""
