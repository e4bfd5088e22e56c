// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionVerbs.h"
#include "AuditVerbs.h"
#include "KeptTextVerb.h"
#include "SmallContract.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The register of audits: put down, changed and taken away, each as one step. Source: E4-115.
class TestAuditVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsThem();
    void refuses_data();
    void refuses();
    void losesNothingThatIsNotUnderstood();

private:
    [[nodiscard]] std::vector<Audit> kept() const { return auditsOf(*m_portfolio->definition(m_contract)); }
    [[nodiscard]] static Audit audit(int majors = 0)
    {
        Audit made;
        made.date = QDate(2026, 3, 5);
        made.title = u"Klachtafhandeling"_s;
        made.auditor = u"A. Auditor"_s;
        made.majors = majors;
        return made;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestAuditVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestAuditVerbs::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestAuditVerbs::keepsThem()
{
    ActionItem capa;
    capa.contract = m_contract;
    capa.title = u"Script herzien"_s;
    const auto action = saveAction(*m_portfolio, capa);
    QVERIFY(action);
    QCOMPARE(putAudit(*m_portfolio, m_contract, audit()).value(), 1);
    QCOMPARE(putAudit(*m_portfolio, m_contract, audit(2)).value(), 2);
    QCOMPARE(kept().back().reference, u"AUD-2026-02"_s);
    Audit changed = kept().back();
    changed.action = *action;
    changed.reference = u"iets anders"_s; // stays what it was
    QVERIFY(putAudit(*m_portfolio, m_contract, changed).hasValue());
    QCOMPARE(kept().back().action, *action);
    QCOMPARE(kept().back().reference, u"AUD-2026-02"_s);
    QVERIFY(m_portfolio->undo().hasValue());
    QVERIFY(!kept().back().action.isValid());
    QVERIFY(removeAudit(*m_portfolio, m_contract, 1).hasValue());
    QCOMPARE(kept().size(), 1U);
    QCOMPARE(removeAudit(*m_portfolio, m_contract, 1).error().code, ErrorCode::NotFound);
}

void TestAuditVerbs::refuses_data()
{
    QTest::addColumn<Audit>("audit");
    QTest::addColumn<int>("code"); // -1: it is kept
    const int wrong = static_cast<int>(ErrorCode::InvalidInput);
    const int missing = static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("as it should be") << audit() << -1;
    QTest::newRow("as many findings as can be") << audit(mostFindings) << -1;
    QTest::newRow("one more") << audit(mostFindings + 1) << wrong;
    QTest::newRow("below zero") << audit(-1) << wrong;
    Audit one = audit();
    one.title = u"  "_s;
    QTest::newRow("no title") << one << wrong;
    one = audit();
    one.date = {};
    QTest::newRow("no day") << one << wrong;
    one = audit();
    one.caseId = CaseId { 4711 };
    QTest::newRow("an unknown case") << one << missing;
    one = audit();
    one.action = ActionId { 4711 };
    QTest::newRow("an unknown action") << one << missing;
    one = audit();
    one.number = 9;
    QTest::newRow("an unknown number") << one << missing;
}

void TestAuditVerbs::refuses()
{
    QFETCH(Audit, audit);
    QFETCH(int, code);
    const auto put = putAudit(*m_portfolio, m_contract, audit);
    QCOMPARE(put ? -1 : static_cast<int>(put.error().code), code);
    QCOMPARE(kept().size(), code < 0 ? 1U : 0U);
}

/// A later version may write a line in another way: then the list is left as it is.
void TestAuditVerbs::losesNothingThatIsNotUnderstood()
{
    QVERIFY(putAudit(*m_portfolio, m_contract, audit()).hasValue());
    const QString key = QString::fromUtf16(auditsKey);
    const auto before = m_portfolio->definition(m_contract);
    const QString newer = before->setting(key) + u"\n2\tin een latere vorm"_s;
    QVERIFY(keepText(*m_portfolio, *before, key, newer).hasValue());
    QCOMPARE(kept().size(), 1U);
    QCOMPARE(putAudit(*m_portfolio, m_contract, audit()).error().code, ErrorCode::FileDamaged);
    QCOMPARE(removeAudit(*m_portfolio, m_contract, 1).error().code, ErrorCode::FileDamaged);
    QCOMPARE(m_portfolio->definition(m_contract)->setting(key), newer);
}

QTEST_GUILESS_MAIN(TestAuditVerbs)
#include "tst_AuditVerbs.moc"
