# SPDX-License-Identifier: EUPL-1.2

asked-still-right-title = هل ما زال هذا صحيحًا؟
