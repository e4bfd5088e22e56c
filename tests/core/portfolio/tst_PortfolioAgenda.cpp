// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PortfolioAgenda.h"

#include "SamplePortfolio.h"
#include "Standings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The agenda of a whole file: all contracts in one order, and the same duties that the overview shows.
class TestPortfolioAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithTheOverview();
    void knowsWhatIsLate_data();
    void knowsWhatIsLate();
    void isInOrder();
    void countsOpenWork();
    void isEmptyWithoutContracts();

private:
    [[nodiscard]] Environment environment() const
    {
        return { [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); }, u"anna"_s, u"pc-1"_s, m_folder.path() };
    }
    /// Agreed for this day in a procedure, a meeting or an action, rather than counted by a rule of the contract.
    [[nodiscard]] static bool isAgreedDay(AgendaEvent event)
    {
        return event == AgendaEvent::CaseTerm || event == AgendaEvent::MeetingPlanned || event == AgendaEvent::ActionDue;
    }
    QTemporaryDir m_folder;
};

void TestPortfolioAgenda::agreesWithTheOverview()
{
    const auto sample = buildSample(environment());
    QVERIFY(sample.hasValue());
    const QDate today = sampleToday();
    const Period view = defaultView(**sample, {}, PeriodKind::Quarter, today);
    const std::vector<Duty> duties = portfolioStanding(**sample, view, today).duties;
    std::vector<AgendaItem> items = agendaOf(**sample, agendaSpan(today, AgendaHorizon::ThreeMonths));
    // The agenda shows more: dates that only stand there, and terms that just have to pass.
    std::erase_if(items, [](const AgendaItem &item) {
        if (isAgreedDay(item.event))
            return item.deadline && item.deadline->isWaiting;
        return item.count.rule == DateCount::Rule::Stated;
    });
    const auto listed = [](const auto &rows) {
        QStringList lines;
        for (const auto &row : rows)
            lines += row.date.toString(Qt::ISODate) + u' ' + row.contractTitle + u' ' + row.kpiTitle + u' ' + row.period.toText();
        lines.sort();
        return lines;
    };
    QVERIFY(!duties.empty());
    QVERIFY(std::ranges::any_of(items, [](const AgendaItem &item) { return isAgreedDay(item.event); }));
    QCOMPARE(listed(items), listed(duties));
}

void TestPortfolioAgenda::knowsWhatIsLate_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("late");
    const QString measurements = u"applicatiebeheer 2026-Q3, omnichannel 2026-Q3"_s;
    QTest::newRow("the day itself") << QDate(2026, 10, 16) << QString();
    QTest::newRow("the day after") << QDate(2026, 10, 17) << measurements;
    QTest::newRow("in a later month, where no quarter ends") << QDate(2026, 11, 23) << measurements;
}

/// Also of parts that are measured more rarely than the view of today.
void TestPortfolioAgenda::knowsWhatIsLate()
{
    QFETCH(QDate, today);
    QFETCH(QString, late);
    const auto sample = buildSample(environment());
    QVERIFY(sample.hasValue());
    QStringList found;
    for (const AgendaItem &item : agendaOf(**sample, agendaSpan(today, AgendaHorizon::ThreeMonths))) {
        const bool isRemedy = item.kind() == AgendaKind::Remedy || item.kind() == AgendaKind::Meeting;
        if (!isRemedy && groupOf(item.date, today) == AgendaGroup::Late)
            found += item.contractCode + u' ' + item.period.toText();
    }
    QCOMPARE(found.join(u", "_s), late);
    // A survey that was not held is late inside its own year: the one of 2026 was, the one of 2027 is not.
    const std::vector<AgendaItem> next = agendaOf(**sample, agendaSpan(QDate(2027, 10, 2), AgendaHorizon::ThreeMonths));
    const auto isSurvey = [](const AgendaItem &item) { return item.event == AgendaEvent::Survey && item.date == QDate(2027, 10, 1); };
    QCOMPARE(std::ranges::count_if(next, isSurvey), 1);
}

void TestPortfolioAgenda::isInOrder()
{
    const auto sample = buildSample(environment());
    QVERIFY(sample.hasValue());
    const std::vector<AgendaItem> items = agendaOf(**sample, agendaSpan(sampleToday(), AgendaHorizon::Everything));
    QVERIFY(std::is_sorted(items.begin(), items.end(),
                           [](const AgendaItem &a, const AgendaItem &b) { return a.date < b.date; }));
    QSet<qint64> contracts;
    for (const AgendaItem &item : items)
        contracts.insert(item.contract.value);
    QCOMPARE(static_cast<std::size_t>(contracts.size()), (*sample)->contracts().size());
}

void TestPortfolioAgenda::countsOpenWork()
{
    const QDate today(2026, 10, 13);
    std::vector<AgendaItem> items(4);
    const std::array dates { QDate(2026, 10, 1), QDate(2026, 10, 13), QDate(2026, 10, 18), QDate(2026, 10, 19) };
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].date = dates[i];
    QCOMPARE(openThisWeek(items, today), 3);
    QCOMPARE(openThisWeek({}, today), 0);
}

void TestPortfolioAgenda::isEmptyWithoutContracts()
{
    const auto empty = Portfolio::createUnsaved(environment());
    QVERIFY(empty.hasValue());
    QVERIFY(agendaOf(**empty, agendaSpan(sampleToday(), AgendaHorizon::Everything)).empty());
    QVERIFY(!(*empty)->documentId().isEmpty());
}

QTEST_GUILESS_MAIN(TestPortfolioAgenda)
#include "tst_PortfolioAgenda.moc"
