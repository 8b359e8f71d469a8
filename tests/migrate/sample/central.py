"""A small CSMS for two versions, as code that uses the package ``ocpp`` is written."""

import asyncio
import logging
from datetime import datetime

import ocpp.v201.enums as enums201
from ocpp.exceptions import NotSupportedError, OCPPError
from ocpp.messages import unpack
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint as cp
from ocpp.v16 import call, call_result
from ocpp.v16.datatypes import CertificateHashData, IdTagInfo
from ocpp.v16.enums import Action, AuthorizationStatus, ChargingRateUnitType, FirmwareStatus, Log, RegistrationStatus
from ocpp.v201 import call as call201

log = logging.getLogger("ocpp")


class Station(cp):
    """What the CSMS knows of a station of 1.6."""

    @on(Action.boot_notification, skip_schema_validation=True)
    async def on_boot(self, charge_point_vendor, charge_point_model, **kwargs):
        return call_result.BootNotification(
            current_time=datetime.utcnow().isoformat(), interval=10, status=RegistrationStatus.accepted
        )

    @after(Action.boot_notification)
    async def after_boot(self, charge_point_vendor, **kwargs):
        await self.reboot()

    @on("MeterValues")
    def on_meter_values(self, connector_id, meter_value, call_unique_id, **kwargs):
        for each in meter_value:
            log.info("%s %s", each["timestamp"], each["sampled_value"][0].get("unit"))
        return call_result.MeterValuesPayload()

    @on(Action.Authorize)
    def on_authorize(self, id_tag):
        if not id_tag:
            raise NotSupportedError("no tag", {"tag": id_tag})
        return call_result.AuthorizePayload(id_tag_info={"status": AuthorizationStatus.accepted})

    async def reboot(self):
        request = call.Reset(type="Soft")
        response = await self.call(request, suppress=False, unique_id="1")
        if response is None or response.status == "Rejected":
            log.warning("not rebooted")

    async def limit(self, amperes):
        try:
            return await self.call(
                call.GetCompositeSchedule(1, 3600, ChargingRateUnitType.amps), skip_schema_validation=True
            )
        except (asyncio.TimeoutError, OCPPError):
            return None

    async def _handle_call(self, msg):
        await super()._handle_call(msg)


def logs() -> Log:
    return Log.diagnostics_log


def hash_data() -> CertificateHashData:
    return CertificateHashData("SHA256", "a", "b", "c")


TAG = IdTagInfo(AuthorizationStatus.accepted)
BUSY = FirmwareStatus.install_rebooting
NAMES = {Action.heartbeat: Action.heartbeat.value}
RESET = call201.Reset(type=enums201.ResetEnumType.on_idle)


async def connected(websocket, path):
    station = Station(path.strip("/"), websocket)
    station._unique_id_generator = lambda: "7"
    await station.start()


def read(text):
    return unpack(text).payload["meter_value"]
