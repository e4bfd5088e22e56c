// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "ImportPresenter.h"
#include "ImportPreview.h"
#include "ImportQuestions.h"
#include "ImportingPage.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestImportingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void aDroppedFileIsShownAndTakenIn();
    void faultsAreListedAndNothingIsOffered();
    void aLogIsSettledByChoicesOnThePage();
    void everyStateIsNamedAndLetsTabGo();

private:
    [[nodiscard]] static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text().contains(text))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] static QString file(const WorkspaceFixture &fixture, const QByteArray &rows)
    {
        return written(fixture, "kpi;period;value\n" + rows);
    }
    [[nodiscard]] static QString written(const WorkspaceFixture &fixture, const QByteArray &bytes)
    {
        QFile csv(fixture.folder.filePath(u"cijfers.csv"_s));
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        csv.write(bytes);
        return csv.fileName();
    }
    [[nodiscard]] static QByteArray calls()
    {
        return "aangeboden;beantwoord\n2026-09-01 09:00:00;2026-09-01 09:00:10\n2026-09-02 11:00:00;\n";
    }
};

void TestImportingPage::aDroppedFileIsShownAndTakenIn()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportingPage page(fixture.workspace, nullptr);
    page.show();
    page.enter({ .feature = u"importing"_s, .argument = file(fixture, "KPI-01;2026-07;94,5\n") });
    const auto *table = page.findChild<QTableView *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QPushButton *take = button(page, u"Metingen overnemen"_s);
    QVERIFY(take && take->isEnabled());
    take->click();
    QCOMPARE(page.presenter().state(), ImportPresenter::State::Done);
    QCOMPARE(fixture.workspace.portfolio()->measurementCount(), 1);
    QVERIFY(!take->isVisible());
    QPushButton *undo = button(page, u"Ongedaan maken"_s);
    QVERIFY(undo);
    undo->click();
    QCOMPARE(fixture.workspace.portfolio()->measurementCount(), 0);
    QCOMPARE(page.presenter().state(), ImportPresenter::State::Waiting);
}

void TestImportingPage::faultsAreListedAndNothingIsOffered()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportingPage page(fixture.workspace, nullptr);
    page.show();
    QVERIFY(page.keyHints().empty()); // there are no rows yet
    page.enter({ .feature = u"importing"_s, .argument = file(fixture, "KPI-01;2026-07;abc\nKPI-02;2026-07;1\n") });
    const auto *table = page.findChild<QTableView *>();
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!page.keyHints().empty());
    QVERIFY(!button(page, u"Metingen overnemen"_s)->isEnabled());
}

void TestImportingPage::aLogIsSettledByChoicesOnThePage()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    ImportingPage page(fixture.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.enter({ .feature = u"importing"_s, .argument = written(fixture, calls()) });
    auto *questions = page.findChild<ImportQuestions *>();
    QVERIFY(questions && questions->isVisible());
    auto *chooser = questions->findChild<QComboBox *>();
    QVERIFY(chooser);
    QVERIFY(chooser->accessibleName().contains(u"Bereikbaarheid"_s));
    QVERIFY(!button(page, u"Metingen overnemen"_s)->isEnabled());
    page.focusStart();
    QVERIFY(chooser->hasFocus());
    QTest::keyClick(chooser, Qt::Key_Down); // nothing from this log
    QTest::keyClick(chooser, Qt::Key_Down); // answered calls
    QTRY_COMPARE(page.presenter().state(), ImportPresenter::State::Ready);
    QTRY_VERIFY(button(page, u"Metingen overnemen"_s)->isEnabled());
    const auto *table = page.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ImportPreview::ValueColumn).data().toString(), u"50,0% (1 / 2)"_s);
    QVERIFY(table->isColumnHidden(ImportPreview::PartyColumn));
    button(page, u"Metingen overnemen"_s)->click();
    QCOMPARE(page.presenter().stored(), 1);
    QVERIFY(!questions->isVisible());
}

void TestImportingPage::everyStateIsNamedAndLetsTabGo()
{
    WorkspaceFixture fixture;
    ImportingPage page(fixture.workspace, nullptr);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto check = [&page] {
        page.focusStart();
        return AccessibleWalk::nameless(page) + KeyboardWalk::trap(page).split(u'\n', Qt::SkipEmptyParts);
    };
    QCOMPARE(check(), QStringList());
    fixture.openWith({ u"een"_s });
    QCOMPARE(check(), QStringList());
    page.enter({ .feature = u"importing"_s, .argument = file(fixture, "KPI-01;2026-07;94,5\n") });
    QCOMPARE(check(), QStringList());
    page.enter({ .feature = u"importing"_s, .argument = file(fixture, "KPI-01;2026-07;abc\n") });
    QCOMPARE(check(), QStringList());
    page.enter({ .feature = u"importing"_s, .argument = written(fixture, calls()) });
    QCOMPARE(check(), QStringList());
    page.enter({ .feature = u"importing"_s, .argument = u"/bestaat/niet.csv"_s });
    QCOMPARE(check(), QStringList());
}

QTEST_MAIN(TestImportingPage)
#include "tst_ImportingPage.moc"
