// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Established.h"
#include "KpiVerbs.h"
#include "MeetingVerbs.h"
#include "NormMeeting.h"
#include "SmallContract.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What was established on a day, with which norm and which data, and what was changed since.
/// Source: issue "The engine", requirements.
class TestEstablished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsACorrection();
    void knowsTheDayItself_data();
    void knowsTheDayItself();
    void knowsANormChange();
    void knowsTheOverlegBehindANorm();
    void knowsAReading();
    void knowsWhatWasTakenBack();
    void knowsWhatWasRemoved();
    void knowsAnImportOfManyRows();
    void saysWhatItCannotTakeBack();
    void looksAtOneKpiOnly();
    void changesNothing();

private:
    void at(int month, int day, int hour = 9) { m_now = QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC); }
    Status enter(qint64 local, const Period &period, qint64 numerator, qint64 denominator)
    {
        Measurement row;
        row.cell = { part(local), period, {} };
        row.numerator = Decimal(numerator);
        row.denominator = Decimal(denominator);
        return statusOf(enterMeasurement(*m_portfolio, row));
    }
    template<typename T>
    static Status statusOf(const Result<T> &result)
    {
        return result ? done() : Status(result.error());
    }
    static Status statusOf(const Status &status) { return status; }
    [[nodiscard]] const ContractDefinition &agreed() const { return *m_portfolio->definition(m_contract); }
    [[nodiscard]] IndicatorId part(qint64 local) const { return agreed().indicators.at(static_cast<std::size_t>(local - 1)).id; }
    [[nodiscard]] KpiId kpi(const QString &code) const { return agreed().kpi(code)->id; }
    [[nodiscard]] Established on(const QDate &day, const QString &code = u"kwartaal"_s,
                                 const Period &view = Period::quarter(2026, 1)) const
    {
        auto answer = establishedOn(*m_portfolio, m_contract, kpi(code), view, day, QDate(2026, 12, 1));
        return answer ? std::move(answer).value() : Established {};
    }
    Status enterQuarter()
    {
        for (int month = 1; month <= 3; ++month) {
            if (auto status = enter(7, Period::month(2026, month), 92, 100); !status)
                return status;
        }
        return done();
    }

    QDateTime m_now;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestEstablished::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_portfolio.reset();
    m_world = std::make_unique<World>();
    at(1, 2);
    Environment environment = m_world->environment();
    environment.now = [this] { return m_now; };
    m_portfolio = Portfolio::createUnsaved(environment).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestEstablished::knowsACorrection()
{
    at(4, 3);
    QVERIFY(enterQuarter());
    at(5, 20);
    QVERIFY(enter(7, Period::month(2026, 2), 80, 100)); // 264 of 300 is 88%
    const Established answer = on(QDate(2026, 5, 1));
    QCOMPARE(answer.then.verdict(), Verdict::Met);
    QCOMPARE(answer.now.verdict(), Verdict::Breach);
    QCOMPARE(answer.then.parts.size(), std::size_t(1));
    QVERIFY(answer.then.parts[0].value == Ratio(92));
    QVERIFY(answer.now.parts[0].value == Ratio(88));
    QVERIFY(!answer.then.parts[0].because.empty());
    QVERIFY(answer.complete);
    QCOMPARE(answer.changes.size(), std::size_t(1));
    const ChangeSince &change = answer.changes[0];
    QCOMPARE(change.user, u"anna"_s);
    QCOMPARE(change.day, QDate(2026, 5, 20));
    QCOMPARE(std::get<Measurement>(*change.row.before).numerator, Decimal(92));
    QCOMPARE(std::get<Measurement>(*change.row.after).numerator, Decimal(80));
    QVERIFY2(on(QDate(2026, 4, 1)).then.parts.empty(), "nothing was measured yet");
    QCOMPARE(on(QDate(2026, 4, 1)).then.verdict(), Verdict::Missing);
    QVERIFY2(!on(QDate(2026, 1, 1)).then.agreed, "there was no contract yet");
}

void TestEstablished::knowsTheDayItself_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("known");
    QTest::newRow("the day before") << QDate(2026, 4, 2) << false;
    QTest::newRow("the day itself counts in full") << QDate(2026, 4, 3) << true;
    QTest::newRow("the day after") << QDate(2026, 4, 4) << true;
}

void TestEstablished::knowsTheDayItself()
{
    QFETCH(QDate, day);
    QFETCH(bool, known);
    // Half past nine in the morning of the 3rd where it was written: tests run in Auckland, where that is the 2nd in UTC.
    m_now = QDateTime(QDate(2026, 4, 3), QTime(9, 30), Qt::LocalTime).toUTC();
    QVERIFY(enterQuarter());
    QCOMPARE(on(day).then.verdict(), known ? Verdict::Met : Verdict::Missing);
    QCOMPARE(on(day).changes.size(), std::size_t(known ? 0 : 3));
}

void TestEstablished::knowsANormChange()
{
    at(4, 3);
    QVERIFY(enterQuarter());
    at(6, 1);
    auto sheet = kpiSheet(agreed(), kpi(u"kwartaal"_s), QDate(2026, 6, 1));
    sheet->parts[0].norm.value = Decimal(95);
    QVERIFY(saveKpi(*m_portfolio, m_contract, *sheet, { QDate(2026, 1, 1), u"aangescherpt"_s, true }).hasValue());
    const Established answer = on(QDate(2026, 5, 31));
    QCOMPARE(answer.then.verdict(), Verdict::Met);
    QCOMPARE(answer.then.parts[0].normVersion, 1);
    QCOMPARE(answer.now.verdict(), Verdict::Breach);
    QCOMPARE(answer.now.parts[0].normVersion, 2);
    QCOMPARE(answer.then.agreed->norms.size() + 1, answer.now.agreed->norms.size());
    QCOMPARE(answer.changes.size(), std::size_t(1));
    QCOMPARE(std::get<NormVersion>(*answer.changes[0].row.after).reason, u"aangescherpt"_s);
}

/// A4-19: the version that was agreed in an overleg refers to it, then as now.
void TestEstablished::knowsTheOverlegBehindANorm()
{
    at(4, 3);
    QVERIFY(enterQuarter());
    at(6, 1);
    Meeting meeting;
    meeting.contract = m_contract;
    meeting.title = u"Kwartaaloverleg"_s;
    meeting.date = QDate(2026, 5, 28);
    const auto held = saveMeeting(*m_portfolio, meeting);
    QVERIFY(held);
    auto sheet = kpiSheet(agreed(), kpi(u"kwartaal"_s), QDate(2026, 6, 1));
    sheet->parts[0].norm.value = Decimal(95);
    QVERIFY(saveKpi(*m_portfolio, m_contract, *sheet, { QDate(2026, 1, 1), u"aangescherpt"_s, true, *held }).hasValue());
    at(8, 1);
    const Established before = on(QDate(2026, 5, 31));
    QCOMPARE(before.changes.size(), std::size_t(2)); // the norm, and what it rests on
    QVERIFY(isNormMeeting(std::get<ContractSetting>(*before.changes[1].row.after)));
    QVERIFY(!normMeeting(*before.then.agreed, before.then.parts[0].norm));
    const Established after = on(QDate(2026, 7, 1));
    QVERIFY(after.changes.empty());
    const auto agreedIn = normMeeting(*after.then.agreed, after.then.parts[0].norm);
    QVERIFY(agreedIn);
    QCOMPARE(*agreedIn, (NormMeeting { *held, meeting.date, meeting.title }));
}

void TestEstablished::knowsAReading()
{
    const auto participants = agreed().participants();
    at(4, 3);
    for (int month = 1; month <= 3; ++month) {
        for (const Party *party : participants) {
            Measurement row;
            row.cell = { part(1), Period::month(2026, month), party->id };
            row.numerator = Decimal(month == 1 ? 90 : 99);
            row.denominator = Decimal(100);
            QVERIFY(enterMeasurement(*m_portfolio, row));
        }
    }
    at(6, 1);
    QVERIFY(changeSetting(*m_portfolio, m_contract, u"delivery.quarter"_s, u"every_month"_s));
    const Established answer = on(QDate(2026, 5, 1), u"leverbetrouwbaarheid"_s);
    QCOMPARE(answer.then.verdict(), Verdict::Met);
    QCOMPARE(answer.now.verdict(), Verdict::Breach);
    QCOMPARE(answer.changes.size(), std::size_t(1));
    QCOMPARE(std::get<ContractSetting>(*answer.changes[0].row.after).value, u"every_month"_s);
}

void TestEstablished::knowsWhatWasTakenBack()
{
    at(4, 3);
    QVERIFY(enterQuarter());
    at(5, 1);
    QVERIFY(enter(7, Period::month(2026, 3), 10, 100));
    at(5, 10);
    QVERIFY(m_portfolio->undo());
    QCOMPARE(on(QDate(2026, 4, 30)).then.verdict(), Verdict::Met);
    const Established between = on(QDate(2026, 5, 5));
    QCOMPARE(between.then.verdict(), Verdict::Breach);
    QCOMPARE(between.now.verdict(), Verdict::Met);
    QCOMPARE(between.changes.size(), std::size_t(1));
    QCOMPARE(between.changes[0].step, LoggedChange::Step::TakenBack);
}

void TestEstablished::knowsWhatWasRemoved()
{
    at(4, 3);
    QVERIFY(enterQuarter());
    at(5, 1);
    const KpiId gone = kpi(u"kwartaal"_s);
    QVERIFY(removeKpi(*m_portfolio, m_contract, gone));
    const auto answer = establishedOn(*m_portfolio, m_contract, gone, Period::quarter(2026, 1), QDate(2026, 4, 30),
                                      QDate(2026, 12, 1));
    QVERIFY(answer);
    QVERIFY(answer->then.standing && !answer->now.standing);
    QCOMPARE(answer->then.verdict(), Verdict::Met);
    QVERIFY(answer->then.parts[0].value == Ratio(92));
    QVERIFY(!answer->changes.empty());
}

void TestEstablished::knowsAnImportOfManyRows()
{
    const auto rows = [this](qint64 numerator, int first) {
        std::vector<Measurement> values;
        for (int month = 0; month < 1200; ++month) {
            Measurement row;
            row.cell = { part(7), Period::month(1950, 1).plus(first + month), {} };
            row.numerator = Decimal(numerator);
            row.denominator = Decimal(100);
            values.push_back(row);
        }
        return values;
    };
    at(4, 3);
    const int before = (2026 - 1950) * 12 - 1000;
    QVERIFY(enterMeasurements(*m_portfolio, rows(92, before), ChangeKind::ImportMeasurements));
    at(5, 3);
    QVERIFY(enterMeasurements(*m_portfolio, rows(50, before + 600), ChangeKind::ImportMeasurements)); // 600 of them anew
    QCOMPARE(on(QDate(2026, 4, 1)).then.verdict(), Verdict::Missing);
    const Established answer = on(QDate(2026, 4, 30));
    QVERIFY(answer.complete);
    QCOMPARE(answer.then.verdict(), Verdict::Met);
    QVERIFY(answer.then.parts[0].value == Ratio(92));
    QCOMPARE(answer.now.verdict(), Verdict::Breach);
    QCOMPARE(answer.changes.size(), std::size_t(3));
    const auto late = on(QDate(2026, 4, 30), u"kwartaal"_s, Period::quarter(2050, 1));
    QVERIFY2(late.then.parts.empty() && !late.now.parts.empty(), "made by the second import alone");
}

void TestEstablished::saysWhatItCannotTakeBack()
{
    at(4, 3);
    Change many { ChangeKind::AddParty, { u"veel"_s }, {} };
    for (int i = 0; i < 1001; ++i) {
        Party party;
        party.id = m_portfolio->nextId<PartyId>();
        party.contract = m_contract;
        party.name = u"partij %1"_s.arg(i);
        many.records.push_back({ std::nullopt, party });
    }
    QVERIFY(m_portfolio->apply(many));
    QVERIFY(!on(QDate(2026, 4, 1)).complete);
    QVERIFY(on(QDate(2026, 4, 3)).complete);
}

void TestEstablished::looksAtOneKpiOnly()
{
    at(4, 3);
    QVERIFY(enterQuarter());
    at(5, 3);
    Measurement other;
    other.cell = { part(3), Period::month(2026, 2), {} };
    other.value = Decimal(60);
    QVERIFY(enterMeasurement(*m_portfolio, other));
    QVERIFY(enter(7, Period::month(2026, 4), 10, 100));
    const Established answer = on(QDate(2026, 5, 1));
    QVERIFY2(answer.changes.empty(), "another kpi and another quarter");
    QCOMPARE(answer.then.verdict(), answer.now.verdict());
}

void TestEstablished::changesNothing()
{
    at(4, 3);
    QVERIFY(enterQuarter());
    QVERIFY(m_portfolio->saveAs(m_world->path(u"p.maatlat"_s)));
    QSignalSpy changed(m_portfolio.get(), &Portfolio::changed);
    const auto past = Hindsight::of(*m_portfolio, m_contract, Period::quarter(2026, 1), QDate(2026, 4, 1), QDate(2026, 12, 1));
    QVERIFY(past);
    QVERIFY(past->past().isReadOnly());
    QVERIFY(past->past().path().isEmpty());
    QCOMPARE(past->past().saveState(), SaveState::ReadOnly);
    QVERIFY(!past->past().backupTo(m_world->path(u"kopie.maatlat"_s)));
    QCOMPARE(m_portfolio->saveState(), SaveState::Saved);
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestEstablished)
#include "tst_Established.moc"
