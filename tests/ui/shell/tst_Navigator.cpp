// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractSwitcher.h"
#include "FakePages.h"
#include "NavigationRail.h"
#include "Navigator.h"
#include "RailItem.h"
#include "Theme.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void makesAPageWhenItIsAskedFor();
    void anUnknownFeatureIsIgnored();
    void goesBackAndForward();
    void aNewTurnEndsTheWayForward();
    void theRailShowsOnlyWhatExists();
    void theRailFollowsAndLeads();
    void collapsedItShowsIconsWithTooltips();
    void theSwitcherNamesTheContract();
};

void TestNavigator::makesAPageWhenItIsAskedFor()
{
    WorkspaceFixture fixture;
    Navigator navigator(fixture.workspace, fakeFeatures(), nullptr);
    QCOMPARE(navigator.count(), 0);
    fixture.workspace.go({ u"overview"_s });
    QCOMPARE(navigator.count(), 1);
    fixture.workspace.go({ u"dashboard"_s });
    fixture.workspace.go({ .feature = u"overview"_s, .argument = u"x"_s });
    QCOMPARE(navigator.count(), 2);
    const auto *page = dynamic_cast<FakePage *>(navigator.page());
    QVERIFY(page);
    QCOMPARE(page->entered.size(), std::size_t(2));
    QCOMPARE(page->entered.back().argument, u"x"_s);
}

void TestNavigator::anUnknownFeatureIsIgnored()
{
    WorkspaceFixture fixture;
    Navigator navigator(fixture.workspace, fakeFeatures(), nullptr);
    fixture.workspace.go({ u"overview"_s });
    QSignalSpy shown(&navigator, &Navigator::shown);
    fixture.workspace.go({ u"remedies"_s });
    QCOMPARE(navigator.current().feature, u"overview"_s);
    QCOMPARE(shown.count(), 0);
    QVERIFY(!navigator.has(u"remedies"_s));
}

void TestNavigator::goesBackAndForward()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s, u"twee"_s });
    const ContractId first = fixture.workspace.contract();
    const ContractId second = *fixture.workspace.portfolio()->contractByCode(u"twee"_s);
    Navigator navigator(fixture.workspace, fakeFeatures(), nullptr);
    fixture.workspace.go({ u"overview"_s });
    fixture.workspace.go({ .feature = u"dashboard"_s, .contract = first });
    fixture.workspace.go({ .feature = u"dashboard"_s, .contract = second });
    QVERIFY(!navigator.canGo(1));
    navigator.go(-1);
    QCOMPARE(fixture.workspace.contract(), first);
    QCOMPARE(navigator.current().feature, u"dashboard"_s);
    navigator.go(-1);
    QCOMPARE(navigator.current().feature, u"overview"_s);
    QVERIFY(!navigator.canGo(-1));
    navigator.go(-1);
    QCOMPARE(navigator.current().feature, u"overview"_s);
    navigator.go(1);
    navigator.go(1);
    QCOMPARE(fixture.workspace.contract(), second);
    QVERIFY(!navigator.canGo(1));
}

void TestNavigator::aNewTurnEndsTheWayForward()
{
    WorkspaceFixture fixture;
    Navigator navigator(fixture.workspace, fakeFeatures(), nullptr);
    fixture.workspace.go({ u"overview"_s });
    fixture.workspace.go({ u"dashboard"_s });
    navigator.go(-1);
    QVERIFY(navigator.canGo(1));
    fixture.workspace.go({ u"importing"_s });
    QVERIFY(!navigator.canGo(1));
    navigator.go(-1);
    QCOMPARE(navigator.current().feature, u"overview"_s);
    navigator.forget();
    QVERIFY(!navigator.canGo(1) && !navigator.canGo(-1));
}

void TestNavigator::theRailShowsOnlyWhatExists()
{
    WorkspaceFixture fixture;
    const NavigationRail rail(fixture.workspace, fakeFeatures(), nullptr);
    QStringList ids;
    for (const RailItem *item : rail.items())
        ids += item->feature();
    QCOMPARE(ids, (QStringList { u"overview"_s, u"dashboard"_s, u"importing"_s })); // start is reachable, and not in the rail
}

void TestNavigator::theRailFollowsAndLeads()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    NavigationRail rail(fixture.workspace, fakeFeatures(), nullptr);
    QSignalSpy chosen(&rail, &NavigationRail::featureChosen);
    rail.items()[1]->click();
    QCOMPARE(chosen.takeFirst().at(0).toString(), u"dashboard"_s);
    rail.setCurrent(u"overview"_s);
    QVERIFY(rail.items()[0]->isChecked());
    QVERIFY(!rail.items()[1]->isChecked());
    rail.items()[0]->click();
    QVERIFY(rail.items()[0]->isChecked()); // a second click does not switch it off
    QCOMPARE(rail.items()[1]->accessibleName(), u"Dashboard, 3 te doen"_s);
    QCOMPARE(rail.items()[0]->accessibleName(), u"Overzicht"_s);
}

void TestNavigator::collapsedItShowsIconsWithTooltips()
{
    WorkspaceFixture fixture;
    NavigationRail rail(fixture.workspace, fakeFeatures(), nullptr);
    const Theme &theme = Theme::instance();
    QCOMPARE(rail.width(), theme.px(NavigationRail::wideWidth));
    QVERIFY(rail.items()[0]->toolTip().isEmpty());
    rail.setCollapsed(true);
    QCOMPARE(rail.width(), theme.px(NavigationRail::collapsedWidth));
    QVERIFY(rail.items()[0]->toolTip().contains(u"Overzicht"_s));
    rail.setCollapsed(false);
    QCOMPARE(rail.width(), theme.px(NavigationRail::wideWidth));
}

void TestNavigator::theSwitcherNamesTheContract()
{
    WorkspaceFixture fixture;
    NavigationRail rail(fixture.workspace, fakeFeatures(), nullptr);
    QCOMPARE(rail.switcher()->accessibleName(), u"Contract: Nog geen contract"_s);
    fixture.openWith({ u"een"_s, u"twee"_s });
    QCOMPARE(rail.switcher()->accessibleName(), u"Contract: Contract een, Veldfiets & Zoon"_s);
    QMenu menu;
    rail.fillContracts(menu);
    QCOMPARE(menu.actions().size(), 5); // two contracts, a line, edit, a new one
    QVERIFY(menu.actions().at(0)->isChecked());
    QSignalSpy chosen(&rail, &NavigationRail::contractChosen);
    menu.actions().at(1)->trigger();
    QCOMPARE(chosen.count(), 1);
    QSignalSpy asked(&fixture.workspace, &Workspace::routeRequested);
    menu.actions().at(3)->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<Route>().feature, u"contract"_s);
}

QTEST_MAIN(TestNavigator)
#include "tst_Navigator.moc"
