// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryModel.h"

#include <QWidget>

class Card;
class QLabel;
class QLineEdit;
class QToolButton;

/// The bar above the grid: the current cell's value, or numerator and denominator, its source, note and evidence. What cannot
/// be read stays in its field, framed, with the reason under the bar.
class EntryBar : public QWidget
{
    Q_OBJECT

public:
    explicit EntryBar(QWidget *parent = nullptr);
    /// Shows this cell; an invalid index empties and disables the bar.
    void show(const EntryModel &model, const QModelIndex &index);
    void retranslate();
    [[nodiscard]] QString evidence() const { return m_measurement.evidence; }

Q_SIGNALS:
    void entered(const Measurement &measurement);
    void evidenceWanted();

public Q_SLOTS:
    void setEvidence(const QString &pathOrLink);

private:
    void commit();
    void complain(QLineEdit *field, const QString &text);
    [[nodiscard]] bool readNumbers(Measurement &measurement);

    Indicator m_indicator;
    Measurement m_measurement;
    bool m_filling = false;
    QLabel *m_where = nullptr;
    QLineEdit *m_value = nullptr;
    QLabel *m_numeratorLabel = nullptr;
    QLineEdit *m_numerator = nullptr;
    QLabel *m_denominatorLabel = nullptr;
    QLineEdit *m_denominator = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QLineEdit *m_source = nullptr;
    QLabel *m_noteLabel = nullptr;
    QLineEdit *m_note = nullptr;
    QToolButton *m_evidence = nullptr;
    QLabel *m_problem = nullptr;
    Card *m_card = nullptr;
};
