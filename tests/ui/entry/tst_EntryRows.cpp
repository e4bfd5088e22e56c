// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryPresenter.h"
#include "KpiVerbs.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which line and which column of the grid a period is entered in.
class TestEntryRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void knowsInWhichMonthAPeriodIsEntered_data();
    void knowsInWhichMonthAPeriodIsEntered();
    void hasALineForEachWeek();
};

namespace {

QModelIndex cellOf(const EntryModel &model, int row, int month)
{
    return model.index(row, EntryModel::FirstMonth + month - 1);
}

} // namespace

void TestEntryRows::knowsInWhichMonthAPeriodIsEntered_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("period");
    QTest::newRow("a month in its own") << int(PeriodKind::Month) << 2 << u"2026-02"_s;
    QTest::newRow("a quarter not before its third") << int(PeriodKind::Quarter) << 8 << QString();
    QTest::newRow("a quarter in its third") << int(PeriodKind::Quarter) << 9 << u"2026-Q3"_s;
    QTest::newRow("a half year in June") << int(PeriodKind::HalfYear) << 6 << u"2026-H1"_s;
    QTest::newRow("a year in December") << int(PeriodKind::Year) << 12 << u"2026"_s;
    QTest::newRow("a year not in November") << int(PeriodKind::Year) << 11 << QString();
    QTest::newRow("a contract year in the month it ends in") << int(PeriodKind::ContractYear) << 3 << u"CY1"_s;
    QTest::newRow("a contract year not in the month after") << int(PeriodKind::ContractYear) << 4 << QString();
    QTest::newRow("a week that ends in the month") << int(PeriodKind::Week) << 2 << u"2026-W06"_s;
}

void TestEntryRows::knowsInWhichMonthAPeriodIsEntered()
{
    QFETCH(int, kind);
    QFETCH(int, month);
    QFETCH(QString, period);
    Contract contract;
    contract.start = QDate(2025, 4, 1);
    const auto found = periodInMonth(static_cast<PeriodKind>(kind), 2026, month, contract, 2);
    QCOMPARE(found ? found->toText() : QString(), period);
}

/// A fifth week ends in some months only: there is no cell for it in the others.
void TestEntryRows::hasALineForEachWeek()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    KpiSheet sheet;
    sheet.kpi.code = u"KPI-W"_s;
    sheet.kpi.title = u"Storingen"_s;
    PartSheet part;
    part.indicator.title = u"Storingen"_s;
    part.indicator.unit = Unit::Count;
    part.indicator.measured = part.indicator.judged = PeriodKind::Week;
    part.norm.comparator = Comparator::AtMost;
    part.norm.value = Decimal(2);
    sheet.parts.push_back(part);
    const auto added = saveKpi(*sample.workspace.portfolio(), sample.workspace.contract(), sheet);
    QVERIFY(added.hasValue());
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    EntryModel &model = *presenter.model();
    std::vector<int> lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.content().rows[static_cast<std::size_t>(row)].heading && model.content().rows[static_cast<std::size_t>(row)].week > 0)
            lines.push_back(row);
    }
    QCOMPARE(lines.size(), 5u);
    QCOMPARE(model.content().cells[static_cast<std::size_t>(lines[0])][7].period, std::optional(Period::week(2026, 31))); // ends on 2 August
    QVERIFY(model.content().cells[static_cast<std::size_t>(lines[4])][7].period);  // five Sundays in August
    QVERIFY(!model.content().cells[static_cast<std::size_t>(lines[4])][8].period); // four in September
    QVERIFY(model.setData(cellOf(model, lines[1], 9), u"3"_s, Qt::EditRole));
    QVERIFY(presenter.load());
    const QModelIndex index = cellOf(model, lines[1], 9);
    QCOMPARE(index.data(EntryModel::VerdictRole).toInt(), int(Verdict::Breach));
}

QTEST_MAIN(TestEntryRows)
#include "tst_EntryRows.moc"
