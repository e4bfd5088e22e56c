// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class SurveyModel;

/// The grid that is scored from the keyboard: 1–9 and 0 for 10 set a mark and move on, space is "no answer", F2 edits a
/// mark with decimals; any other sign opens the cell for it. Tab moves between cells; F6 and Esc-then-Tab leave
/// (decision 26).
class SurveyGrid : public QTableView
{
    Q_OBJECT

public:
    explicit SurveyGrid(QWidget *parent = nullptr);
    void setSurveyModel(SurveyModel *model);
    void setAdvanceRight(bool right) { m_advanceRight = right; } ///< after a mark: to the right instead of down
    /// Column widths and factor spans for the width that there is.
    void fit();
    [[nodiscard]] QSize sizeHint() const override; ///< as high as its rows
    void goTo(const QModelIndex &index);
    /// On the first mark, when the cursor is on none.
    void startOnMark();

Q_SIGNALS:
    void markTyped(int row, int column, int mark); ///< 0: no answer
    void blockPasted(int row, int column, const QString &text);
    void headerActivated();
    void questionWanted(); ///< the next one
    void commentWanted(); ///< of the mark under the cursor
    void currentMoved(const QModelIndex &index);
    void fitted(); ///< the height that the rows need may have changed

protected:
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool typeMark(const QKeyEvent &event);
    bool command(const QKeyEvent &event);
    void leave(bool next);
    void fitRows();
    [[nodiscard]] int factorWidth() const;
    [[nodiscard]] int verdictWidth() const;
    [[nodiscard]] int meanWidth() const;
    void advance();
    void copy() const;

    SurveyModel *m_model = nullptr;
    bool m_advanceRight = false;
    bool m_leaving = false; ///< Esc was pressed: the next Tab goes out
};
