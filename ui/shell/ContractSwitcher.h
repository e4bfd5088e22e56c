// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"

#include <QToolButton>

class QMenu;
class Workspace;

/// The contract in view, with its icon, title and supplier; its menu changes to another one or adds one.
class ContractSwitcher : public QToolButton
{
    Q_OBJECT

public:
    ContractSwitcher(Workspace &workspace, QWidget *parent);
    void refresh();
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;
    /// Fills @p menu with the contracts of the open file, the current one checked, and "Nieuw contract…".
    void fill(QMenu &menu);

Q_SIGNALS:
    void contractChosen(ContractId contract);
    void newContractAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Workspace &m_workspace;
    QMenu *m_menu = nullptr;
    QString m_title;
    QString m_supplier;
    QString m_icon;
    bool m_collapsed = false;
};
