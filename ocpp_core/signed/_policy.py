"""What the owner of a codec wants of signed messages.

Belongs here: those choices. Must not be here: how they are carried out.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from attrs import field, frozen

from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.signed._jws import Verify
from ocpp_core.signed._keys import Keys, verification

__all__ = ["SignaturePolicy"]


@frozen(kw_only=True)
class SignaturePolicy:
    """What a codec does about signed messages (2.x part 4 chapter 7): give it as ``signatures``.

    Raises TypeError, ValueError or LookupError for choices that do not exist.
    """

    keys: Keys | None = field(default=None, repr=False)
    """The keys that signatures are verified with; None to verify none."""

    unverified: Literal["report", "refuse"] = "report"
    """What becomes of a signed message whose signature is not ``valid``.

    With ``"report"`` it is decoded, and its ``signature`` says so; with ``"refuse"`` SignatureError is raised.
    """

    required: bool | Collection[str] = ()
    """The actions of which requests and results must be signed, and valid; or True for all, False for none.

    Without it, anyone between the two sides can take the signature off a message. CALLERRORs are never signed.
    """

    both_spellings: bool = False
    """Whether `JsonCodec.sign` writes the message type as ``OCPPMessageTypeId`` as well.

    The standard spells it ``OCPPMessageTypedId``; some peers look for the other name. Either is read.
    """

    extensions: Literal["accept", "refuse"] = "accept"
    """Whether frames of five elements are read, which section 7.1 draws and section 4.2.1 does not know."""

    _verify: Verify | None = field(init=False, default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.unverified not in ("report", "refuse"):
            raise unknown_name("way to treat unverified messages", str(self.unverified), ("report", "refuse"))
        if self.extensions not in ("accept", "refuse"):
            raise unknown_name("way to treat frames of five elements", str(self.extensions), ("accept", "refuse"))
        if not isinstance(self.required, bool):
            if isinstance(self.required, str) or not isinstance(self.required, Collection):
                raise wrong_type("required", self.required, "a collection of actions, or True for all")
            object.__setattr__(self, "required", frozenset(self.required))
        object.__setattr__(self, "_verify", None if self.keys is None else verification(self.keys))

    def __getstate__(self) -> dict[str, object]:
        return {
            "keys": self.keys,
            "unverified": self.unverified,
            "required": self.required,
            "both_spellings": self.both_spellings,
            "extensions": self.extensions,
        }

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__init__(**state)  # type: ignore[misc]

    @property
    def verify(self) -> Verify | None:
        """What verifies a signature; None if there are no keys."""
        return self._verify

    def requires(self, action: str | None) -> bool:
        """Whether messages of an action must be signed."""
        if isinstance(self.required, bool):
            return self.required
        return action in self.required

    def required_of(self, actions: Collection[str]) -> frozenset[str]:
        """Those of some actions whose messages must be signed."""
        return frozenset(action for action in actions if self.requires(action))
