// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureLibrary.h"
#include "ProcedureWords.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// What the shipped procedures say is known to the catalogue word for word, so that each text has its English.
class TestProcedureTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void areInTheCatalogue_data();
    void areInTheCatalogue();
    void leaveNothingBehind();
    void haveTheirEnglish();
};

namespace {

QStringList textsOf(const Procedure &procedure)
{
    QStringList texts { procedure.title, procedure.summary };
    for (const ProcedureField &field : procedure.fields) {
        texts += field.title;
        for (const FieldChoice &choice : field.choices)
            texts += choice.title;
    }
    for (const ProcedureStep &step : procedure.steps)
        texts += { step.title, step.client, step.supplier, step.goal };
    for (const ProcedureEvent &event : procedure.events) {
        texts += event.title;
        for (const Guard &guard : event.guards)
            texts += guard.text;
    }
    for (const ProcedureTerm &term : procedure.terms)
        texts += term.title;
    for (const ProcedureLine &line : procedure.lines)
        texts += { line.title, line.between, line.about, line.escalates };
    for (const ProcedureAction &action : procedure.actions)
        texts += { action.title, action.owner };
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

void TestProcedureTexts::areInTheCatalogue_data()
{
    QTest::addColumn<QStringList>("texts");
    for (const Procedure &procedure : procedureLibrary())
        QTest::newRow(qPrintable(procedure.id)) << textsOf(procedure);
}

void TestProcedureTexts::areInTheCatalogue()
{
    QFETCH(QStringList, texts);
    QVERIFY(texts.size() > 20);
    const QStringList known = shippedProcedureTexts();
    for (const QString &text : texts)
        QVERIFY2(known.contains(text), qPrintable(text));
}

void TestProcedureTexts::leaveNothingBehind()
{
    QStringList shipped;
    for (const Procedure &procedure : procedureLibrary())
        shipped += textsOf(procedure);
    QStringList known = shippedProcedureTexts();
    QCOMPARE(known.removeDuplicates(), 0);
    for (const QString &text : known)
        QVERIFY2(shipped.contains(text), qPrintable(text));
}

void TestProcedureTexts::haveTheirEnglish()
{
    QTranslator english;
    QVERIFY(english.load(u":/i18n/maatlat_en.qm"_s));
    for (const QString &text : shippedProcedureTexts())
        QVERIFY2(!english.translate("Words", text.toUtf8().constData()).isEmpty(), qPrintable(text));
    QCoreApplication::installTranslator(&english);
    QCOMPARE(procedureText(u"Leerpunten"_s), u"Lessons learned"_s);
    QCOMPARE(procedureText(u"Eigen woorden van een gebruiker"_s), u"Eigen woorden van een gebruiker"_s);
    QCoreApplication::removeTranslator(&english);
}

QTEST_GUILESS_MAIN(TestProcedureTexts)
#include "tst_ProcedureTexts.moc"
