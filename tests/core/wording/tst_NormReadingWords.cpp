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
    row("95% patches ≤14 dgn", u"Voldoende als het bij ‘patches’ in minimaal 95% van de gevallen hoogstens 14 dagen duurt."_s);
    row("100% bevestiging ≤1 werkdag", u"Voldoende als het bij ‘bevestiging’ in alle gevallen hoogstens 1 werkdag duurt."_s);
    row("Reactietijd ≤ 30 min", u"Voldoende als ‘Reactietijd’ hoogstens 30 minuten is."_s);
    row("≤ 1 sec", u"Voldoende als het hoogstens 1 seconde duurt."_s);
    row("100% vóór dag 5", u"Voldoende als het in alle gevallen vóór dag 5 van de maand klaar is."_s);
    row("uiterlijk op dag 5", u"Voldoende als het uiterlijk op dag 5 van de maand klaar is."_s);
    row("Doelstelling: 50%", u"Doel gehaald als de waarde minimaal 50% is."_s);
    row("100% open risico’s met eigenaar", u"Voldoende als ‘open risico’s met eigenaar’ 100% is."_s);
    row("<99,5%: root cause + capaciteitsplan", u"Er is actie nodig als de waarde minder dan 99,5% is."_s);
    row("<5%: extra leerwerkplekken binnen 30 dgn",
        u"Er is actie nodig als de waarde minder dan 5% is. Daarna geldt dat het bij ‘extra leerwerkplekken’ hoogstens 30 dagen duurt."_s);
    row("-35% t.o.v. baseline in 24 mnd", u"Voldoende als de waarde met minimaal 35% is gedaald (24 mnd, t.o.v. baseline)."_s);
    row("CO2-reductie 5% per jaar", u"Voldoende als ‘CO2-reductie’ per jaar minimaal 5% is."_s);
    row("≥ 4 en < 7 | Matig", u"Matig als het cijfer minimaal 4 en minder dan 7 is."_s);
    row("tussen 18 en 22 graden", u"Voldoende als de waarde 18 tot en met 22 graden is."_s);
    row("80% van de klanten geeft minimaal een 7",
        u"Voldoende als het cijfer bij ‘klanten’ in minimaal 80% van de gevallen minimaal 7 is."_s);
    row("0 majeure; <3 minor/audit",
        u"Voldoende als het aantal ‘majeure’ per audit 0 is en het aantal ‘minor’ per audit minder dan 3 is."_s);
    row("X% beschikbaarheid", u"Voldoende als ‘beschikbaarheid’ minimaal de nog in te vullen waarde is."_s);
    row("maandelijks besproken", u"Als richtlijn geldt dat ‘besproken’ 1 keer per maand gebeurt."_s);
    row("Uiterlijk 1 juli 2026", u"Voldoende als het uiterlijk op 1 juli 2026 klaar is."_s);
    row("binnen 24 uur na melding", u"Voldoende als het hoogstens 24 uur duurt (na melding)."_s);
    row("Onderhoud ten minste 10 werkdagen van tevoren aangekondigd",
        u"Voldoende als ‘Onderhoud’ minimaal 10 werkdagen is (van tevoren aangekondigd)."_s);
    row("NPS ≥ 30 of tevredenheid ≥ 7,5", u"Voldoende als ‘NPS’ minimaal +30 is of ‘tevredenheid’ minimaal 7,5 is."_s);
    row("Opdrachtnemer garandeert 98% beschikbaarheid", u"Voldoende als ‘beschikbaarheid’ minimaal 98% is."_s);
    row("Beantwoorde gesprekken per uur van de dag (8:30-17:00)", u"De rapportage telt ‘Beantwoorde gesprekken’ per uur."_s);
    row("Kritiek 2 uur, hoog 4 uur",
        u"Voldoende als het hoogstens 2 uur duurt en het bij ‘hoog’ hoogstens 4 uur duurt."_s);
    row("Statusupdate elke 2 uur", u"Voldoende als er tussen twee keer ‘Statusupdate’ hoogstens 2 uur zit."_s);
    row("Elke 30 minuten een update", u"Voldoende als er tussen twee keer ‘update’ hoogstens 30 minuten zit."_s);
    row("Uptime ≥ 99,9%; < 99%: 25% korting",
        u"Voldoende als ‘Uptime’ minimaal 99,9% is. Er is actie nodig als de waarde minder dan 99% is."_s);
    row("Should availability drop below 99%, the fee is reduced by 5%",
        u"Er is actie nodig als ‘availability drop’ minder dan 99% is."_s);
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
    for (int code = 0; code <= static_cast<int>(NormDoubt::BestEnd); ++code) {
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
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts.front().startsWith(u"98% op alle samen"_s));
    const QStringList two = normDoubtTexts(readNorm(u"Aangenomen 95%; uitval 3%"_s));
    QCOMPARE(two.size(), 2);
    QVERIFY2(two[0].contains(u"‘95%’"_s) && two[1].contains(u"‘3%’"_s), qPrintable(two.join(u'|')));
    QCOMPARE(normDoubtTexts(readNorm(u"levering ≤14 dagen; factuur ≤3 dagen"_s)).size(), 1);
}

QTEST_GUILESS_MAIN(TestNormReadingWords)
#include "tst_NormReadingWords.moc"
