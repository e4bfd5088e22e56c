// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormReader.h"
#include "NormReadingWords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Norm readings as plain Dutch sentences, and why a person should look at them.
class TestNormReadingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysSentences_data();
    void saysSentences();
    void hasWordsForEveryDoubt();
    void hasWordsForEveryKind();
    void saysEachDoubtOnce();
};

void TestNormReadingWords::saysSentences_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const QString &sentence) { QTest::newRow(text) << sentence; };
    row("≥99,5% per maand", u"Voldoende als de waarde per maand minimaal 99,5% is."_s);
    row("95% patches ≤14 dgn", u"Voldoende als ‘patches’ in minimaal 95% van de gevallen hoogstens 14 dagen is."_s);
    row("100% bevestiging ≤1 werkdag", u"Voldoende als ‘bevestiging’ in elk geval hoogstens 1 werkdag is."_s);
    row("100% vóór dag 5", u"Voldoende als de waarde in elk geval vóór dag 5 is."_s);
    row("uiterlijk op dag 5", u"Voldoende als de waarde uiterlijk op dag 5 is."_s);
    row("Doelstelling: 50%", u"Doel gehaald als de waarde minimaal 50% is."_s);
    row("<99,5%: root cause + capaciteitsplan", u"Er is actie nodig als de waarde minder dan 99,5% is."_s);
    row("-35% t.o.v. baseline in 24 mnd", u"Voldoende als de waarde (24 mnd) met minimaal 35% is verlaagd."_s);
    row("≥ 4 en < 7 | Matig", u"Matig als de waarde tussen 4 en 7 is."_s);
    row("tussen 18 en 22 graden", u"Voldoende als de waarde tussen 18 graden en 22 graden is."_s);
    row("0 majeure; <3 minor/audit",
        u"Voldoende als ‘majeure’ per audit hoogstens 0 is en ‘minor’ per audit minder dan 3 is."_s);
    row("X% beschikbaarheid", u"Voldoende als ‘beschikbaarheid’ minimaal een nog in te vullen waarde is."_s);
    row("maandelijks besproken", u"Als richtlijn geldt dat ‘besproken’ precies 1 per maand is."_s);
    row("Uiterlijk 1 juli 2026", u"Voldoende als de waarde uiterlijk op 1 juli 2026 is."_s);
    row("binnen 24 uur na melding", u"Voldoende als de waarde (na melding) hoogstens 24 uur is."_s);
    row("zie bijlage", u"Hier staat geen norm in die te lezen is."_s);
}

void TestNormReadingWords::saysSentences()
{
    QFETCH(QString, sentence);
    QCOMPARE(normReadingSentence(readNorm(QString::fromUtf8(QTest::currentDataTag()))), sentence);
}

void TestNormReadingWords::hasWordsForEveryDoubt()
{
    QStringList texts;
    for (int code = 0; code <= static_cast<int>(NormDoubt::SourceText); ++code) {
        const QString text = normDoubtText({ static_cast<NormDoubt>(code), { u"95%"_s, u"percent"_s } });
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(!text.contains(u"%1"), qPrintable(text));
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts += text;
    }
}

void TestNormReadingWords::hasWordsForEveryKind()
{
    for (int kind = 0; kind <= static_cast<int>(NormTextKind::Unknown); ++kind) {
        QVERIFY(!normTextKindName(static_cast<NormTextKind>(kind)).isEmpty());
        QVERIFY(!codeOf(static_cast<NormTextKind>(kind)).isEmpty());
    }
    for (const auto confidence : { NormConfidence::Low, NormConfidence::Medium, NormConfidence::High })
        QVERIFY(!normConfidenceName(confidence).isEmpty());
}

void TestNormReadingWords::saysEachDoubtOnce()
{
    const NormReading reading = readNorm(u"30 min resp., 4 uur herstel in 98%"_s);
    const QStringList texts = normDoubtTexts(reading);
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.front().startsWith(u"98% op alle samen"_s));
}

QTEST_GUILESS_MAIN(TestNormReadingWords)
#include "tst_NormReadingWords.moc"
