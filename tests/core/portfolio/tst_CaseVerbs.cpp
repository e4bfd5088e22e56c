// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseVerbs.h"
#include "ContractVerbs.h"
#include "ProcedureLibrary.h"
#include "SmallContract.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Cases in the file: opened, carried on by the book, published at once, never taken back. Source: decisions 11 and 20,
/// E1-59, E4-102…105, E4-124.
class TestCaseVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensACase();
    void recordsWhatTheProcedureAllows();
    void refusesWithTheReason();
    void publishesAtOnce();
    void keepsItsVersion();
    void refersToOtherCases();
    void keepsTheContract();

private:
    [[nodiscard]] CaseId open(const QString &procedure = u"escalatie"_s)
    {
        const auto id = openCase(*m_portfolio, { m_contract, *loadProcedure(procedure), u"Levering te laat"_s, {}, m_portfolio->definition(m_contract)->kpis.front().id,
                                                QDate(2026, 9, 7) });
        return id ? id->id : CaseId {};
    }
    [[nodiscard]] static CaseEvent event(const QString &code, int day, const QMap<QString, QString> &content)
    {
        CaseEvent event;
        event.code = code;
        event.on = event.recorded = QDate(2026, 9, day);
        event.content = content;
        return event;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestCaseVerbs::init()
{
    m_portfolio.reset();
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::create(m_world->path(u"dossier.maatlat"_s), m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestCaseVerbs::opensACase()
{
    const CaseId id = open();
    QVERIFY(id.isValid());
    QVERIFY(open().isValid());
    const auto cases = casesOf(*m_portfolio, m_contract);
    QCOMPARE(cases.size(), 2U);
    QCOMPARE(cases.front().record.reference, u"ESC-2026-01"_s);
    QCOMPARE(cases.back().record.reference, u"ESC-2026-02"_s);
    QCOMPARE(stepOf(cases.front().procedure, cases.front().state), u"noted"_s);
    QCOMPARE(cases.front().state.subject, u"leverbetrouwbaarheid"_s);
    QCOMPARE(m_portfolio->procedureVersions().size(), 1U); // one version for both
    QVERIFY(!openCase(*m_portfolio, { m_contract, *loadProcedure(u"escalatie"_s), u"  "_s, {}, {}, QDate(2026, 9, 7) }));
}

void TestCaseVerbs::recordsWhatTheProcedureAllows()
{
    const CaseId id = open();
    const auto recorded = recordEvent(*m_portfolio, m_contract, id,
                                      event(u"escalate1"_s, 8, { { u"ground"_s, u"missed"_s }, { u"motive"_s, u"drie maanden te laat"_s } }));
    QVERIFY(recorded && recorded->isDone());
    const auto file = caseOf(*m_portfolio, m_contract, id);
    QVERIFY(file);
    QCOMPARE(stepOf(file->procedure, file->state), u"level1"_s);
    QCOMPARE(file->state.history.front().event.content.value(u"motive"_s), u"drie maanden te laat"_s);
    QCOMPARE(unsoundCases(*m_portfolio, m_contract), QStringList());
    const auto undo = m_portfolio->undoStep();
    QVERIFY(!undo || undo->kind == ChangeKind::AddContract);
}

void TestCaseVerbs::refusesWithTheReason()
{
    const CaseId id = open();
    const auto skipped = recordEvent(*m_portfolio, m_contract, id, event(u"escalate2"_s, 8, { { u"motive"_s, u"meteen hoger"_s } }));
    QVERIFY(skipped && !skipped->isDone());
    QVERIFY(std::ranges::any_of(skipped->refusals, [](const Refusal &row) { return row.code == RefusalCode::NotAtThisStep; }));
    QVERIFY(caseOf(*m_portfolio, m_contract, id)->state.history.empty());
    QVERIFY(!recordEvent(*m_portfolio, m_contract, CaseId { 4711 }, event(u"escalate1"_s, 8, {})));
}

void TestCaseVerbs::publishesAtOnce()
{
    const CaseId id = open();
    const auto recorded = recordEvent(*m_portfolio, m_contract, id,
                                      event(u"escalate1"_s, 8, { { u"ground"_s, u"threatened"_s }, { u"motive"_s, u"dreigt"_s } }));
    QVERIFY(recorded && recorded->publication.isPublished);
    QCOMPARE(m_portfolio->saveState(), SaveState::Saved);
    const QString path = m_portfolio->path();
    m_portfolio.reset();
    const auto again = Portfolio::open(path, Access::ReadOnly, m_world->environment());
    QVERIFY(again);
    QCOMPARE(casesOf(**again, m_contract).front().state.history.size(), 1U);
}

/// A changed procedure is for new cases; a running one keeps what it started with.
void TestCaseVerbs::keepsItsVersion()
{
    const CaseId old = open();
    Procedure changed = *loadProcedure(u"escalatie"_s);
    changed.title = u"Escalatie, aangepast"_s;
    QVERIFY(!saveProcedure(*m_portfolio, changed, u" "_s, QDate(2026, 9, 9)));
    const auto saved = saveProcedure(*m_portfolio, changed, u"afgesproken in het overleg"_s, QDate(2026, 9, 9));
    QVERIFY(saved);
    QCOMPARE(saved->version, loadProcedure(u"escalatie"_s)->version + 1);
    const auto latest = latestProcedures(*m_portfolio, procedureLibrary());
    const auto escalation = std::ranges::find(latest, u"escalatie"_s, &Procedure::id);
    QCOMPARE(escalation->title, u"Escalatie, aangepast"_s);
    const auto fresh = openCase(*m_portfolio, { m_contract, *escalation, u"Nieuw"_s, {}, {}, QDate(2026, 9, 10) });
    QVERIFY(fresh);
    QCOMPARE(caseOf(*m_portfolio, m_contract, old)->procedure.title, u"Escalatie"_s);
    QCOMPARE(caseOf(*m_portfolio, m_contract, fresh->id)->procedure.title, u"Escalatie, aangepast"_s);
}

void TestCaseVerbs::refersToOtherCases()
{
    const CaseId first = open();
    const CaseId second = open();
    QVERIFY(recordEvent(*m_portfolio, m_contract, second, event(u"withdraw"_s, 8, { { u"motive"_s, u"niet nodig"_s } })));
    const auto links = linksTo(casesOf(*m_portfolio, m_contract), CaseId {});
    QCOMPARE(links.size(), 2U);
    QCOMPARE(links.front().procedure, u"escalatie"_s);
    QVERIFY(!links.front().solved);
    QCOMPARE(linksTo(casesOf(*m_portfolio, m_contract), first).size(), 1U);
}

void TestCaseVerbs::keepsTheContract()
{
    QVERIFY(open().isValid());
    QVERIFY(!removeContract(*m_portfolio, m_contract));
    QCOMPARE(casesOf(*m_portfolio, m_contract).size(), 1U);
}

QTEST_GUILESS_MAIN(TestCaseVerbs)
#include "tst_CaseVerbs.moc"
