// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentBars.h"

#include "Controls.h"
#include "DocumentActions.h"
#include "Workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DocumentBars::DocumentBars(Workspace &workspace, DocumentActions &documents, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_documents(documents)
{
    const Theme &theme = Theme::instance();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(10), theme.px(24), 0);
    m_bar = new NoteBar(this);
    layout->addWidget(m_bar);
    connect(&documents, &DocumentActions::opened, this, &DocumentBars::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &DocumentBars::refresh);
    refresh();
}

void DocumentBars::show(const QString &text, const QString &icon, bool warning)
{
    m_text = text;
    m_bar->set(warning ? NoteBar::Tone::Warning : NoteBar::Tone::Information, text, icon);
    setVisible(true);
}

void DocumentBars::refresh()
{
    m_text.clear();
    m_bar->clearButtons();
    const Portfolio *portfolio = m_workspace.portfolio();
    if (portfolio && m_workspace.isSample()) {
        show(tr("Dit is een voorbeeld met verzonnen cijfers. Niets kan stuk."), u"book"_s, false);
        connect(m_bar->addButton(tr("Bewaren als…"), u"save"_s), &QPushButton::clicked, &m_documents, &DocumentActions::saveAs);
    } else if (portfolio && portfolio->isReadOnly()) {
        const QString holder = m_documents.holder();
        show(holder.isEmpty() ? tr("Dit bestand is alleen te lezen.")
                              : tr("%1 heeft dit bestand open. Je kunt het lezen, niet wijzigen.").arg(holder),
             u"lock"_s, true);
        connect(m_bar->addButton(tr("Kopie opslaan…"), u"save"_s), &QPushButton::clicked, &m_documents, &DocumentActions::saveAs);
    } else if (portfolio && portfolio->recovered() && portfolio->saveState() != SaveState::Saved) {
        show(tr("Wijzigingen van de vorige keer die nog niet in het bestand stonden, zijn teruggezet."), u"clock"_s, false);
        connect(m_bar->addButton(tr("Opslaan"), u"save"_s, u"Ctrl S"_s), &QPushButton::clicked, &m_documents, &DocumentActions::saveBeside);
    } else {
        setVisible(false);
    }
}
