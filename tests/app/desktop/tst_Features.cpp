// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "DesktopApp.h"
#include "DocumentActions.h"
#include "Features.h"
#include "Icons.h"
#include "Navigator.h"
#include "ScreenHelp.h"
#include "ShellCommands.h"
#include "WindowFrame.h"
#include "Warnings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Options optionsIn(const QTemporaryDir &folder)
{
    Options options;
    options.language = Language::Dutch;
    options.theme = ThemeChoice::Light;
    options.sample = true;
    options.settings = folder.filePath(u"settings.ini"_s);
    options.data = folder.filePath(u"data"_s);
    return options;
}

} // namespace

/// The whole program on the sample: every screen that is registered is walked, so that a new one is tested by default.
class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void everyFeatureIsWhole();
    void everyScreenHasNamesAndLetsTabGo_data();
    void everyScreenHasNamesAndLetsTabGo();
    void everyScreenSwitchesLanguageAndTheme();
    void theNewContractDialogOpens();
};

void TestFeatures::everyFeatureIsWhole()
{
    QSet<QString> ids;
    for (const Feature &feature : allFeatures()) {
        const QString id = QString::fromLatin1(feature.id);
        QVERIFY2(!ids.contains(id), feature.id);
        ids.insert(id);
        QVERIFY2(feature.title && !feature.title().isEmpty(), feature.id);
        QVERIFY2(feature.createPage, feature.id);
        QVERIFY2(Icons::has(QString::fromLatin1(feature.icon)), feature.id);
        QVERIFY2(screenHelp(id) != screenHelp(u"no such screen"_s), feature.id);
    }
    QVERIFY(ids.contains(u"start"_s));
}

void TestFeatures::everyScreenHasNamesAndLetsTabGo_data()
{
    QTest::addColumn<QString>("feature");
    for (const Feature &feature : allFeatures()) {
        if (feature.group != RailGroup::None)
            QTest::newRow(feature.id) << QString::fromLatin1(feature.id);
    }
    QTest::newRow("settings") << u"settings"_s;
}

void TestFeatures::everyScreenHasNamesAndLetsTabGo()
{
    QFETCH(QString, feature);
    const QTemporaryDir folder;
    DesktopApp app(optionsIn(folder));
    QVERIFY(app.start());
    QVERIFY(QTest::qWaitForWindowActive(&app.window()));
    app.workspace().go({ feature });
    QCOMPARE(app.window().frame().navigator().current().feature, feature);
    QCOMPARE(AccessibleWalk::nameless(app.window()).join(u"; "_s), QString());
    QCOMPARE(KeyboardWalk::trap(app.window()), QString());
}

void TestFeatures::everyScreenSwitchesLanguageAndTheme()
{
    const QTemporaryDir folder;
    DesktopApp app(optionsIn(folder));
    QVERIFY(app.start());
    for (const Feature &feature : allFeatures())
        app.workspace().go({ QString::fromLatin1(feature.id) });
    app.appearance().setLanguage(Language::English);
    app.appearance().setTheme(ThemeChoice::Dark);
    app.appearance().setFontPercent(150);
    QCoreApplication::processEvents();
    app.appearance().setLanguage(Language::Dutch);
    QCoreApplication::processEvents();
    QVERIFY(!app.window().grab().isNull());
}

void TestFeatures::theNewContractDialogOpens()
{
    const QTemporaryDir folder;
    DesktopApp app(optionsIn(folder));
    QVERIFY(app.start());
    app.window().commands().actions()[Command::NewContract]->trigger();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(AccessibleWalk::nameless(*dialog), QStringList());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestFeatures)
#include "tst_Features.moc"
