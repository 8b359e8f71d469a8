"""Messages of two versions, with every way in which names are imported. It gives the same with either package."""

import ocpp.v201
import ocpp.v201.datatypes as types201
from ocpp.v16 import call, call_result as result16
from ocpp.v16 import enums
from ocpp.v16.call import Authorize, ChangeConfiguration as Change
from ocpp.v16.datatypes import CertificateHashData, IdTagInfo as Tag
from ocpp.v16.enums import (
    Action,
    AuthorizationStatus as Status,
    ChargingRateUnitType,
    ConfigurationKey,
    HashAlgorithm,
    RegistrationStatus,
)
from ocpp.v201.enums import MonitorBaseEnumType, OCPPCommCtrlrVariableName, SecurityEventType, StatusInfoReasonType


def late():
    from ocpp.v16.enums import ResetType

    v16 = ResetType.hard
    return call.Reset(type=v16)


MESSAGES = [
    Authorize("TAG"),
    Change(key=ConfigurationKey.heartbeat_interval, value="60"),
    late(),
    result16.Authorize(id_tag_info=Tag(status=Status.concurrent_tx)),
    call.GetCompositeSchedule(connector_id=1, duration=60, charging_rate_unit=ChargingRateUnitType.amps),
    call.DeleteCertificate(
        CertificateHashData(
            hash_algorithm=HashAlgorithm.sha256, issuer_name_hash="a", issuer_key_hash="b", serial_number="c"
        )
    ),
    ocpp.v201.call.SetMonitoringBase(monitoring_base=MonitorBaseEnumType.hard_wired_only),
    ocpp.v201.call_result.Authorize(
        id_token_info=types201.IdTokenInfoType(
            status=ocpp.v201.enums.AuthorizationStatusEnumType.accepted, language_1="en"
        )
    ),
]
VALUES = [
    Action.boot_notification,
    Action.boot_notification.value,
    RegistrationStatus("Pending"),
    RegistrationStatus.accepted.value,
    enums.AvailabilityType.inoperative,
    OCPPCommCtrlrVariableName.heartbeat_interval,
    SecurityEventType.firmware_updated,
    StatusInfoReasonType.invalid_message_sequence,
]
