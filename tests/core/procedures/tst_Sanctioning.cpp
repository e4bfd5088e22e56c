// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sanctioning.h"

#include "TemplateLibrary.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a missed norm allows and what is proposed.
class TestSanctioning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheOrderOfTheContract_data();
    void readsTheOrderOfTheContract();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void proposesByItsRule_data();
    void proposesByItsRule();
    void refuses_data();
    void refuses();
    void judgesSeveralNormsTogether_data();
    void judgesSeveralNormsTogether();
    void keepsToTheShippedContract_data();
    void keepsToTheShippedContract();
    void combinesAtTheHeaviestLevel_data();
    void combinesAtTheHeaviestLevel();
};

namespace {

using enum SurveyOutcome;

const QStringList isv { u"S1"_s, u"S2"_s, u"S3"_s, u"S5"_s };
const QStringList kto { u"S4"_s, u"S1"_s, u"S2"_s, u"S3"_s, u"S5"_s };

QStringList split(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// "isv", "isv met", "kto S4", "kto S4+", "kto none", "kto none/S4+" (literal/advised, not covered).
SanctionGround ground(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words[0] == u"isv" || words[0] == u"bare")
        return { words[0], words[0] == u"isv" ? isv : QStringList(), words.size() == 1, std::nullopt };
    const auto outcome = [](const QString &code) { return code == u"S4" ? S4 : code == u"S4+" ? S4Plus : None; };
    const QStringList both = words[1].split(u'/');
    return { u"kto"_s, kto, false, SurveyFinding { outcome(both.front()), outcome(both.back()), outcome(both.back()), both.size() == 1 } };
}

QString inWords(const std::vector<SanctionRefusal> &refusals)
{
    QStringList words;
    for (const SanctionRefusal &refusal : refusals)
        words += (codeOf(refusal.code) + u' ' + refusal.subject).trimmed();
    return words.join(u"; ");
}

} // namespace

void TestSanctioning::proposesByItsRule_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QStringList>("oneOf");
    QTest::newRow("missed") << u"isv"_s << u"one_norm"_s << QStringList() << isv;
    QTest::newRow("met") << u"isv met"_s << u"norm_met"_s << QStringList() << QStringList();
    QTest::newRow("no sanctions in the contract") << u"bare"_s << u"nothing_allowed"_s << QStringList() << QStringList();
    QTest::newRow("survey without") << u"kto none"_s << u"norm_met"_s << QStringList() << QStringList();
    QTest::newRow("S4") << u"kto S4"_s << u"survey_s4"_s << split("S4") << QStringList();
    QTest::newRow("S4+") << u"kto S4+"_s << u"survey_s4_plus"_s << split("S4") << isv;
    QTest::newRow("uncovered") << u"kto none/S4+"_s << u"survey_uncovered"_s << QStringList() << QStringList();
}

void TestSanctioning::proposesByItsRule()
{
    QFETCH(QString, about);
    QFETCH(QStringList, all);
    QFETCH(QStringList, oneOf);
    const SanctionProposal proposal = proposalFor(ground(about));
    QTEST(codeOf(proposal.rule), "rule");
    QCOMPARE(proposal.all, all);
    QCOMPARE(proposal.oneOf, oneOf);
    QCOMPARE(proposal.advised, about.contains(u'/') ? S4Plus : None);
}

void TestSanctioning::refuses_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *about, const char *codes, const char *refused) {
        QTest::addRow("%s: %s", about, codes) << QString::fromLatin1(about) << split(codes) << QString::fromLatin1(refused);
    };
    row("isv", "S1", "");
    row("isv", "S1 S2 S3 S5", "");
    row("isv", "", "nothing_chosen");
    row("isv", "S4", "not_allowed_by_kpi S4");
    row("isv", "S1 S4", "not_allowed_by_kpi S4");
    row("isv", "S4+", "not_allowed_by_kpi S4+");
    row("isv", "S9", "not_allowed_by_kpi S9");
    row("isv met", "S1", "norm_not_missed S1");
    row("bare", "S1", "not_allowed_by_kpi S1");
    row("kto none", "S4", "norm_not_missed S4");
    row("kto S4", "S4", "");
    row("kto S4", "S4 S1", "survey_not_that_far S1");
    row("kto S4", "S1", "survey_not_that_far S1");
    row("kto S4+", "S4", "s4_plus_without_other S4");
    row("kto S4+", "S1", "s4_plus_without_s4 S4");
    row("kto S4+", "S1 S5", "s4_plus_without_s4 S4");
    row("kto S4+", "S4 S1", "");
    row("kto S4+", "S4 S5", "");
    row("kto S4+", "S4 S1 S2 S3 S5", "");
    row("kto none/S4+", "S4 S2", "");
    row("kto none/S4+", "S4", "s4_plus_without_other S4");
    row("kto S4/S4+", "S4", "");
    row("kto S4/S4+", "S4 S2", "");
    row("kto S4/S4+", "S2", "s4_plus_without_s4 S4");
    row("kto none/none", "S4", "norm_not_missed S4");
}

void TestSanctioning::refuses()
{
    QFETCH(QString, about);
    QFETCH(QStringList, codes);
    QTEST(inWords(refusalsOf({ ground(about) }, codes)), "refused");
}

void TestSanctioning::judgesSeveralNormsTogether_data()
{
    QTest::addColumn<QStringList>("about");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("refused");
    const QStringList both { u"isv"_s, u"kto S4"_s };
    const QStringList plus { u"isv"_s, u"kto S4+"_s };
    QTest::newRow("each its own") << both << split("S4 S1") << QString();
    QTest::newRow("only the one") << both << split("S1") << QString();
    QTest::newRow("only the survey") << both << split("S4") << QString();
    QTest::newRow("S4+ not used") << plus << split("S1") << QString(); // borne by the other norm
    QTest::newRow("S4+ used by half") << plus << split("S4") << u"s4_plus_without_other S4"_s;
    QTest::newRow("S4+ used") << plus << split("S4 S1") << QString();
    QTest::newRow("met beside S4") << QStringList { u"isv met"_s, u"kto S4"_s } << split("S1") << u"survey_not_that_far S1"_s;
}

void TestSanctioning::judgesSeveralNormsTogether()
{
    QFETCH(QStringList, about);
    QFETCH(QStringList, codes);
    std::vector<SanctionGround> grounds;
    for (const QString &one : about)
        grounds.push_back(ground(one));
    QTEST(inWords(refusalsOf(grounds, codes)), "refused");
}

void TestSanctioning::keepsToTheShippedContract_data()
{
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QStringList>("allowed");
    const auto contract = loadTemplate(u"leasefietsen"_s);
    QVERIFY(contract);
    for (const Kpi &kpi : contract->kpis)
        QTest::newRow(qPrintable(kpi.code)) << kpi.code << (kpi.sanctions.contains(u"S4"_s) ? kto : isv);
    QVERIFY(contract->kpis.size() == 5);
}

/// S4 is for the survey only; every other kpi of document 004 refuses it.
void TestSanctioning::keepsToTheShippedContract()
{
    QFETCH(QString, kpi);
    QFETCH(QStringList, allowed);
    const auto contract = loadTemplate(u"leasefietsen"_s);
    for (const Kpi &one : contract->kpis) {
        if (one.code != kpi)
            continue;
        QCOMPARE(one.sanctions, allowed);
        const bool isSurvey = allowed.contains(u"S4"_s);
        const SanctionGround missed = isSurvey ? groundOf(one, { S4, S4, S4, true }) : groundOf(one, true);
        QCOMPARE(inWords(refusalsOf({ missed }, split("S4"))), isSurvey ? QString() : u"not_allowed_by_kpi S4"_s);
    }
}

void TestSanctioning::combinesAtTheHeaviestLevel_data()
{
    QTest::addColumn<QStringList>("weighed"); // per norm, its sanctions
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QString>("heaviest");
    QTest::newRow("nothing") << QStringList() << QStringList() << QStringList() << QString();
    QTest::newRow("one") << QStringList { u"S2"_s } << QStringList() << split("S2") << u"S2"_s;
    QTest::newRow("two norms") << QStringList { u"S3"_s, u"S1"_s } << QStringList() << split("S1 S3") << u"S3"_s;
    QTest::newRow("the same twice") << QStringList { u"S1"_s, u"S1 S2"_s } << QStringList() << split("S1 S2") << u"S2"_s;
    QTest::newRow("S4 over S3") << QStringList { u"S4"_s, u"S3"_s } << QStringList() << split("S3 S4") << u"S4"_s;
    QTest::newRow("S4+ over S4") << QStringList { u"S4 S1"_s, u"S3"_s } << QStringList() << split("S1 S3 S4") << u"S4+"_s;
    QTest::newRow("S5 over S4+") << QStringList { u"S4 S1"_s, u"S5"_s } << QStringList() << split("S1 S4 S5") << u"S5"_s;
    QTest::newRow("another order") << QStringList { u"S1"_s, u"S5"_s } << split("S5 S1") << split("S5 S1") << u"S1"_s;
    QTest::newRow("unranked") << QStringList { u"S1"_s, u"B1"_s } << QStringList() << split("S1 B1") << QString();
}

void TestSanctioning::combinesAtTheHeaviestLevel()
{
    QFETCH(QStringList, weighed);
    QFETCH(QStringList, order);
    std::vector<WeighedSanctions> norms;
    for (const QString &codes : weighed)
        norms.push_back({ u"kpi"_s, codes.split(u' ') });
    const CombinedSanctions result = combined(norms, order);
    QTEST(result.all, "all");
    QTEST(result.heaviest, "heaviest");
    QCOMPARE(result.isOurOrder, order.isEmpty());
    QCOMPARE(result.unranked.isEmpty(), !result.all.contains(u"B1"_s));
}

/// A4-13: the order is a setting of the contract with versions; one that leaves a sanction out is none.
void TestSanctioning::readsTheOrderOfTheContract_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("isOrder");
    QTest::newRow("ours") << u"S1,S2,S4,S4+,S5"_s << true;
    QTest::newRow("another") << u"S5,S1,S4,S4+,S2"_s << true;
    QTest::newRow("one more than the contract has") << u"S1,S2,S3,S4,S4+,S5"_s << true;
    QTest::newRow("one is left out") << u"S1,S4,S4+,S5"_s << false;
    QTest::newRow("S4+ is left out") << u"S1,S2,S4,S5"_s << false;
    QTest::newRow("one twice") << u"S1,S2,S4,S4+,S5,S1"_s << false;
    QTest::newRow("an empty place") << u"S1,,S2,S4,S4+,S5"_s << false;
    QTest::newRow("a space") << u"S1, S2,S4,S4+,S5"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSanctioning::readsTheOrderOfTheContract()
{
    QFETCH(QString, setting);
    QFETCH(bool, isOrder);
    ContractDefinition contract;
    for (const QString &code : { u"S1"_s, u"S2"_s, u"S4"_s, u"S5"_s }) {
        SanctionType type;
        type.code = code;
        contract.sanctions.push_back(type);
    }
    QCOMPARE(isSanctionOrder(setting, contract), isOrder);
    contract.settings.push_back({ {}, u"sanction.order"_s, setting, QDate(2026, 7, 1), {}, u"afgesproken"_s });
    QCOMPARE(sanctionOrderOn(contract, QDate(2026, 6, 30)), ourSanctionOrder());
    QCOMPARE(sanctionOrderOn(contract, QDate(2026, 7, 1)), isOrder ? setting.split(u',') : ourSanctionOrder());
}

QTEST_GUILESS_MAIN(TestSanctioning)
#include "tst_Sanctioning.moc"
