// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Criteria.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Requirements and award criteria: how a line reads, and which kpi's prove it.
class TestCriteria : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void covers();
    void listsWhatNothingProves();
    void knowsNoListByItself();
};

void TestCriteria::readsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("code and title") << u"W-11 Klachtenafhandeling"_s << u"W-11"_s << u"Klachtenafhandeling"_s;
    QTest::newRow("colon") << u"W11: Klachten"_s << u"W11"_s << u"Klachten"_s;
    QTest::newRow("dash") << u"W-11 – Klachten"_s << u"W-11"_s << u"Klachten"_s;
    QTest::newRow("code alone") << u"W-11"_s << u"W-11"_s << QString();
    QTest::newRow("with a paragraph") << u"PVE-3.2.1 Leveren"_s << u"PVE-3.2.1"_s << u"Leveren"_s;
    QTest::newRow("title alone") << u"Kwaliteit Plan van Aanpak"_s << QString() << u"Kwaliteit Plan van Aanpak"_s;
    QTest::newRow("a number in the title") << u"Binnen 10 werkdagen"_s << QString() << u"Binnen 10 werkdagen"_s;
    QTest::newRow("spaces") << u"  W-11\u00a0  Klachten "_s << u"W-11"_s << u"Klachten"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestCriteria::readsALine()
{
    QFETCH(QString, line);
    const Criterion read = criterionIn(line);
    QTEST(read.code, "code");
    QTEST(read.title, "title");
    QCOMPARE(criterionIn(read.text()), read); // it reads its own writing
}

namespace {

ContractDefinition contractWith(const std::vector<std::pair<qint64, QStringList>> &kpis, const QStringList &list)
{
    ContractDefinition contract;
    for (const auto &[id, criteria] : kpis) {
        Kpi kpi;
        kpi.id = KpiId { id };
        kpi.criteria = criteria;
        contract.kpis.push_back(kpi);
    }
    if (!list.isEmpty())
        contract.settings.push_back({ {}, QString::fromUtf16(criteriaKey), list.join(u'\n') });
    return contract;
}

} // namespace

void TestCriteria::covers()
{
    const auto rows = coverageOf(contractWith({ { 1, { u"W-02 Beschikbaar"_s, u"Prijs"_s } }, { 2, { u"w02 Beschikbaarheid"_s, u"W-01 Start"_s } } }, {}));
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].criterion.code, u"W-01"_s); // by code, and titles without a code at the end
    QCOMPARE(rows[1].criterion.code, u"W-02"_s);
    QCOMPARE(rows[1].provenBy, std::vector<KpiId>({ KpiId { 1 }, KpiId { 2 } }));
    QCOMPARE(rows[1].otherTitles, QStringList { u"Beschikbaarheid"_s });
    QCOMPARE(rows[2].criterion.title, u"Prijs"_s);
    QVERIFY(!rows[2].isListed);
}

void TestCriteria::listsWhatNothingProves()
{
    const auto rows = coverageOf(contractWith({ { 1, { u"W-02 Beschikbaar"_s, u"W-09 Extra"_s } } }, { u"W-03 Rapport"_s, u"W-02"_s, u"W-03 Dubbel"_s }));
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].criterion.code, u"W-03"_s); // the list keeps its order
    QVERIFY(rows[0].provenBy.empty() && rows[0].isListed);
    QCOMPARE(rows[1].criterion.title, u"Beschikbaar"_s); // a title that only the kpi has
    QVERIFY(rows[1].isListed && rows[1].provenBy.size() == 1);
    QVERIFY(!rows[2].isListed);
}

void TestCriteria::knowsNoListByItself()
{
    QVERIFY(criteriaListOf(ContractDefinition()).isEmpty());
    QVERIFY(coverageOf(ContractDefinition()).empty());
    QVERIFY(isCriteriaList({ {}, QString::fromUtf16(criteriaKey), {} }));
    QVERIFY(!isCriteriaList({ {}, u"kto.rounding"_s, {} }));
}

QTEST_APPLESS_MAIN(TestCriteria)
#include "tst_Criteria.moc"
