// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"
#include "KpiText.h"

class QScrollArea;

/// Everything that was agreed about one kpi, beside the table: its title, what kind it is, and the facts below each other.
class KpiDetail : public Card
{
    Q_OBJECT

public:
    explicit KpiDetail(QWidget *parent);
    void show(const KpiDescription &description);
    void setName(const QString &name); ///< for a screen reader

private:
    void addFact(QVBoxLayout *content, const KpiFact &fact);
    void addBand(QVBoxLayout *content, const KpiBand &band);

    QScrollArea *m_scroll = nullptr;
};
