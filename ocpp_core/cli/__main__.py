"""``python -m ocpp_core.cli``, for where the script is not on the path."""

from ocpp_core.cli import main

main()
