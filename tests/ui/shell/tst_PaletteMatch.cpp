// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaletteMatch.h"
#include "PaletteModel.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPaletteMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void finds_data();
    void finds();
    void betterMatchesScoreHigher_data();
    void betterMatchesScoreHigher();
    void theModelShowsTheBestFirst();
    void detailsAreSearchedToo();
    void aSlipOfTheKeyboard_data();
    void aSlipOfTheKeyboard();
    void proseIsFoundByItsWords();
};

void TestPaletteMatch::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed finds all") << QString() << u"Dashboard"_s << true;
    QTest::newRow("only spaces finds all") << u"  "_s << u"Dashboard"_s << true;
    QTest::newRow("start") << u"dash"_s << u"Dashboard"_s << true;
    QTest::newRow("other case") << u"DASH"_s << u"Dashboard"_s << true;
    QTest::newRow("inside") << u"board"_s << u"Dashboard"_s << true;
    QTest::newRow("letters in order") << u"dbd"_s << u"Dashboard"_s << true;
    QTest::newRow("letters in another order") << u"bda"_s << u"Dashboard"_s << false;
    QTest::newRow("accent in the text") << u"cafe"_s << u"Café-contract"_s << true;
    QTest::newRow("accent in the pattern") << u"één"_s << u"Een contract"_s << true;
    QTest::newRow("subscript digit") << u"co2"_s << u"CO₂-reductie"_s << true;
    QTest::newRow("two words, any order") << u"invoeren metingen"_s << u"Metingen invoeren"_s << true;
    QTest::newRow("one of two words is absent") << u"metingen xyz"_s << u"Metingen invoeren"_s << false;
    QTest::newRow("one letter longer than the text") << u"dashboards"_s << u"Dashboard"_s << true;
    QTest::newRow("two letters longer than the text") << u"dashboardsx"_s << u"Dashboard"_s << false;
    QTest::newRow("two letters changed places") << u"bereikbaraheid"_s << u"Bereikbaarheid"_s << true;
    QTest::newRow("another letter") << u"klachtem"_s << u"Tijdige klachten"_s << true;
    QTest::newRow("two other letters") << u"klochtem"_s << u"Tijdige klachten"_s << false;
    QTest::newRow("the apostrophe of the keyboard") << u"kpi's en normen"_s << u"KPI’s en normen"_s << true;
    QTest::newRow("the apostrophe of the text") << u"KPI’s"_s << u"KPI's en normen"_s << true;
    QTest::newRow("a slip in a word of four letters") << u"xpis"_s << u"KPI's"_s << false;
}

void TestPaletteMatch::finds()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(matchScore(pattern, text).has_value(), found);
}

void TestPaletteMatch::betterMatchesScoreHigher_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start above word") << u"kla"_s << u"Klachtenafhandeling"_s << u"Tijdige klachten"_s;
    QTest::newRow("word above inside") << u"kla"_s << u"Tijdige klachten"_s << u"Aanklacht"_s;
    QTest::newRow("inside above spread") << u"kla"_s << u"Aanklacht"_s << u"Kwaliteit van de aanpak"_s;
    QTest::newRow("shorter above longer") << u"kpi"_s << u"KPI"_s << u"KPI-boom"_s;
    QTest::newRow("close letters above far ones") << u"dbd"_s << u"Dashboard"_s << u"De bereikbaarheid van de dienst"_s;
}

void TestPaletteMatch::betterMatchesScoreHigher()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(matchScore(pattern, better) && matchScore(pattern, worse));
    QVERIFY(*matchScore(pattern, better) > *matchScore(pattern, worse));
}

void TestPaletteMatch::theModelShowsTheBestFirst()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({ { u"Aanklacht"_s, {}, {}, {} }, { u"Dashboard"_s, {}, {}, {} }, { u"Klachten"_s, {}, {}, {} } });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Aanklacht"_s); // nothing typed: the order given
    model.setPattern(u"klacht"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Klachten"_s);
    model.setPattern(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestPaletteMatch::detailsAreSearchedToo()
{
    PaletteModel model;
    model.setEntries({ { u"Bereikbaarheid"_s, u"KPI-14, Leasefietsen"_s, {}, {} } });
    model.setPattern(u"kpi-14"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Bereikbaarheid, KPI-14, Leasefietsen"_s);
}

void TestPaletteMatch::aSlipOfTheKeyboard_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("slip");
    QTest::newRow("the same") << u"storing"_s << true;
    QTest::newRow("not finished") << u"stori"_s << true;
    QTest::newRow("a letter too many") << u"storring"_s << true;
    QTest::newRow("a letter too few") << u"stoing"_s << true;
    QTest::newRow("another letter") << u"staring"_s << true;
    QTest::newRow("the last one other") << u"storinh"_s << true;
    QTest::newRow("swapped") << u"stroing"_s << true;
    QTest::newRow("the first one missing") << u"toring"_s << true;
    QTest::newRow("two letters too many") << u"stoorring"_s << false;
    QTest::newRow("two others") << u"sterinh"_s << false;
}

void TestPaletteMatch::aSlipOfTheKeyboard()
{
    QFETCH(QString, typed);
    QFETCH(bool, slip);
    QCOMPARE(isOneSlipFrom(typed, u"storing"), slip);
}

/// What somebody wrote is found by its words, not by letters that happen to stand in it; and shown from where the hit is.
void TestPaletteMatch::proseIsFoundByItsWords()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PaletteEntry note;
    note.text = u"In deze maand lag het systeem er twee dagen uit door een storing bij de leverancier in Café Één"_s;
    note.detail = u"toelichting, Beschikbaarheid"_s;
    note.prose = true;
    model.setEntries({ { u"Storingen"_s, {}, {}, {} } });
    model.addEntries({ note });
    QCOMPARE(model.rowCount(), 1); // nothing typed: no notes
    model.setPattern(u"storing"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Storingen"_s); // what is called so goes before
    QVERIFY(model.index(1).data().toString().startsWith(u"… "_s));
    QVERIFY(model.index(1).data().toString().contains(u"een storing bij"_s));
    model.setPattern(u"storring cafe een"_s); // one slip, no accents
    QCOMPARE(model.rowCount(), 1);
    model.setPattern(u"idm"_s); // its letters in order
    QCOMPARE(model.rowCount(), 0);
    model.setPattern(u"beschikbaarheid"_s); // of another sort: the kpi itself is found elsewhere
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPaletteMatch)
#include "tst_PaletteMatch.moc"
