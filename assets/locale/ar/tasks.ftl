# SPDX-License-Identifier: EUPL-1.2

task-about-case = الملف كله
