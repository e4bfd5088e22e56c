// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QWidget>

class QListWidget;
class QPushButton;

/// The deelnemers of a new contract: add, rename (F2), take away (Delete).
class PartyListEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PartyListEditor(QWidget *parent);
    void setParties(const std::vector<Party> &parties); ///< shows the deelnemers, keeps the others as they are
    [[nodiscard]] std::vector<Party> parties() const;   ///< without those that have no name
    void add(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void removeCurrent();

    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    std::vector<Party> m_original;
};
