// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellCommands.h"

#include "AboutDialog.h"
#include "Appearance.h"
#include "ContractVerbs.h"
#include "DocumentActions.h"
#include "FeatureActions.h"
#include "HelpDialog.h"
#include "KeyListDialog.h"
#include "Navigator.h"
#include "NoticeLog.h"
#include "PageExtras.h"
#include "PeriodMath.h"
#include "Workspace.h"

#include <QApplication>
#include <QUndoGroup>

using namespace Qt::StringLiterals;

ShellCommands::ShellCommands(const Around &around)
    : QObject(&around.window), m_around(around), m_notices(new NoticeLog(around.workspace, this))
{
    connectFile();
    connectEdit();
    connectView();
    connectRest();
    Workspace &workspace = around.workspace;
    connect(&workspace, &Workspace::portfolioChanged, this, &ShellCommands::refresh);
    connect(&workspace, &Workspace::contractChanged, this, &ShellCommands::refresh);
    connect(&workspace, &Workspace::viewChanged, this, &ShellCommands::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &ShellCommands::refresh);
    connect(&workspace, &Workspace::stepsChanged, this, &ShellCommands::refreshSteps);
    connect(&around.appearance, &Appearance::changed, this, &ShellCommands::refresh);
    connect(&around.navigator, &Navigator::shown, this, &ShellCommands::refresh);
    connect(&around.navigator, &Navigator::shown, this, &ShellCommands::followOwnSteps);
    refresh();
}

void ShellCommands::on(Command command, std::function<void()> run)
{
    connect(m_actions[command], &QAction::triggered, this, std::move(run));
}

void ShellCommands::connectFile()
{
    DocumentActions &documents = m_around.documents;
    on(Command::NewFile, [this] {
        if (m_around.parts.newContract)
            m_around.parts.newContract(m_around.workspace, &m_around.window, ShellParts::Into::NewFile);
        else
            m_around.documents.newFile();
    });
    on(Command::NewContract, [this] {
        m_around.parts.newContract(m_around.workspace, &m_around.window,
                                   m_around.workspace.portfolio() ? ShellParts::Into::OpenFile : ShellParts::Into::NewFile);
    });
    on(Command::Open, [&documents] { documents.chooseFile(); });
    on(Command::Save, [this] {
        Page *page = m_around.navigator.page();
        if (!page || page->keepInput())
            m_around.documents.saveBeside();
    });
    on(Command::SaveAs, [&documents] { documents.saveAs(); });
    on(Command::Backup, [&documents] { documents.makeBackup(); });
    on(Command::CloseFile, [&documents] { documents.closeFile(); });
    on(Command::Quit, [this] { m_around.window.close(); });
    on(Command::Sample, [&documents] { documents.openSample(); });
}

void ShellCommands::connectEdit()
{
    Workspace &workspace = m_around.workspace;
    on(Command::Undo, [this, &workspace] {
        if (QUndoGroup *own = ownSteps())
            own->undo();
        else
            undo();
    });
    on(Command::Redo, [this, &workspace] {
        if (QUndoGroup *own = ownSteps())
            own->redo();
        else
            workspace.check(workspace.portfolio()->redo());
    });
    on(Command::Steps, [this] { showSteps(); });
    on(Command::PasteKpis, [this] { m_around.documents.importKpiTable(); });
    on(Command::EnterInForm, [this] { enterInForm(); });
    on(Command::Find, [this] { openPalette(); });
    on(Command::WorkList, [&workspace] { workspace.go({ .feature = u"work"_s, .argument = u"roles"_s }); });
    on(Command::Improvements, [&workspace] { workspace.go({ .feature = u"work"_s, .argument = u"improvements"_s }); });
    on(Command::EditContract, [&workspace] { workspace.go({ u"contract"_s }); });
    on(Command::RemoveContract, [this] { removeCurrentContract(); });
}

void ShellCommands::connectView()
{
    on(Command::PreviousPeriod, [this] { step(-1); });
    on(Command::NextPeriod, [this] { step(1); });
    on(Command::ViewMonth, [this] { showKind(PeriodKind::Month); });
    on(Command::ViewQuarter, [this] { showKind(PeriodKind::Quarter); });
    on(Command::ViewYear, [this] { showKind(PeriodKind::Year); });
    on(Command::Back, [this] { m_around.navigator.go(-1); });
    on(Command::Forward, [this] { m_around.navigator.go(1); });
    Appearance &appearance = m_around.appearance;
    on(Command::TextLarger, [this] { changeFont(10); });
    on(Command::TextSmaller, [this] { changeFont(-10); });
    on(Command::TextNormal, [&appearance] { appearance.setFontPercent(100); });
    on(Command::ThemeSystem, [&appearance] { appearance.setTheme(ThemeChoice::System); });
    on(Command::ThemeLight, [&appearance] { appearance.setTheme(ThemeChoice::Light); });
    on(Command::ThemeDark, [&appearance] { appearance.setTheme(ThemeChoice::Dark); });
    on(Command::Dutch, [&appearance] { appearance.setLanguage(Language::Dutch); });
    on(Command::English, [&appearance] { appearance.setLanguage(Language::English); });
}

void ShellCommands::connectRest()
{
    on(Command::Export, [this] { exportPage(); });
    on(Command::Print, [this] { printPage(); });
    on(Command::Settings, [this] { m_around.workspace.go({ u"settings"_s }); });
    on(Command::HelpHere, [this] { showHelp(); });
    on(Command::KeyList, [this] { showKeys(); });
    on(Command::Messages, [this] { showMessages(); });
    on(Command::About, [this] { showAbout(); });
    connect(&m_around.features, &FeatureActions::chosen, this,
            [this](const QString &feature) { m_around.workspace.go({ feature }); });
}

void ShellCommands::retranslate()
{
    m_actions.retranslate();
    m_around.features.retranslate();
    refresh();
}

void ShellCommands::refresh()
{
    const Portfolio *portfolio = m_around.workspace.portfolio();
    const bool writable = portfolio && !portfolio->isReadOnly();
    const bool hasContract = m_around.workspace.contract().isValid();
    for (const Command command : { Command::SaveAs, Command::Backup, Command::CloseFile, Command::Steps, Command::Find, Command::Export,
                                   Command::Print, Command::Back, Command::Forward })
        m_actions[command]->setEnabled(portfolio);
    for (const Command command : { Command::PreviousPeriod, Command::NextPeriod, Command::ViewMonth, Command::ViewQuarter,
                                   Command::ViewYear })
        m_actions[command]->setEnabled(hasContract);
    for (const FeatureActions::Entry &entry : m_around.features.entries())
        entry.action->setEnabled(portfolio || QLatin1StringView(entry.feature.id) == "settings"_L1);
    m_actions[Command::Save]->setEnabled(writable);
    m_actions[Command::EnterInForm]->setEnabled(hasContract && m_around.navigator.has(u"entry"_s));
    m_actions[Command::EditContract]->setEnabled(hasContract && m_around.navigator.has(u"contract"_s));
    for (const Command command : { Command::WorkList, Command::Improvements })
        m_actions[command]->setEnabled(portfolio && m_around.navigator.has(u"work"_s));
    m_actions[Command::RemoveContract]->setEnabled(writable && hasContract);
    m_actions[Command::NewContract]->setEnabled(m_around.parts.newContract && (!portfolio || writable));
    m_actions[Command::PasteKpis]->setEnabled(static_cast<bool>(m_around.parts.importKpis));
    m_actions[Command::Sample]->setEnabled(static_cast<bool>(m_around.parts.sample));
    m_actions[Command::Back]->setEnabled(portfolio && m_around.navigator.canGo(-1));
    m_actions[Command::Forward]->setEnabled(portfolio && m_around.navigator.canGo(1));

    const PeriodKind kind = m_around.workspace.view().kind;
    m_actions[Command::ViewMonth]->setChecked(kind == PeriodKind::Month);
    m_actions[Command::ViewQuarter]->setChecked(kind == PeriodKind::Quarter);
    m_actions[Command::ViewYear]->setChecked(kind == PeriodKind::Year);
    const SessionSettings &settings = m_around.appearance.settings();
    m_actions[Command::ThemeSystem]->setChecked(settings.theme() == ThemeChoice::System);
    m_actions[Command::ThemeLight]->setChecked(settings.theme() == ThemeChoice::Light);
    m_actions[Command::ThemeDark]->setChecked(settings.theme() == ThemeChoice::Dark);
    m_actions[Command::Dutch]->setChecked(currentLanguage() == Language::Dutch);
    m_actions[Command::English]->setChecked(currentLanguage() == Language::English);
    m_actions[Command::TextLarger]->setEnabled(settings.fontPercent() < SessionSettings::maxFontPercent);
    m_actions[Command::TextSmaller]->setEnabled(settings.fontPercent() > SessionSettings::minFontPercent);
    refreshSteps();
}

QUndoGroup *ShellCommands::ownSteps() const
{
    Page *page = m_around.navigator.page();
    return page ? page->ownSteps() : nullptr;
}

void ShellCommands::followOwnSteps()
{
    QUndoGroup *own = ownSteps();
    if (!own)
        return;
    connect(own, &QUndoGroup::canUndoChanged, this, &ShellCommands::refreshSteps, Qt::UniqueConnection);
    connect(own, &QUndoGroup::canRedoChanged, this, &ShellCommands::refreshSteps, Qt::UniqueConnection);
}

void ShellCommands::refreshSteps()
{
    if (const QUndoGroup *own = ownSteps()) {
        m_actions[Command::Undo]->setEnabled(own->canUndo());
        m_actions[Command::Undo]->setText(tr("&Ongedaan maken"));
        m_actions[Command::Redo]->setEnabled(own->canRedo());
        m_actions[Command::Redo]->setText(tr("Op&nieuw uitvoeren"));
        return;
    }
    const Portfolio *portfolio = m_around.workspace.portfolio();
    const auto show = [](QAction *action, const std::optional<StepInfo> &step, const QString &idle, const QString &text) {
        action->setEnabled(step.has_value());
        action->setText(step ? text.arg(changeText(step->kind, step->arguments).replace(u'&', u"&&"_s)) : idle);
    };
    show(m_actions[Command::Undo], portfolio ? portfolio->undoStep() : std::nullopt, tr("&Ongedaan maken"),
         tr("&Ongedaan maken: %1"));
    show(m_actions[Command::Redo], portfolio ? portfolio->redoStep() : std::nullopt, tr("Op&nieuw uitvoeren"),
         tr("Op&nieuw: %1"));
}

/// What something final rests on is not taken back any more: then it says so, and what can be done instead (decision 11).
void ShellCommands::undo()
{
    Workspace &workspace = m_around.workspace;
    const auto step = workspace.portfolio()->undoStep();
    const auto undone = workspace.portfolio()->undo();
    if (undone || !step || undone.error().code != ErrorCode::InvalidInput) {
        workspace.check(undone);
        return;
    }
    //: %1 a step: "Afwijking AFW-2026-01 vastgelegd"
    workspace.notify({ Notice::Tone::Warning,
                       tr("‘%1’ kan niet meer ongedaan worden gemaakt: daarna is iets definitief vastgelegd dat erop rust. Een besluit of een stap in een zaak neem je "
                          "niet terug; leg een nieuw besluit of een nieuwe stap vast.")
                           .arg(changeText(step->kind, step->arguments)),
                       false });
}

void ShellCommands::step(int direction)
{
    m_around.workspace.setView(m_around.workspace.view().plus(direction));
}

/// Of the kpi that is looked at, when one is.
void ShellCommands::enterInForm()
{
    Route route { u"entry"_s, m_around.workspace.contract() };
    route.argument = u"form"_s;
    route.kpi = m_around.navigator.current().kpi;
    m_around.workspace.go(route);
}

/// The view that ends on the same day, as far as the kinds allow.
void ShellCommands::showKind(PeriodKind kind)
{
    const auto definition = m_around.workspace.definition();
    if (!definition)
        return;
    const QDate last = daysOf(m_around.workspace.view(), definition->contract).last;
    m_around.workspace.setView(periodHolding(last, kind, definition->contract));
    refresh();
}

void ShellCommands::exportPage()
{
    if (Page *page = m_around.navigator.page(); page && page->exportPage())
        return;
    const QString report = u"meeting"_s;
    if (m_around.navigator.has(report)) {
        m_around.workspace.go({ report });
        return;
    }
    m_around.workspace.notify({ Notice::Tone::Information, tr("Dit scherm heeft niets om te exporteren."), false });
}

/// What is printed of a contract is its overlegstuk; another page leads there.
void ShellCommands::printPage()
{
    if (auto *page = dynamic_cast<PrintingPage *>(m_around.navigator.page())) {
        page->printPage();
        return;
    }
    const QString report = u"meeting"_s;
    if (m_around.navigator.has(report) && m_around.workspace.contract().isValid()) {
        m_around.workspace.go({ report });
        m_around.workspace.notify({ Notice::Tone::Information, tr("Dit is wat je afdrukt. Druk nog eens op Ctrl P voor het afdrukvoorbeeld."), false });
        return;
    }
    m_around.workspace.notify({ Notice::Tone::Information, tr("Dit scherm heeft niets om af te drukken."), false });
}

void ShellCommands::removeCurrentContract()
{
    Workspace &workspace = m_around.workspace;
    const auto definition = workspace.definition();
    if (!definition || !workspace.check(removeContract(*workspace.portfolio(), definition->contract.id)))
        return;
    workspace.go({ u"overview"_s });
    workspace.notify({ Notice::Tone::Information,
                       changeText(ChangeKind::RemoveContract, { definition->contract.title }), true });
}

void ShellCommands::changeFont(int by)
{
    m_around.appearance.setFontPercent(m_around.appearance.settings().fontPercent() + by);
}
