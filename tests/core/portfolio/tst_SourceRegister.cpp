// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementVerbs.h"
#include "AttachmentVerbs.h"
#include "SmallContract.h"
#include "SourceRegister.h"
#include "TradeNorms.h"
#include "WorkList.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Where measurements and norms come from: sources with their evidence, figures of the trade, figures per year.
/// Source: E0-10, E2-07, E3-71.
class TestSourceRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void joinsTheSourcesOfAllParts();
    void losesNoEvidenceOfASourceThatIsGone();
    void findsTheTradeNorm_data();
    void findsTheTradeNorm();
    void asksToReviewATradeNorm();
    void addsYearsInOneStep();
    void addsNoneWhenOneCannot_data();
    void addsNoneWhenOneCannot();

private:
    [[nodiscard]] Desk desk() const { return { *m_portfolio, m_contract }; }
    [[nodiscard]] ReferenceValue reference(const Period &period, qint64 value) const
    {
        ReferenceValue row;
        row.contract = m_contract;
        row.key = u"branche"_s;
        row.period = period;
        row.title = u"Kritieke fouten in de branche"_s;
        row.value = Decimal(value);
        row.unit = u"%"_s;
        row.source = u"Benchmark klantcontact"_s;
        return row;
    }
    void measureFrom(std::size_t part, const QStringList &permitted, const QString &reference = {}) const
    {
        QVERIFY(changeMeasuring(*m_portfolio, m_contract, desk().part(part), { reference, ReferenceUse::None, permitted }));
    }
    [[nodiscard]] std::vector<MeasurementSource> sources() const
    {
        return sourcesOf(*desk().definition(), m_portfolio->rowsOf<Attachment>(m_contract));
    }
    void attach(const QString &source, const QString &name) const
    {
        Attachment evidence = evidenceOfSource(m_contract, source, QDate(2026, 10, 13));
        evidence.name = name;
        QVERIFY(attachFile(*m_portfolio, evidence, contentOf("content of " + name.toUtf8())));
    }

    World m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestSourceRegister::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto made = Portfolio::createUnsaved(m_world.environment());
    QVERIFY(made);
    m_portfolio = std::move(made).value();
    ContractDefinition definition = SmallContract::definition();
    definition.indicators[2].source = u"Projectlog"_s; // "doel", one part
    const auto added = addContract(*m_portfolio, definition);
    QVERIFY(added);
    m_contract = *added;
}

void TestSourceRegister::joinsTheSourcesOfAllParts()
{
    measureFrom(7, { u"ticketsysteem"_s, u"PROJECTLOG"_s });
    attach(u"Ticketsysteem"_s, u"query.txt"_s);
    attach(u"ticketsysteem"_s, u"audit.pdf"_s);
    const std::vector<MeasurementSource> found = sources();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].name, u"Projectlog"_s);
    QCOMPARE(found[0].parts, QStringList({ u"doel"_s, u"kwartaal"_s }));
    QVERIFY(found[0].isAgreed && found[0].evidence.empty());
    QCOMPARE(found[1].name, u"ticketsysteem"_s);
    QCOMPARE(found[1].evidence.size(), 2);
    QCOMPARE(found[1].evidence.front().name, u"query.txt"_s);
}

void TestSourceRegister::losesNoEvidenceOfASourceThatIsGone()
{
    measureFrom(7, { u"Ticketsysteem"_s });
    attach(u"Ticketsysteem"_s, u"query.txt"_s);
    measureFrom(7, { u"Meldkamer"_s });
    const std::vector<MeasurementSource> found = sources();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.back().name, u"Ticketsysteem"_s);
    QVERIFY(found.back().parts.isEmpty() && !found.back().isAgreed);
    QCOMPARE(found.back().evidence.size(), 1);
}

void TestSourceRegister::findsTheTradeNorm_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("differs");
    QTest::newRow("the norm is that of the trade") << qint64(90) << false;
    QTest::newRow("the trade has another") << qint64(91) << true;
}

void TestSourceRegister::findsTheTradeNorm()
{
    QFETCH(qint64, value);
    QVERIFY(tradeNormsOf(*desk().definition()).empty());
    measureFrom(7, {}, u"Branche"_s);
    QVERIFY(tradeNormsOf(*desk().definition()).empty()); // it is not in the register yet
    QVERIFY(addReference(*m_portfolio, reference(Period::year(2024), 80)));
    ReferenceValue newest = reference(Period::year(2025), value);
    newest.dated = QDate(2025, 10, 20);
    QVERIFY(addReference(*m_portfolio, newest));
    const std::vector<TradeNorm> found = tradeNormsOf(*desk().definition());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].part, desk().part(7));
    QCOMPARE(found[0].reference.period, Period::year(2025));
    QCOMPARE(found[0].review, QDate(2026, 10, 20));
    QTEST(found[0].differs, "differs");
}

void TestSourceRegister::asksToReviewATradeNorm()
{
    measureFrom(7, {}, u"branche"_s);
    ReferenceValue row = reference(Period::year(2025), 90);
    row.dated = QDate(2025, 10, 20);
    QVERIFY(addReference(*m_portfolio, row));
    const auto reviews = [this](const QDate &until) {
        const std::vector<WorkItem> items = workOf(*m_portfolio, m_contract, QDate(2026, 10, 13), until);
        return std::ranges::count_if(items, [](const WorkItem &item) { return item.review.has_value(); });
    };
    QCOMPARE(reviews(QDate(2026, 10, 19)), 0);
    QCOMPARE(reviews(QDate(2026, 10, 20)), 1);
}

void TestSourceRegister::addsYearsInOneStep()
{
    const auto added = addReferences(*m_portfolio, m_contract, { reference(Period::year(2025), 5), reference(Period::year(2026), 6) });
    QVERIFY(added);
    QCOMPARE(added->size(), 2);
    QVERIFY(added->at(0) != added->at(1));
    QCOMPARE(desk().definition()->references.size(), 2);
    QVERIFY(m_portfolio->undo());
    QVERIFY(desk().definition()->references.empty());
    QVERIFY(addReferences(*m_portfolio, m_contract, {})); // nothing to do, and no step
    QVERIFY(desk().definition()->references.empty());
}

void TestSourceRegister::addsNoneWhenOneCannot_data()
{
    QTest::addColumn<Period>("second");
    QTest::addColumn<QString>("source");
    QTest::newRow("the same year twice") << Period::year(2025) << u"CBS"_s;
    QTest::newRow("no year") << Period::week(2026, 3) << u"CBS"_s;
    QTest::newRow("no source") << Period::year(2026) << u"  "_s;
    QTest::newRow("a new version without a reason") << Period::year(2024) << u"CBS"_s;
}

void TestSourceRegister::addsNoneWhenOneCannot()
{
    QFETCH(Period, second);
    QFETCH(QString, source);
    QVERIFY(addReference(*m_portfolio, reference(Period::year(2024), 4)));
    ReferenceValue wrong = reference(second, 6);
    wrong.source = source;
    const auto added = addReferences(*m_portfolio, m_contract, { reference(Period::year(2025), 5), wrong });
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidInput);
    QCOMPARE(desk().definition()->references.size(), 1);
}

QTEST_GUILESS_MAIN(TestSourceRegister)
#include "tst_SourceRegister.moc"
