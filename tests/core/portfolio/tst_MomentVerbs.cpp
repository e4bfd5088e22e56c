// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MomentVerbs.h"

#include "KeptTextVerb.h"
#include "SmallContract.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Days of indexation and options are put down, changed and taken away, each as one step that can be undone.
class TestMomentVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsThem();
    void refuses_data();
    void refuses();
    void losesNothingThatIsNotUnderstood();
    void takesAwayTogetherOrNotAtAll();

private:
    [[nodiscard]] std::vector<ContractMoment> kept() const { return momentsOf(*m_portfolio->definition(m_contract)); }
    [[nodiscard]] QDate start() const { return m_portfolio->definition(m_contract)->contract.start; }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestMomentVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestMomentVerbs::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestMomentVerbs::keepsThem()
{
    const QDate day = start().addYears(1);
    QCOMPARE(putMoment(*m_portfolio, m_contract, { 0, MomentKind::YearlyIndexation, u"CBS"_s, day, day, OptionState::Taken }).value(), 1);
    QCOMPARE(putMoment(*m_portfolio, m_contract, { 0, MomentKind::Option, u"Verlenging"_s, day, day.addYears(2), OptionState::Open }).value(), 2);
    QCOMPARE(kept().size(), 2U);
    // What belongs to an option only is not kept with an indexation.
    QCOMPARE(kept().front(), (ContractMoment { 1, MomentKind::YearlyIndexation, u"CBS"_s, day, {}, OptionState::Open }));
    ContractMoment option = kept().back();
    option.state = OptionState::Taken;
    QCOMPARE(putMoment(*m_portfolio, m_contract, option).value(), 2);
    QCOMPARE(kept().back().state, OptionState::Taken);
    QVERIFY(m_portfolio->undo().hasValue());
    QCOMPARE(kept().back().state, OptionState::Open);
    QVERIFY(removeMoments(*m_portfolio, m_contract, { 1 }).hasValue());
    QCOMPARE(putMoment(*m_portfolio, m_contract, { 0, MomentKind::Indexation, {}, day, {}, OptionState::Open }).value(), 3);
}

void TestMomentVerbs::refuses_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("day");   // after the start
    QTest::addColumn<int>("until"); // after the day
    QTest::addColumn<int>("code");  // -1: it is kept
    const int kept = -1;
    const int wrong = static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("on the first day") << 0 << 0 << 10 << kept;
    QTest::newRow("before it") << 0 << -1 << 10 << wrong;
    QTest::newRow("until that day") << 0 << 5 << 0 << kept;
    QTest::newRow("until the day before") << 0 << 5 << -1 << wrong;
    QTest::newRow("unknown") << 9 << 5 << 10 << static_cast<int>(ErrorCode::NotFound);
}

void TestMomentVerbs::refuses()
{
    QFETCH(int, number);
    QFETCH(int, day);
    QFETCH(int, until);
    QFETCH(int, code);
    const QDate on = start().addDays(day);
    const auto put = putMoment(*m_portfolio, m_contract, { number, MomentKind::Option, u"Verlenging"_s, on, on.addDays(until), OptionState::Open });
    QCOMPARE(put ? -1 : static_cast<int>(put.error().code), code);
    QCOMPARE(kept().size(), code < 0 ? 1U : 0U);
    QVERIFY(!putMoment(*m_portfolio, m_contract, { 0, MomentKind::Option, u"Zonder dag"_s, {}, {}, OptionState::Open }));
    QVERIFY(!putMoment(*m_portfolio, ContractId { 99 }, { 0, MomentKind::Option, {}, on, {}, OptionState::Open }));
}

void TestMomentVerbs::takesAwayTogetherOrNotAtAll()
{
    const QDate day = start().addYears(1);
    for (int i = 0; i < 2; ++i)
        QVERIFY(putMoment(*m_portfolio, m_contract, { 0, MomentKind::Indexation, {}, day, {}, OptionState::Open }).hasValue());
    QCOMPARE(removeMoments(*m_portfolio, m_contract, { 1, 5 }).error().code, ErrorCode::NotFound);
    QCOMPARE(kept().size(), 2U);
    QVERIFY(removeMoments(*m_portfolio, m_contract, { 1, 2 }).hasValue());
    QVERIFY(kept().empty());
    QVERIFY(!m_portfolio->definition(m_contract)->lastSetting(QString::fromUtf16(momentsKey)));
}

/// A later version may write a line in another way: then the list is left as it is.
void TestMomentVerbs::losesNothingThatIsNotUnderstood()
{
    QVERIFY(putMoment(*m_portfolio, m_contract, { 0, MomentKind::Option, u"Verlenging"_s, start().addYears(1), {}, OptionState::Open }).hasValue());
    const QString key = QString::fromUtf16(momentsKey);
    const auto before = m_portfolio->definition(m_contract);
    const QString newer = before->setting(key) + u"\n2\tin een latere vorm"_s;
    QVERIFY(keepText(*m_portfolio, *before, key, newer).hasValue());
    QCOMPARE(kept().size(), 1U);
    QCOMPARE(putMoment(*m_portfolio, m_contract, { 0, MomentKind::Option, u"Verlenging"_s, start().addYears(1), {}, OptionState::Open }).error().code, ErrorCode::FileDamaged);
    QCOMPARE(removeMoments(*m_portfolio, m_contract, { 1 }).error().code, ErrorCode::FileDamaged);
    QCOMPARE(m_portfolio->definition(m_contract)->setting(key), newer);
}

QTEST_GUILESS_MAIN(TestMomentVerbs)
#include "tst_MomentVerbs.moc"
