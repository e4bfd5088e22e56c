// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellCommands.h"

#include "AboutDialog.h"
#include "FeatureActions.h"
#include "HelpDialog.h"
#include "KeyListDialog.h"
#include "Navigator.h"
#include "NoteSearch.h"
#include "NoticeLogDialog.h"
#include "PageExtras.h"
#include "ShellParts.h"
#include "StepHistoryDialog.h"
#include "Workspace.h"

using namespace Qt::StringLiterals;

namespace {

std::vector<KeyHint> allKeysOf(const Page *page)
{
    if (const auto *many = dynamic_cast<const ManyKeysPage *>(page))
        return many->allKeys();
    return page ? page->keyHints() : std::vector<KeyHint> {};
}

} // namespace

void ShellCommands::openPalette()
{
    auto *palette = new CommandPalette(paletteEntries(), &m_around.window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    const QWidget &window = m_around.window;
    palette->move(window.mapToGlobal(QPoint((window.width() - palette->width()) / 2, window.height() / 8)));
    auto *notes = new NoteSearch(m_around.workspace, palette);
    connect(notes, &NoteSearch::found, palette, &CommandPalette::addEntries);
    notes->start();
    palette->open();
}

std::vector<PaletteEntry> ShellCommands::paletteEntries() const
{
    std::vector<PaletteEntry> entries;
    Workspace &workspace = m_around.workspace;
    for (const FeatureActions::Entry &entry : m_around.features.entries()) {
        entries.push_back({ entry.feature.title(), tr("scherm"), QString::fromLatin1(entry.feature.icon),
                            [&workspace, id = QString::fromLatin1(entry.feature.id)] { workspace.go({ id }); } });
    }
    const QString dashboard = u"dashboard"_s;
    const auto contracts = workspace.portfolio() ? workspace.portfolio()->contracts() : std::vector<Contract> {};
    for (const Contract &contract : contracts) {
        const QString where = contract.supplier.isEmpty() ? tr("contract") : tr("contract, %1").arg(contract.supplier);
        entries.push_back({ contract.title, where, contract.icon.isEmpty() ? u"book"_s : contract.icon,
                            [&workspace, dashboard, id = contract.id] { workspace.go({ dashboard, id }); } });
    }
    const QString place = m_around.navigator.has(u"detail"_s) ? u"detail"_s : dashboard;
    for (const Contract &contract : contracts) {
        const auto definition = workspace.portfolio()->definition(contract.id);
        for (const Kpi &kpi : definition->kpis) {
            entries.push_back({ kpi.title, u"%1, %2"_s.arg(kpi.code, contract.title), u"target"_s,
                                [&workspace, place, id = contract.id, kpi = kpi.id] { workspace.go({ place, id, kpi }); } });
        }
    }
    for (QAction *action : m_actions.all()) {
        if (action->isEnabled() && action != m_actions[Command::Find])
            entries.push_back({ plainText(*action), tr("actie"), u"arrow-right"_s, [action] { action->trigger(); } });
    }
    return entries;
}

std::vector<KeyHint> ShellCommands::keyList() const
{
    std::vector<KeyHint> keys;
    const auto add = [&keys](const QAction &action) {
        if (!action.shortcut().isEmpty())
            keys.push_back({ action.shortcut().toString(QKeySequence::NativeText), plainText(action) });
    };
    for (const QAction *action : m_actions.all())
        add(*action);
    for (const FeatureActions::Entry &entry : m_around.features.entries())
        add(*entry.action);
    keys.push_back({ u"Esc"_s, tr("Sluiten of terug") });
    return keys;
}

void ShellCommands::showHelp()
{
    const QString feature = m_around.navigator.current().feature;
    const Page *page = m_around.navigator.page();
    const QAction *action = m_around.features.find(feature);
    const QString title = action ? plainText(*action) : u"Maatlat"_s;
    const QString text = m_around.parts.help ? m_around.parts.help(feature) : QString();
    auto *dialog = new HelpDialog(title, text, allKeysOf(page), &m_around.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShellCommands::showKeys()
{
    const Page *page = m_around.navigator.page();
    auto *dialog = new KeyListDialog(keyList(), allKeysOf(page), &m_around.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShellCommands::showAbout()
{
    auto *dialog = new AboutDialog(&m_around.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShellCommands::showSteps()
{
    auto *dialog = new StepHistoryDialog(StepHistory(m_around.workspace, ownSteps()), &m_around.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepHistoryDialog::wentTo, this, [this](const Status &status, const QString &told) {
        if (m_around.workspace.check(status))
            m_around.workspace.notify({ Notice::Tone::Information, told, false });
    });
    dialog->open();
}

void ShellCommands::showMessages()
{
    auto *dialog = new NoticeLogDialog(*m_notices, &m_around.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
