// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateLibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the templates for 000, 001 and 003 hold, against their documents.
class TestTemplateContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void applicatiebeheerNamesItsCriteria();
    void applicatiebeheerFollowsTheTable();
    void vloeronderhoudLeavesOpenWhatIsOpen();
    void omnichannelBreachesNothing();
};

namespace {

ContractDefinition loaded(const QString &id)
{
    auto result = loadTemplate(id);
    return result ? *result : ContractDefinition();
}

const NormVersion &normOf(const ContractDefinition &contract, const QString &kpi)
{
    const Indicator *part = contract.indicatorsOf(contract.kpi(kpi)->id).front();
    return *std::ranges::find(contract.norms, part->id, &NormVersion::indicator);
}

} // namespace

void TestTemplateContents::applicatiebeheerNamesItsCriteria()
{
    const ContractDefinition contract = loaded(u"applicatiebeheer"_s);
    QStringList links; // E0-06: each W at least one kpi
    for (int w = 1; w <= 12; ++w) {
        const QString code = u"W-"_s + QString::number(w).rightJustified(2, u'0');
        QStringList kpis;
        for (const Kpi &kpi : contract.kpis) {
            if (!kpi.criteria.filter(code).isEmpty())
                kpis += kpi.code.last(2);
        }
        links += u"%1: %2"_s.arg(w).arg(kpis.join(u' '));
    }
    QCOMPARE(links.join(u", "_s), u"1: 01, 2: 02 03 04, 3: 05, 4: 06, 5: 07 08, 6: 03 09, 7: 10, 8: 11, 9: 12, 10: 13, 11: 04 14, 12: 08"_s);
}

void TestTemplateContents::applicatiebeheerFollowsTheTable()
{
    const ContractDefinition contract = loaded(u"applicatiebeheer"_s);
    QStringList rhythm; // E0-08, E0-09
    for (const Kpi &kpi : contract.kpis) {
        rhythm += codeOf(contract.indicatorsOf(kpi.id).front()->measured).first(1);
        QVERIFY(!kpi.consequence.isEmpty() && !kpi.method.isEmpty() && !kpi.measuredBy.isEmpty());
        QVERIFY(kpi.sanctions.isEmpty() && !kpi.dynamic);
        for (const Indicator *part : contract.indicatorsOf(kpi.id))
            QVERIFY(!part->source.isEmpty()); // E0-10
    }
    QCOMPARE(rhythm.join(QString()), u"ommmmmqqqmqqqm"_s);
    const auto p1 = contract.indicatorsOf(contract.kpi(u"KPI-04"_s)->id);
    QCOMPARE(p1.size(), std::size_t(3));
    QVERIFY(p1[0]->countsForKpi && !p1[1]->countsForKpi && !p1[2]->countsForKpi);
    QCOMPARE(normOf(contract, u"KPI-07"_s).path->tolerance, std::optional(Decimal(5)));
    QCOMPARE(normOf(contract, u"KPI-09"_s).path->shape, NormPath::Shape::ContractYear);
    QCOMPARE(contract.indicatorsOf(contract.kpi(u"KPI-08"_s)->id).front()->accumulates, Accumulation::ContractYear);
    for (const NormVersion &norm : contract.norms)
        QVERIFY(!norm.watchMargin); // the table names none: that is the user's own signal
}

void TestTemplateContents::vloeronderhoudLeavesOpenWhatIsOpen()
{
    const ContractDefinition contract = loaded(u"vloeronderhoud"_s);
    for (const Kpi &kpi : contract.kpis) {
        QVERIFY(kpi.sanctions.isEmpty());
        QVERIFY(kpi.consequence.contains(u"10 werkdagen"_s));
        QCOMPARE(kpi.dynamic, kpi.code == u"dynamisch");
    }
    QVERIFY(contract.sanctions.empty());
    QCOMPARE(contract.setting(u"dynamic.max"_s), u"2"_s);
    QVERIFY(!normOf(contract, u"social-return"_s).offered);
    QVERIFY(normOf(contract, u"social-return"_s).bands.empty()); // they would overrule the offer
    QCOMPARE(contract.indicatorsOf(contract.kpi(u"social-return"_s)->id).front()->accumulates, Accumulation::CalendarYear);
}

void TestTemplateContents::omnichannelBreachesNothing()
{
    const ContractDefinition contract = loaded(u"omnichannel"_s);
    for (const NormVersion &norm : contract.norms)
        QVERIFY(norm.kind != NormKind::Norm);
    for (const Kpi &kpi : contract.kpis)
        QVERIFY(kpi.sanctions.isEmpty());
    QCOMPARE(contract.contract.supplier, u"Eigen programma"_s);
}

QTEST_GUILESS_MAIN(TestTemplateContents)
#include "tst_TemplateContents.moc"
