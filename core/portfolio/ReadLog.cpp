// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadLog.h"

Q_LOGGING_CATEGORY(portfolioLog, "maatlat.portfolio")
