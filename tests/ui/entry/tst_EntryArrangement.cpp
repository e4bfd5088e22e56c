// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryArrangement.h"
#include "EntryPresenter.h"
#include "MeasurementVerbs.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEntryArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void choosesByWords_data();
    void choosesByWords();
    void keepsTheHeadingsOfWhatIsShown();
    void aFilledLineStays();
    void worstGoesFirst();
    void aPlaceThatIsLeftOutIsShownAgain();
    void anEmptyChoiceIsNoEmptyContract();
};

namespace {

/// Two headings with two lines each: "Levering" with deelnemers, and a kpi of its own.
EntryModel::Content small()
{
    EntryModel::Content content;
    const auto add = [&](const QString &title, bool heading, bool group, qint64 id, Verdict verdict) {
        EntryRow row;
        row.title = title;
        row.heading = heading;
        row.group = group;
        row.indented = !heading && id < 10;
        row.indicator = IndicatorId { id };
        row.norm = heading ? QString() : u"≥ 95%"_s;
        content.rows.push_back(row);
        std::vector<EntryCell> cells(heading ? 0 : 12);
        for (EntryCell &cell : cells) {
            cell.period = Period::month(2026, 1);
            cell.open = true;
            cell.expected = true;
            if (verdict == Verdict::Missing)
                continue;
            cell.measurement = Measurement();
            Outcome outcome;
            outcome.verdict = verdict;
            outcome.value = Ratio(90);
            cell.outcome = outcome;
        }
        content.cells.push_back(cells);
        content.indicators.emplace_back();
        content.norms.emplace_back();
    };
    add(u"Maandelijks"_s, true, false, 0, Verdict::Missing);
    add(u"Levering"_s, true, true, 0, Verdict::Missing);
    add(u"Café Één"_s, false, false, 1, Verdict::Met);
    add(u"Zuid"_s, false, false, 2, Verdict::Breach);
    add(u"Per jaar"_s, true, false, 0, Verdict::Missing);
    add(u"Audit"_s, false, false, 10, Verdict::Missing);
    add(u"Belang"_s, false, false, 11, Verdict::Attention);
    return content;
}

QString titles(const EntryModel::Content &content)
{
    QStringList list;
    for (const EntryRow &row : content.rows)
        list += row.heading ? u'[' + row.title + u']' : row.title;
    return list.join(u' ');
}

} // namespace

void TestEntryArrangement::choosesByWords_data()
{
    using Show = EntryChoice::Show;
    using Order = EntryChoice::Order;
    QTest::addColumn<EntryChoice>("choice");
    QTest::addColumn<QString>("shown");
    const QString all = titles(small());
    QTest::newRow("nothing chosen") << EntryChoice() << all;
    QTest::newRow("without accents") << EntryChoice { u"cafe een"_s, Show::All, Order::Contract } << u"[Maandelijks] [Levering] Café Één"_s;
    QTest::newRow("by the heading over it") << EntryChoice { u"levering"_s, Show::All, Order::Contract }
                                            << u"[Maandelijks] [Levering] Café Één Zuid"_s;
    QTest::newRow("by the norm") << EntryChoice { u"95%"_s, Show::All, Order::Contract } << all;
    QTest::newRow("missing") << EntryChoice { {}, Show::Missing, Order::Contract } << u"[Per jaar] Audit"_s;
    QTest::newRow("breach") << EntryChoice { {}, Show::Breach, Order::Contract } << u"[Maandelijks] [Levering] Zuid"_s;
    QTest::newRow("questions") << EntryChoice { {}, Show::Questions, Order::Contract } << QString();
    QTest::newRow("words and missing") << EntryChoice { u"zuid"_s, Show::Missing, Order::Contract } << QString();
    QTest::newRow("by name") << EntryChoice { {}, Show::All, Order::Title } << u"Audit Belang Levering · Café Één Levering · Zuid"_s;
    QTest::newRow("worst first") << EntryChoice { {}, Show::All, Order::Worst } << u"Levering · Zuid Belang Audit Levering · Café Één"_s;
}

void TestEntryArrangement::choosesByWords()
{
    QFETCH(EntryChoice, choice);
    QFETCH(QString, shown);
    EntryArrangement arrangement;
    arrangement.choose(choice);
    QCOMPARE(titles(arrangement.apply(small())), shown);
    QCOMPARE(arrangement.all(), 4);
}

void TestEntryArrangement::keepsTheHeadingsOfWhatIsShown()
{
    EntryArrangement arrangement;
    arrangement.choose({ u"belang"_s, EntryChoice::Show::All, EntryChoice::Order::Contract });
    QCOMPARE(titles(arrangement.apply(small())), u"[Per jaar] Belang"_s);
    QCOMPARE(arrangement.shown(), 1);
}

/// A line that was shown because it was empty does not run away from under the cursor once it is filled.
void TestEntryArrangement::aFilledLineStays()
{
    EntryArrangement arrangement;
    arrangement.choose({ {}, EntryChoice::Show::Missing, EntryChoice::Order::Contract });
    QCOMPARE(titles(arrangement.apply(small())), u"[Per jaar] Audit"_s);
    EntryModel::Content filled = small();
    for (EntryCell &cell : filled.cells[5])
        cell.measurement = Measurement();
    QCOMPARE(titles(arrangement.apply(filled)), u"[Per jaar] Audit"_s);
    arrangement.choose(arrangement.choice()); // chosen anew
    QCOMPARE(titles(arrangement.apply(filled)), QString());
}

void TestEntryArrangement::worstGoesFirst()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    presenter.choose({ {}, EntryChoice::Show::All, EntryChoice::Order::Worst });
    QVERIFY(presenter.load());
    QVERIFY(!presenter.model()->isHeading(0));
    for (int row = 0; row < presenter.model()->rowCount(); ++row)
        QVERIFY(!presenter.model()->isHeading(row));
}

void TestEntryArrangement::aPlaceThatIsLeftOutIsShownAgain()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const QModelIndex first = presenter.startIn(presenter.firstRow());
    const Cell cell = presenter.model()->address(first);
    presenter.choose({ u"zzz"_s, EntryChoice::Show::All, EntryChoice::Order::Contract });
    QVERIFY(presenter.load());
    QCOMPARE(presenter.model()->rowCount(), 0);
    const QModelIndex found = presenter.show(cell);
    QVERIFY(found.isValid());
    QVERIFY(presenter.model()->address(found) == cell);
    QVERIFY(!presenter.arrangement().choice().isActive());
}

void TestEntryArrangement::anEmptyChoiceIsNoEmptyContract()
{
    SampleWorkspace sample;
    EntryPresenter presenter(sample.workspace);
    presenter.choose({ u"zzz"_s, EntryChoice::Show::All, EntryChoice::Order::Contract });
    QVERIFY(presenter.load()); // there is something to enter, only not in sight
    QCOMPARE(presenter.arrangement().shown(), 0);
    QVERIFY(presenter.arrangement().all() > 10);
    QVERIFY(!presenter.filledText().isEmpty());
}

QTEST_MAIN(TestEntryArrangement)
#include "tst_EntryArrangement.moc"
