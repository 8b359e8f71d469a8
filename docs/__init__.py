"""The pages, and in ``tools`` what makes a site of them."""
