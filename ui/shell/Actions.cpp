// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include "Icons.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace {

struct Row
{
    Command command;
    const char *text;
    const char *keys = "";
    const char *icon = "";
};

/// Dutch, as they are in the source of every text; mnemonics are unique inside their menu.
constexpr Row rows[] = {
    { Command::NewFile, QT_TRANSLATE_NOOP("Actions", "&Nieuw bestand…"), "Ctrl+N", "plus" },
    { Command::NewContract, QT_TRANSLATE_NOOP("Actions", "Nieuw &contract…"), "Ctrl+Shift+N", "plus" },
    { Command::Open, QT_TRANSLATE_NOOP("Actions", "&Openen…"), "Ctrl+O", "folder" },
    { Command::Save, QT_TRANSLATE_NOOP("Actions", "Op&slaan"), "Ctrl+S", "save" },
    { Command::SaveAs, QT_TRANSLATE_NOOP("Actions", "Opslaan &als…"), "Ctrl+Shift+S", "save" },
    { Command::Backup, QT_TRANSLATE_NOOP("Actions", "&Reservekopie maken…"), "", "shield" },
    { Command::CloseFile, QT_TRANSLATE_NOOP("Actions", "Bestand s&luiten"), "Ctrl+W", "close" },
    { Command::Quit, QT_TRANSLATE_NOOP("Actions", "Maatlat a&fsluiten"), "Ctrl+Q" },
    { Command::Undo, QT_TRANSLATE_NOOP("Actions", "&Ongedaan maken"), "Ctrl+Z", "undo" },
    { Command::Redo, QT_TRANSLATE_NOOP("Actions", "Op&nieuw uitvoeren"), "Ctrl+Y", "redo" },
    { Command::Steps, QT_TRANSLATE_NOOP("Actions", "&Stappen…"), "Ctrl+Alt+Z", "clock" },
    { Command::Find, QT_TRANSLATE_NOOP("Actions", "&Zoek of ga naar…"), "Ctrl+K", "search" },
    { Command::PreviousPeriod, QT_TRANSLATE_NOOP("Actions", "&Vorige periode"), "Alt+Left", "chevron-left" },
    { Command::NextPeriod, QT_TRANSLATE_NOOP("Actions", "Volgende &periode"), "Alt+Right", "chevron-right" },
    { Command::ViewMonth, QT_TRANSLATE_NOOP("Actions", "Per &maand") },
    { Command::ViewQuarter, QT_TRANSLATE_NOOP("Actions", "Per &kwartaal") },
    { Command::ViewYear, QT_TRANSLATE_NOOP("Actions", "Per &jaar") },
    { Command::Back, QT_TRANSLATE_NOOP("Actions", "&Terug"), "Alt+Shift+Left" },
    { Command::Forward, QT_TRANSLATE_NOOP("Actions", "Voor&uit"), "Alt+Shift+Right" },
    { Command::TextLarger, QT_TRANSLATE_NOOP("Actions", "&Grotere tekst"), "Ctrl++" },
    { Command::TextSmaller, QT_TRANSLATE_NOOP("Actions", "&Kleinere tekst"), "Ctrl+-" },
    { Command::TextNormal, QT_TRANSLATE_NOOP("Actions", "&Normale tekst"), "Ctrl+0" },
    { Command::ThemeSystem, QT_TRANSLATE_NOOP("Actions", "Zoals het &systeem") },
    { Command::ThemeLight, QT_TRANSLATE_NOOP("Actions", "&Licht") },
    { Command::ThemeDark, QT_TRANSLATE_NOOP("Actions", "&Donker") },
    { Command::Dutch, "&Nederlands" },
    { Command::English, "&English" },
    { Command::PasteKpis, QT_TRANSLATE_NOOP("Actions", "KPI-&tabel plakken…"), "Ctrl+Shift+V", "clipboard" },
    { Command::EnterInForm, QT_TRANSLATE_NOOP("Actions", "Invoeren in een &formulier"), "Ctrl+Shift+F", "list" },
    { Command::WorkList, QT_TRANSLATE_NOOP("Actions", "&Werklijst per rol"), "Ctrl+Shift+W", "list" },
    { Command::Improvements, QT_TRANSLATE_NOOP("Actions", "Verbeter&lijst"), "Ctrl+Shift+B", "trend-up" },
    { Command::EditContract, QT_TRANSLATE_NOOP("Actions", "Contract &bewerken…"), "", "pencil" },
    { Command::RemoveContract, QT_TRANSLATE_NOOP("Actions", "Contract &verwijderen"), "", "trash" },
    { Command::Export, QT_TRANSLATE_NOOP("Actions", "&Exporteren…"), "Ctrl+E", "download" },
    { Command::Print, QT_TRANSLATE_NOOP("Actions", "&Afdrukken…"), "Ctrl+P", "print" },
    { Command::Settings, QT_TRANSLATE_NOOP("Actions", "&Instellingen"), "Ctrl+,", "settings" },
    { Command::Sample, QT_TRANSLATE_NOOP("Actions", "&Voorbeeld verkennen"), "", "book" },
    { Command::HelpHere, QT_TRANSLATE_NOOP("Actions", "&Hulp bij dit scherm"), "F1", "info" },
    { Command::KeyList, QT_TRANSLATE_NOOP("Actions", "&Toetsen"), "Ctrl+/", "list" },
    { Command::Messages, QT_TRANSLATE_NOOP("Actions", "&Meldingen…"), "Ctrl+Alt+M", "message" },
    { Command::About, QT_TRANSLATE_NOOP("Actions", "&Over Maatlat") },
};
static_assert(std::size(rows) == Actions::count);

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1StringView(row.keys), QKeySequence::PortableText));
        if (*row.icon)
            action->setIcon(Icons::icon(QString::fromLatin1(row.icon)));
        action->setMenuRole(QAction::NoRole);
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
    for (const Command command : { Command::ViewMonth, Command::ViewQuarter, Command::ViewYear, Command::ThemeSystem,
                                   Command::ThemeLight, Command::ThemeDark, Command::Dutch, Command::English })
        (*this)[command]->setCheckable(true);
    (*this)[Command::Redo]->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) });
    (*this)[Command::TextLarger]->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    retranslate();
}

void Actions::retranslate()
{
    for (const Row &row : rows)
        (*this)[row.command]->setText(QCoreApplication::translate("Actions", row.text));
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    const auto both = QStringLiteral("&&");
    const QChar mark = u'\x01';
    text.replace(both, mark).remove(u'&').replace(mark, u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}
