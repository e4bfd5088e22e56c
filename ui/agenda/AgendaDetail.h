// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"

#include <QWidget>

class Card;
class GlyphView;
class QLabel;
class QPushButton;

/// One item of the agenda: what and when, how its day was counted, why that day deserves a look, and the next step.
class AgendaDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaDetail(QWidget *parent = nullptr);
    /// Null: nothing is chosen, and it says so.
    void show(const AgendaItem *item);
    void retranslate();

Q_SIGNALS:
    void opened(); ///< the next step was asked for

private:
    Card *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_because = nullptr;
    QWidget *m_warningRow = nullptr;
    GlyphView *m_glyph = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_open = nullptr;
};
