// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryModel.h"

#include <QWidget>

class Card;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

/// The bar above the grid: which cell, its value, or numerator and denominator, its source, note and evidence. What was
/// changed last counts: a value typed over a fraction replaces it. What cannot be read stays in its field, framed, with
/// the reason under the bar.
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
    void rowChosen(int row); ///< of the model

public Q_SLOTS:
    void setEvidence(const QString &pathOrLink);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void commit();
    void build();
    void fillRows(const EntryModel &model, const QModelIndex &index);
    void showNumbers(const EntryCell *cell);
    void complain(QLineEdit *field, const QString &text);
    void forgetComplaint();
    /// One half of a fraction is there, and the keyboard is on its way to the other.
    [[nodiscard]] bool isHalfDone();
    [[nodiscard]] bool readNumbers(Measurement &measurement);

    Indicator m_indicator;
    Measurement m_measurement;
    bool m_filling = false;
    QComboBox *m_where = nullptr;
    QLineEdit *m_value = nullptr;
    QLabel *m_numeratorLabel = nullptr;
    QLineEdit *m_numerator = nullptr;
    QLabel *m_denominatorLabel = nullptr;
    QLineEdit *m_denominator = nullptr;
    QComboBox *m_state = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QLineEdit *m_source = nullptr;
    QLabel *m_noteLabel = nullptr;
    QLineEdit *m_note = nullptr;
    QToolButton *m_evidence = nullptr;
    QLabel *m_problem = nullptr;
    Card *m_card = nullptr;
    QBoxLayout *m_row = nullptr; ///< one line, or two where the width asks for it
};
