// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NormCase.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const NormReading &reading)
{
    QStringList lines;
    for (const NormRequirement &requirement : reading.requirements)
        lines += lineOf(requirement);
    return lines;
}

QString garbage(QRandomGenerator &random)
{
    static constexpr QStringView signs = u"abcdeghijklmnopqrtvwxyzABC ,.;:()[]{}|/\\!?#@^&*-+~€§µ¶\u00A0\u200B\u0301";
    QString text;
    const int length = random.bounded(1, 60);
    for (int i = 0; i < length; ++i)
        text += random.bounded(40) == 0 ? QChar(0xD83D) : signs.at(random.bounded(signs.size()));
    return text;
}

/// Pieces of real texts in any order: what a broken table hands over.
QString shuffled(QRandomGenerator &random)
{
    static const QStringList pieces { u"≥"_s,
                                      u"binnen"_s,
                                      u"95%"_s,
                                      u"van de"_s,
                                      u"4 uur"_s,
                                      u"("_s,
                                      u")"_s,
                                      u"|"_s,
                                      u";"_s,
                                      u":"_s,
                                      u","_s,
                                      u"en"_s,
                                      u"niet"_s,
                                      u"meer dan"_s,
                                      u"tussen"_s,
                                      u"per"_s,
                                      u"maand"_s,
                                      u"een"_s,
                                      u"7"_s,
                                      u"½"_s,
                                      u"t.o.v."_s,
                                      u"groen"_s,
                                      u"-"_s,
                                      u"+"_s,
                                      u"1.500"_s,
                                      u"2027"_s,
                                      u"dag"_s,
                                      u"5e"_s,
                                      u"werkdag"_s,
                                      u"T+2"_s,
                                      u"geen"_s,
                                      u"95e"_s,
                                      u"percentiel"_s,
                                      u"x"_s,
                                      u"tot"_s,
                                      u"€"_s,
                                      u"op een schaal van"_s,
                                      u"9 van de"_s,
                                      u"999999999999999999"_s,
                                      u"0,000000001"_s,
                                      u"miljoen"_s,
                                      u"P1"_s };
    QStringList words;
    const int length = random.bounded(1, 14);
    for (int i = 0; i < length; ++i)
        words += pieces.at(random.bounded(pieces.size()));
    return words.join(u' ');
}

/// The worked texts that are read with confidence.
std::vector<NormCase> sureCases()
{
    std::vector<NormCase> cases;
    const QStringList files
        = QDir(QStringLiteral(TEST_DATA "/norms")).entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        for (const NormCase &row : normCases(file)) {
            if (readNorm(row.text, row.hints).confidence == NormConfidence::High)
                cases.push_back(row);
        }
    }
    return cases;
}

} // namespace

/// What holds for every text, read or not.
class TestNormProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void survivesGarbage();
    void survivesPieces();
    void doesNotMindDressing_data();
    void doesNotMindDressing();
    void knowsNothingWithoutFiguresAndComparators_data();
    void knowsNothingWithoutFiguresAndComparators();
    void isNotSureOfWhatIsAdded_data();
    void isNotSureOfWhatIsAdded();
    void keepsTheTextVerbatim();
    void readsTheBeginningOfALongText();
    void survivesEmptyAndHuge();
};

void TestNormProperties::survivesGarbage()
{
    QRandomGenerator random(20261013);
    constexpr int rounds = 3000;
    for (int i = 0; i < rounds; ++i) {
        const QString text = garbage(random);
        const NormReading reading = readNorm(text);
        QVERIFY2(reading.confidence != NormConfidence::High, qPrintable(text));
    }
}

void TestNormProperties::survivesPieces()
{
    QRandomGenerator random(20261014);
    constexpr int rounds = 6000;
    for (int i = 0; i < rounds; ++i) {
        const QString text = shuffled(random);
        const NormReading reading = readNorm(text, { text, text });
        QCOMPARE(reading.kind == NormTextKind::Unknown, reading.requirements.empty());
        QVERIFY2(reading.confidence != NormConfidence::High || reading.unsure.empty(), qPrintable(text));
        for (const NormRequirement &requirement : reading.requirements) {
            const bool isRange = requirement.comparator == Comparator::Between;
            QVERIFY2(isRange == requirement.high.has_value(), qPrintable(text));
            QVERIFY2(requirement.value || reading.confidence != NormConfidence::High, qPrintable(text));
        }
    }
}

void TestNormProperties::doesNotMindDressing_data()
{
    QTest::addColumn<QString>("text");
    const QStringList files
        = QDir(QStringLiteral(TEST_DATA "/norms")).entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        for (const NormCase &row : normCases(file))
            QTest::newRow(qPrintable(row.id)) << row.text;
    }
}

void TestNormProperties::doesNotMindDressing()
{
    QFETCH(QString, text);
    const NormReading bare = readNorm(text);
    for (const QString &dressed : { u"  "_s + text + u"\t"_s, u'"' + text + u'"', u'“' + text + u'”', u'\u00A0' + text,
                                    text.toUpper(), text.toLower(), QString(text).replace(u' ', u'\u00A0') }) {
        const NormReading reading = readNorm(dressed);
        QCOMPARE(linesOf(reading).join(u';').toLower(), linesOf(bare).join(u';').toLower());
        QCOMPARE(reading.kind, bare.kind);
        QCOMPARE(reading.confidence, bare.confidence);
    }
}

void TestNormProperties::knowsNothingWithoutFiguresAndComparators_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "",
                              " ",
                              "-",
                              "conform de offerte",
                              "zie bijlage",
                              "Goed",
                              "Voldoende",
                              "de beschikbaarheid van het systeem",
                              "op tijd en volledig",
                              "In overleg met Opdrachtgever",
                              "n.v.t.",
                              "nader te bepalen",
                              "as agreed",
                              "!!!",
                              "Ticketsysteem-tagging",
                              "ISO-gecertificeerd",
                              "wordt later ingevuld",
                              "geen",
                              "%",
                              "groen",
                              "Opdrachtgever" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNormProperties::knowsNothingWithoutFiguresAndComparators()
{
    QFETCH(QString, text);
    const NormReading reading = readNorm(text);
    QCOMPARE(reading.kind, NormTextKind::Unknown);
    QVERIFY(reading.requirements.empty());
    QCOMPARE(reading.confidence, NormConfidence::Low);
}

/// Whatever is put beside a text that is read with confidence: no rule reads it, so the confidence has to go.
void TestNormProperties::isNotSureOfWhatIsAdded_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    for (const QString &behind : { u" niet"_s,
                                   u" (17)"_s,
                                   u" behoudens overmacht"_s,
                                   u" respectievelijk 12"_s,
                                   u" tenzij anders"_s,
                                   u" ?"_s,
                                   u" x 2"_s,
                                   u" minus 5"_s,
                                   u" verdubbeld"_s,
                                   u" boven de norm"_s,
                                   u". Deze eis geldt niet in juli"_s,
                                   u" 9S%"_s,
                                   u" of ≥"_s,
                                   u" is vervallen"_s,
                                   u" (concept)"_s,
                                   u" indien mogelijk"_s,
                                   u" van de norm"_s,
                                   u" is niet van toepassing"_s,
                                   u" of zo"_s,
                                   u" zo mogelijk"_s,
                                   u" afhankelijk van de drukte"_s,
                                   u" in plaats van minder"_s,
                                   u" exclusief feestdagen"_s,
                                   u" keer het gemiddelde"_s,
                                   u" (oud)"_s,
                                   u" in de meeste gevallen"_s,
                                   u", dus 17 dagen"_s })
        QTest::newRow(qPrintable(behind)) << QString() << behind;
    for (const QString &before :
         { u"bijna "_s, u"circa "_s, u"tenzij "_s, u"zelden "_s, u"Voorheen: "_s, u"Voorbeeld: "_s, u"In principe "_s,
           u"Indien mogelijk "_s, u"Concept: "_s, u"Vorig jaar: "_s, u"Het gebouw telt 12 verdiepingen. "_s,
           u"De stichting heeft meer dan 60 gebouwen. "_s })
        QTest::newRow(qPrintable(before)) << before << QString();
}

void TestNormProperties::isNotSureOfWhatIsAdded()
{
    QFETCH(QString, before);
    QFETCH(QString, behind);
    static const std::vector<NormCase> cases = sureCases();
    QVERIFY(cases.size() > 1000);
    for (const NormCase &row : cases) {
        const QString text = before + row.text + behind;
        QVERIFY2(readNorm(text, row.hints).confidence != NormConfidence::High, qPrintable(text));
    }
}

void TestNormProperties::keepsTheTextVerbatim()
{
    const QString text = u"  ≥ 99,5%  per\u00A0maand \n"_s;
    QCOMPARE(readNorm(text).text, text);
}

void TestNormProperties::survivesEmptyAndHuge()
{
    QCOMPARE(readNorm({}).kind, NormTextKind::Unknown);
    const NormReading many = readNorm(u"minimaal 95% binnen 4 uur; "_s.repeated(400));
    QVERIFY(many.confidence != NormConfidence::High);
    QCOMPARE(readNorm(u"9"_s.repeated(400) + u'%').kind, NormTextKind::Unknown);
    QVERIFY(readNorm(u"(["_s.repeated(2000)).requirements.empty());
}

void TestNormProperties::readsTheBeginningOfALongText()
{
    for (const QString &piece : { u"geen "_s, u"binnen "_s, u"95% "_s, u"95% of "_s, u"a: "_s, u"a) "_s, u"moet "_s,
                                  u"a | 95% | "_s, u"< 5 "_s, u"("_s, u"_"_s, u"1. "_s }) {
        const QString text = u"minimaal 95%; "_s + piece.repeated(200'000);
        const NormReading reading = readNorm(text, { text, text });
        QCOMPARE(reading.text, text);
        QVERIFY2(reading.confidence != NormConfidence::High, qPrintable(piece));
        QVERIFY2(!reading.requirements.empty(), qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(TestNormProperties)
#include "tst_NormProperties.moc"
