# SPDX-License-Identifier: EUPL-1.2
"""The bearer token of the ZGW APIs: a JWT signed with the client's secret."""

from __future__ import annotations

import datetime as dt

import jwt

BACKDATE_SECONDS = 60
"""``iat`` lies this far back, so that a server a little behind does not see the future."""


def sign(client_id: str, secret: str, user_id: str, now: dt.datetime) -> str:
    """Return a fresh token (HS256). No ``nbf`` or ``exp``: the server only looks at ``iat``."""
    claims = {
        "iss": client_id,
        "client_id": client_id,
        "iat": int(now.timestamp()) - BACKDATE_SECONDS,
        "user_id": user_id,
        "user_representation": user_id,
    }
    return jwt.encode(claims, secret, algorithm="HS256")
