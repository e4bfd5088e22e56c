// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MenuBar.h"

#include "FeatureActions.h"
#include "Icons.h"
#include "RecentFiles.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

MenuBar::MenuBar(const Actions &actions, const FeatureActions &features, RecentFiles &recent, QWidget *parent)
    : QMenuBar(parent), m_actions(actions), m_features(features), m_recentFiles(recent)
{
    buildFileMenus();
    buildViewMenus();
    buildContractMenus();
    buildToolMenus();
    connect(&recent, &RecentFiles::changed, this, &MenuBar::fillRecent);
    connect(m_file, &QMenu::aboutToShow, this, &MenuBar::fillRecent); // a file may have gone meanwhile
    fillRecent();
    retranslate();
}

void MenuBar::add(QMenu *menu, std::initializer_list<Command> commands)
{
    for (const Command command : commands)
        menu->addAction(m_actions[command]);
}

void MenuBar::addFeatures(QMenu *menu, std::initializer_list<const char *> features)
{
    for (const char *feature : features) {
        if (QAction *action = m_features.find(QString::fromLatin1(feature)))
            menu->addAction(action);
    }
}

void MenuBar::buildFileMenus()
{
    m_file = addMenu(QString());
    add(m_file, { Command::NewFile, Command::Open });
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    add(m_file, { Command::Save, Command::SaveAs, Command::Backup });
    m_file->addSeparator();
    add(m_file, { Command::CloseFile, Command::Quit });
    m_edit = addMenu(QString());
    add(m_edit, { Command::Undo, Command::Redo, Command::Steps });
    m_edit->addSeparator();
    add(m_edit, { Command::Find });
}

void MenuBar::buildViewMenus()
{
    m_view = addMenu(QString());
    for (const FeatureActions::Entry &entry : m_features.entries())
        m_view->addAction(entry.action);
    m_view->addSeparator();
    add(m_view, { Command::PreviousPeriod, Command::NextPeriod, Command::ViewMonth, Command::ViewQuarter, Command::ViewYear });
    m_view->addSeparator();
    add(m_view, { Command::Back, Command::Forward });
    m_view->addSeparator();
    add(m_view, { Command::TextLarger, Command::TextSmaller, Command::TextNormal });
    m_theme = m_view->addMenu(QString());
    add(m_theme, { Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark });
    m_language = m_view->addMenu(QString());
    add(m_language, { Command::Dutch, Command::English });
}

void MenuBar::buildContractMenus()
{
    m_contract = addMenu(QString());
    m_choose = m_contract->addMenu(QString());
    connect(m_choose, &QMenu::aboutToShow, this, [this] {
        if (m_fillContracts)
            m_fillContracts(*m_choose);
    });
    add(m_contract, { Command::NewContract, Command::PasteKpis });
    m_contract->addSeparator();
    addFeatures(m_contract, { "dashboard", "kpis" });
    m_contract->addSeparator();
    add(m_contract, { Command::WorkList, Command::Improvements });
    m_contract->addSeparator();
    add(m_contract, { Command::EditContract, Command::RemoveContract });
    m_measure = addMenu(QString());
    addFeatures(m_measure, { "entry" });
    add(m_measure, { Command::EnterInForm });
    addFeatures(m_measure, { "survey", "importing" });
}

void MenuBar::buildToolMenus()
{
    m_report = addMenu(QString());
    addFeatures(m_report, { "meeting" });
    add(m_report, { Command::Export, Command::Print });
    m_extra = addMenu(QString());
    add(m_extra, { Command::Find, Command::Sample });
    m_extra->addSeparator();
    add(m_extra, { Command::Settings });
    m_help = addMenu(QString());
    add(m_help, { Command::HelpHere, Command::KeyList, Command::Messages });
    m_help->addSeparator();
    add(m_help, { Command::About });
}

void MenuBar::fillRecent()
{
    m_recent->clear();
    for (const RecentFile &file : m_recentFiles.files()) {
        const bool missing = !QFileInfo::exists(file.path);
        const QString text = missing ? tr("%1   (niet gevonden)").arg(file.title()) : u"%1   (%2)"_s.arg(file.title(), file.folder());
        QAction *action = m_recent->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setEnabled(!missing);
        if (file.pinned)
            action->setIcon(Icons::icon(u"pin"_s));
        connect(action, &QAction::triggered, this, [this, path = file.path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MenuBar::retranslate()
{
    m_file->setTitle(tr("&Bestand"));
    m_recent->setTitle(tr("Onlan&gs geopend"));
    m_edit->setTitle(tr("Be&werken"));
    m_view->setTitle(tr("Bee&ld"));
    m_theme->setTitle(tr("T&hema"));
    m_language->setTitle(tr("T&aal"));
    m_contract->setTitle(tr("&Contract"));
    m_choose->setTitle(tr("Contract &kiezen"));
    m_measure->setTitle(tr("&Meting"));
    m_report->setTitle(tr("&Rapport"));
    m_extra->setTitle(tr("E&xtra"));
    m_help->setTitle(tr("&Help"));
}
