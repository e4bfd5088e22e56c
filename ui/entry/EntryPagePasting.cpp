// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPage.h"

#include "Controls.h"
#include "EntryGrid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

// Pasting a block, and the bar that tells what came of it.

void EntryPage::paste()
{
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    const CellTexts block = offered ? ClipboardTable::read(*offered) : CellTexts();
    const QModelIndex at = m_grid->currentIndex();
    if (!at.isValid() || at.column() < EntryModel::FirstMonth) {
        m_workspace.notify({ Notice::Tone::Warning, tr("Kies eerst de cel waar het blok moet beginnen.") });
        return;
    }
    if (block.empty()) {
        m_workspace.notify({ Notice::Tone::Warning, tr("Er staat geen tekst op het klembord.") });
        return;
    }
    summarise(m_presenter.paste(m_grid->chosen(), block));
}

void EntryPage::summarise(const EntryPresenter::PasteSummary &summary)
{
    QString text = summary.stored == 1 ? tr("1 waarde geplakt") : tr("%1 waarden geplakt").arg(summary.stored);
    const QString rows = summary.rows == 1 ? tr("1 regel") : tr("%1 regels").arg(summary.rows);
    const QString columns = summary.columns == 1 ? tr("1 kolom") : tr("%1 kolommen").arg(summary.columns);
    text += u" (%1 × %2)"_s.arg(rows, columns);
    if (summary.questions > 0)
        text += u", "_s
            + (summary.questions == 1 ? tr("1 vraagt controle") : tr("%1 vragen controle").arg(summary.questions));
    if (summary.outside > 0)
        text += u", "_s + tr("%1 pasten niet in het rooster").arg(summary.outside);
    m_summary->clearButtons();
    m_summary->set(summary.questions > 0 ? NoteBar::Tone::Warning : NoteBar::Tone::Information, text + u'.',
                   u"clipboard"_s);
    if (summary.questions > 0)
        connect(m_summary->addButton(tr("Naar controle"), u"arrow-right"_s, u"F8"_s), &QPushButton::clicked, this,
                [this] { goToQuestion(1); });
    if (summary.undoable)
        connect(m_summary->addButton(tr("Plakken ongedaan"), u"undo"_s), &QPushButton::clicked, this, [this] {
            m_workspace.check(m_presenter.undoPaste());
            m_summary->hide();
        });
    m_summary->show();
}

/// The last paste is no longer what undo would take back; only its questions still count.
void EntryPage::leavePaste()
{
    const int questions = m_presenter.questions();
    if (questions == 0) {
        m_summary->hide();
        return;
    }
    m_summary->clearButtons();
    m_summary->set(NoteBar::Tone::Warning,
                   questions == 1 ? tr("1 waarde vraagt controle.") : tr("%1 waarden vragen controle.").arg(questions),
                   u"clipboard"_s);
    connect(m_summary->addButton(tr("Naar controle"), u"arrow-right"_s, u"F8"_s), &QPushButton::clicked, this,
            [this] { goToQuestion(1); });
}
