"""What is wrong with a text that no parser takes."""


def explain_json(raw: bytes) -> str:
    """Say it."""
    return "not JSON in UTF-8" if raw else "empty"
