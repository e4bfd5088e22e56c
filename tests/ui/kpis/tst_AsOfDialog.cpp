// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AsOfDialog.h"
#include "MeasurementVerbs.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QDateEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// What was known of a kpi on an earlier day, beside what is known now.
class TestAsOfDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void tellsThenAndNow();
    void showsTheDayThatWasChosen();
    void hasNamesAndKeys();
};

namespace {

/// A kpi that was 96% on the 5th and was corrected to 91% on the 12th.
struct Corrected
{
    QTemporaryDir folder;
    QDateTime now { QDate(2026, 10, 1), QTime(8, 0), Qt::UTC };
    Workspace workspace { environment() };

    Corrected()
    {
        workspace.fixToday(QDate(2026, 10, 13));
        workspace.setPortfolio(Portfolio::createUnsaved(environment()).value());
        ContractDefinition contract = WorkspaceFixture::contract(u"bellen"_s, u"Bellen"_s);
        NormVersion norm;
        norm.id = NormVersionId { 1 };
        norm.indicator = contract.indicators.front().id;
        norm.value = Decimal(95);
        contract.norms = { norm };
        static_cast<void>(addContract(*workspace.portfolio(), contract).value());
        workspace.setContract(workspace.portfolio()->contractByCode(u"bellen"_s).value());
        workspace.setView(Period::month(2026, 9));
        enter(5, 96, {});
        enter(12, 91, u"nageteld"_s);
    }
    Environment environment()
    {
        return { [this] { return now; }, u"Noor de Wit"_s, u"pc-123"_s, folder.filePath(u"data"_s) };
    }
    void enter(int day, qint64 value, const QString &note)
    {
        now = QDateTime(QDate(2026, 10, day), QTime(8, 0), Qt::UTC);
        Measurement row;
        row.cell = { workspace.definition()->indicators.front().id, Period::month(2026, 9), {} };
        row.value = Decimal(value);
        row.note = note;
        if (!enterMeasurement(*workspace.portfolio(), row))
            qFatal("a value could not be entered");
    }
    [[nodiscard]] KpiId kpi() const { return workspace.definition()->kpis.front().id; }
};

} // namespace

void TestAsOfDialog::tellsThenAndNow()
{
    Corrected corrected;
    const AsOfPresenter presenter(corrected.workspace, corrected.kpi());
    const auto answer = presenter.ask(QDate(2026, 10, 11));
    QVERIFY(answer);
    QCOMPARE(answer->sentence, u"September 2026, zoals bekend op 11 oktober 2026: Voldoende. Zoals nu bekend: Onvoldoende."_s);
    QVERIFY(answer->warning.isEmpty());
    QCOMPARE(answer->verdicts.rows.size(), std::size_t(1));
    QCOMPARE(answer->verdicts.rows[0][2], u"Voldoende (96,0%)"_s);
    QVERIFY(answer->verdicts.rows[0][3].contains(u"normversie 1"_s));
    QCOMPARE(answer->verdicts.rows[0][4], u"Onvoldoende (91,0%)"_s);
    QCOMPARE(answer->changes.rows.size(), std::size_t(1));
    QCOMPARE(answer->changes.rows[0], QStringList({ u"2026-10-12"_s, u"Noor de Wit"_s, u"Bereikbaarheid, september 2026"_s,
                                                     u"96,0%"_s, u"91,0%"_s, u"nageteld"_s }));
    const auto later = presenter.ask(QDate(2026, 10, 12));
    QVERIFY(later && later->changes.rows.empty());
    const auto before = presenter.ask(QDate(2026, 9, 1));
    QVERIFY(before);
    QVERIFY2(before->sentence.contains(u"stond er nog niet in"_s), qPrintable(before->sentence));
}

void TestAsOfDialog::showsTheDayThatWasChosen()
{
    Corrected corrected;
    AsOfDialog dialog(corrected.workspace, corrected.kpi(), nullptr);
    dialog.show();
    auto *day = dialog.findChild<QDateEdit *>();
    const auto tables = dialog.findChildren<QTableView *>();
    QCOMPARE(tables.size(), 2);
    day->setDate(QDate(2026, 10, 12));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(tables[1]->model()->rowCount(), 0);
    day->setDate(QDate(2026, 10, 6));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(tables[1]->model()->rowCount(), 1);
    QCOMPARE(tables[0]->model()->index(0, 2).data().toString(), u"Voldoende (96,0%)"_s);
    QVERIFY(dialog.isVisible());
}

void TestAsOfDialog::hasNamesAndKeys()
{
    Corrected corrected;
    AsOfDialog dialog(corrected.workspace, corrected.kpi(), nullptr);
    QVERIFY(!dialog.findChild<QDateEdit *>()->accessibleName().isEmpty());
    QCOMPARE(dialog.findChild<QDateEdit *>()->maximumDate(), QDate(2026, 10, 13));
    for (const QTableView *table : dialog.findChildren<QTableView *>())
        QVERIFY(!table->accessibleName().isEmpty());
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty());
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestAsOfDialog)
#include "tst_AsOfDialog.moc"
