"""``python -m ocpp_core``, for where the script ``ocpp-core`` is not on the path."""

from ocpp_core.cli import main

main()
