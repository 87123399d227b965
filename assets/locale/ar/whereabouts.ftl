# SPDX-License-Identifier: EUPL-1.2

where-step-document = الرسالة
