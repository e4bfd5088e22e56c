// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class SurveyModel;

/// The grid that is scored from the keyboard: 1–9 and 0 for 10 set a mark and move on, space is "no answer", F2 edits a mark
/// with decimals. Tab moves between cells; F6 and Esc-then-Tab leave (decision 26).
class SurveyGrid : public QTableView
{
    Q_OBJECT

public:
    explicit SurveyGrid(QWidget *parent = nullptr);
    void setSurveyModel(SurveyModel *model);
    void setAdvanceRight(bool right) { m_advanceRight = right; }
    /// Column widths and factor spans for the width that there is.
    void fit();

Q_SIGNALS:
    void markTyped(int row, int column, int mark); ///< 0: no answer
    void blockPasted(int row, int column, const QString &text);
    void headerActivated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool typeMark(const QKeyEvent &event);
    void advance();
    void copy() const;

    SurveyModel *m_model = nullptr;
    bool m_advanceRight = false;
    bool m_leaving = false; ///< Esc was pressed: the next Tab goes out
};
