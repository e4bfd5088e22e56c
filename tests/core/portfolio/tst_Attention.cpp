// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionVerbs.h"
#include "CaseVerbs.h"
#include "DeviationVerbs.h"
#include "MeetingVerbs.h"
#include "ProcedureLibrary.h"
#include "SmallContract.h"
#include "Standings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AttentionKind)
Q_DECLARE_METATYPE(AttentionStep)

/// What asks for attention, and the one thing to do about it first. Source: ux §6-02.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesTheNextStep();
    void comingTermsAreOfEverythingWithADate();
    void sharesTogetherAreTheWhole();
    void aTermThatEndsSoonComesFirst_data();
    void aTermThatEndsSoonComesFirst();

private:
    const QDate today { 2026, 10, 13 };

    [[nodiscard]] Desk desk() const { return { *m_portfolio, m_contract }; }
    [[nodiscard]] std::optional<AttentionItem> item() const
    {
        const auto standing = contractStanding(*m_portfolio, m_contract, Period::quarter(2026, 3), today);
        const std::vector<AttentionItem> items = attentionOf(*m_portfolio, standing);
        const auto found = std::ranges::find(items, desk().kpi(u"kwartaal"_s), &AttentionItem::kpi);
        return found == items.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] Deviation deviation() const
    {
        const auto lines = deviationRegister(*m_portfolio, m_contract, today);
        const auto line = std::ranges::find(lines, desk().kpi(u"kwartaal"_s), &RegisterLine::kpi);
        return line->stored ? *line->stored : draftFor(*m_portfolio, m_contract, *line, today);
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestAttention::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
    for (int month = 7; month <= 9; ++month)
        QVERIFY(desk().value(7, Period::month(2026, month), Decimal(80))); // the norm is 90
}

void TestAttention::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestAttention::namesTheNextStep()
{
    QVERIFY(item());
    QCOMPARE(item()->kind, AttentionKind::Breach);
    QCOMPARE(item()->step, AttentionStep::Note);
    Deviation row = deviation();
    row.cause.clear();
    QVERIFY(saveDeviation(*m_portfolio, row));
    QCOMPARE(item()->step, AttentionStep::Analyse);
    row = deviation();
    row.cause = u"te weinig mensen"_s;
    QVERIFY(saveDeviation(*m_portfolio, row));
    QCOMPARE(item()->step, AttentionStep::Share);
    row = deviation();
    row.causeShared = today;
    QVERIFY(saveDeviation(*m_portfolio, row));
    QCOMPARE(item()->step, AttentionStep::Attribute);
    row = deviation();
    row.attributable = Attribution::Yes;
    row.attributableReason = u"eigen planning"_s;
    QVERIFY(saveDeviation(*m_portfolio, row));
    QCOMPARE(item()->step, AttentionStep::Look);
}

void TestAttention::comingTermsAreOfEverythingWithADate()
{
    ActionItem action;
    action.contract = m_contract;
    action.title = u"Monteurs werven"_s;
    action.owner = u"J. Smit"_s;
    action.agreed = QDate(2026, 9, 1);
    action.due = QDate(2026, 10, 20);
    QVERIFY(saveAction(*m_portfolio, action));
    action.title = u"Ooit"_s;
    action.due = QDate(2027, 3, 1); // beyond the three months that are looked ahead
    QVERIFY(saveAction(*m_portfolio, action));
    Meeting meeting;
    meeting.contract = m_contract;
    meeting.title = u"Strategisch overleg"_s;
    meeting.date = QDate(2026, 10, 29);
    QVERIFY(saveMeeting(*m_portfolio, meeting));
    meeting.title = u"Vorig overleg"_s;
    meeting.date = QDate(2026, 10, 12);
    QVERIFY(saveMeeting(*m_portfolio, meeting));
    const auto standing = contractStanding(*m_portfolio, m_contract, Period::quarter(2026, 3), today);
    const std::vector<Duty> duties = comingTermsOf(*m_portfolio, standing);
    QVERIFY(std::ranges::is_sorted(duties, {}, &Duty::date));
    QStringList told;
    for (const Duty &duty : duties) {
        if (duty.kind == DutyKind::ActionDue || duty.kind == DutyKind::MeetingPlanned)
            told += duty.title + u' ' + QString::number(duty.workingDaysLeft);
    }
    QCOMPARE(told, QStringList({ u"Monteurs werven 5"_s, u"Strategisch overleg 12"_s }));
    QCOMPARE(duties.size(), dutiesOf(standing).size() + 2);
}

void TestAttention::sharesTogetherAreTheWhole()
{
    const ContractId other = addContract(*m_portfolio, SmallContract::definition(u"auto"_s)).value();
    QVERIFY(other.isValid());
    const Period view = Period::quarter(2026, 3);
    const PortfolioStanding whole = portfolioStanding(*m_portfolio, view, today);
    const PortfolioStanding first = shareOf(*m_portfolio, m_contract, view, today);
    const PortfolioStanding second = shareOf(*m_portfolio, other, view, today);
    const PortfolioStanding *shares[] = { &first, &second };
    const PortfolioStanding together = joined(shares, view, today);
    QCOMPARE(together.rows.size(), std::size_t(2));
    QCOMPARE(together.rows.size(), whole.rows.size());
    QCOMPARE(together.counts.all(), whole.counts.all());
    QCOMPARE(together.counts.breach, whole.counts.breach);
    QCOMPARE(together.attention.size(), whole.attention.size());
    QCOMPARE(together.duties.size(), whole.duties.size());
    QCOMPARE(together.months.size(), whole.months.size());
    for (std::size_t month = 0; month < whole.months.size(); ++month)
        QCOMPARE(together.months[month].counts.judged(), whole.months[month].counts.judged());
    QVERIFY(std::ranges::is_sorted(together.duties, {}, &Duty::date));
}

void TestAttention::aTermThatEndsSoonComesFirst_data()
{
    QTest::addColumn<QDate>("opened");
    QTest::addColumn<AttentionKind>("kind");
    QTest::addColumn<AttentionStep>("step");
    // Ten working days for the plan; today is Tuesday 13 October.
    QTest::newRow("six working days left") << QDate(2026, 10, 7) << AttentionKind::Breach << AttentionStep::Note;
    QTest::newRow("five working days left") << QDate(2026, 10, 6) << AttentionKind::DeadlineNear << AttentionStep::Keep;
    QTest::newRow("late") << QDate(2026, 9, 1) << AttentionKind::DeadlineNear << AttentionStep::Keep;
}

void TestAttention::aTermThatEndsSoonComesFirst()
{
    QFETCH(QDate, opened);
    QFETCH(AttentionKind, kind);
    QFETCH(AttentionStep, step);
    const auto plan = openCase(*m_portfolio, { m_contract, *loadProcedure(u"plan-van-aanpak"_s), u"Kwartaal"_s, {}, desk().kpi(u"kwartaal"_s), opened });
    QVERIFY(plan);
    CaseEvent notify;
    notify.code = u"notify"_s;
    notify.on = opened;
    notify.recorded = opened;
    notify.person = u"N. de Wit, contractmanager"_s;
    notify.content = { { u"shortfall"_s, u"80%, norm 90%"_s }, { u"document"_s, u"brief.odt"_s } };
    const auto recorded = recordEvent(*m_portfolio, m_contract, plan->id, notify);
    QVERIFY(recorded && recorded->isDone());
    QCOMPARE(item()->kind, kind);
    QCOMPARE(item()->step, step);
    if (step != AttentionStep::Keep)
        return;
    QVERIFY(item()->due.isValid());
    QVERIFY(!item()->term.isEmpty());
    QVERIFY(!item()->reference.isEmpty());
    const auto standing = contractStanding(*m_portfolio, m_contract, Period::quarter(2026, 3), today);
    QCOMPARE(attentionOf(*m_portfolio, standing).front().kpi, desk().kpi(u"kwartaal"_s));
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_Attention.moc"
