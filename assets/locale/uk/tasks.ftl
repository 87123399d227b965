# SPDX-License-Identifier: EUPL-1.2
# What a member of staff still does for a case, and comparing with the population registry.

task-about-case = уся справа
