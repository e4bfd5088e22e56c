// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"

#include <array>

class BoundField;
class ContractPresenter;
class QCheckBox;
class QTableView;
class RowsModel;

/// What saving changed dates or days off does: from → to, before anything is stored.
class EffectCard : public Card
{
    Q_OBJECT

public:
    EffectCard(ContractPresenter &presenter, QWidget *parent);
    void retranslate();
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ContractPresenter &m_presenter;
    QLabel *m_text = nullptr;
    QTableView *m_table = nullptr;
    RowsModel *m_rows = nullptr;
};

/// Which days count as working days: the two switches, and the holidays of this and the next year.
class CalendarCard : public Card
{
    Q_OBJECT

public:
    CalendarCard(ContractPresenter &presenter, int thisYear, QWidget *parent);
    void retranslate();
    void refresh();
    bool focus(bool bridgeDays);
    [[nodiscard]] int focused() const; ///< 0 Goede Vrijdag, 1 brugdagen, -1 neither

private:
    [[nodiscard]] int year() const;

    ContractPresenter &m_presenter;
    int m_thisYear;
    QLabel *m_intro = nullptr;
    std::array<QCheckBox *, 2> m_boxes {};
    std::array<BoundField *, 2> m_fields {};
    SegmentedControl *m_years = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_table = nullptr;
    RowsModel *m_rows = nullptr;
    QLabel *m_note = nullptr;
};

/// Where the rest of the agreements stands.
class ElsewhereCard : public Card
{
    Q_OBJECT

public:
    explicit ElsewhereCard(QWidget *parent);
    void retranslate();

Q_SIGNALS:
    void kpisAsked();

private:
    QLabel *m_text = nullptr;
    QPushButton *m_open = nullptr;
};
