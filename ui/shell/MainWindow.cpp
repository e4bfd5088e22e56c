// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "Appearance.h"
#include "DocumentActions.h"
#include "FeatureActions.h"
#include "FileDrop.h"
#include "Icons.h"
#include "MenuBar.h"
#include "NavigationRail.h"
#include "Navigator.h"
#include "Places.h"
#include "SettingsPage.h"
#include "ShellCommands.h"
#include "WindowFrame.h"
#include "Workspace.h"

#include <QCloseEvent>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace &workspace, ShellParts parts, Appearance &appearance,
                       std::unique_ptr<FileQuestions> questions)
    : m_workspace(workspace), m_parts(std::move(parts)), m_appearance(appearance),
      m_questions(questions ? std::move(questions) : std::make_unique<FileDialogs>(this)),
      m_documents(std::make_unique<DocumentActions>(workspace, m_parts, appearance, *m_questions))
{
    build();
    connectParts();
    retranslate();
    m_frame->followTheme();
    resize(1440, 900);
    restoreGeometry(appearance.settings().geometry());
    m_places->enterFile();
}

MainWindow::~MainWindow()
{
    delete m_frame; // its pages still speak to the documents
}

void MainWindow::build()
{
    setWindowIcon(Icons::logo());
    setMinimumSize(760, 520);
    std::vector<Feature> rail = m_parts.features;
    rail.push_back(settingsFeature());
    m_features = new FeatureActions(rail, this);
    m_frame = new WindowFrame(m_workspace, *m_documents, m_parts.features, rail, this);
    setCentralWidget(m_frame);
    m_frame->navigator().addPage(u"settings"_s, new SettingsPage(m_workspace, m_appearance, &m_frame->navigator()));
    m_commands = new ShellCommands({ m_workspace, m_parts, m_appearance, *m_documents, m_frame->navigator(), *m_features, *this });
    m_menus = new MenuBar(m_commands->actions(), *m_features, m_documents->recentFiles(), this);
    m_menus->setContractFiller([this](QMenu &menu) { m_frame->rail().fillContracts(menu); });
    setMenuBar(m_menus);
    m_places = new Places(m_workspace, m_frame->navigator(), m_appearance.settings(), this);
}

void MainWindow::connectParts()
{
    const Actions &actions = m_commands->actions();
    const NavigationRail &rail = m_frame->rail();
    connect(&rail, &NavigationRail::findAsked, actions[Command::Find], &QAction::trigger);
    connect(&rail, &NavigationRail::newContractAsked, actions[Command::NewContract], &QAction::trigger);
    connect(&rail, &NavigationRail::contractChosen, m_places, &Places::enterContract);
    connect(m_frame, &WindowFrame::saveCopyAsked, m_documents.get(), &DocumentActions::saveAs);
    connect(m_menus, &MenuBar::recentChosen, m_documents.get(), &DocumentActions::openFile);
    connect(m_documents.get(), &DocumentActions::opened, this, [this] {
        showTitle();
        m_places->enterFile();
    });
    connect(m_documents.get(), &DocumentActions::raiseAsked, this, &MainWindow::comeForward);
    connect(m_documents.get(), &DocumentActions::kpiTableAsked, this, [this](const QString &path) {
        if (m_parts.importKpis)
            m_parts.importKpis(m_workspace, this, path);
    });
    connect(&m_workspace, &Workspace::saveStateChanged, this, &MainWindow::showTitle);
    connect(&Theme::instance(), &Theme::changed, m_frame, &WindowFrame::followTheme);
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::documentDropped, m_documents.get(), &DocumentActions::openFile);
    connect(drop, &FileDrop::tableDropped, this, &MainWindow::takeTable);
}

/// A table with KPI's opens its import; figures go to the page for them, when there is a contract that they are of.
void MainWindow::takeTable(const QString &path)
{
    if (m_parts.holdsKpis && m_parts.holdsKpis(path))
        m_documents->importKpiTable(path);
    else if (m_workspace.contract().isValid())
        m_workspace.go({ .feature = u"importing"_s, .argument = path });
    else
        m_workspace.notify({ Notice::Tone::Information, tr("Open eerst een bestand; sleep de cijfers daarna hierheen."), false });
}

void MainWindow::showTitle()
{
    const QString name = m_documents->displayName();
    const Portfolio *portfolio = m_workspace.portfolio();
    setWindowTitle(name.isEmpty() ? u"Maatlat"_s : u"%1[*] — Maatlat"_s.arg(name));
    setWindowModified(portfolio && !portfolio->isReadOnly() && portfolio->saveState() != SaveState::Saved);
    m_frame->showFile();
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_menus->retranslate();
    m_frame->retranslate();
    showTitle();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_places)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_appearance.settings().setGeometry(saveGeometry());
    if (!m_documents->leave()) {
        event->ignore();
        return;
    }
    m_workspace.setPortfolio(nullptr);
    event->accept();
}
