// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormReader.h"
#include "NormSpans.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which stretches of a norm text are underlined, and which of them the question is about.
class TestNormSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void finds_data();
    void finds();
    void marksWhatIsAsked_data();
    void marksWhatIsAsked();
};

namespace {

QStringList textsOf(const QString &text, const std::vector<NormSpan> &spans, bool onlyAsked)
{
    QStringList texts;
    for (const NormSpan &span : spans) {
        if (!onlyAsked || span.isAsked)
            texts += text.sliced(span.start, span.length);
    }
    return texts;
}

} // namespace

void TestNormSpans::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("spans");
    QTest::newRow("nothing") << QString() << QStringList {};
    QTest::newRow("no number") << u"nader te bepalen"_s << QStringList {};
    QTest::newRow("sign and unit") << u"≤10 werkdagen"_s << QStringList { u"≤10 werkdagen"_s };
    QTest::newRow("stops at a small word") << u"≥99,5% per maand"_s << QStringList { u"≥99,5%"_s };
    QTest::newRow("several") << u"30 min resp., 4 uur herstel in 98%"_s
                             << QStringList { u"30 min resp."_s, u"4 uur herstel"_s, u"98%"_s };
    QTest::newRow("a name is no number") << u"95% patches ≤14 dgn; 0 P1 security-incidenten, W-03"_s
                                         << QStringList { u"95% patches"_s, u"≤14 dgn"_s, u"0"_s };
    QTest::newRow("a sign of its own") << u"≥+30"_s << QStringList { u"≥+30"_s };
}

void TestNormSpans::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, spans);
    NormReading reading;
    reading.text = text;
    const auto found = normSpans(reading);
    QCOMPARE(textsOf(text, found, false), spans);
    qsizetype end = 0;
    for (const NormSpan &span : found) {
        QVERIFY(span.start >= end && span.length > 0);
        end = span.start + span.length;
    }
    QVERIFY(end <= text.size());
}

void TestNormSpans::marksWhatIsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NormDoubt>("doubt");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QStringList>("asked");
    const QString two = u"30 min resp., 4 uur herstel in 98%"_s;
    QTest::newRow("the share") << two << NormDoubt::ShareScope << QStringList { u"98%"_s } << QStringList { u"98%"_s };
    QTest::newRow("a missing sign") << u"0 majeure; <3 minor"_s << NormDoubt::ComparatorMissing
                                    << QStringList { u"≤"_s } << QStringList { u"0 majeure"_s };
    QTest::newRow("only one") << u"vóór dag 5"_s << NormDoubt::DayOfMonthKind << QStringList {}
                              << QStringList { u"5"_s };
    QTest::newRow("no telling which") << two << NormDoubt::LongText << QStringList {} << QStringList {};
}

void TestNormSpans::marksWhatIsAsked()
{
    QFETCH(QString, text);
    QFETCH(NormDoubt, doubt);
    QFETCH(QStringList, args);
    QFETCH(QStringList, asked);
    NormReading reading;
    reading.text = text;
    QCOMPARE(textsOf(text, normSpans(reading, NormDoubtNote { doubt, args }), true), asked);
}

QTEST_GUILESS_MAIN(TestNormSpans)
#include "tst_NormSpans.moc"
