# SPDX-License-Identifier: EUPL-1.2
"""Whom we believe: country signing certificates, where they come from and what they vouch for.

The store holds no personal data: certificates of countries and lists of revoked ones, brought in
by an administrator (`loket trust import`).
"""
