// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementVerbs.h"
#include "BonusForm.h"
#include "PartsPresenter.h"
#include "ReferencesPresenter.h"
#include "YearlyFigures.h"
#include "RegisterFixture.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <algorithm>

/// The agreements in the registers of the contract editor: references, sources, and bonus and malus, without a window.
class TestContractAgreements : public RegisterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init() { openSample(); }
    void cleanup() { closeSample(); }
    void addsAReferenceAndItsNextVersion();
    void tellsWhatIsWrongWithAReference_data();
    void tellsWhatIsWrongWithAReference();
    void agreesOnSources();
    void readsFiguresPerYear_data();
    void readsFiguresPerYear();
    void keepsFiguresPerYearInOneStep();
    void asksForAKnownReference();
    void agreesOnABonusPerStep();
    void agreesOnABonusPerBand();
    void asksSinceWhenOnceJudged();
    void tellsWhatCannotBeCalculated_data();
    void tellsWhatCannotBeCalculated();

private:
    [[nodiscard]] int rowOf(PartsPresenter &parts, const QString &code) const
    {
        for (int row = 0; row < parts.rows()->rowCount(); ++row) {
            if (cell(parts, row, PartsPresenter::Code) == code)
                return row;
        }
        qFatal("there is no part %s", qPrintable(code));
    }
};

void TestContractAgreements::addsAReferenceAndItsNextVersion()
{
    ReferencesPresenter references(workspace());
    QAbstractItemModelTester tester(references.rows());
    references.load();
    const RowForm form = references.form(-1);
    RowValues typed = with(form.values, { { u"key"_s, u"co2"_s }, { u"title"_s, u"CO2 van het vervoer"_s }, { u"period"_s, u"2025"_s }, { u"value"_s, u"120,5"_s },
                                          { u"unit"_s, u"ton"_s }, { u"source"_s, u"Nulmeting"_s }, { u"dated"_s, u"1-2-2026"_s } });
    const auto reason = std::ranges::find(form.fields, u"reason"_s, &RowField::key);
    QVERIFY(!form.isShown(*reason, typed)); // the first version needs none
    QVERIFY(form.store(typed).isEmpty());
    QCOMPARE(cell(references, 0, ReferencesPresenter::Value), u"120,5 ton"_s);
    const RowForm next = references.form(0);
    typed = with(next.values, { { u"value"_s, u"118"_s } });
    QVERIFY(next.isShown(*reason, typed));
    QVERIFY(blocks(next.problems(typed), u"reason"_s));
    typed[u"reason"_s] = u"verbeterde telling"_s;
    QVERIFY(!blocks(next.problems(typed), u"reason"_s));
    QVERIFY(next.store(typed).isEmpty());
    QCOMPARE(cell(references, 1, ReferencesPresenter::Version), u"2"_s);
    QVERIFY(references.rows()->index(0, 0).data(RegisterModel::QuietRole).toBool());
    QVERIFY(!references.rows()->index(1, 0).data(RegisterModel::QuietRole).toBool());
}

void TestContractAgreements::tellsWhatIsWrongWithAReference_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWrong");
    for (const QString &key : { u"key"_s, u"title"_s, u"value"_s, u"source"_s, u"period"_s })
        QTest::addRow("no %s", qPrintable(key)) << key << u" "_s << true;
    for (const QString &period : { u"2025"_s, u"2025-H1"_s, u"2025-Q4"_s, u"2025-12"_s })
        QTest::addRow("%s", qPrintable(period)) << u"period"_s << period << false;
    for (const QString &period : { u"2025-13"_s, u"2025-W07"_s, u"CY2"_s, u"vorig jaar"_s })
        QTest::addRow("%s", qPrintable(period)) << u"period"_s << period << true;
    QTest::newRow("two readings") << u"value"_s << u"1.500"_s << true;
    QTest::newRow("no day") << u"dated"_s << u"ooit"_s << true;
    QTest::newRow("nobody agreed") << u"approved"_s << QString() << false;
}

void TestContractAgreements::tellsWhatIsWrongWithAReference()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    ReferencesPresenter references(workspace());
    references.load();
    const RowValues good { { u"key"_s, u"x"_s }, { u"title"_s, u"X"_s }, { u"period"_s, u"2024"_s }, { u"value"_s, u"1"_s }, { u"source"_s, u"bron"_s } };
    QTEST(blocks(references.form(-1).problems(with(good, { { key, text } })), key), "isWrong");
}

void TestContractAgreements::agreesOnSources()
{
    PartsPresenter parts(workspace());
    QAbstractItemModelTester tester(parts.rows());
    parts.load();
    const int row = rowOf(parts, u"KPI-03"_s);
    const RowForm form = parts.form(row);
    QVERIFY(form.store(with(form.values, { { u"sources"_s, u"Ticketsysteem\n\n ticketsysteem \nSteekproef"_s } })).isEmpty());
    QCOMPARE(cell(parts, row, PartsPresenter::Sources), u"Ticketsysteem; Steekproef"_s);
    QVERIFY(parts.form(-1).fields.empty());
}

void TestContractAgreements::readsFiguresPerYear_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("count"); ///< -1: something is wrong
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("a tab from a spreadsheet, and empty lines") << u"\n2025\t223.100\r\n\n2026\t225.400\n"_s << 2;
    QTest::newRow("a space, a colon, a sign of equality") << u"2024 1\n2025: 2\n2026=3"_s << 3;
    QTest::newRow("a decimal") << u"2026 120,5"_s << 1;
    QTest::newRow("a point before three zeros is a question") << u"2026 223.000"_s << -1;
    QTest::newRow("the same without the point") << u"2026 223000"_s << 1;
    QTest::newRow("a comma before three digits is a question") << u"2026 223,100"_s << -1;
    QTest::newRow("a year too early") << u"1989 5"_s << -1;
    QTest::newRow("the first year") << u"1990 5"_s << 1;
    QTest::newRow("the last year") << u"2199 5"_s << 1;
    QTest::newRow("a year too late") << u"2200 5"_s << -1;
    QTest::newRow("a year without a value") << u"2026"_s << -1;
    QTest::newRow("no number") << u"2026 veel"_s << -1;
    QTest::newRow("no year") << u"inwoners 5"_s << -1;
    QTest::newRow("twice") << u"2026 5\n2026 6"_s << -1;
}

void TestContractAgreements::readsFiguresPerYear()
{
    QFETCH(QString, lines);
    QFETCH(int, count);
    const YearlyFigures::Reading reading = YearlyFigures::read(lines);
    QCOMPARE(reading.problem.isEmpty(), count >= 0);
    if (count >= 0)
        QCOMPARE(static_cast<int>(reading.years.size()), count);
}

void TestContractAgreements::keepsFiguresPerYearInOneStep()
{
    ReferencesPresenter references(workspace());
    references.load();
    const int before = references.rows()->rowCount();
    const RowForm form = references.yearlyForm(-1);
    QCOMPARE(valueIn(form.values, u"key"_s), u"inwoners"_s);
    const RowValues typed = with(form.values, { { u"title"_s, u"Inwoners op 1 januari"_s }, { u"source"_s, u"CBS"_s },
                                                { u"years"_s, u"2025\t223.100\n2026\t225.400"_s } });
    QVERIFY(form.problems(typed).empty());
    QVERIFY(!form.isShown(form.fields.back(), typed));
    QCOMPARE(form.store(typed), QString());
    QCOMPARE(references.rows()->rowCount(), before + 2);

    // One value is corrected and a year is added: two rows more, and the year that stands as it was is no new version.
    const RowForm next = references.yearlyForm(0);
    QCOMPARE(valueIn(next.values, u"years"_s), u"2025\t223100\n2026\t225400"_s); // without marks, so that it reads back in any language
    const RowValues corrected = with(next.values, { { u"years"_s, u"2025 223.100\n2026 225.500\n2027 227.100"_s } });
    QVERIFY(next.isShown(next.fields.back(), corrected));
    QVERIFY(blocks(next.problems(corrected), u"reason"_s) && !next.problems(corrected).contains(u"years"_s));
    QCOMPARE(next.store(with(corrected, { { u"reason"_s, u"definitief cijfer"_s } })), QString());
    QCOMPARE(references.rows()->rowCount(), before + 4);
    QVERIFY(workspace().portfolio()->undo());
    references.load();
    QCOMPARE(references.rows()->rowCount(), before + 2);
}

void TestContractAgreements::asksForAKnownReference()
{
    PartsPresenter parts(workspace());
    parts.load();
    const RowForm form = parts.form(rowOf(parts, u"KPI-03"_s));
    const auto problems = [&](const QString &key) { return form.problems(with(form.values, { { u"use"_s, u"denominator"_s }, { u"reference"_s, key } })); };
    QVERIFY(blocks(problems({}), u"reference"_s));
    QVERIFY(problems(u"onbekend"_s).contains(u"reference"_s));
    QVERIFY(!blocks(problems(u"onbekend"_s), u"reference"_s)); // a question
    QVERIFY(problems(u"NPS"_s).empty());
}

void TestContractAgreements::agreesOnABonusPerStep()
{
    PartsPresenter parts(workspace());
    parts.load();
    const int row = rowOf(parts, u"KPI-03"_s);
    const RowForm form = parts.bonusForm(row);
    QCOMPARE(valueIn(form.values, u"on"_s), u"0"_s);
    const auto field = [&](const QString &key) { return *std::ranges::find(form.fields, key, &RowField::key); };
    QVERIFY(!form.isShown(field(u"malus"_s), form.values));
    RowValues typed = with(form.values, { { u"on"_s, u"1"_s }, { u"malus"_s, u"500"_s }, { u"cap"_s, u"1000"_s }, { u"agreed"_s, u"Bijlage 4"_s },
                                          { u"validFrom"_s, u"1-1-2027"_s }, { u"reason"_s, u"afgesproken in het overleg"_s }, { u"contractChange"_s, u"1"_s } });
    QVERIFY(form.isShown(field(u"malus"_s), typed) && !form.isShown(field(u"base"_s), typed));
    QVERIFY(form.isShown(field(u"base"_s), with(typed, { { u"money"_s, u"percent_of_base"_s } })));
    const RowProblems problems = form.problems(typed);
    QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.begin()->first + problems.begin()->second.text));
    const QString refusal = form.store(typed);
    QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
    QVERIFY(!cell(parts, row, PartsPresenter::Money).isEmpty());
    QCOMPARE(valueIn(parts.bonusForm(row).values, u"malus"_s), u"500"_s);
}

void TestContractAgreements::agreesOnABonusPerBand()
{
    const auto banded = [&]() -> IndicatorId {
        for (const Contract &contract : workspace().portfolio()->contracts()) {
            workspace().setContract(contract.id);
            const auto definition = workspace().definition();
            for (const NormVersion &norm : definition->norms) {
                if (norm.bands.size() > 1)
                    return norm.indicator;
            }
        }
        return {};
    }();
    QVERIFY(banded.isValid());
    const BonusForm bonus(*workspace().portfolio(), workspace().definition(), banded);
    const RowForm form = bonus.form();
    const RowValues typed = with(form.values, { { u"on"_s, u"1"_s }, { u"basis"_s, u"band"_s }, { u"band.0"_s, u"250"_s }, { u"band.1"_s, u"−100"_s }, { u"agreed"_s, u"Bijlage 4"_s } });
    const auto rule = bonus.ruleIn(typed);
    QVERIFY(rule);
    QCOMPARE(rule->bands.size(), 2U);
    QCOMPARE(rule->bands[1].money, Decimal(-100));
    QVERIFY(!blocks(bonus.problemsOf(typed), u"band.0"_s));
    QVERIFY(!bonus.ruleIn(with(typed, { { u"on"_s, u"0"_s } })));
}

void TestContractAgreements::asksSinceWhenOnceJudged()
{
    PartsPresenter parts(workspace());
    parts.load();
    const RowForm form = parts.bonusForm(rowOf(parts, u"KPI-03"_s));
    RowValues typed = with(form.values, { { u"on"_s, u"1"_s }, { u"malus"_s, u"500"_s }, { u"agreed"_s, u"Bijlage 4"_s }, { u"validFrom"_s, QString() } });
    QVERIFY(blocks(form.problems(typed), u"validFrom"_s));
    QVERIFY(blocks(form.problems(typed), u"reason"_s));
    typed[u"validFrom"_s] = u"1-1-2027"_s;
    typed[u"reason"_s] = u"afgesproken"_s;
    const bool isStatic = !m_sample->kpi(u"KPI-03"_s).dynamic;
    QCOMPARE(blocks(form.problems(typed), u"reason"_s), isStatic);
    typed[u"contractChange"_s] = u"1"_s;
    QVERIFY(form.problems(typed).empty());
    QVERIFY(form.store(typed).isEmpty());
    QVERIFY(form.problems(with(parts.bonusForm(rowOf(parts, u"KPI-03"_s)).values, { { u"validFrom"_s, u"1-1-2020"_s } })).contains(u"validFrom"_s));
}

void TestContractAgreements::tellsWhatCannotBeCalculated_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::newRow("nowhere agreed") << u"agreed"_s << QString() << u"agreed"_s;
    QTest::newRow("no money") << u"malus"_s << QString() << u"bonus"_s;
    QTest::newRow("a step of nothing") << u"step"_s << u"0"_s << u"step"_s;
    QTest::newRow("a negative malus") << u"malus"_s << u"-5"_s << u"step"_s;
    QTest::newRow("percent of what") << u"money"_s << u"percent_of_base"_s << u"base"_s;
    QTest::newRow("no number") << u"cap"_s << u"veel"_s << u"cap"_s;
}

void TestContractAgreements::tellsWhatCannotBeCalculated()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, at);
    PartsPresenter parts(workspace());
    parts.load();
    const RowForm form = parts.bonusForm(rowOf(parts, u"KPI-03"_s));
    const RowValues good = with(form.values, { { u"on"_s, u"1"_s }, { u"malus"_s, u"500"_s }, { u"agreed"_s, u"Bijlage 4"_s } });
    QVERIFY(!blocks(form.problems(good), at));
    QVERIFY(blocks(form.problems(with(good, { { key, text } })), at));
}

QTEST_MAIN(TestContractAgreements)
#include "tst_ContractAgreements.moc"
