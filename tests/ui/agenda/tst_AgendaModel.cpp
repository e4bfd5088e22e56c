// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaModel.h"
#include "MonthModel.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 10, 13); // a Tuesday

AgendaItem itemOn(const QDate &date, int contract, const QString &kpi, bool weekendWarning = false)
{
    AgendaItem item;
    item.event = AgendaEvent::OneOff;
    item.date = date;
    item.contract = { contract };
    item.contractTitle = u"Contract %1"_s.arg(contract);
    item.kpi = { static_cast<qint64>(qHash(kpi) % 100000) + 1 };
    item.kpiTitle = kpi;
    item.workingDaysLeft = date < today ? -1 : (date > today ? 1 : 0);
    if (weekendWarning) {
        item.count.rule = DateCount::Rule::Term;
        item.count.landing = endOfTerm(date, { 0, TermUnit::CalendarDay }, WorkingCalendar());
    }
    return item;
}

std::vector<AgendaItem> fewItems()
{
    return { itemOn(QDate(2026, 10, 5), 1, u"Boord"_s), itemOn(today, 2, u"Aal"_s), itemOn(QDate(2026, 10, 18), 1, u"Citroen"_s, true),
             itemOn(QDate(2026, 10, 19), 2, u"Elf"_s), itemOn(QDate(2026, 12, 1), 1, u"Dal"_s) };
}

QString listed(const AgendaModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names += model.item(model.index(row, 0, parent))->kpiTitle;
        lines += parent.data().toString() + u": "_s + names.join(u' ');
    }
    return lines.join(u" | "_s);
}

} // namespace

/// The grouped list and the month behind the agenda.
class TestAgendaModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void groups();
    void saysWhatEachColumnIs();
    void sortsInsideTheGroups();
    void keepsItsPlacesThroughSorting();
    void findsItems();
    void monthBeginsOnMonday_data();
    void monthBeginsOnMonday();
    void monthMarksItsDays();
    void monthKnowsOnlyItsOwnDays();
};

void TestAgendaModel::groups()
{
    AgendaModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.first().isValid());
    model.setItems(fewItems(), today);
    QCOMPARE(listed(model), u"Te laat (1): Boord | Deze week (2): Aal Citroen | Later (2): Elf Dal"_s);
    QCOMPARE(model.itemCount(), 5);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Deze week, 2 regels"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Te laat, 1 regel"_s);
    QVERIFY(!model.item(model.index(0, 0)));
    model.setItems({ itemOn(QDate(2026, 12, 1), 1, u"Dal"_s) }, today); // a group without items is no row
    QCOMPARE(listed(model), u"Later (1): Dal"_s);
    model.setItems({}, today);
    QCOMPARE(model.rowCount(), 0);
}

void TestAgendaModel::saysWhatEachColumnIs()
{
    AgendaModel model;
    model.setItems(fewItems(), today);
    const auto rowOf = [&model](const QModelIndex &index) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += index.siblingAtColumn(column).data().toString();
        return cells.join(u" | "_s);
    };
    const QModelIndex late = model.firstOn(QDate(2026, 10, 5));
    QCOMPARE(rowOf(late), u"ma 5 okt 2026 | Uiterste dag: Boord | Contract 1 | Termijn | 1 werkdag te laat"_s);
    QVERIFY(late.data(AgendaModel::LateRole).toBool());
    QVERIFY(late.siblingAtColumn(AgendaModel::Left).data(Qt::DecorationRole).isValid()); // a shape beside the words
    const QModelIndex sunday = model.firstOn(QDate(2026, 10, 18));
    QVERIFY(sunday.data(AgendaModel::WarningRole).toBool() && sunday.data(Qt::DecorationRole).isValid());
    QVERIFY(sunday.data(Qt::AccessibleTextRole).toString().contains(u"18 oktober 2026 is zondag."_s));
    QVERIFY(!sunday.data(AgendaModel::LateRole).toBool());
    const QModelIndex ending = model.firstOn(today); // the term of a one-off ends without an outcome (E0-22)
    QVERIFY(ending.data(AgendaModel::WarningRole).toBool() && ending.data(Qt::DecorationRole).isValid());
    QVERIFY(ending.data(Qt::AccessibleTextRole).toString().contains(u"Vandaag is de laatste dag"_s));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    AgendaItem plain = itemOn(today, 1, u"Boord"_s);
    plain.event = AgendaEvent::Meeting;
    model.setItems({ plain }, today);
    QVERIFY(!model.firstOn(today).data(AgendaModel::WarningRole).toBool());
    QVERIFY(!model.firstOn(today).data(Qt::DecorationRole).isValid());
    AgendaItem hostile = itemOn(today, 1, u"<b>vet</b>"_s);
    model.setItems({ hostile }, today);
    QVERIFY(!model.first().siblingAtColumn(AgendaModel::Subject).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestAgendaModel::sortsInsideTheGroups()
{
    AgendaModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(fewItems(), today);
    model.sort(AgendaModel::Day, Qt::DescendingOrder);
    QCOMPARE(listed(model), u"Te laat (1): Boord | Deze week (2): Citroen Aal | Later (2): Dal Elf"_s);
    model.sort(AgendaModel::Subject, Qt::AscendingOrder);
    QCOMPARE(listed(model), u"Te laat (1): Boord | Deze week (2): Aal Citroen | Later (2): Dal Elf"_s);
    model.sort(AgendaModel::ContractTitle, Qt::AscendingOrder);
    QCOMPARE(listed(model), u"Te laat (1): Boord | Deze week (2): Citroen Aal | Later (2): Dal Elf"_s);
    model.sort(AgendaModel::Kind, Qt::DescendingOrder); // all alike: by date
    QCOMPARE(listed(model), u"Te laat (1): Boord | Deze week (2): Aal Citroen | Later (2): Elf Dal"_s);
    model.sort(-1, Qt::DescendingOrder);
    model.setItems(fewItems(), today); // the order stays chosen
    QCOMPARE(listed(model), u"Te laat (1): Boord | Deze week (2): Aal Citroen | Later (2): Elf Dal"_s);
}

void TestAgendaModel::keepsItsPlacesThroughSorting()
{
    AgendaModel model;
    model.setItems(fewItems(), today);
    const QPersistentModelIndex item(model.firstOn(QDate(2026, 12, 1)).siblingAtColumn(AgendaModel::Subject));
    const QPersistentModelIndex group(model.index(2, 0));
    model.sort(AgendaModel::Day, Qt::DescendingOrder);
    QCOMPARE(model.item(item)->kpiTitle, u"Dal"_s);
    QCOMPARE(item.row(), 0);
    QCOMPARE(item.column(), static_cast<int>(AgendaModel::Subject));
    QCOMPARE(group.data().toString(), u"Later (2)"_s);
}

void TestAgendaModel::findsItems()
{
    AgendaModel model;
    model.setItems(fewItems(), today);
    for (const AgendaItem &item : model.shown())
        QCOMPARE(model.item(model.indexOf(item.key()))->kpiTitle, item.kpiTitle);
    QVERIFY(!model.indexOf(u"weg"_s).isValid());
    QVERIFY(!model.firstOn(QDate(2026, 10, 14)).isValid());
    QCOMPARE(model.item(model.first())->kpiTitle, u"Boord"_s);
}

void TestAgendaModel::monthBeginsOnMonday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("weeks");
    QTest::newRow("a Thursday first") << QDate(2026, 10, 31) << QDate(2026, 9, 28) << u"40 41 42 43 44 45"_s;
    QTest::newRow("a Monday first") << QDate(2026, 6, 1) << QDate(2026, 6, 1) << u"23 24 25 26 27 28"_s;
    QTest::newRow("a Sunday first") << QDate(2026, 2, 15) << QDate(2026, 1, 26) << u"5 6 7 8 9 10"_s;
    QTest::newRow("over the year's end, week 53") << QDate(2027, 1, 1) << QDate(2026, 12, 28) << u"53 1 2 3 4 5"_s;
}

void TestAgendaModel::monthBeginsOnMonday()
{
    QFETCH(QDate, day);
    QFETCH(QDate, first);
    QFETCH(QString, weeks);
    MonthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMonth(day);
    QCOMPARE(model.dateAt(model.index(0, 0)), first);
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers += model.headerData(row, Qt::Vertical).toString();
    QCOMPARE(numbers.join(u' '), weeks);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"ma"_s);
    QCOMPARE(model.headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"zondag"_s);
    QVERIFY(model.indexOf(day).data(MonthModel::InMonthRole).toBool());
    QCOMPARE(model.dateAt(model.indexOf(day)), day);
}

void TestAgendaModel::monthMarksItsDays()
{
    MonthModel model;
    model.setMonth(today);
    std::vector<AgendaItem> items = fewItems();
    items.push_back(itemOn(QDate(2026, 10, 18), 2, u"Zes"_s));
    model.setItems(items, agendaSpan(today, QDate(2026, 10, 25)));
    const auto at = [&model](int day, int role) { return model.indexOf(QDate(2026, 10, day)).data(role); };
    QCOMPARE(at(18, MonthModel::CountRole).toInt(), 2);
    QCOMPARE(at(17, MonthModel::CountRole).toInt(), 0);
    QVERIFY(at(5, MonthModel::LateRole).toBool() && !at(13, MonthModel::LateRole).toBool());
    QVERIFY(at(13, MonthModel::TodayRole).toBool() && !at(14, MonthModel::TodayRole).toBool());
    QVERIFY(!at(25, MonthModel::BeyondRole).toBool() && at(26, MonthModel::BeyondRole).toBool());
    QCOMPARE(at(18, Qt::AccessibleTextRole).toString(),
             u"zondag 18 oktober 2026, week 42: Uiterste dag: Citroen (Contract 1); Uiterste dag: Zes (Contract 2)"_s);
    QCOMPARE(at(13, Qt::AccessibleTextRole).toString(), u"dinsdag 13 oktober 2026, week 42, vandaag: Uiterste dag: Aal (Contract 2)"_s);
    QCOMPARE(at(5, Qt::AccessibleTextRole).toString(), u"maandag 5 oktober 2026, week 41: te laat: Uiterste dag: Boord (Contract 1)"_s);
    QCOMPARE(model.summarise(QDate(2026, 10, 18)), u"zondag 18 oktober 2026, week 42: 2 in de agenda"_s);
    QCOMPARE(model.summarise(QDate(2026, 10, 5)), u"maandag 5 oktober 2026, week 41: te laat: 1 in de agenda"_s);
    QCOMPARE(model.summarise(QDate(2026, 10, 14)), model.describe(QDate(2026, 10, 14)));
    QVERIFY(at(14, Qt::AccessibleTextRole).toString().endsWith(u": niets in de agenda"_s));
    QVERIFY(at(26, Qt::AccessibleTextRole).toString().endsWith(u": de agenda kijkt niet zo ver"_s));
}

void TestAgendaModel::monthKnowsOnlyItsOwnDays()
{
    MonthModel model;
    model.setMonth(today);
    QVERIFY(!model.indexOf(QDate(2026, 9, 27)).isValid());
    QVERIFY(model.indexOf(QDate(2026, 9, 28)).isValid());
    QVERIFY(!model.indexOf(QDate(2026, 9, 28)).data(MonthModel::InMonthRole).toBool());
    QVERIFY(model.indexOf(QDate(2026, 11, 8)).isValid());
    QVERIFY(!model.indexOf(QDate(2026, 11, 9)).isValid());
    QVERIFY(!model.indexOf(QDate()).isValid());
    QVERIFY(!model.dateAt(QModelIndex()).isValid());
}

QTEST_MAIN(TestAgendaModel)
#include "tst_AgendaModel.moc"
