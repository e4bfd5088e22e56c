// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexPresenter.h"
#include "WizardPage.h"

class NoteBar;
class QComboBox;
class QGridLayout;
class QScrollArea;

/// Kolommen: every column with its header and a few of its cells, and what it is taken for. What was guessed is chosen
/// beforehand; combinations that cannot be are explained.
class ColumnsPage : public WizardPage
{
    Q_OBJECT

public:
    ColumnsPage(AnnexPresenter &presenter, QWidget *parent);
    void enter() override;
    [[nodiscard]] QString footText() const override;

private:
    void refresh();
    void rebuild();
    void addHeadings(QGridLayout *grid, int row, QWidget *parent);
    void addColumn(QGridLayout *grid, int row, std::size_t table, std::size_t column, QWidget *parent);
    void addLabels(QGridLayout *grid, QWidget *parent);
    [[nodiscard]] QComboBox *makeChooser(std::size_t table, std::size_t column, QWidget *parent);

    AnnexPresenter &m_presenter;
    NoteBar *m_note = nullptr;
    QScrollArea *m_scroll = nullptr;
    struct Chooser
    {
        QComboBox *box = nullptr;
        std::size_t table = 0;
        std::size_t column = 0;
    };
    std::vector<Chooser> m_choosers;
    QString m_shown; ///< what is on screen, so that a choice does not take the keyboard away
};
