"""Rules on frames: OCPP-J 1.6 section 4, part 4 of 2.x."""

from __future__ import annotations

from typing import Final

from ocpp_core.rules._calls import Calls
from ocpp_core.rules._rule import Block

block: Final = Block("framing", pieces=[Calls])
