// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

class MonthModel;

/// The days of a month to walk through: arrows go by the day and the week, Page Up and Page Down by the month, Home and End
/// to the ends of the week, T to today; Enter or a click chooses a day. Ctrl+C copies what stands on it.
class MonthView : public QTableView
{
    Q_OBJECT

public:
    explicit MonthView(MonthModel *model, QWidget *parent = nullptr);
    /// Shows the month of @p day and puts the mark on it; does not choose it.
    void goTo(const QDate &day);
    void setToday(const QDate &today) { m_today = today; }
    [[nodiscard]] QDate day() const; ///< where the mark is
    void stepMonth(int months); ///< the same day of another month, or its last one

Q_SIGNALS:
    void dayChosen(const QDate &day);
    void marked(const QDate &day); ///< the mark came there, in a month that may be another one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QDate dayAfter(const QKeyEvent &event) const;
    void fit();

    MonthModel *m_model;
    QDate m_today;
};
