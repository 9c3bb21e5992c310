from __future__ import annotations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from other import Service

def use(s: Service):
    s.run()
