// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryModel.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

/// The question beside a cell that could not be taken: what is wrong, what may have been meant, and the way out.
class EntryQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit EntryQuestion(QWidget *parent);
    /// Shows the question of this cell beside @p cellRect (in the parent's coordinates).
    void ask(const PendingEntry &pending, Unit unit, const QRect &cellRect);

Q_SIGNALS:
    void answered(const Decimal &value);
    void editWanted();
    void discarded();

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};
