// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegisterPresenter.h"
#include "RegisterView.h"

#include <functional>

class QPushButton;

/// A register on a tab of the contract editor: its table, its dialogs, and what comes of a paste.
class RegisterPanel : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name; ///< of the table
        QString add = {};
        QString edit = {};
        QString remove = {};
        QString paste = {};
    };

    /// @p words are asked for after each switch of language.
    RegisterPanel(RegisterPresenter &presenter, RegisterView::Abilities abilities, std::vector<int> wide,
                  std::function<Words()> words, QWidget *parent);
    /// One more dialog, behind a button of its own. @p row below 0 where none is chosen.
    void addForm(const QString &icon, bool ofRow, std::function<QString()> text, std::function<RowForm(int row)> form);
    /// Something else that a button of its own does with the chosen row.
    void addTask(const QString &icon, bool ofRow, std::function<QString()> text, std::function<void(int row)> task);
    void retranslate();
    void focusStart();
    [[nodiscard]] RegisterView *view() const { return m_view; }

private:
    struct More
    {
        QPushButton *button;
        std::function<QString()> text;
    };

    void refresh();
    void ask(const RowForm &form);
    void paste();

    RegisterPresenter &m_presenter;
    std::function<Words()> m_words;
    RegisterView *m_view = nullptr;
    std::vector<More> m_more;
};
