// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QObject>

class Navigator;
class SessionSettings;
class Workspace;
struct Route;

/// Remembers where the user was in each contract of a file, and goes back there. A file that was never saved has no
/// memory of its own.
class Places : public QObject
{
    Q_OBJECT

public:
    Places(Workspace &workspace, Navigator &navigator, SessionSettings &settings, QObject *parent);

    void enterFile();                       ///< the start page, the last place, or the overview
    void enterContract(ContractId contract); ///< the same page when it is of a contract, with the view from last time

private:
    void remember(const Route &route);
    [[nodiscard]] QString fileKey() const;
    [[nodiscard]] QString firstFeature() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    SessionSettings &m_settings;
    bool m_isUnnamed = false; ///< the open file has no place on disk yet
};
