"""Conversations with a system under test, as data: what the probe says, what must come back.

The files beside this one hold them, as TOML; README.md says how they are written. Belongs here: reading them
(``_data``), filling up messages (``_messages``), judging answers (``_expect``), playing them (``_play``), making a
system act (``_trigger``). Must not be here: a case in code; it is data.
"""

from ocpp_core.probe.scenarios._data import Scenario, ScenarioError, State, every_scenario, find_state, load
from ocpp_core.probe.scenarios._play import ABILITIES, lacking, perform, words_needed
from ocpp_core.probe.scenarios._verify import verify

__all__ = [
    "ABILITIES",
    "Scenario",
    "ScenarioError",
    "State",
    "every_scenario",
    "find_state",
    "lacking",
    "load",
    "perform",
    "verify",
    "words_needed",
]
