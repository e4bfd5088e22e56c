// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AutoPublish.h"
#include "SessionSettings.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAutoPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void publishesAfterTheLastEdit();
    void waitsForNothingWhenItIsOff();
    void aFileWithoutANameIsLeftAlone();
    void tellsLocalFromRemote_data();
    void tellsLocalFromRemote();
};

void TestAutoPublish::publishesAfterTheLastEdit()
{
    WorkspaceFixture fixture;
    QSettings store(fixture.folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    SessionSettings settings(store);
    AutoPublish publish(fixture.workspace, settings);
    publish.setDelay(1ms);
    fixture.openWith({});
    QVERIFY(fixture.workspace.check(fixture.workspace.portfolio()->saveAs(fixture.folder.filePath(u"a.maatlat"_s))));
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    QVERIFY(publish.isWaiting());
    QTRY_COMPARE(fixture.workspace.portfolio()->saveState(), SaveState::Saved);
    QVERIFY(!publish.isWaiting());
}

void TestAutoPublish::waitsForNothingWhenItIsOff()
{
    WorkspaceFixture fixture;
    QSettings store(fixture.folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    SessionSettings settings(store);
    settings.setPublishesByItself(false);
    const AutoPublish publish(fixture.workspace, settings);
    fixture.openWith({});
    QVERIFY(fixture.workspace.check(fixture.workspace.portfolio()->saveAs(fixture.folder.filePath(u"a.maatlat"_s))));
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"een"_s);
    QVERIFY(!publish.isWaiting());
}

void TestAutoPublish::aFileWithoutANameIsLeftAlone()
{
    WorkspaceFixture fixture;
    QSettings store(fixture.folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const SessionSettings settings(store);
    const AutoPublish publish(fixture.workspace, settings);
    fixture.openWith({ u"een"_s });
    WorkspaceFixture::add(*fixture.workspace.portfolio(), u"twee"_s);
    QVERIFY(!publish.isWaiting());
}

void TestAutoPublish::tellsLocalFromRemote_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("local");
    QTest::newRow("here") << QDir::tempPath() + u"/a.maatlat"_s << true;
    QTest::newRow("a share by its name") << u"//server/map/a.maatlat"_s << false;
}

void TestAutoPublish::tellsLocalFromRemote()
{
    QFETCH(QString, path);
    QFETCH(bool, local);
    QCOMPARE(isOnLocalDisk(path), local);
}

QTEST_GUILESS_MAIN(TestAutoPublish)
#include "tst_AutoPublish.moc"
