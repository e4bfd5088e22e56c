// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct NormAnswer
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

NormAnswer ask(const QStringList &words)
{
    NormAnswer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.exit
        = run(words, out, err, { [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); }, {}, {}, {} });
    out.flush();
    err.flush();
    return answer;
}

} // namespace

/// norm: the promised shape, and the block of text. Source: cli.md "norm --json".
class TestNormCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheShape();
    void writesRangesWithTheirBounds();
    void writesReductionsPositive();
    void tellsAGoalBesideANorm();
    void readsABullet();
    void saysUnknown();
    void takesHints();
    void printsOneBlock();
    void refusesNoText();
};

void TestNormCommand::keepsTheShape()
{
    const NormAnswer answer = ask({ u"--json"_s, u"norm"_s, u"30 min resp., 4 uur herstel in 98%"_s });
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.err, QString());
    const QJsonObject reading = answer.json();
    QCOMPARE(reading.keys(),
             QStringList(
                 { u"confidence"_s, u"join"_s, u"kind"_s, u"requirements"_s, u"sentence"_s, u"text"_s, u"unsure"_s }));
    QCOMPARE(reading[u"text"].toString(), u"30 min resp., 4 uur herstel in 98%"_s);
    QCOMPARE(reading[u"kind"].toString(), u"norm"_s);
    QCOMPARE(reading[u"join"].toString(), u"and"_s);
    QCOMPARE(reading[u"confidence"].toString(), u"medium"_s);
    QVERIFY(!reading[u"unsure"].toArray().isEmpty());
    QVERIFY(reading[u"sentence"].toString().startsWith(u"Voldoende als "_s));
    const QJsonArray requirements = reading[u"requirements"].toArray();
    QCOMPARE(requirements.size(), 2);
    const QJsonObject first = requirements.at(0).toObject();
    QCOMPARE(first[u"comparator"].toString(), u"<="_s);
    QCOMPARE(first[u"value"].toString(), u"30"_s);
    QCOMPARE(first[u"unit"].toString(), u"minute"_s);
    QVERIFY(first[u"period"].isNull());
    QVERIFY(first[u"condition"].isNull());
    const QJsonObject share = first[u"share"].toObject();
    QCOMPARE(share,
             QJsonObject({ { u"comparator"_s, u">="_s }, { u"value"_s, u"98"_s }, { u"unit"_s, u"percent"_s } }));
}

void TestNormCommand::writesRangesWithTheirBounds()
{
    const QJsonObject reading = ask({ u"--json"_s, u"norm"_s, u"≥ 4 en < 7 | Matig"_s }).json();
    QCOMPARE(reading[u"kind"].toString(), u"band"_s);
    const QJsonObject requirement = reading[u"requirements"].toArray().at(0).toObject();
    QCOMPARE(requirement[u"comparator"].toString(), u"between"_s);
    QCOMPARE(requirement[u"value"].toArray(), QJsonArray({ u"4"_s, u"7"_s }));
    QCOMPARE(requirement[u"bounds"].toString(), u"[)"_s);
    QCOMPARE(requirement[u"unit"].toString(), u"grade"_s);
    QCOMPARE(requirement[u"label"].toString(), u"Matig"_s);
}

void TestNormCommand::writesReductionsPositive()
{
    const QJsonObject reading = ask({ u"--json"_s, u"norm"_s, u"-35% t.o.v. baseline in 24 mnd"_s }).json();
    const QJsonObject requirement = reading[u"requirements"].toArray().at(0).toObject();
    QCOMPARE(requirement[u"comparator"].toString(), u">="_s);
    QCOMPARE(requirement[u"value"].toString(), u"35"_s);
    QCOMPARE(requirement[u"direction"].toString(), u"reduction"_s);
    QVERIFY(!requirement[u"baseline"].toString().isEmpty());
    QCOMPARE(reading[u"requirements"].toArray().size(), 1);
}

void TestNormCommand::tellsAGoalBesideANorm()
{
    const QJsonObject reading = ask({ u"--json"_s, u"norm"_s, u"minimaal 90%, streefwaarde 95%"_s }).json();
    QCOMPARE(reading[u"kind"].toString(), u"norm"_s);
    QVERIFY(reading[u"confidence"].toString() != u"high"_s);
    const QJsonArray requirements = reading[u"requirements"].toArray();
    QCOMPARE(requirements.size(), 2);
    QVERIFY(!requirements.at(0).toObject().contains(u"kind"));
    QCOMPARE(requirements.at(1).toObject()[u"kind"].toString(), u"target"_s);
}

void TestNormCommand::readsABullet()
{
    const NormAnswer answer = ask({ u"--json"_s, u"norm"_s, u"- minimaal 95% per maand"_s });
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json()[u"requirements"].toArray().at(0).toObject()[u"value"].toString(), u"95"_s);
    QCOMPARE(ask({ u"norm"_s, u"-minimaal"_s }).exit, 2); // one word: an option that is not there
}

void TestNormCommand::saysUnknown()
{
    const NormAnswer answer = ask({ u"--json"_s, u"norm"_s, u"Conform de offerte"_s });
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json()[u"kind"].toString(), u"unknown"_s);
    QVERIFY(answer.json()[u"requirements"].toArray().isEmpty());
    QCOMPARE(answer.json()[u"confidence"].toString(), u"low"_s);
}

void TestNormCommand::takesHints()
{
    const QStringList words { u"--json"_s,          u"norm"_s,        u"2%"_s,         u"--subject"_s,
                              u"Kritieke fouten"_s, u"--frequency"_s, u"Maandelijks"_s };
    const QJsonObject reading = ask(words).json();
    const QJsonObject requirement = reading[u"requirements"].toArray().at(0).toObject();
    QCOMPARE(requirement[u"comparator"].toString(), u"<="_s);
    QCOMPARE(requirement[u"period"].toString(), u"month"_s);
    QCOMPARE(reading[u"unsure"].toArray().size(), 2);
}

void TestNormCommand::printsOneBlock()
{
    const NormAnswer answer = ask({ u"norm"_s, u"binnen 2 dgn"_s });
    QCOMPARE(answer.exit, 0);
    const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Voldoende als "_s));
    QVERIFY(lines.at(2).startsWith(u"- "_s));
}

void TestNormCommand::refusesNoText()
{
    QCOMPARE(ask({ u"norm"_s }).exit, 2);
    QCOMPARE(ask({ u"norm"_s, u"95%"_s, u"98%"_s }).exit, 2);
}

QTEST_GUILESS_MAIN(TestNormCommand)
#include "tst_NormCommand.moc"
