// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Tab goes as the layouts of @p root read, however the widgets came there: for pages whose forms come and go.
void tabAsLaidOut(QWidget *root);
