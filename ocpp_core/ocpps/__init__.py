"""OCPP-S: SOAP envelopes to typed messages and back, for OCPP 1.5 and 1.6 (OCPP-S 1.6).

Belongs here: XML, the envelope around a payload, the body of the HTTP message, and the WSDL. Must not be here: rules on
payloads (``payload``), HTTP itself.
"""

from ocpp_core.ocpps._binding import FAULTS, NAMESPACES, SoapService
from ocpp_core.ocpps._codec import SoapCodec, inflate
from ocpp_core.ocpps._message import SoapFault, SoapFrame, SoapMessage
from ocpp_core.ocpps._wsdl import wsdl

__all__ = [
    "FAULTS",
    "NAMESPACES",
    "SoapCodec",
    "SoapFault",
    "SoapFrame",
    "SoapMessage",
    "SoapService",
    "inflate",
    "wsdl",
]
