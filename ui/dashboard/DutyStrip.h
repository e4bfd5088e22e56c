// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QPushButton;

/// "Komende termijnen" in one line: date, what, how many working days are left. As many as the line holds, and a way to
/// the others; under each other where it holds hardly one.
class DutyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DutyStrip(QWidget *parent = nullptr);
    void setDuties(std::vector<Duty> duties);

Q_SIGNALS:
    void moreWanted(); ///< "nog 2"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void arrange();
    [[nodiscard]] QWidget *titleOf();
    [[nodiscard]] QWidget *entryOf(const Duty &duty);
    [[nodiscard]] int fitting() const;

    std::vector<Duty> m_duties;
    QBoxLayout *m_row = nullptr;
    QWidget *m_title = nullptr;
    QPushButton *m_more = nullptr;
    std::vector<QWidget *> m_entries;
    std::vector<QWidget *> m_lines; ///< before each entry
};
