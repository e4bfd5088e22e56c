// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLint.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is wrong with a norm as it was written down.
class TestNormLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsFaultsOfBands_data();
    void findsFaultsOfBands();
    void findsFaultsOfTheNorm_data();
    void findsFaultsOfTheNorm();
    void findsContradictions_data();
    void findsContradictions();
    void namesTheBandAsItWasWritten();
};

namespace {

/// "[4,7)", "(,4)", "[7,]": an empty end is no end.
Band band(const QString &text, Verdict verdict = Verdict::Attention)
{
    const QStringList ends = text.mid(1, text.size() - 2).split(u',');
    Band result;
    result.verdict = verdict;
    if (!ends[0].isEmpty())
        result.lower = Bound { Decimal::fromPlain(ends[0]).value(), text.startsWith(u'[') };
    if (!ends[1].isEmpty())
        result.upper = Bound { Decimal::fromPlain(ends[1]).value(), text.endsWith(u']') };
    return result;
}

NormVersion withBands(const QString &texts)
{
    NormVersion norm;
    for (const QString &text : texts.split(u' ', Qt::SkipEmptyParts))
        norm.bands.push_back(band(text));
    return norm;
}

/// "gap 4 @1": the fault, where, and by which band.
QStringList texts(const std::vector<NormFinding> &findings)
{
    const QStringList names { u"missing"_s, u"gap"_s, u"overlap"_s, u"empty"_s, u"contradiction"_s,
                              u"reversed"_s, u"outside"_s, u"negative"_s, u"unreachable"_s };
    QStringList lines;
    for (const NormFinding &finding : findings) {
        QString line = names[static_cast<int>(finding.fault)];
        if (finding.at)
            line += u' ' + finding.at->toPlain();
        if (finding.band >= 0)
            line += u" @"_s + QString::number(finding.band);
        lines += line;
    }
    return lines;
}

} // namespace

void TestNormLint::findsFaultsOfBands_data()
{
    QTest::addColumn<QString>("bands");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("of document 004") << u"(,4) [4,7) [7,10]"_s << Unit::Grade << QStringList();
    QTest::newRow("the same, best first") << u"[7,10] [4,7) (,4)"_s << Unit::Grade << QStringList();
    QTest::newRow("neither holds the limit") << u"(,4) (4,]"_s << Unit::Hour << QStringList { u"gap 4 @1"_s };
    QTest::newRow("both hold the limit") << u"(,4] [4,]"_s << Unit::Hour << QStringList { u"overlap 4 @1"_s };
    QTest::newRow("a stretch in none") << u"(,4) [5,]"_s << Unit::Hour << QStringList { u"gap 4 @1"_s };
    QTest::newRow("a stretch in both") << u"(,6) [4,]"_s << Unit::Hour << QStringList { u"overlap 4 @1"_s };
    QTest::newRow("one inside another") << u"[0,10] [4,5] (10,20]"_s << Unit::Hour << QStringList { u"overlap 4 @1"_s };
    QTest::newRow("two without lower end") << u"(,4) (,7)"_s << Unit::Hour << QStringList { u"overlap 4 @1"_s };
    QTest::newRow("twice the same") << u"[1,2] [1,2]"_s << Unit::Hour << QStringList { u"overlap 1 @1"_s };
    QTest::newRow("upside down") << u"[7,4]"_s << Unit::Hour << QStringList { u"empty 7 @0"_s };
    QTest::newRow("an open point") << u"[4,4)"_s << Unit::Hour << QStringList { u"empty 4 @0"_s };
    QTest::newRow("a closed point") << u"[4,4]"_s << Unit::Hour << QStringList();
    QTest::newRow("counts leave no gap between 2 and 3") << u"[0,2] [3,]"_s << Unit::Count << QStringList();
    QTest::newRow("hours do") << u"[0,2] [3,]"_s << Unit::Hour << QStringList { u"gap 2 @1"_s };
    QTest::newRow("counts below 3 and above 2") << u"[0,3) (2,]"_s << Unit::Count << QStringList();
    QTest::newRow("counts without 3") << u"[0,3) (3,]"_s << Unit::Count << QStringList { u"gap 3 @1"_s };
    QTest::newRow("counts with half bounds") << u"[0,2.5] [2.5,]"_s << Unit::Count << QStringList();
    QTest::newRow("no count between 2 and 3") << u"(2,3)"_s << Unit::Count << QStringList { u"empty 2 @0"_s };
}

void TestNormLint::findsFaultsOfBands()
{
    QFETCH(QString, bands);
    QFETCH(Unit, unit);
    QFETCH(QStringList, expected);
    QCOMPARE(texts(lint(withBands(bands), unit)), expected);
}

void TestNormLint::findsFaultsOfTheNorm_data()
{
    QTest::addColumn<NormVersion>("norm");
    QTest::addColumn<QStringList>("expected");
    NormVersion norm;
    QTest::newRow("nothing at all") << norm << QStringList { u"missing"_s };
    norm.deadline = Deadline {};
    QTest::newRow("a deadline is enough") << norm << QStringList();
    norm = {};
    norm.value = Decimal(95);
    QTest::newRow("a value is enough") << norm << QStringList();
    norm.comparator = Comparator::Between;
    QTest::newRow("between without its high end") << norm << QStringList { u"missing"_s };
    norm.high = Decimal(94);
    QTest::newRow("between, reversed") << norm << QStringList { u"reversed 95"_s };
    norm.high = Decimal(95);
    QTest::newRow("between a value and itself") << norm << QStringList();
    norm = {};
    norm.value = Decimal(100);
    QTest::newRow("all of a share") << norm << QStringList();
    norm.value = Decimal::fromUnits(1001, 1);
    QTest::newRow("more than all of a share") << norm << QStringList { u"outside 100.1"_s };
    norm.value = Decimal(-1);
    QTest::newRow("a percentage may be a fall") << norm << QStringList();
    norm.value = Decimal(95);
    norm.watchMargin = Decimal(-1);
    QTest::newRow("a margin below zero") << norm << QStringList { u"negative -1"_s };
    norm.watchMargin = Decimal(0);
    QTest::newRow("no margin") << norm << QStringList();
    norm.watchMargin = Decimal(5);
    QTest::newRow("a margin up to the end of the unit") << norm << QStringList();
    norm.value = Decimal::fromUnits(999, 1);
    QTest::newRow("a margin that has room yet") << norm << QStringList();
    norm.value = Decimal(100);
    QTest::newRow("a margin above all of a share") << norm << QStringList { u"unreachable 5"_s };
    norm.comparator = Comparator::AtMost;
    QTest::newRow("a margin below all of a share") << norm << QStringList();
    norm.comparator = Comparator::Equal;
    QTest::newRow("a margin around one value") << norm << QStringList { u"unreachable 5"_s };
    norm.comparator = Comparator::AtLeast;
    norm.value = Decimal(95);
    norm = withBands(u"(,95) [95,120]"_s);
    QTest::newRow("a band beyond the unit") << norm << QStringList { u"outside 120 @1"_s };
}

void TestNormLint::findsFaultsOfTheNorm()
{
    QFETCH(NormVersion, norm);
    QFETCH(QStringList, expected);
    QCOMPARE(texts(lint(norm, Unit::Percent)), expected);
}

void TestNormLint::findsContradictions_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("met");
    QTest::addColumn<QString>("missed");
    QTest::addColumn<QStringList>("expected");
    using enum Comparator;
    QTest::newRow("at least, as written") << AtLeast << u"[95,100]"_s << u"(,95)"_s << QStringList();
    QTest::newRow("at least, bands turned round") << AtLeast << u"(,95)"_s << u"[95,100]"_s
                                                  << QStringList { u"contradiction 95 @0"_s, u"contradiction 95 @1"_s };
    QTest::newRow("at least, met starts below") << AtLeast << u"[94,100]"_s << u"(,94)"_s << QStringList { u"contradiction 95 @0"_s };
    QTest::newRow("greater, met holds the limit") << Greater << u"[95,100]"_s << u"(,95)"_s << QStringList { u"contradiction 95 @0"_s };
    QTest::newRow("at least, missed holds the limit") << AtLeast << u"(95,100]"_s << u"(,95]"_s
                                                      << QStringList { u"contradiction 95 @1"_s };
    QTest::newRow("at most") << AtMost << u"[0,95]"_s << u"(95,]"_s << QStringList();
    QTest::newRow("less") << Less << u"[0,95)"_s << u"[95,]"_s << QStringList();
    QTest::newRow("equal") << Equal << u"[95,95]"_s << u"(95,]"_s << QStringList();
    QTest::newRow("equal, met is wider") << Equal << u"[95,96]"_s << u"(96,]"_s << QStringList { u"contradiction 95 @0"_s };
    QTest::newRow("between") << Between << u"[95,98]"_s << u"(98,]"_s << QStringList();
    QTest::newRow("between, met goes on") << Between << u"[95,99]"_s << u"(99,]"_s << QStringList { u"contradiction 95 @0"_s };
}

void TestNormLint::findsContradictions()
{
    QFETCH(Comparator, comparator);
    QFETCH(QString, met);
    QFETCH(QString, missed);
    QFETCH(QStringList, expected);
    NormVersion norm;
    norm.comparator = comparator;
    norm.value = Decimal(95);
    norm.high = Decimal(98);
    norm.bands = { band(met, Verdict::Met), band(missed, Verdict::Breach) };
    QCOMPARE(texts(lint(norm, Unit::Hour)), expected);
}

void TestNormLint::namesTheBandAsItWasWritten()
{
    QCOMPARE(texts(lint(withBands(u"[7,10] (,4) [5,7)"_s), Unit::Grade)), QStringList { u"gap 4 @2"_s });
}

QTEST_GUILESS_MAIN(TestNormLint)
#include "tst_NormLint.moc"
