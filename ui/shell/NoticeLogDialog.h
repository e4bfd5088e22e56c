// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"

class NoticeLog;

/// "Meldingen": what was told before, latest first; sortable, and copied with Ctrl+C.
class NoticeLogDialog : public HouseDialog
{
    Q_OBJECT

public:
    NoticeLogDialog(const NoticeLog &log, QWidget *parent);
};
