# SPDX-License-Identifier: EUPL-1.2
"""The bearer token of the ZGW APIs: a JWT signed with the client's secret."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def read(encoded: str) -> dict[str, Any] | None:
    """Return a token's claims without trusting them; None when it is no token."""
    try:
        return dict(jwt.decode(encoded, options={"verify_signature": False}))
    except jwt.InvalidTokenError:
        return None


def is_signed_with(encoded: str, secret: str) -> bool:
    """Tell whether a token was signed with `secret`; its times are not judged."""
    try:
        jwt.decode(
            encoded,
            secret,
            algorithms=["HS256"],
            options={"verify_iat": False, "verify_nbf": False, "verify_exp": False},
        )
    except jwt.InvalidTokenError:
        return False
    return True
