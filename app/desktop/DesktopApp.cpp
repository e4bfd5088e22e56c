// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopApp.h"

#include "DocumentActions.h"
#include "Features.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QSettings> storeFor(const Options &options)
{
    if (!options.settings.isEmpty())
        return std::make_unique<QSettings>(options.settings, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Maatlat"_s, u"Maatlat"_s);
}

ShellParts partsFor(const Options &options)
{
    ShellParts parts = shellParts();
    parts.fixedDay = options.today;
    if (options.today.isValid())
        parts.sampleDay = options.today;
    return parts;
}

} // namespace

Environment DesktopApp::environmentFor(const Options &options)
{
    Environment environment = Environment::ofThisMachine();
    if (!options.data.isEmpty())
        environment.dataFolder = options.data;
    return environment;
}

DesktopApp::DesktopApp(const Options &options)
    : m_options(options), m_store(storeFor(options)), m_settings(*m_store), m_workspace(environmentFor(options)),
      m_appearance(m_settings)
{
    if (options.language)
        m_settings.setLanguage(*options.language);
    if (options.theme)
        m_settings.setTheme(*options.theme);
    if (options.fontPercent)
        m_settings.setFontPercent(*options.fontPercent);
    m_appearance.apply();
    m_workspace.fixToday(options.today);
    m_workspace.setPreferences(m_store.get());
    m_window = std::make_unique<MainWindow>(m_workspace, partsFor(options), m_appearance);
}

DesktopApp::~DesktopApp()
{
    m_window.reset();
}

bool DesktopApp::start()
{
    DocumentActions &documents = m_window->documents();
    if (!m_options.file.isEmpty() && documents.raiseOther(m_options.file))
        return false;
    m_window->show();
    if (m_options.sample)
        documents.openSample();
    else if (!m_options.file.isEmpty())
        documents.openFile(m_options.file);
    else
        documents.openLastSession();
    if (m_options.quitWhenPainted) {
        m_window->repaint();
        // quit() would ask every window first, and the sample is not saved
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
    }
    return true;
}
