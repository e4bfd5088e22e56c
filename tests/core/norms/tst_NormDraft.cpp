// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormDraft.h"
#include "NormReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::optional<NormDraft> draftOfText(const QString &text, const QString &frequency = {})
{
    const NormReading reading = readNorm(text, { {}, frequency });
    return reading.requirements.empty() ? std::nullopt : draftOf(reading.requirements.front(), reading.kind, text);
}

} // namespace

/// A requirement as the first values of an indicator and its norm: never confirmed, and nothing that does not fit.
class TestNormDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takesTheValues();
    void makesTheShareTheIndicator();
    void takesThePeriod();
    void keepsTargets();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

void TestNormDraft::takesTheValues()
{
    const auto draft = draftOfText(u"≥75%"_s);
    QVERIFY(draft);
    QCOMPARE(draft->norm.comparator, Comparator::AtLeast);
    QCOMPARE(draft->norm.value, std::optional(Decimal(75)));
    QCOMPARE(draft->indicator.unit, Unit::Percent);
    QCOMPARE(draft->indicator.input, InputKind::Fraction);
    QCOMPARE(draft->norm.sourceText, u"≥75%"_s);
    QVERIFY(!draft->norm.confirmed);
}

void TestNormDraft::makesTheShareTheIndicator()
{
    const auto draft = draftOfText(u"95% binnen 4 uur"_s);
    QVERIFY(draft);
    QCOMPARE(draft->indicator.unit, Unit::Percent);
    QCOMPARE(draft->norm.value, std::optional(Decimal(95)));
    QVERIFY(draft->indicator.caseLimit);
    QCOMPARE(draft->indicator.caseLimit->value, Decimal(4));
    QCOMPARE(draft->indicator.caseLimit->unit, Unit::Hour);
    QCOMPARE(draft->indicator.caseLimit->comparator, Comparator::AtMost);
}

void TestNormDraft::takesThePeriod()
{
    QCOMPARE(draftOfText(u"≥99,5% per kwartaal"_s)->indicator.judged, PeriodKind::Quarter);
    QCOMPARE(draftOfText(u"≥99,5%"_s, u"Jaarlijks"_s)->indicator.judged, PeriodKind::Year);
    QCOMPARE(draftOfText(u"tussen 18 en 22 dagen"_s)->norm.high, std::optional(Decimal(22)));
}

void TestNormDraft::keepsTargets()
{
    QCOMPARE(draftOfText(u"Doelstelling: ≥ 50%"_s)->norm.kind, NormKind::Target);
}

void TestNormDraft::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "tussen 18 en 22 graden", "X% beschikbaarheid", "< 4 | Slecht", "≥ 4 en < 7", "<3 minor/audit",
           "-35% t.o.v. baseline", "<99,5%: root cause", "uiterlijk 1 juli 2026", "zie bijlage" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNormDraft::refusesWhatDoesNotFit()
{
    QFETCH(QString, text);
    QVERIFY(!draftOfText(text));
}

QTEST_GUILESS_MAIN(TestNormDraft)
#include "tst_NormDraft.moc"
