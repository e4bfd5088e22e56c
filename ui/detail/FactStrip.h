// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"
#include "DetailPresenter.h"

class QBoxLayout;

/// The strip of facts above the chart: value, norm, difference, forecast, and what the contract says of a miss (ux §6-04).
class FactStrip : public Card
{
    Q_OBJECT

public:
    explicit FactStrip(QWidget *parent = nullptr);
    void setFacts(const std::vector<DetailFact> &facts, const DetailFact &consequence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *factOf(const DetailFact &fact);
    [[nodiscard]] QWidget *consequenceOf(const DetailFact &fact);
    void arrange();

    QBoxLayout *m_row = nullptr;
    QWidget *m_facts = nullptr;
    QWidget *m_consequence = nullptr;
    bool m_isMissed = false;
};

/// Captions with their texts below each other: what was agreed.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);
    void setRows(const std::vector<std::pair<QString, QString>> &rows);

private:
    QWidget *m_rows = nullptr;
};
