// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// The head of the grid: the deelnemer's name over at most two lines, broken where a reader expects it, and under it
/// how many people answered.
class SurveyHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SurveyHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// The name on one line if it fits, else on two: at a space, or behind the first part of a Dutch compound
    /// ("Belasting-", "dienst"). What fits neither way is cut.
    [[nodiscard]] static QStringList linesOf(const QString &name, qreal width);

Q_SIGNALS:
    void partyActivated(); ///< double click on a deelnemer: the response is asked for

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};
