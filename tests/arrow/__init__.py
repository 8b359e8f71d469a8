import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed: ocpp_core[arrow] has it")
