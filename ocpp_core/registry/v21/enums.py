"""The lists of names of OCPP 2.1.

Generated from schemas/v21/registry; run ``nox -s generate`` after a change there.
"""

from ocpp_core.registry._listed import Listed

__all__ = [
    "AdditionalInfoType",
    "ChargingLimitSource",
    "ConnectorType",
    "IdTokenType",
    "PaymentBrand",
    "PaymentRecognition",
    "ReasonCode",
    "SecurityEvent",
    "SigningMethod",
    "Unit",
    "VariableName",
]


class AdditionalInfoType(Listed):
    """Types of additionalInfo of an idToken.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    ad_hoc: bool
    """Whether it belongs to a payment without contract."""

    def __init__(self, _value: str, _description: str, ad_hoc: bool) -> None:
        self.ad_hoc = ad_hoc

    EVCCID = ("EVCCID", "Id of the vehicle's controller.", False)
    """Id of the vehicle's controller."""

    ISO14443_SUB_TYPE = ("ISO14443SubType", "Kind of an RFID card of ISO 14443.", False)
    """Kind of an RFID card of ISO 14443."""

    PSP_REF = ("PspRef", "Reference of the payment service.", True)
    """Reference of the payment service."""

    SESSION_REF = ("SessionRef", "Reference of the terminal for the session.", True)
    """Reference of the terminal for the session."""

    MERCHANT_REF = ("MerchantRef", "Reference of the operator for the session.", True)
    """Reference of the operator for the session."""

    PAYMENT_BRAND = ("PaymentBrand", "Brand of the card.", True)
    """Brand of the card."""

    READING_METHOD = ("ReadingMethod", "How the card was read: Contactless, Contact or Magstripe.", True)
    """How the card was read: Contactless, Contact or Magstripe."""

    PAYMENT_RECOGNITION = ("PaymentRecognition", "Kind of card or wallet.", True)
    """Kind of card or wallet."""

    CARD_BIN = ("CardBin", "First six digits of the card.", True)
    """First six digits of the card."""

    CARD_LAST4_DIGITS = ("CardLast4Digits", "Last four digits of the card.", True)
    """Last four digits of the card."""

    CARD_EXPIRY_DATE = ("CardExpiryDate", "Expiry of the card as YYYY/MM.", True)
    """Expiry of the card as YYYY/MM."""

    HASHED_CARD_NR = ("HashedCardNr", "Hash of the card number.", True)
    """Hash of the card number."""

    WALLET_USER_ID = ("WalletUserId", "User of the wallet.", True)
    """User of the wallet."""


class ChargingLimitSource(Listed):
    """Who has set a charging limit.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    EMS = ("EMS", "Energy management system.")
    """Energy management system."""

    OTHER = ("Other", "Another external system.")
    """Another external system."""

    SO = ("SO", "System operator of the grid.")
    """System operator of the grid."""

    CSO = ("CSO", "Operator of the charging station.")
    """Operator of the charging station."""


class ConnectorType(Listed):
    """Types of connectors.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    C_CCS1 = ("cCCS1", "Combined Charging System 1, with cable.")
    """Combined Charging System 1, with cable."""

    C_CCS2 = ("cCCS2", "Combined Charging System 2, with cable.")
    """Combined Charging System 2, with cable."""

    C_CHAO_JI = ("cChaoJi", "ChaoJi, which is CHAdeMO 3.0, with cable.")
    """ChaoJi, which is CHAdeMO 3.0, with cable."""

    C_G105 = ("cG105", "JARI G105-1993, which is CHAdeMO, with cable.")
    """JARI G105-1993, which is CHAdeMO, with cable."""

    C_GBT_DC = ("cGBT-DC", "GB/T 20234.3 for direct current, with cable.")
    """GB/T 20234.3 for direct current, with cable."""

    C_LECCS = ("cLECCS", "Combined charging system for light equipment, with cable.")
    """Combined charging system for light equipment, with cable."""

    C_MCS = ("cMCS", "Megawatt Charging System, with cable.")
    """Megawatt Charging System, with cable."""

    C_NACS = ("cNACS", "North American Charging Standard, with cable.")
    """North American Charging Standard, with cable."""

    C_NACS_CCS1 = ("cNACS-CCS1", "NACS with a built-in adapter to CCS1, with cable.")
    """NACS with a built-in adapter to CCS1, with cable."""

    C_CCS1_NACS = ("cCCS1-NACS", "CCS1 with a built-in adapter to NACS, with cable.")
    """CCS1 with a built-in adapter to NACS, with cable."""

    C_TESLA = ("cTesla", "Tesla, with cable.")
    """Tesla, with cable."""

    C_TYPE1 = ("cType1", "IEC 62196-2 type 1, with cable.")
    """IEC 62196-2 type 1, with cable."""

    C_TYPE2 = ("cType2", "IEC 62196-2 type 2, with cable.")
    """IEC 62196-2 type 2, with cable."""

    C_ULTRA_CHAO_JI = ("cUltraChaoJi", "Ultra-ChaoJi for megawatts, with cable.")
    """Ultra-ChaoJi for megawatts, with cable."""

    S309_1P_16A = ("s309-1P-16A", "IEC 60309 socket, one phase, 16 A.")
    """IEC 60309 socket, one phase, 16 A."""

    S309_1P_32A = ("s309-1P-32A", "IEC 60309 socket, one phase, 32 A.")
    """IEC 60309 socket, one phase, 32 A."""

    S309_3P_16A = ("s309-3P-16A", "IEC 60309 socket, three phases, 16 A.")
    """IEC 60309 socket, three phases, 16 A."""

    S309_3P_32A = ("s309-3P-32A", "IEC 60309 socket, three phases, 32 A.")
    """IEC 60309 socket, three phases, 32 A."""

    S_BS1361 = ("sBS1361", "Domestic socket of the UK, 13 A.")
    """Domestic socket of the UK, 13 A."""

    S_CEE_7_7 = ("sCEE-7-7", "Schuko socket, 16 A.")
    """Schuko socket, 16 A."""

    S_TYPE1 = ("sType1", "IEC 62196-2 type 1 socket.")
    """IEC 62196-2 type 1 socket."""

    S_TYPE2 = ("sType2", "IEC 62196-2 type 2 socket.")
    """IEC 62196-2 type 2 socket."""

    S_TYPE3 = ("sType3", "IEC 62196-2 type 3 socket.")
    """IEC 62196-2 type 3 socket."""

    W_INDUCTIVE = ("wInductive", "Wireless, inductive.")
    """Wireless, inductive."""

    W_RESONANT = ("wResonant", "Wireless, resonant.")
    """Wireless, resonant."""

    OTHER1_PH_MAX16A = ("Other1PhMax16A", "Another socket, one phase, 16 A at most.")
    """Another socket, one phase, 16 A at most."""

    OTHER1_PH_OVER16A = ("Other1PhOver16A", "Another socket, one phase, over 16 A.")
    """Another socket, one phase, over 16 A."""

    OTHER3_PH = ("Other3Ph", "Another socket, three phases.")
    """Another socket, three phases."""

    PAN = ("Pan", "Pantograph.")
    """Pantograph."""

    UNDETERMINED = ("Undetermined", "Not known yet.")
    """Not known yet."""

    UNKNOWN = ("Unknown", "Not known.")
    """Not known."""

    B_BATTERY_SLOT = ("bBatterySlot", "Slot for a battery.")
    """Slot for a battery."""

    OPP_CHARGE = ("OppCharge", "OppCharge, for buses.")
    """OppCharge, for buses."""


class IdTokenType(Listed):
    """Types of idTokens.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    CENTRAL = ("Central", "Made by a central system.")
    """Made by a central system."""

    DIRECT_PAYMENT = ("DirectPayment", "Reference of a payment by card at the terminal.")
    """Reference of a payment by card at the terminal."""

    EMAID = ("eMAID", "Contract id of ISO 15118.")
    """Contract id of ISO 15118."""

    EVCCID = ("EVCCID", "Id of the vehicle's controller.")
    """Id of the vehicle's controller."""

    ISO14443 = ("ISO14443", "UID of an RFID card, of 4 or 7 bytes in hexadecimal.")
    """UID of an RFID card, of 4 or 7 bytes in hexadecimal."""

    ISO15693 = ("ISO15693", "UID of an RFID card, of 8 bytes in hexadecimal.")
    """UID of an RFID card, of 8 bytes in hexadecimal."""

    KEY_CODE = ("KeyCode", "Code that is typed in.")
    """Code that is typed in."""

    LOCAL = ("Local", "Made by the station; the CSMS need not check it.")
    """Made by the station; the CSMS need not check it."""

    MAC_ADDRESS = ("MacAddress", "MAC address of the vehicle.")
    """MAC address of the vehicle."""

    NO_AUTHORIZATION = ("NoAuthorization", "No authorization is possible; the idToken is empty.")
    """No authorization is possible; the idToken is empty."""

    VIN = ("VIN", "Vehicle identification number.")
    """Vehicle identification number."""


class PaymentBrand(Listed):
    """Brands of payment, for additionalInfo.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    AMEX = ("AMEX", "American Express.")
    """American Express."""

    APPLE_PAY = ("ApplePay", "Apple Pay.")
    """Apple Pay."""

    BANCONTACT = ("Bancontact", "Bancontact.")
    """Bancontact."""

    BANK_AXEPT = ("BankAxept", "BankAxept.")
    """BankAxept."""

    CARNET = ("Carnet", "Carnet.")
    """Carnet."""

    CARTES_BANCAIRES = ("CartesBancaires", "Cartes Bancaires.")
    """Cartes Bancaires."""

    DANKORT = ("Dankort", "Dankort.")
    """Dankort."""

    DINERS = ("Diners", "Diners Club.")
    """Diners Club."""

    DISCOVER = ("Discover", "Discover.")
    """Discover."""

    EFTPOS_AUSTRALIA = ("EftposAustralia", "Eftpos of Australia.")
    """Eftpos of Australia."""

    ELO = ("Elo", "Elo.")
    """Elo."""

    GIROCARD = ("Girocard", "Girocard.")
    """Girocard."""

    GOOGLE_PAY = ("GooglePay", "Google Pay.")
    """Google Pay."""

    HIPERCARD = ("Hipercard", "Hipercard.")
    """Hipercard."""

    INTERAC = ("Interac", "Interac.")
    """Interac."""

    JCB = ("JCB", "JCB.")
    """JCB."""

    MAESTRO = ("Maestro", "Maestro.")
    """Maestro."""

    MASTERCARD = ("Mastercard", "Mastercard.")
    """Mastercard."""

    SAMSUNG_PAY = ("SamsungPay", "Samsung Pay.")
    """Samsung Pay."""

    UNION_PAY = ("UnionPay", "UnionPay.")
    """UnionPay."""

    V_PAY = ("VPay", "V Pay.")
    """V Pay."""

    VISA = ("Visa", "Visa.")
    """Visa."""


class PaymentRecognition(Listed):
    """Kinds of cards and wallets, for additionalInfo.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    CC = ("CC", "Credit card.")
    """Credit card."""

    DEBIT = ("Debit", "Debit card.")
    """Debit card."""

    ALIPAY = ("Alipay", "Alipay.")
    """Alipay."""

    APPLE_PAY = ("ApplePay", "Apple Pay.")
    """Apple Pay."""

    GOOGLE_PAY = ("GooglePay", "Google Pay.")
    """Google Pay."""

    GRAB_PAY = ("GrabPay", "GrabPay.")
    """GrabPay."""

    PAY_PAL = ("PayPal", "PayPal.")
    """PayPal."""

    SAMSUNG_PAY = ("SamsungPay", "Samsung Pay.")
    """Samsung Pay."""

    WE_CHAT_PAY = ("WeChatPay", "WeChat Pay.")
    """WeChat Pay."""


class ReasonCode(Listed):
    """Reason codes of statusInfo.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    messages: tuple[str, ...]
    """The actions that it is typically used for."""

    general: bool
    """Whether it is for any action."""

    group: str
    """The group that the standard puts it in, if any."""

    def __init__(self, _value: str, _description: str, messages: tuple[str, ...], general: bool, group: str) -> None:
        self.messages = messages
        self.general = general
        self.group = group

    DUPLICATE_PROFILE = (
        "DuplicateProfile", "Another charging profile has the same purpose and stackLevel at that time.",
        ("SetChargingProfile",), False, "Charging Profiles",
    )
    """Another charging profile has the same purpose and stackLevel at that time."""

    INVALID_PROFILE = (
        "InvalidProfile", "The charging profile holds something that is not valid.",
        ("SetChargingProfile", "RequestStartTransaction"), False, "Charging Profiles",
    )
    """The charging profile holds something that is not valid."""

    INVALID_PROFILE_ID = (
        "InvalidProfileId", "The id of the charging profile is in a range that is not allowed.",
        ("SetChargingProfile", "RequestStartTransaction"), False, "Charging Profiles",
    )
    """The id of the charging profile is in a range that is not allowed."""

    INVALID_SCHEDULE = (
        "InvalidSchedule", "The charging schedule holds something that is not valid.",
        ("SetChargingProfile", "RequestStartTransaction"), False, "Charging Profiles",
    )
    """The charging schedule holds something that is not valid."""

    INVALID_STACK_LEVEL = (
        "InvalidStackLevel", "The stackLevel is not valid.", ("SetChargingProfile",), False, "Charging Profiles",
    )
    """The stackLevel is not valid."""

    NO_FREQ_WATT_CURVE = (
        "NoFreqWattCurve", "The curve of power over frequency is missing.", ("SetChargingProfile",), False,
        "Charging Profiles",
    )
    """The curve of power over frequency is missing."""

    NO_PHASE_FOR_DC = (
        "NoPhaseForDC", "An EVSE with direct current has no phases to choose from.", ("SetChargingProfile",), False,
        "Charging Profiles",
    )
    """An EVSE with direct current has no phases to choose from."""

    NO_SIGNAL_WATT_CURVE = (
        "NoSignalWattCurve", "The curve of power over the signal is missing.", ("AFRRSignal",), False,
        "Charging Profiles",
    )
    """The curve of power over the signal is missing."""

    RATE_LIMIT_EXCEEDED = (
        "RateLimitExceeded", "Charging profiles of that purpose come too often.", ("SetChargingProfile",), False,
        "Charging Profiles",
    )
    """Charging profiles of that purpose come too often."""

    UNSUPPORTED_KIND = (
        "UnsupportedKind", "The kind of charging profile is not supported.", ("SetChargingProfile",), False,
        "Charging Profiles",
    )
    """The kind of charging profile is not supported."""

    UNSUPPORTED_PURPOSE = (
        "UnsupportedPurpose", "The purpose of the charging profile is not supported.", ("SetChargingProfile",), False,
        "Charging Profiles",
    )
    """The purpose of the charging profile is not supported."""

    UNSUPPORTED_RATE_UNIT = (
        "UnsupportedRateUnit", "The chargingRateUnit is not supported.", ("SetChargingProfile",), False,
        "Charging Profiles",
    )
    """The chargingRateUnit is not supported."""

    CS_NOT_ACCEPTED = (
        "CSNotAccepted", "The CSMS has not accepted the station yet.",
        ("RequestStartTransaction", "RequestStopTransaction"), False, "Charging Station",
    )
    """The CSMS has not accepted the station yet."""

    FIXED_CABLE = (
        "FixedCable", "The cable is fixed and cannot be unlocked.", ("UnlockConnector",), False, "Charging Station",
    )
    """The cable is fixed and cannot be unlocked."""

    NO_CABLE = ("NoCable", "No cable is plugged in.", ("UnlockConnector",), False, "Charging Station")
    """No cable is plugged in."""

    UNKNOWN_CONNECTOR_ID = (
        "UnknownConnectorId", "The EVSE has no such connector.", ("ChangeAvailability", "UnlockConnector"), False,
        "Charging Station",
    )
    """The EVSE has no such connector."""

    UNKNOWN_CONNECTOR_TYPE = (
        "UnknownConnectorType", "The EVSE has no connector of that type.", ("ReserveNow",), False, "Charging Station",
    )
    """The EVSE has no connector of that type."""

    UNKNOWN_EVSE = (
        "UnknownEvse", "The station has no such EVSE.", ("ChangeAvailability", "ReserveNow", "RequestStartTransaction"),
        False, "Charging Station",
    )
    """The station has no such EVSE."""

    BATTERY_SO_H_LOW = (
        "BatterySoHLow", "The battery's state of health is too low.", ("BatterySwap",), False, "Swap Station",
    )
    """The battery's state of health is too low."""

    BATTERY_SOC = (
        "BatterySoC", "The battery's state of charge is not acceptable.", ("BatterySwap",), False, "Swap Station",
    )
    """The battery's state of charge is not acceptable."""

    BATTERY_DAMAGED = ("BatteryDamaged", "The battery is damaged.", ("BatterySwap",), False, "Swap Station")
    """The battery is damaged."""

    BATTERY_UNKNOWN = (
        "BatteryUnknown", "The battery's serial number is not known.", ("BatterySwap",), False, "Swap Station",
    )
    """The battery's serial number is not known."""

    BATTERY_TYPE = ("BatteryType", "The type of battery is not accepted.", ("BatterySwap",), False, "Swap Station")
    """The type of battery is not accepted."""

    NO_BATTERY_AVAILABLE = (
        "NoBatteryAvailable", "No battery is there to be swapped.", ("BatterySwap", "RequestBatterySwap"), False,
        "Swap Station",
    )
    """No battery is there to be swapped."""

    DUPLICATE_REQUEST_ID = (
        "DuplicateRequestId", "The requestId was used before.",
        ("UpdateFirmware", "PublishFirmware", "GetBaseReport", "GetReport", "GetMonitoringReport"), False,
        "Miscellaneous",
    )
    """The requestId was used before."""

    INVALID_MESSAGE_SEQ = (
        "InvalidMessageSeq", "The message does not fit in here.", ("SetChargingProfile",), True, "Miscellaneous",
    )
    """The message does not fit in here."""

    MISSING_DEV_MODEL_INFO = (
        "MissingDevModelInfo", "The device model lacks what is needed.", (), True, "Miscellaneous",
    )
    """The device model lacks what is needed."""

    NO_ERROR = ("NoError", "Nothing is wrong; additionalInfo says more.", (), True, "Miscellaneous")
    """Nothing is wrong; additionalInfo says more."""

    NOT_FOUND = (
        "NotFound", "Nothing was found for the id or the criteria.",
        ("ClearVariableMonitoring", "CustomerInformation", "GetChargingProfiles", "GetDisplayMessages", "GetInstalledCertificateIds", "GetReport"),
        False, "Miscellaneous",
    )
    """Nothing was found for the id or the criteria."""

    UNSPECIFIED = ("Unspecified", "No reason is given; additionalInfo says more.", (), True, "Miscellaneous")
    """No reason is given; additionalInfo says more."""

    UNSUPPORTED_REQUEST = ("UnsupportedRequest", "The request is not supported.", (), True, "Miscellaneous")
    """The request is not supported."""

    FW_UPDATE_IN_PROGRESS = (
        "FwUpdateInProgress", "A firmware update is running.", ("Reset",), False, "Operations and Permissions",
    )
    """A firmware update is running."""

    NOT_ENABLED = (
        "NotEnabled", "The function is not switched on.", ("ClearCache",), False, "Operations and Permissions",
    )
    """The function is not switched on."""

    READ_ONLY = ("ReadOnly", "The variable cannot be set.", ("SetVariables",), False, "Operations and Permissions")
    """The variable cannot be set."""

    WRITE_ONLY = ("WriteOnly", "The variable cannot be read.", ("GetVariables",), False, "Operations and Permissions")
    """The variable cannot be read."""

    INVALID_CSR = (
        "InvalidCSR", "The request for a certificate is not valid.", ("SignCertificate",), False, "Security",
    )
    """The request for a certificate is not valid."""

    INVALID_CERTIFICATE = (
        "InvalidCertificate", "The certificate is not valid.", ("CertificateSigned", "InstallCertificate"), False,
        "Security",
    )
    """The certificate is not valid."""

    INVALID_URL = ("InvalidURL", "The URL is not valid.", ("UpdateFirmware", "PublishFirmware"), False, "Security")
    """The URL is not valid."""

    REDIRECT_NOT_ALLOWED = (
        "RedirectNotAllowed", "An HTTP redirection is not allowed.", ("LogStatusNotification",), False, "Security",
    )
    """An HTTP redirection is not allowed."""

    INTERNAL_ERROR = ("InternalError", "An internal error.", (), True, "System Errors")
    """An internal error."""

    OUT_OF_MEMORY = ("OutOfMemory", "Not enough memory.", (), True, "System Errors")
    """Not enough memory."""

    OUT_OF_STORAGE = ("OutOfStorage", "Not enough storage.", (), True, "System Errors")
    """Not enough storage."""

    INVALID_ID_TOKEN = (
        "InvalidIdToken", "The idToken is not valid.", ("RequestStartTransaction",), False, "Transactions",
    )
    """The idToken is not valid."""

    TX_IN_PROGRESS = (
        "TxInProgress", "A transaction is running.", ("ChangeAvailability", "Reset", "RequestStartTransaction"), False,
        "Transactions",
    )
    """A transaction is running."""

    TX_NOT_FOUND = (
        "TxNotFound", "No transaction is there that the request could mean.",
        ("RequestStopTransaction", "SetChargingProfile"), False, "Transactions",
    )
    """No transaction is there that the request could mean."""

    TX_STARTED = (
        "TxStarted", "A transaction has started already.", ("RequestStartTransaction",), False, "Transactions",
    )
    """A transaction has started already."""

    INVALID_VALUE = ("InvalidValue", "The value is not valid.", (), True, "Values and Ranges")
    """The value is not valid."""

    MISSING_PARAM = ("MissingParam", "A parameter is missing.", (), True, "Values and Ranges")
    """A parameter is missing."""

    TOO_LARGE_ELEMENT = (
        "TooLargeElement", "An element is too large.", ("CertificateSigned", "InstallCertificate"), False,
        "Values and Ranges",
    )
    """An element is too large."""

    TOO_MANY_ELEMENTS = (
        "TooManyElements", "There are too many elements.", ("SetChargingProfile", "SetVariables", "SendLocalList"),
        False, "Values and Ranges",
    )
    """There are too many elements."""

    UNSUPPORTED_PARAM = ("UnsupportedParam", "A parameter is not supported.", (), True, "Values and Ranges")
    """A parameter is not supported."""

    VALUE_OUT_OF_RANGE = (
        "ValueOutOfRange", "The value is out of range.", ("SetVariables", "SetVariableMonitoring"), False,
        "Values and Ranges",
    )
    """The value is out of range."""

    VALUE_POSITIVE_ONLY = ("ValuePositiveOnly", "The value must be greater than zero.", (), True, "Values and Ranges")
    """The value must be greater than zero."""

    VALUE_TOO_HIGH = ("ValueTooHigh", "The value is too high.", (), True, "Values and Ranges")
    """The value is too high."""

    VALUE_TOO_LOW = ("ValueTooLow", "The value is too low.", (), True, "Values and Ranges")
    """The value is too low."""

    VALUE_ZERO_NOT_ALLOWED = ("ValueZeroNotAllowed", "The value must not be zero.", (), True, "Values and Ranges")
    """The value must not be zero."""

    INVALID_OPERATION_MODE = (
        "InvalidOperationMode", "The operation mode is not valid.", ("SetChargingProfile",), False, "Charging Profiles",
    )
    """The operation mode is not valid."""

    PHASE_CONFLICT = (
        "PhaseConflict", "The phases that were asked for conflict.", ("SetChargingProfile",), False,
        "Charging Profiles",
    )
    """The phases that were asked for conflict."""

    PRIORITY_NETWORK_CONF = (
        "PriorityNetworkConf", "The network configuration is in the list of priorities.",
        ("SetNetworkProfile", "SetVariables"), False, "",
    )
    """The network configuration is in the list of priorities."""

    INVALID_CONF_SLOT = (
        "InvalidConfSlot", "The configuration slot is not valid.", ("SetNetworkProfile", "SetVariables"), False, "",
    )
    """The configuration slot is not valid."""

    INVALID_NETWORK_CONF = (
        "InvalidNetworkConf", "The network configuration is not valid.", ("SetNetworkProfile", "SetVariables"), False,
        "",
    )
    """The network configuration is not valid."""

    NO_SECURITY_DOWNGRADE = (
        "NoSecurityDowngrade", "The security profile must not be lowered.", ("SetNetworkProfile", "SetVariables"),
        False, "",
    )
    """The security profile must not be lowered."""


class SecurityEvent(Listed):
    """Types of SecurityEventNotification.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    critical: bool
    """Whether it is critical, so that it has to be sent."""

    def __init__(self, _value: str, _description: str, critical: bool) -> None:
        self.critical = critical

    FIRMWARE_UPDATED = ("FirmwareUpdated", "New firmware was installed.", True)
    """New firmware was installed."""

    FAILED_TO_AUTHENTICATE_AT_CSMS = (
        "FailedToAuthenticateAtCsms", "The CSMS refused the credentials of the station.", False,
    )
    """The CSMS refused the credentials of the station."""

    CSMS_FAILED_TO_AUTHENTICATE = (
        "CsmsFailedToAuthenticate", "The station refused the credentials of the CSMS.", False,
    )
    """The station refused the credentials of the CSMS."""

    SETTING_SYSTEM_TIME = ("SettingSystemTime", "The clock was set.", True)
    """The clock was set."""

    STARTUP_OF_THE_DEVICE = ("StartupOfTheDevice", "The device started.", True)
    """The device started."""

    RESET_OR_REBOOT = ("ResetOrReboot", "The device was reset or rebooted.", True)
    """The device was reset or rebooted."""

    SECURITY_LOG_WAS_CLEARED = ("SecurityLogWasCleared", "The security log was emptied.", True)
    """The security log was emptied."""

    RECONFIGURATION_OF_SECURITY_PARAMETERS = (
        "ReconfigurationOfSecurityParameters", "A key, the security profile or another security setting was changed.",
        False,
    )
    """A key, the security profile or another security setting was changed."""

    MEMORY_EXHAUSTION = ("MemoryExhaustion", "Memory is running out.", True)
    """Memory is running out."""

    INVALID_MESSAGES = (
        "InvalidMessages", "A message came that is not valid OCPP, or whose signature is wrong.", False,
    )
    """A message came that is not valid OCPP, or whose signature is wrong."""

    ATTEMPTED_REPLAY_ATTACKS = ("AttemptedReplayAttacks", "An old message came again.", False)
    """An old message came again."""

    TAMPER_DETECTION_ACTIVATED = ("TamperDetectionActivated", "The sensor against tampering was triggered.", True)
    """The sensor against tampering was triggered."""

    INVALID_FIRMWARE_SIGNATURE = ("InvalidFirmwareSignature", "The signature of the firmware is not valid.", True)
    """The signature of the firmware is not valid."""

    INVALID_FIRMWARE_SIGNING_CERTIFICATE = (
        "InvalidFirmwareSigningCertificate", "The certificate behind the firmware's signature is not valid.", True,
    )
    """The certificate behind the firmware's signature is not valid."""

    INVALID_CSMS_CERTIFICATE = (
        "InvalidCsmsCertificate", "The certificate of the CSMS is not valid, or could not be checked.", True,
    )
    """The certificate of the CSMS is not valid, or could not be checked."""

    INVALID_CHARGING_STATION_CERTIFICATE = (
        "InvalidChargingStationCertificate", "CertificateSigned brought a certificate that is not valid.", True,
    )
    """CertificateSigned brought a certificate that is not valid."""

    DISCARDED_RENEWED_CLIENT_CERTIFICATE = (
        "DiscardedRenewedClientCertificate",
        "A renewed client certificate was dropped, since no connection could be made with it.", True,
    )
    """A renewed client certificate was dropped, since no connection could be made with it."""

    INVALID_TLS_VERSION = ("InvalidTLSVersion", "The peer offered a version of TLS that is too old.", True)
    """The peer offered a version of TLS that is too old."""

    INVALID_TLS_CIPHER_SUITE = (
        "InvalidTLSCipherSuite", "The peer offered only cipher suites that are not allowed.", True,
    )
    """The peer offered only cipher suites that are not allowed."""

    MAINTENANCE_LOGIN_ACCEPTED = ("MaintenanceLoginAccepted", "Somebody logged in at the maintenance interface.", True)
    """Somebody logged in at the maintenance interface."""

    MAINTENANCE_LOGIN_FAILED = ("MaintenanceLoginFailed", "A login at the maintenance interface failed.", True)
    """A login at the maintenance interface failed."""


class SigningMethod(Listed):
    """How a meter value is signed.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    curve: str
    """The elliptic curve."""

    key_bits: int
    """The length of the key, in bits."""

    hash_algorithm: str
    """The hash algorithm."""

    def __init__(self, _value: str, _description: str, curve: str, key_bits: int, hash_algorithm: str) -> None:
        self.curve = curve
        self.key_bits = key_bits
        self.hash_algorithm = hash_algorithm

    ECDSA_SECP192K1_SHA256 = (
        "ECDSA-secp192k1-SHA256", "ECDSA on the curve secp192k1 with SHA-256.", "secp192k1", 192, "SHA-256",
    )
    """ECDSA on the curve secp192k1 with SHA-256."""

    ECDSA_SECP256K1_SHA256 = (
        "ECDSA-secp256k1-SHA256", "ECDSA on the curve secp256k1 with SHA-256.", "secp256k1", 256, "SHA-256",
    )
    """ECDSA on the curve secp256k1 with SHA-256."""

    ECDSA_SECP192R1_SHA256 = (
        "ECDSA-secp192r1-SHA256", "ECDSA on the curve secp192r1 with SHA-256.", "secp192r1", 192, "SHA-256",
    )
    """ECDSA on the curve secp192r1 with SHA-256."""

    ECDSA_SECP256R1_SHA256 = (
        "ECDSA-secp256r1-SHA256", "ECDSA on the curve secp256r1 with SHA-256.", "secp256r1", 256, "SHA-256",
    )
    """ECDSA on the curve secp256r1 with SHA-256."""

    ECDSA_BRAINPOOL256R1_SHA256 = (
        "ECDSA-brainpool256r1-SHA256", "ECDSA on the curve brainpool256r1 with SHA-256.", "brainpool256r1", 256,
        "SHA-256",
    )
    """ECDSA on the curve brainpool256r1 with SHA-256."""

    ECDSA_SECP384R1_SHA256 = (
        "ECDSA-secp384r1-SHA256", "ECDSA on the curve secp384r1 with SHA-256.", "secp384r1", 384, "SHA-256",
    )
    """ECDSA on the curve secp384r1 with SHA-256."""

    ECDSA_BRAINPOOL384R1_SHA256 = (
        "ECDSA-brainpool384r1-SHA256", "ECDSA on the curve brainpool384r1 with SHA-256.", "brainpool384r1", 384,
        "SHA-256",
    )
    """ECDSA on the curve brainpool384r1 with SHA-256."""


class Unit(Listed):
    """Units of measure of values and variables.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    A = ("A", "Ampere, of current.")
    """Ampere, of current."""

    ASU = ("ASU", "Arbitrary strength unit, of a signal.")
    """Arbitrary strength unit, of a signal."""

    B = ("B", "Byte.")
    """Byte."""

    CELSIUS = ("Celsius", "Degree Celsius.")
    """Degree Celsius."""

    DB = ("dB", "Decibel.")
    """Decibel."""

    DBM = ("dBm", "Decibel of a milliwatt.")
    """Decibel of a milliwatt."""

    DEG = ("Deg", "Degree of an angle.")
    """Degree of an angle."""

    FAHRENHEIT = ("Fahrenheit", "Degree Fahrenheit.")
    """Degree Fahrenheit."""

    HZ = ("Hz", "Hertz.")
    """Hertz."""

    MHZ = ("mHz", "Millihertz.")
    """Millihertz."""

    K = ("K", "Kelvin.")
    """Kelvin."""

    LX = ("lx", "Lux, of light.")
    """Lux, of light."""

    M = ("m", "Metre.")
    """Metre."""

    MS2 = ("ms2", "Metre per second squared.")
    """Metre per second squared."""

    N = ("N", "Newton.")
    """Newton."""

    OHM = ("Ohm", "Ohm.")
    """Ohm."""

    KPA = ("kPa", "Kilopascal.")
    """Kilopascal."""

    PERCENT = ("Percent", "Per cent.")
    """Per cent."""

    RH = ("RH", "Per cent of relative humidity.")
    """Per cent of relative humidity."""

    RPM = ("RPM", "Revolution per minute.")
    """Revolution per minute."""

    S = ("s", "Second.")
    """Second."""

    V = ("V", "Volt.")
    """Volt."""

    VA = ("VA", "Volt-ampere, of apparent power.")
    """Volt-ampere, of apparent power."""

    KVA = ("kVA", "Kilovolt-ampere, of apparent power.")
    """Kilovolt-ampere, of apparent power."""

    VAH = ("VAh", "Volt-ampere hour, of apparent energy.")
    """Volt-ampere hour, of apparent energy."""

    KVAH = ("kVAh", "Kilovolt-ampere hour, of apparent energy.")
    """Kilovolt-ampere hour, of apparent energy."""

    VAR = ("var", "Var, of reactive power.")
    """Var, of reactive power."""

    KVAR = ("kvar", "Kilovar, of reactive power.")
    """Kilovar, of reactive power."""

    VARH = ("varh", "Var hour, of reactive energy.")
    """Var hour, of reactive energy."""

    KVARH = ("kvarh", "Kilovar hour, of reactive energy.")
    """Kilovar hour, of reactive energy."""

    W = ("W", "Watt.")
    """Watt."""

    KW = ("kW", "Kilowatt.")
    """Kilowatt."""

    WH = ("Wh", "Watt hour.")
    """Watt hour."""

    KWH = ("kWh", "Kilowatt hour.")
    """Kilowatt hour."""


class VariableName(Listed):
    """Names of the variables of the device model.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03).
    """

    AC_CURRENT = ("ACCurrent", "RMS alternating current; an instance for each phase.")
    """RMS alternating current; an instance for each phase."""

    AC_PHASE_SWITCHING_SUPPORTED = (
        "ACPhaseSwitchingSupported", "Whether the phase for charging on one phase can be chosen.",
    )
    """Whether the phase for charging on one phase can be chosen."""

    ACTIVE = ("Active", "Whether the component is at work: on, engaged, locked.")
    """Whether the component is at work: on, engaged, locked."""

    ACTIVE_MONITORING_BASE = ("ActiveMonitoringBase", "Monitoring base in use.")
    """Monitoring base in use."""

    ACTIVE_MONITORING_LEVEL = ("ActiveMonitoringLevel", "Monitoring level in use.")
    """Monitoring level in use."""

    ACTIVE_NETWORK_PROFILE = ("ActiveNetworkProfile", "Configuration slot of the network profile in use.")
    """Configuration slot of the network profile in use."""

    ACTIVE_TRANSACTION_ID = ("ActiveTransactionId", "Id of the transaction that is running.")
    """Id of the transaction that is running."""

    AC_VOLTAGE = ("ACVoltage", "RMS alternating voltage; an instance for each phase.")
    """RMS alternating voltage; an instance for each phase."""

    ADDITIONAL_INFO_ITEMS_PER_MESSAGE = ("AdditionalInfoItemsPerMessage", "Most additionalInfo items in one message.")
    """Most additionalInfo items in one message."""

    ADDITIONAL_ROOT_CERTIFICATE_CHECK = (
        "AdditionalRootCertificateCheck",
        "Whether a new root certificate of the CSMS must be signed by the one that it replaces.",
    )
    """Whether a new root certificate of the CSMS must be signed by the one that it replaces."""

    ALLOW_CSMSTLS_WILDCARDS = ("AllowCSMSTLSWildcards", "Whether a certificate of the CSMS may have a wildcard.")
    """Whether a certificate of the CSMS may have a wildcard."""

    ALLOW_ENERGY_TRANSFER_RESUMPTION = (
        "AllowEnergyTransferResumption", "Whether energy flows again when a transaction is resumed.",
    )
    """Whether energy flows again when a transaction is resumed."""

    ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE = (
        "AllowNewSessionsPendingFirmwareUpdate", "Whether sessions may start while firmware waits to be installed.",
    )
    """Whether sessions may start while firmware waits to be installed."""

    ALLOW_RESET = ("AllowReset", "Whether the component can be reset by itself.")
    """Whether the component can be reset by itself."""

    ALLOW_SECURITY_PROFILE_DOWNGRADE = (
        "AllowSecurityProfileDowngrade", "Whether security profile 3 may be lowered to 2.",
    )
    """Whether security profile 3 may be lowered to 2."""

    ANGLE = ("Angle", "Angle from the normal position.")
    """Angle from the normal position."""

    APN = ("Apn", "Access point name of the mobile network.")
    """Access point name of the mobile network."""

    APN_AUTHENTICATION = ("ApnAuthentication", "How to log in at the access point.")
    """How to log in at the access point."""

    APN_ENABLED = ("ApnEnabled", "Whether a mobile network is configured.")
    """Whether a mobile network is configured."""

    APN_PASSWORD = ("ApnPassword", "Password at the access point.")
    """Password at the access point."""

    APN_USER_NAME = ("ApnUserName", "User name at the access point.")
    """User name at the access point."""

    ATTEMPTS = ("Attempts", "Attempts in the last cycle, the first included.")
    """Attempts in the last cycle, the first included."""

    AUTHORIZATION_AMOUNT = ("AuthorizationAmount", "Amount reserved on the card before charging.")
    """Amount reserved on the card before charging."""

    AUTHORIZE_DIRECT_PAYMENT = ("AuthorizeDirectPayment", "Whether the CSMS is asked to authorize a direct payment.")
    """Whether the CSMS is asked to authorize a direct payment."""

    AUTHORIZE_REMOTE_START = (
        "AuthorizeRemoteStart", "Whether a remote start is authorized first, like a start at the station.",
    )
    """Whether a remote start is authorized first, like a start at the station."""

    AUTO_MANUFACTURER_CODE = ("AutoManufacturerCode", "Manufacturer of the vehicle.")
    """Manufacturer of the vehicle."""

    AVAILABILITY_STATE = ("AvailabilityState", "Availability, as in StatusNotification.")
    """Availability, as in StatusNotification."""

    AVAILABLE = ("Available", "Whether the component exists and is ready for use, enabled or not.")
    """Whether the component exists and is ready for use, enabled or not."""

    BASIC_AUTH_PASSWORD = ("BasicAuthPassword", "Password of HTTP Basic authentication.")
    """Password of HTTP Basic authentication."""

    BATTERY_CAPACITY = ("BatteryCapacity", "Energy that the battery holds.")
    """Energy that the battery holds."""

    BYTES_PER_MESSAGE = ("BytesPerMessage", "Most bytes in one such message.")
    """Most bytes in one such message."""

    CAPACITY = ("Capacity", "Most energy that the storage holds.")
    """Most energy that the storage holds."""

    CENTRAL_CONTRACT_VALIDATION_ALLOWED = (
        "CentralContractValidationAllowed", "Whether the CSMS checks contract certificates that the station can not.",
    )
    """Whether the CSMS checks contract certificates that the station can not."""

    CERTIFICATE = ("Certificate", "Certificate in Base64.")
    """Certificate in Base64."""

    CERTIFICATE_ENTRIES = ("CertificateEntries", "Certificates installed.")
    """Certificates installed."""

    CERTIFICATE_STATUS_SOURCE = ("CertificateStatusSource", "Where the station looks up revoked certificates.")
    """Where the station looks up revoked certificates."""

    CERT_SIGNING_REPEAT_TIMES = (
        "CertSigningRepeatTimes", "How often an unanswered request for a certificate is repeated.",
    )
    """How often an unanswered request for a certificate is repeated."""

    CERT_SIGNING_WAIT_MINIMUM = (
        "CertSigningWaitMinimum",
        "Time before an unanswered request for a certificate is repeated; it doubles each time.",
    )
    """Time before an unanswered request for a certificate is repeated; it doubles each time."""

    CH_ADE_MO_PROTOCOL_NUMBER = ("CHAdeMOProtocolNumber", "Number of the CHAdeMO protocol.")
    """Number of the CHAdeMO protocol."""

    CHARGE_PROTOCOL = ("ChargeProtocol", "Protocol that controls charging.")
    """Protocol that controls charging."""

    CHARGING_COMPLETE_BULK = ("ChargingCompleteBulk", "Whether charging up to StateOfChargeBulk is complete.")
    """Whether charging up to StateOfChargeBulk is complete."""

    CHARGING_COMPLETE_FULL = (
        "ChargingCompleteFull", "Whether charging up to the highest state of charge is complete.",
    )
    """Whether charging up to the highest state of charge is complete."""

    CHARGING_PROFILE_PERSISTENCE = (
        "ChargingProfilePersistence", "Whether charging profiles of that purpose survive a reboot.",
    )
    """Whether charging profiles of that purpose survive a reboot."""

    CHARGING_STATE = ("ChargingState", "State of charging.")
    """State of charging."""

    CHARGING_STATION_ID = ("ChargingStationId", "Name of the station in the URL.")
    """Name of the station in the URL."""

    CHARGING_TIME = ("ChargingTime", "Time between first and last transfer of energy.")
    """Time between first and last transfer of energy."""

    COLOR = ("Color", "Colour as RRGGBB in hexadecimal.")
    """Colour as RRGGBB in hexadecimal."""

    COMMUNICATION_PARENT = ("CommunicationParent", "Component that this one gets its data from.")
    """Component that this one gets its data from."""

    COMPLETE = ("Complete", "The cycle is complete; only in events.")
    """The cycle is complete; only in events."""

    CONDITIONS_SUPPORTED = ("ConditionsSupported", "Whether tariffs may have conditions.")
    """Whether tariffs may have conditions."""

    CONFIGURATION_VALUE_SIZE = ("ConfigurationValueSize", "Longest value that can be set.")
    """Longest value that can be set."""

    CONNECTED = ("Connected", "Whether the terminal reaches its payment service.")
    """Whether the terminal reaches its payment service."""

    CONNECTED_TIME = ("ConnectedTime", "Time since the connection was made.")
    """Time since the connection was made."""

    CONNECTOR_TYPE = ("ConnectorType", "Type of the connector.")
    """Type of the connector."""

    CONTRACT_CERTIFICATE_INSTALLATION_ENABLED = (
        "ContractCertificateInstallationEnabled", "Whether contract certificates can be installed and updated.",
    )
    """Whether contract certificates can be installed and updated."""

    CONTRACT_VALIDATION_OFFLINE = (
        "ContractValidationOffline", "Whether contract certificates are checked while offline.",
    )
    """Whether contract certificates are checked while offline."""

    COUNT = ("Count", "General count.")
    """General count."""

    COUNTRY_NAME = ("CountryName", "Country in the certificate, by ISO 3166-1.")
    """Country in the certificate, by ISO 3166-1."""

    CSMS_ROOT_CERTIFICATE_HASH_ALGORITHM = (
        "CsmsRootCertificateHashAlgorithm", "Hash algorithm of the root certificate to expect.",
    )
    """Hash algorithm of the root certificate to expect."""

    CSMS_ROOT_CERTIFICATE_ISSUER_KEY_HASH = (
        "CsmsRootCertificateIssuerKeyHash", "Hash of the issuer's key of the root certificate to expect.",
    )
    """Hash of the issuer's key of the root certificate to expect."""

    CSMS_ROOT_CERTIFICATE_ISSUER_NAME_HASH = (
        "CsmsRootCertificateIssuerNameHash", "Hash of the issuer's name of the root certificate to expect.",
    )
    """Hash of the issuer's name of the root certificate to expect."""

    CSMS_ROOT_CERTIFICATE_SERIAL_NUMBER = (
        "CsmsRootCertificateSerialNumber", "Serial number of the root certificate to expect.",
    )
    """Serial number of the root certificate to expect."""

    CURRENCY = ("Currency", "Currency by ISO 4217.")
    """Currency by ISO 4217."""

    CURRENT_IMBALANCE = ("CurrentImbalance", "Imbalance of the currents of three phases.")
    """Imbalance of the currents of three phases."""

    CUSTOM_IMPLEMENTATION_ENABLED = (
        "CustomImplementationEnabled", "Whether the additions of that vendor are switched on.",
    )
    """Whether the additions of that vendor are switched on."""

    CUSTOM_TRIGGERS = ("CustomTriggers", "Names of the custom triggers that TriggerMessage may use.")
    """Names of the custom triggers that TriggerMessage may use."""

    DATA_TEXT = ("DataText", "Text of the component, such as on a display.")
    """Text of the component, such as on a display."""

    DATE_TIME = ("DateTime", "Date and time.")
    """Date and time."""

    DC_CURRENT = ("DCCurrent", "Direct current.")
    """Direct current."""

    DC_INPUT_PHASE_CONTROL = (
        "DCInputPhaseControl", "Whether a charging schedule chooses the phases on the side of the grid.",
    )
    """Whether a charging schedule chooses the phases on the side of the grid."""

    DC_VOLTAGE = ("DCVoltage", "Direct voltage.")
    """Direct voltage."""

    DEPARTURE_TIME = ("DepartureTime", "When the vehicle wants to leave.")
    """When the vehicle wants to leave."""

    DISABLE_POST_AUTHORIZE = ("DisablePostAuthorize", "Whether identifiers stored as not accepted are left unasked.")
    """Whether identifiers stored as not accepted are left unasked."""

    DISABLE_REMOTE_AUTHORIZATION = (
        "DisableRemoteAuthorization", "Whether the station sends no Authorize and decides by cache and local list.",
    )
    """Whether the station sends no Authorize and decides by cache and local list."""

    DISCHARGE_POWER = ("DischargePower", "Power of discharging; its highest value is the limit.")
    """Power of discharging; its highest value is the limit."""

    DISPLAY_MESSAGES = ("DisplayMessages", "Messages configured.")
    """Messages configured."""

    DYNAMIC_CONTROL = ("DynamicControl", "Whether the vehicle takes part in dynamic control.")
    """Whether the vehicle takes part in dynamic control."""

    EC_VARIANT = ("ECVariant", "Internal variant of the design.")
    """Internal variant of the design."""

    ELECTRICAL_PARENT = ("ElectricalParent", "Component that this one gets its energy from.")
    """Component that this one gets its energy from."""

    ENABLED = ("Enabled", "Whether the function is switched on.")
    """Whether the function is switched on."""

    ENERGY = ("Energy", "Energy stored.")
    """Energy stored."""

    ENERGY_CAPACITY = ("EnergyCapacity", "Energy that the storage holds.")
    """Energy that the storage holds."""

    ENERGY_EXPORT = ("EnergyExport", "Energy transferred from the vehicle.")
    """Energy transferred from the vehicle."""

    ENERGY_EXPORT_REGISTER = ("EnergyExportRegister", "Register of the energy exported.")
    """Register of the energy exported."""

    ENERGY_IMPORT = ("EnergyImport", "Energy transferred to the vehicle.")
    """Energy transferred to the vehicle."""

    ENERGY_IMPORT_REGISTER = ("EnergyImportRegister", "Register of the energy imported.")
    """Register of the energy imported."""

    ENERGY_TRANSFER_RESUMPTION_RANDOM_RANGE = (
        "EnergyTransferResumptionRandomRange", "Longest random delay before energy flows again.",
    )
    """Longest random delay before energy flows again."""

    ENTRIES = ("Entries", "Entries stored; the highest value is how many there may be.")
    """Entries stored; the highest value is how many there may be."""

    EV_CONNECTION_TIME_OUT = (
        "EVConnectionTimeOut", "Time to plug in before a transaction that has begun is given up.",
    )
    """Time to plug in before a transaction that has begun is given up."""

    EVSE_ID = ("EvseId", "Name of the EVSE by ISO 15118 and IEC 63119-2.")
    """Name of the EVSE by ISO 15118 and IEC 63119-2."""

    EXTERNAL_CONFIG_CHANGE_DATE = (
        "ExternalConfigChangeDate", "When the configuration was last changed other than by the CSMS.",
    )
    """When the configuration was last changed other than by the CSMS."""

    EXTERNAL_CONSTRAINTS_PROFILE_DISALLOWED = (
        "ExternalConstraintsProfileDisallowed", "Whether external systems are kept from setting charging profiles.",
    )
    """Whether external systems are kept from setting charging profiles."""

    EXTERNAL_CONTROL_SIGNALS_ENABLED = (
        "ExternalControlSignalsEnabled", "Whether the station follows control signals from outside.",
    )
    """Whether the station follows control signals from outside."""

    FALLBACK = ("Fallback", "Whether the component runs in a fallback mode.")
    """Whether the component runs in a fallback mode."""

    FAN_SPEED = ("FanSpeed", "Speed of the fan.")
    """Speed of the fan."""

    FIELD_LENGTH = ("FieldLength", "Length of a field that may be longer than its schema says.")
    """Length of a field that may be longer than its schema says."""

    FILE_TRANSFER_PROTOCOLS = ("FileTransferProtocols", "Protocols for the transfer of files.")
    """Protocols for the transfer of files."""

    FIRMWARE_VERSION = ("FirmwareVersion", "Version of the firmware.")
    """Version of the firmware."""

    FORCE = ("Force", "Force or acceleration of an impact.")
    """Force or acceleration of an impact."""

    FORMATS = ("Formats", "Message formats supported.")
    """Message formats supported."""

    FREQUENCY = ("Frequency", "Frequency.")
    """Frequency."""

    FREQUENCY_SCHEDULE = ("FrequencySchedule", "Frequencies to simulate, as JSON.")
    """Frequencies to simulate, as JSON."""

    FUSE_RATING = ("FuseRating", "Rating of a fuse or breaker; an instance for each phase.")
    """Rating of a fuse or breaker; an instance for each phase."""

    HANDLE_FAILED_TARIFF = ("HandleFailedTariff", "What happens with a driver's tariff that cannot be processed.")
    """What happens with a driver's tariff that cannot be processed."""

    HEARTBEAT_INTERVAL = ("HeartbeatInterval", "Time without other messages after which a Heartbeat is due.")
    """Time without other messages after which a Heartbeat is due."""

    HEIGHT = ("Height", "Height above the reference level.")
    """Height above the reference level."""

    HIGH_CURRENT_CONTROL = ("HighCurrentControl", "Whether the vehicle takes high currents.")
    """Whether the vehicle takes high currents."""

    HIGH_VOLTAGE_CONTROL = ("HighVoltageControl", "Whether the vehicle takes high voltages.")
    """Whether the vehicle takes high voltages."""

    HUMIDITY = ("Humidity", "Relative humidity.")
    """Relative humidity."""

    HYSTERESIS = ("Hysteresis", "Dead band around a threshold, as a share of it.")
    """Dead band around a threshold, as a share of it."""

    ICCID = ("ICCID", "Number of the SIM card.")
    """Number of the SIM card."""

    IDENTITY = ("Identity", "Identity of the station.")
    """Identity of the station."""

    ID_TOKEN = ("IdToken", "Identifier that authorizes charging.")
    """Identifier that authorizes charging."""

    IMPEDANCE = ("Impedance", "Impedance; its real part first.")
    """Impedance; its real part first."""

    IMSI = ("IMSI", "Subscriber number of the SIM card.")
    """Subscriber number of the SIM card."""

    INCREMENTAL_AUTHORIZATION_AMOUNT = (
        "IncrementalAuthorizationAmount", "Amount by which the reservation grows; 0 allows none.",
    )
    """Amount by which the reservation grows; 0 allows none."""

    INCREMENTAL_AUTHORIZATION_THRESHOLD = (
        "IncrementalAuthorizationThreshold", "Rest of the reserved amount at which it is raised.",
    )
    """Rest of the reserved amount at which it is raised."""

    INTERVAL = ("Interval", "Shortest time between operations.")
    """Shortest time between operations."""

    INVERTER_HW_VERSION = ("InverterHwVersion", "Hardware version of the inverter.")
    """Hardware version of the inverter."""

    INVERTER_MANUFACTURER = ("InverterManufacturer", "Manufacturer of the inverter.")
    """Manufacturer of the inverter."""

    INVERTER_MODEL = ("InverterModel", "Model of the inverter.")
    """Model of the inverter."""

    INVERTER_SERIAL_NUMBER = ("InverterSerialNumber", "Serial number of the inverter.")
    """Serial number of the inverter."""

    INVERTER_SW_VERSION = ("InverterSwVersion", "Software version of the inverter.")
    """Software version of the inverter."""

    ISLANDING_DETECTION_METHOD = ("IslandingDetectionMethod", "How an island is detected.")
    """How an island is detected."""

    ISLANDING_DETECTION_TRIP_TIME = ("IslandingDetectionTripTime", "Time from the detection of an island to the trip.")
    """Time from the detection of an island to the trip."""

    ISO15118_EVSE_ID = ("ISO15118EvseId", "Name of the EVSE by ISO 15118 and IEC 63119-2.")
    """Name of the EVSE by ISO 15118 and IEC 63119-2."""

    ITEMS_PER_MESSAGE = ("ItemsPerMessage", "Most items in one such message.")
    """Most items in one such message."""

    LABEL = ("Label", "Label for a user interface; need not be unique.")
    """Label for a user interface; need not be unique."""

    LANGUAGE = ("Language", "Default language, by RFC 5646.")
    """Default language, by RFC 5646."""

    LENGTH = ("Length", "Length.")
    """Length."""

    LIFE_TIME = ("LifeTime", "Time since its last use after which an identifier leaves the cache.")
    """Time since its last use after which an identifier leaves the cache."""

    LIGHT = ("Light", "Ambient light.")
    """Ambient light."""

    LIMIT_CHANGE_SIGNIFICANCE = ("LimitChangeSignificance", "Smallest change of a limit that is worth a notification.")
    """Smallest change of a limit that is worth a notification."""

    LOCAL_AUTHORIZE_OFFLINE = (
        "LocalAuthorizeOffline",
        "Whether identifiers known locally may start a transaction while the station is offline.",
    )
    """Whether identifiers known locally may start a transaction while the station is offline."""

    LOCAL_FREQUENCY_UPDATE_THRESHOLD = (
        "LocalFrequencyUpdateThreshold",
        "Change of the grid frequency, in millihertz, that makes the setpoint be computed anew.",
    )
    """Change of the grid frequency, in millihertz, that makes the setpoint be computed anew."""

    LOCAL_LOAD_BALANCING = ("LocalLoadBalancing", "Threshold or offset of local load balancing.")
    """Threshold or offset of local load balancing."""

    LOCAL_PRE_AUTHORIZE = (
        "LocalPreAuthorize", "Whether identifiers known locally start a transaction without waiting for the CSMS.",
    )
    """Whether identifiers known locally start a transaction without waiting for the CSMS."""

    LOGICAL_PARENT = ("LogicalParent", "Component that this one logically belongs to.")
    """Component that this one logically belongs to."""

    MANUFACTURER = ("Manufacturer", "Manufacturer.")
    """Manufacturer."""

    MASTER_PASS_GROUP_ID = ("MasterPassGroupId", "Group whose members may stop any transaction, but start none.")
    """Group whose members may stop any transaction, but start none."""

    MAX_CERTIFICATE_CHAIN_SIZE = (
        "MaxCertificateChainSize", "Longest certificate chain that CertificateSigned may carry, in characters.",
    )
    """Longest certificate chain that CertificateSigned may carry, in characters."""

    MAX_CHARGE_RATE_VA = ("MaxChargeRateVA", "Highest apparent power of charging.")
    """Highest apparent power of charging."""

    MAX_CHARGE_RATE_W = ("MaxChargeRateW", "Highest active power of charging.")
    """Highest active power of charging."""

    MAX_ELEMENTS = ("MaxElements", "Most price elements of a kind in a tariff.")
    """Most price elements of a kind in a tariff."""

    MAX_ENERGY_ON_INVALID_ID = (
        "MaxEnergyOnInvalidId", "Energy still delivered after the identifier turned out to be invalid.",
    )
    """Energy still delivered after the identifier turned out to be invalid."""

    MAX_EXTERNAL_CONSTRAINTS_ID = (
        "MaxExternalConstraintsId", "Highest id of a charging profile set by an external system.",
    )
    """Highest id of a charging profile set by an external system."""

    MAX_PERIODIC_EVENT_STREAMS = ("MaxPeriodicEventStreams", "Most periodic event streams open at one time.")
    """Most periodic event streams open at one time."""

    MAX_PRICE_ELEMENTS = ("MaxPriceElements", "Most price rule stacks and price levels that can be taken.")
    """Most price rule stacks and price levels that can be taken."""

    MAX_SCHEDULE_ENTRIES = ("MaxScheduleEntries", "Most periods in a schedule.")
    """Most periods in a schedule."""

    MAX_SOC = ("MaxSoc", "State of charge up to which batteries are charged.")
    """State of charge up to which batteries are charged."""

    MAX_V = ("MaxV", "Highest rated voltage.")
    """Highest rated voltage."""

    MAX_VA = ("MaxVA", "Highest apparent power.")
    """Highest apparent power."""

    MAX_VAR = ("MaxVar", "Highest reactive power injected.")
    """Highest reactive power injected."""

    MAX_VAR_NEG = ("MaxVarNeg", "Highest reactive power absorbed.")
    """Highest reactive power absorbed."""

    MAX_W = ("MaxW", "Active power at unity power factor.")
    """Active power at unity power factor."""

    MEASURANDS = ("Measurands", "Measurands that are sent.")
    """Measurands that are sent."""

    MERCHANT = ("Merchant", "Data of the merchant for receipts.")
    """Data of the merchant for receipts."""

    MESSAGE = ("Message", "A stored message for the display.")
    """A stored message for the display."""

    MESSAGE_ATTEMPT_INTERVAL = (
        "MessageAttemptInterval", "Time before a TransactionEvent that the CSMS failed to process is sent again.",
    )
    """Time before a TransactionEvent that the CSMS failed to process is sent again."""

    MESSAGE_ATTEMPTS = ("MessageAttempts", "How often a TransactionEvent is sent that the CSMS fails to process.")
    """How often a TransactionEvent is sent that the CSMS fails to process."""

    MESSAGE_TIMEOUT = ("MessageTimeout", "Time after which a message without an answer counts as lost.")
    """Time after which a message without an answer counts as lost."""

    MINIMUM_STATUS_DURATION = ("MinimumStatusDuration", "Time for which a status must last before it is reported.")
    """Time for which a status must last before it is reported."""

    MIN_V = ("MinV", "Lowest rated voltage.")
    """Lowest rated voltage."""

    MODE = ("Mode", "Mode of operation.")
    """Mode of operation."""

    MODEL = ("Model", "Model.")
    """Model."""

    MODES_SUPPORTED = ("ModesSupported", "Control modes supported.")
    """Control modes supported."""

    MONITORING_BASE = ("MonitoringBase", "Monitoring base in use; newer name ActiveMonitoringBase.")
    """Monitoring base in use; newer name ActiveMonitoringBase."""

    MONITORING_LEVEL = ("MonitoringLevel", "Monitoring level in use; newer name ActiveMonitoringLevel.")
    """Monitoring level in use; newer name ActiveMonitoringLevel."""

    NETWORK_ADDRESS = ("NetworkAddress", "Network address.")
    """Network address."""

    NETWORK_CONFIGURATION_PRIORITY = (
        "NetworkConfigurationPriority", "Configuration slots of network profiles, the first choice first.",
    )
    """Configuration slots of network profiles, the first choice first."""

    NETWORK_PROFILE_CONNECTION_ATTEMPTS = (
        "NetworkProfileConnectionAttempts", "How often a connection is tried before the next network profile.",
    )
    """How often a connection is tried before the next network profile."""

    NEXT_TIME_OFFSET_TRANSITION_DATE_TIME = (
        "NextTimeOffsetTransitionDateTime", "When the offset from UTC changes next.",
    )
    """When the offset from UTC changes next."""

    NON_EVSE_SPECIFIC = ("NonEvseSpecific", "Whether a reservation need not name an EVSE.")
    """Whether a reservation need not name an EVSE."""

    NOTIFICATION_MAX_DELAY = ("NotificationMaxDelay", "Time that the vehicle gets to react to a notification.")
    """Time that the vehicle gets to react to a notification."""

    NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES = (
        "NotifyChargingLimitWithSchedules", "Whether NotifyChargingLimit carries the schedule.",
    )
    """Whether NotifyChargingLimit carries the schedule."""

    NTP_SERVER_URI = ("NtpServerUri", "Where the NTP server is found.")
    """Where the NTP server is found."""

    NTP_SOURCE = ("NtpSource", "Where the NTP server comes from.")
    """Where the NTP server comes from."""

    OCPP_CSMS_URL = ("OcppCsmsUrl", "URL of the CSMS, without the identity of the station.")
    """URL of the CSMS, without the identity of the station."""

    OCPP_INTERFACE = ("OcppInterface", "Network interface to use.")
    """Network interface to use."""

    OCPP_TRANSPORT = ("OcppTransport", "Transport to use.")
    """Transport to use."""

    OCPP_VERSION = ("OcppVersion", "Version of OCPP; it is ignored.")
    """Version of OCPP; it is ignored."""

    OFFLINE_QUEUING_SEVERITY = ("OfflineQueuingSeverity", "Events of this severity or worse are kept while offline.")
    """Events of this severity or worse are kept while offline."""

    OFFLINE_TARIFF_FALLBACK_MESSAGE = (
        "OfflineTariffFallbackMessage", "Text about the tariff for users while the station is offline.",
    )
    """Text about the tariff for users while the station is offline."""

    OFFLINE_THRESHOLD = ("OfflineThreshold", "Time offline after which the station reports all its connectors.")
    """Time offline after which the station reports all its connectors."""

    OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED = (
        "OfflineTxForUnknownIdEnabled",
        "Whether an unknown identifier may start a transaction while the station is offline.",
    )
    """Whether an unknown identifier may start a transaction while the station is offline."""

    OPERATED = ("Operated", "The component did its work once; only in events.")
    """The component did its work once; only in events."""

    OPERATING_TIMES = ("OperatingTimes", "Times of operation as an iCalendar RRULE.")
    """Times of operation as an iCalendar RRULE."""

    ORGANIZATION_NAME = ("OrganizationName", "Organization in the certificate.")
    """Organization in the certificate."""

    OVER_EXCITED_PF = ("OverExcitedPF", "Power factor when over-excited.")
    """Power factor when over-excited."""

    OVER_EXCITED_W = ("OverExcitedW", "Active power when over-excited.")
    """Active power when over-excited."""

    OVERLOAD = ("Overload", "Whether the component is overloaded.")
    """Whether the component is overloaded."""

    PAYMENT_DETAILS = ("PaymentDetails", "Details of the payment that come in additionalInfo.")
    """Details of the payment that come in additionalInfo."""

    PAYMENT_SERVICE_PROVIDER = ("PaymentServiceProvider", "Payment service that the terminal uses.")
    """Payment service that the terminal uses."""

    PERCENT = ("Percent", "General percentage.")
    """General percentage."""

    PERIODS_PER_SCHEDULE = ("PeriodsPerSchedule", "Most periods in a charging schedule.")
    """Most periods in a charging schedule."""

    PHASE_ROTATION = ("PhaseRotation", "Phase rotation, seen from the component above.")
    """Phase rotation, seen from the component above."""

    PHASES3TO1 = ("Phases3to1", "Whether a transaction can switch from three phases to one.")
    """Whether a transaction can switch from three phases to one."""

    PHYSICAL_PARENT = ("PhysicalParent", "Component that this one is in.")
    """Component that this one is in."""

    PN_C_ENABLED = ("PnCEnabled", "Whether plug and charge is switched on.")
    """Whether plug and charge is switched on."""

    POLICY = ("Policy", "Which entries leave the full cache first.")
    """Which entries leave the full cache first."""

    POST_CHARGING_TIME = ("PostChargingTime", "Time since the last transfer of energy.")
    """Time since the last transfer of energy."""

    POWER = ("Power", "Real power; its highest value is what can be provided.")
    """Real power; its highest value is what can be provided."""

    PREFERRED_NETWORK = ("PreferredNetwork", "Preferred mobile network by its country and network code.")
    """Preferred mobile network by its country and network code."""

    PRESENT = ("Present", "Whether the component exists, ready for use or not.")
    """Whether the component exists, ready for use or not."""

    PROBLEM = ("Problem", "Whether the component has a problem.")
    """Whether the component has a problem."""

    PROFILE_STACK_LEVEL = ("ProfileStackLevel", "Highest stackLevel of a charging profile.")
    """Highest stackLevel of a charging profile."""

    PROTECTING = ("Protecting", "Whether a protection has cut the power.")
    """Whether a protection has cut the power."""

    PROTOCOL_AGREED = ("ProtocolAgreed", "Protocol agreed with the vehicle: URI, major and minor version.")
    """Protocol agreed with the vehicle: URI, major and minor version."""

    PROTOCOL_SUPPORTED = (
        "ProtocolSupported", "Protocol that the station speaks with vehicles: URI, major and minor version.",
    )
    """Protocol that the station speaks with vehicles: URI, major and minor version."""

    PROTOCOL_SUPPORTED_BY_EV = (
        "ProtocolSupportedByEV", "Protocol that the vehicle offers at that priority: URI, major and minor version.",
    )
    """Protocol that the vehicle offers at that priority: URI, major and minor version."""

    PUBLIC_KEY = ("PublicKey", "Public key of the meter.")
    """Public key of the meter."""

    PUBLIC_KEY_WITH_SIGNED_METER_VALUE = (
        "PublicKeyWithSignedMeterValue", "When a signed reading carries the public key.",
    )
    """When a signed reading carries the public key."""

    QR_CODE_QUALITY = ("QRCodeQuality", "Error correction of the QR code.")
    """Error correction of the QR code."""

    QUEUE_ALL_MESSAGES = ("QueueAllMessages", "Whether all messages are kept while offline.")
    """Whether all messages are kept while offline."""

    RATE_UNIT = ("RateUnit", "Units in which charging schedules may be given.")
    """Units in which charging schedules may be given."""

    REACTIVE_SUSCEPTANCE = ("ReactiveSusceptance", "Susceptance that stays connected after a trip, in siemens.")
    """Susceptance that stays connected after a trip, in siemens."""

    RECEIPT_BY_CSMS = ("ReceiptByCSMS", "Whether the CSMS provides the receipt.")
    """Whether the CSMS provides the receipt."""

    RECEIPT_SERVER_URL = ("ReceiptServerUrl", "Where the driver finds the receipt.")
    """Where the driver finds the receipt."""

    REGISTER_VALUES_WITHOUT_PHASES = (
        "RegisterValuesWithoutPhases", "Whether the energy register is sent for all phases together only.",
    )
    """Whether the energy register is sent for all phases together only."""

    REMAINING_TIME_BULK = ("RemainingTimeBulk", "Time left to StateOfChargeBulk.")
    """Time left to StateOfChargeBulk."""

    REMAINING_TIME_FULL = ("RemainingTimeFull", "Time left to the full charge.")
    """Time left to the full charge."""

    REPORTING_VALUE_SIZE = ("ReportingValueSize", "Longest value that is reported.")
    """Longest value that is reported."""

    REQUESTED_ENERGY_TRANSFER_MODE = ("RequestedEnergyTransferMode", "Energy transfer mode that the vehicle asks for.")
    """Energy transfer mode that the vehicle asks for."""

    REQUEST_METERING_RECEIPT = ("RequestMeteringReceipt", "Whether the vehicle is asked for a metering receipt.")
    """Whether the vehicle is asked for a metering receipt."""

    RESET_RETRIES = ("ResetRetries", "How often an unsuccessful reset is tried again.")
    """How often an unsuccessful reset is tried again."""

    RESUMPTION_TIMEOUT = ("ResumptionTimeout", "Longest loss of power after which a transaction goes on.")
    """Longest loss of power after which a transaction goes on."""

    RETRY_BACK_OFF_RANDOM_RANGE = ("RetryBackOffRandomRange", "Longest random part of the time before a reconnection.")
    """Longest random part of the time before a reconnection."""

    RETRY_BACK_OFF_REPEAT_TIMES = ("RetryBackOffRepeatTimes", "How often the time before a reconnection doubles.")
    """How often the time before a reconnection doubles."""

    RETRY_BACK_OFF_WAIT_MINIMUM = ("RetryBackOffWaitMinimum", "Time before the first reconnection.")
    """Time before the first reconnection."""

    SAMPLED_MEASURANDS = ("SampledMeasurands", "Measurands that are sampled.")
    """Measurands that are sampled."""

    SAMPLING_INTERVAL = ("SamplingInterval", "Time between samples.")
    """Time between samples."""

    SECC_ID = ("SeccId", "Name of the station's controller, as in its certificate.")
    """Name of the station's controller, as in its certificate."""

    SECURITY_PROFILE = ("SecurityProfile", "Security profile in use.")
    """Security profile in use."""

    SELFTEST_ACTIVE = ("SelftestActive", "Whether the self-test runs; true starts it.")
    """Whether the self-test runs; true starts it."""

    SEND_DURING_IDLE = ("SendDuringIdle", "Whether clock-aligned readings are sent only while no transaction runs.")
    """Whether clock-aligned readings are sent only while no transaction runs."""

    SERIAL_NUMBER = ("SerialNumber", "Serial number.")
    """Serial number."""

    SERVICE_RENEGOTIATION_SUPPORT = ("ServiceRenegotiationSupport", "Whether the service can be negotiated anew.")
    """Whether the service can be negotiated anew."""

    SETPOINT_PRIORITY = ("SetpointPriority", "Whose setpoint counts, if there are two.")
    """Whose setpoint counts, if there are two."""

    SETTLEMENT_BY_CSMS = ("SettlementByCSMS", "Whether the CSMS settles the payment.")
    """Whether the CSMS settles the payment."""

    SHARED_SECRET = ("SharedSecret", "Secret behind the one-time passwords.")
    """Secret behind the one-time passwords."""

    SIGNAL_STRENGTH = ("SignalStrength", "Strength of the signal.")
    """Strength of the signal."""

    SIGN_READINGS = ("SignReadings", "Whether readings are signed.")
    """Whether readings are signed."""

    SIGN_STARTED_READINGS = ("SignStartedReadings", "Whether readings at the start of a transaction are signed.")
    """Whether readings at the start of a transaction are signed."""

    SIGN_UPDATED_READINGS = ("SignUpdatedReadings", "Whether readings during a transaction are signed.")
    """Whether readings during a transaction are signed."""

    SIM_PIN = ("SimPin", "PIN of the SIM card.")
    """PIN of the SIM card."""

    SLOT_STATUS = ("SlotStatus", "State of the door of the battery slot.")
    """State of the door of the battery slot."""

    SOC = ("SoC", "State of charge of the battery.")
    """State of charge of the battery."""

    SO_H = ("SoH", "State of health of the battery.")
    """State of health of the battery."""

    STATE = ("State", "Code or name of the internal state.")
    """Code or name of the internal state."""

    STATE_OF_CHARGE = ("StateOfCharge", "State of charge.")
    """State of charge."""

    STATE_OF_CHARGE_BULK = ("StateOfChargeBulk", "State of charge up to which charging is fast.")
    """State of charge up to which charging is fast."""

    STOP_TX_ON_EV_SIDE_DISCONNECT = (
        "StopTxOnEVSideDisconnect", "Whether unplugging at the vehicle stops the transaction.",
    )
    """Whether unplugging at the vehicle stops the transaction."""

    STOP_TX_ON_INVALID_ID = ("StopTxOnInvalidId", "Whether a transaction stops when its identifier is not accepted.")
    """Whether a transaction stops when its identifier is not accepted."""

    STORAGE = ("Storage", "Storage in use; the highest value is how much there is.")
    """Storage in use; the highest value is how much there is."""

    SUPPLY_PHASES = ("SupplyPhases", "Number of alternating phases; 0 for direct current.")
    """Number of alternating phases; 0 for direct current."""

    SUPPORTED_ADDITIONAL_PURPOSES = (
        "SupportedAdditionalPurposes", "Charging profile purposes supported beyond those of 2.0.1.",
    )
    """Charging profile purposes supported beyond those of 2.0.1."""

    SUPPORTED_ENERGY_TRANSFER_MODES = ("SupportedEnergyTransferModes", "Energy transfer modes supported.")
    """Energy transfer modes supported."""

    SUPPORTED_FORMATS = ("SupportedFormats", "Message formats supported.")
    """Message formats supported."""

    SUPPORTED_ID_TOKEN_TYPES = ("SupportedIdTokenTypes", "Types of identifiers supported.")
    """Types of identifiers supported."""

    SUPPORTED_LIMITS = ("SupportedLimits", "Limits of a transaction supported.")
    """Limits of a transaction supported."""

    SUPPORTED_OPERATION_MODES = ("SupportedOperationModes", "Operation modes supported.")
    """Operation modes supported."""

    SUPPORTED_PRIORITIES = ("SupportedPriorities", "Message priorities supported.")
    """Message priorities supported."""

    SUPPORTED_PROVIDERS = ("SupportedProviders", "Mobility providers supported.")
    """Mobility providers supported."""

    SUPPORTED_STATES = ("SupportedStates", "States in which a message can be shown.")
    """States in which a message can be shown."""

    SUPPORTS_DYNAMIC_PROFILES = ("SupportsDynamicProfiles", "Whether charging profiles may be dynamic.")
    """Whether charging profiles may be dynamic."""

    SUPPORTS_EVSE_SLEEP = ("SupportsEvseSleep", "Whether evseSleep in a charging schedule is followed.")
    """Whether evseSleep in a charging schedule is followed."""

    SUPPORTS_EXPIRY_DATE_TIME = (
        "SupportsExpiryDateTime", "Whether entries of the list expire by their cacheExpiryDateTime.",
    )
    """Whether entries of the list expire by their cacheExpiryDateTime."""

    SUPPORTS_LIMIT_AT_SOC = ("SupportsLimitAtSoC", "Whether limitAtSoC in a charging schedule is followed.")
    """Whether limitAtSoC in a charging schedule is followed."""

    SUPPORTS_MAX_OFFLINE_DURATION = (
        "SupportsMaxOfflineDuration", "Whether a charging profile may end after a time offline.",
    )
    """Whether a charging profile may end after a time offline."""

    SUPPORTS_RANDOMIZED_DELAY = (
        "SupportsRandomizedDelay", "Whether randomizedDelay in a charging schedule is followed.",
    )
    """Whether randomizedDelay in a charging schedule is followed."""

    SUPPORTS_USE_LOCAL_TIME = ("SupportsUseLocalTime", "Whether useLocalTime in a charging schedule is followed.")
    """Whether useLocalTime in a charging schedule is followed."""

    SUSPENDING = ("Suspending", "Whether the component suspends charging now.")
    """Whether the component suspends charging now."""

    SUSPENSION = ("Suspension", "Whether the component may suspend charging.")
    """Whether the component may suspend charging."""

    TARGET_SOC = ("TargetSoc", "State of charge from which a battery can be swapped.")
    """State of charge from which a battery can be swapped."""

    TARIFF_FALLBACK_MESSAGE = ("TariffFallbackMessage", "Text about the tariff for users without one of their own.")
    """Text about the tariff for users without one of their own."""

    TEMPERATURE = ("Temperature", "Temperature.")
    """Temperature."""

    TERMINAL_ID = ("TerminalID", "Number by which the terminal is known.")
    """Number by which the terminal is known."""

    TIME = ("Time", "Date and time.")
    """Date and time."""

    TIME_ADJUSTMENT_REPORTING_THRESHOLD = (
        "TimeAdjustmentReportingThreshold", "Change of the clock, in seconds, above which a security event is sent.",
    )
    """Change of the clock, in seconds, above which a security event is sent."""

    TIME_OFFSET = ("TimeOffset", "Offset of the local time from UTC, such as +01:00.")
    """Offset of the local time from UTC, such as +01:00."""

    TIMEOUT = ("Timeout", "Time after which an operation is given up.")
    """Time after which an operation is given up."""

    TIME_SOURCE = ("TimeSource", "Sources of the time, the first choice first.")
    """Sources of the time, the first choice first."""

    TIME_ZONE = ("TimeZone", "Local time zone, such as Europe/Oslo; only for display.")
    """Local time zone, such as Europe/Oslo; only for display."""

    TOKEN = ("Token", "Token that was read.")
    """Token that was read."""

    TOKEN_TYPE = ("TokenType", "Type of the token that was read.")
    """Type of the token that was read."""

    TOTAL_COST_FALLBACK_MESSAGE = ("TotalCostFallbackMessage", "Text for users when the cost cannot be fetched.")
    """Text for users when the cost cannot be fetched."""

    TOTP_VERSION = ("TOTPVersion", "Version of the algorithm of the one-time passwords.")
    """Version of the algorithm of the one-time passwords."""

    TRIES = ("Tries", "Attempts made.")
    """Attempts made."""

    TRIPPED = ("Tripped", "Whether the device has tripped and must be reset.")
    """Whether the device has tripped and must be reset."""

    TX_BEFORE_ACCEPTED_ENABLED = (
        "TxBeforeAcceptedEnabled", "Whether charging is possible before the CSMS has accepted the station.",
    )
    """Whether charging is possible before the CSMS has accepted the station."""

    TX_ENDED_INTERVAL = (
        "TxEndedInterval", "Time between the readings in the TransactionEvent that ends a transaction.",
    )
    """Time between the readings in the TransactionEvent that ends a transaction."""

    TX_ENDED_MEASURANDS = ("TxEndedMeasurands", "Measurands in the TransactionEvent that ends a transaction.")
    """Measurands in the TransactionEvent that ends a transaction."""

    TX_STARTED_MEASURANDS = ("TxStartedMeasurands", "Measurands in the TransactionEvent that starts a transaction.")
    """Measurands in the TransactionEvent that starts a transaction."""

    TX_START_POINT = ("TxStartPoint", "Events at which a transaction starts.")
    """Events at which a transaction starts."""

    TX_STOP_POINT = ("TxStopPoint", "Events at which a transaction ends.")
    """Events at which a transaction ends."""

    TX_UPDATED_INTERVAL = ("TxUpdatedInterval", "Time between the readings sent during a transaction.")
    """Time between the readings sent during a transaction."""

    TX_UPDATED_MEASURANDS = ("TxUpdatedMeasurands", "Measurands in the TransactionEvents during a transaction.")
    """Measurands in the TransactionEvents during a transaction."""

    UNDER_EXCITED_PF = ("UnderExcitedPF", "Power factor when under-excited.")
    """Power factor when under-excited."""

    UNDER_EXCITED_W = ("UnderExcitedW", "Active power when under-excited.")
    """Active power when under-excited."""

    UNLOCK_ON_EV_SIDE_DISCONNECT = (
        "UnlockOnEVSideDisconnect", "Whether unplugging at the vehicle unlocks the connector.",
    )
    """Whether unplugging at the vehicle unlocks the connector."""

    UPDATE_RATE_LIMIT = (
        "UpdateRateLimit",
        "Shortest time, in seconds, between updates of a persistent charging profile; deprecated by the errata.",
    )
    """Shortest time, in seconds, between updates of a persistent charging profile; deprecated by the errata."""

    UPSTREAM_INTERVAL = ("UpstreamInterval", "Time between readings of the upstream meter.")
    """Time between readings of the upstream meter."""

    UPSTREAM_MEASURANDS = ("UpstreamMeasurands", "Measurands of the upstream meter.")
    """Measurands of the upstream meter."""

    URL_PARAMETERS = ("URLParameters", "Parameters that the URL may have.")
    """Parameters that the URL may have."""

    URL_TEMPLATE = ("URLTemplate", "Template of the URL in the QR code.")
    """Template of the URL in the QR code."""

    USE_ONLY_PREFERRED_NETWORK = ("UseOnlyPreferredNetwork", "Whether no other mobile network is used.")
    """Whether no other mobile network is used."""

    V2G_CERTIFICATE_INSTALLATION_ENABLED = (
        "V2GCertificateInstallationEnabled", "Whether V2G certificates of the station can be installed.",
    )
    """Whether V2G certificates of the station can be installed."""

    VALIDITY_TIME = ("ValidityTime", "Time for which a one-time password is valid.")
    """Time for which a one-time password is valid."""

    VALUE_SIZE = ("ValueSize", "Longest value that is set or reported.")
    """Longest value that is set or reported."""

    VEHICLE_CERTIFICATE = ("VehicleCertificate", "A certificate of the vehicle's chain, in PEM.")
    """A certificate of the vehicle's chain, in PEM."""

    VEHICLE_ID = ("VehicleId", "Id that the vehicle gives.")
    """Id that the vehicle gives."""

    VEHICLE_STATUS = ("VehicleStatus", "Status of the vehicle.")
    """Status of the vehicle."""

    VENDOR_NAME = ("VendorName", "Vendor.")
    """Vendor."""

    VERSION_DATE = ("VersionDate", "Date of the version.")
    """Date of the version."""

    VERSION_NUMBER = ("VersionNumber", "Version of the hardware.")
    """Version of the hardware."""

    V_NOM = ("VNom", "Nominal voltage.")
    """Nominal voltage."""

    VOLTAGE_IMBALANCE = ("VoltageImbalance", "Imbalance of the voltages of three phases.")
    """Imbalance of the voltages of three phases."""

    VPN_ENABLED = ("VpnEnabled", "Whether a VPN is configured.")
    """Whether a VPN is configured."""

    VPN_GROUP = ("VpnGroup", "Group at the VPN.")
    """Group at the VPN."""

    VPN_KEY = ("VpnKey", "Shared secret of the VPN.")
    """Shared secret of the VPN."""

    VPN_PASSWORD = ("VpnPassword", "Password at the VPN.")
    """Password at the VPN."""

    VPN_SERVER = ("VpnServer", "Address of the VPN.")
    """Address of the VPN."""

    VPN_TYPE = ("VpnType", "Type of the VPN.")
    """Type of the VPN."""

    VPN_USER = ("VpnUser", "User name at the VPN.")
    """User name at the VPN."""

    WEB_SOCKET_PING_INTERVAL = (
        "WebSocketPingInterval", "Time between WebSocket pings of the station; 0 switches them off.",
    )
    """Time between WebSocket pings of the station; 0 switches them off."""

    WORKING_MODE = ("WorkingMode", "What the battery is doing.")
    """What the battery is doing."""
