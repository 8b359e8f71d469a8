from __future__ import annotations

import pytest

from ocpp_core._codegen.naming import attribute_name, member_name
from ocpp_core.payload._classes import class_name


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("idTag", "id_tag"),
        ("limit_L2", "limit_l2"),
        ("evMaximumLevel1DCInjection", "ev_maximum_level1_dc_injection"),
        ("evMaxV2XEnergyRequest", "ev_max_v2x_energy_request"),
        ("iso15118SchemaVersion", "iso15118_schema_version"),
        ("15118SchemaVersion", "iso15118_schema_version"),
        ("prioritizedEMAIDs", "prioritized_emaids"),
        ("responderURL", "responder_url"),
        ("soC", "soc"),
        ("targetSoC", "target_soc"),
        ("taxRuleID", "tax_rule_id"),
        ("from", "from_"),
    ],
)
def test_attribute_name(wire: str, attribute: str) -> None:
    assert attribute_name(wire) == attribute


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("Accepted", "ACCEPTED"),
        ("Energy.Active.Import.Register", "ENERGY_ACTIVE_IMPORT_REGISTER"),
        ("L1-N", "L1_N"),
        ("V2GRootCertificate", "V2G_ROOT_CERTIFICATE"),
        ("IdleTIme", "IDLE_TIME"),
        ("kWh", "KWH"),
        ("DLMS Message", "DLMS_MESSAGE"),
        ("None", "NONE"),
        ("15118", "ISO15118"),
    ],
)
def test_member_name(value: str, member: str) -> None:
    assert member_name(value) == member


def test_class_name() -> None:
    assert class_name("15118EVCertificateStatusEnumType") == "Iso15118EVCertificateStatusEnumType"
    assert class_name("ChargingProfileType") == "ChargingProfileType"
