// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "OutcomePanel.h"
#include "SampleWorkspace.h"
#include "SurveyHeader.h"
#include "SurveyPresenter.h"
#include "SurveyReadings.h"
#include "Warnings.h"
#include "Words.h"
#include "WorkedExample.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int rowOf(const SurveyModel &model, const QString &topic)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.topic(row).key() == topic)
            return row;
    }
    return -1;
}

/// Types one worked example over the whole grid, as a person would who goes on from another.
void typeExample(SurveyPresenter &presenter, const WorkedExample &example)
{
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    for (const WorkedExample::Row &line : example.rows) {
        const int row = rowOf(*presenter.model(), line.topic);
        QVERIFY2(row >= 0, qPrintable(line.topic));
        for (int party = 0; party < line.marks.size(); ++party) {
            QVERIFY(presenter.model()->setData(presenter.model()->index(row, SurveyModel::FirstParty + party),
                                               line.marks[party], Qt::EditRole));
            QVERIFY(presenter.load() == SurveyPresenter::State::Round);
        }
    }
}

void checkVerdicts(const SurveyModel &model, const WorkedExample &example)
{
    for (const WorkedExample::Row &line : example.rows)
        QCOMPARE(line.topic + u' ' + model.index(rowOf(model, line.topic), model.verdictColumn()).data().toString(),
                 line.topic + u' ' + line.verdict);
}

} // namespace

class TestSurveyPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void givesTheOutcomesOfTheWorkedExamples();
    void readsMarks_data();
    void readsMarks();
    void pastesWhatIsSureAndAsksTheRest();
    void refusesABlockThatDoesNotFit();
    void showsMeansAsNearAsTheirBandAsks_data();
    void showsMeansAsNearAsTheirBandAsks();
    void keepsWhatIsNoMarkWithAQuestion_data();
    void keepsWhatIsNoMarkWithAQuestion();
    void takesBackEachMark();
    void followsAnotherReading();
    void showsBothReadingsOfAnUncoveredCell();
    void breaksNamesWhereAReaderDoes();
    void offersEveryReadingBothWays();
    void tellsWhyThereIsNoGrid();
};

void TestSurveyPresenter::givesTheOutcomesOfTheWorkedExamples()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    const QAbstractItemModelTester tester(presenter.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(presenter.startRound(u"Voorbeeld"_s, QDate(2026, 10, 1)).hasValue());
    const std::vector<WorkedExample> examples = WorkedExample::all();
    QCOMPARE(examples.size(), std::size_t(2));

    typeExample(presenter, examples[0]);
    checkVerdicts(*presenter.model(), examples[0]);
    QCOMPARE(codeOf(presenter.result().proposed), examples[0].sanction);
    QCOMPARE(presenter.result().literal, SurveyOutcome::S4Plus);
    const QStringList first = reasonTexts(presenter.result().because);
    QVERIFY2(first.contains(u"2 matig (1a, 2a), 2 slecht (4c, 6b)"_s), qPrintable(first.join(u'|')));

    typeExample(presenter, examples[1]);
    checkVerdicts(*presenter.model(), examples[1]);
    QCOMPARE(codeOf(presenter.result().proposed), examples[1].sanction);
    QCOMPARE(presenter.result().literal, SurveyOutcome::S4);
    const QStringList second = reasonTexts(presenter.result().because);
    QVERIFY2(second.contains(u"2 matig (2a, 3a), 1 slecht (6b)"_s), qPrintable(second.join(u'|')));
}

void TestSurveyPresenter::readsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("mark");
    QTest::newRow("lowest") << u"1"_s << true << u"1"_s;
    QTest::newRow("highest") << u"10"_s << true << u"10"_s;
    QTest::newRow("below") << u"0"_s << false << QString();
    QTest::newRow("above") << u"11"_s << false << QString();
    QTest::newRow("just above") << u"10,1"_s << false << QString();
    QTest::newRow("comma") << u"6,5"_s << true << u"6.5"_s;
    QTest::newRow("point") << u"6.5"_s << true << u"6.5"_s;
    QTest::newRow("empty is no answer") << u" "_s << true << QString();
    QTest::newRow("dash is no answer") << u"–"_s << true << QString();
    QTest::newRow("word") << u"goed"_s << false << QString();
    QTest::newRow("three decimals") << u"6,555"_s << false << QString();
}

void TestSurveyPresenter::readsMarks()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(QString, mark);
    const SurveyModel::ReadMark read = SurveyModel::readMark(text);
    QCOMPARE(read.valid, valid);
    QCOMPARE(read.mark ? read.mark->toPlain() : QString(), mark);
}

void TestSurveyPresenter::pastesWhatIsSureAndAsksTheRest()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    QVERIFY(presenter.startRound(u"Plakken"_s, QDate(2026, 10, 1)).hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    const auto result = presenter.paste(0, SurveyModel::FirstParty, u"7\t8\r\n6,5\tprima\r\n\t11\r\n"_s);
    QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem));
    QCOMPARE(result.marks, 3);
    QCOMPARE(result.questions, 2);
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    const SurveyModel &model = *presenter.model();
    QCOMPARE(model.index(1, SurveyModel::FirstParty).data().toString(), u"6,5"_s);
    const QModelIndex asked = model.index(1, SurveyModel::FirstParty + 1);
    QCOMPARE(asked.data().toString(), u"prima"_s);
    QVERIFY(asked.data(SurveyModel::PendingRole).toBool());
    QCOMPARE(presenter.nextQuestion({}), asked);
    QCOMPARE(presenter.nextQuestion(asked), model.index(2, SurveyModel::FirstParty + 1));
    QVERIFY(sample.workspace.portfolio()->undo().hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QVERIFY(presenter.model()->content().marks.empty()); // one step
}

void TestSurveyPresenter::refusesABlockThatDoesNotFit()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    QVERIFY(presenter.startRound(u"Plakken"_s, QDate(2026, 10, 1)).hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    const int last = presenter.model()->meanColumn() - 1;
    QVERIFY(!presenter.paste(0, last, u"7\t8"_s).problem.isEmpty());
    QVERIFY(!presenter.paste(presenter.model()->rowCount() - 1, last, u"7\n8"_s).problem.isEmpty());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QVERIFY(presenter.model()->content().marks.empty());
}

void TestSurveyPresenter::showsMeansAsNearAsTheirBandAsks_data()
{
    QTest::addColumn<int>("sum");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one decimal") << 29 << 4 << u"7,3"_s;
    QTest::newRow("just below fair") << 99 << 25 << u"3,96"_s;
    QTest::newRow("nearer still") << 3999 << 1000 << u"3,999"_s;
    QTest::newRow("just below good") << 174 << 25 << u"6,96"_s;
    QTest::newRow("just above good is good with one decimal too") << 176 << 25 << u"7,0"_s;
    QTest::newRow("on the limit") << 28 << 4 << u"7,0"_s;
    QTest::newRow("endless") << 20 << 3 << u"6,7"_s;
}

void TestSurveyPresenter::showsMeansAsNearAsTheirBandAsks()
{
    QFETCH(int, sum);
    QFETCH(int, count);
    QFETCH(QString, text);
    SurveyModel model;
    SurveyModel::Content content;
    content.topics = { { u"1"_s, u"Betrokkenheid"_s, u"a"_s, u"Onderwerp"_s, u"Onderwerp"_s } };
    TopicResult result;
    result.mean = Ratio::of(Decimal(sum), Decimal(count));
    content.results = { result };
    model.setContent(content);
    QCOMPARE(model.index(0, model.meanColumn()).data().toString(), text);
}

void TestSurveyPresenter::keepsWhatIsNoMarkWithAQuestion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("above the scale") << u"11"_s << u"1.1"_s;
    QTest::newRow("nought, the key for a ten") << u"0"_s << u"10"_s;
    QTest::newRow("a word") << u"zeven"_s << QString();
    QTest::newRow("a lost comma") << u"75"_s << u"7.5"_s;
}

void TestSurveyPresenter::keepsWhatIsNoMarkWithAQuestion()
{
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    SurveyModel &model = *presenter.model();
    const QModelIndex index = model.index(0, SurveyModel::FirstParty);
    const QString before = index.data().toString();
    QVERIFY(model.setData(index, text, Qt::EditRole));
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QCOMPARE(index.data().toString(), text);
    const PendingMark *pending = model.pending(index);
    QVERIFY(pending);
    QVERIFY(SurveyPresenter::question(*pending).contains(u'‘' + text + u'’'));
    QCOMPARE(pending->suggestions.empty() ? QString() : pending->suggestions.front().toPlain(), suggestion);
    presenter.discard(0, SurveyModel::FirstParty);
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QCOMPARE(index.data().toString(), before);
}

void TestSurveyPresenter::takesBackEachMark()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    const QModelIndex index = presenter.model()->index(0, SurveyModel::FirstParty);
    QCOMPARE(index.data().toString(), u"6"_s);
    QVERIFY(presenter.setMark(0, SurveyModel::FirstParty, Decimal(9)).hasValue());
    QVERIFY(presenter.setMark(0, SurveyModel::FirstParty, std::nullopt).hasValue());
    for (const QString &text : { u"9"_s, u"6"_s }) {
        QVERIFY(sample.workspace.portfolio()->undo().hasValue());
        QVERIFY(presenter.load() == SurveyPresenter::State::Round);
        QCOMPARE(index.data().toString(), text);
    }
    QVERIFY(sample.workspace.portfolio()->redo().hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QCOMPARE(index.data().toString(), u"9"_s);
}

void TestSurveyPresenter::followsAnotherReading()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QCOMPARE(presenter.result().fair, 2);
    QCOMPARE(presenter.goodCount(), 13);
    const int lowest = 1;
    QVERIFY(presenter.changeSettings(SurveyReadings::apply(lowest, presenter.round().settings)).hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    const SurveyModel &model = *presenter.model();
    QCOMPARE(model.index(0, model.meanColumn()).data().toString(), u"5,0"_s);
    QCOMPARE(model.headerData(model.meanColumn(), Qt::Horizontal, Qt::DisplayRole).toString(), u"Laagste"_s);
    const int factors = 2;
    QVERIFY(presenter.changeSettings(SurveyReadings::apply(factors, presenter.round().settings)).hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QCOMPARE(presenter.goodCount() + presenter.result().fair + presenter.result().poor, 7);
    QVERIFY(reasonTexts(presenter.result().because).contains(u"geteld per belevingsfactor"_s));
}

void TestSurveyPresenter::showsBothReadingsOfAnUncoveredCell()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    QVERIFY(presenter.startRound(u"Ongedekt"_s, QDate(2026, 10, 1)).hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QVERIFY(presenter.setMark(0, SurveyModel::FirstParty, Decimal(6)).hasValue());
    QVERIFY(presenter.setMark(1, SurveyModel::FirstParty, Decimal(3)).hasValue());
    QVERIFY(presenter.load() == SurveyPresenter::State::Round);
    QVERIFY(!presenter.result().coveredByTable);
    OutcomePanel panel;
    panel.show(presenter);
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(u"Letterlijk"_s) && texts.contains(u"Advies"_s));
    const auto pills = panel.findChildren<Pill *>();
    QVERIFY(std::any_of(pills.begin(), pills.end(),
                        [](const Pill *pill) { return pill->accessibleName() == u"Niet gedekt door de tabel"_s; }));
    // nobody was asked yet
    QVERIFY(std::any_of(pills.begin(), pills.end(), [](const Pill *pill) {
        return pill->accessibleName() == u"Respons onbekend, uitkomst indicatief"_s;
    }));
}

void TestSurveyPresenter::breaksNamesWhereAReaderDoes()
{
    const auto room = [](const QString &text) {
        return QFontMetricsF(Theme::instance().font(TextSize::Caption, true)).horizontalAdvance(text) + 1;
    };
    QCOMPARE(SurveyHeader::linesOf(u"DJI"_s, room(u"DJI"_s)), QStringList { u"DJI"_s });
    QCOMPARE(SurveyHeader::linesOf(u"Belastingdienst"_s, room(u"Belasting-"_s)),
             QStringList({ u"Belasting-"_s, u"dienst"_s }));
    QCOMPARE(SurveyHeader::linesOf(u"Rechtspraak"_s, room(u"spraak"_s)), QStringList({ u"Recht-"_s, u"spraak"_s }));
    QCOMPARE(SurveyHeader::linesOf(u"Rijkswaterstaat"_s, room(u"waterstaat"_s)),
             QStringList({ u"Rijks-"_s, u"waterstaat"_s }));
    QCOMPARE(SurveyHeader::linesOf(u"Nationaal Archief"_s, room(u"Nationaal"_s)),
             QStringList({ u"Nationaal"_s, u"Archief"_s }));
    QVERIFY(SurveyHeader::linesOf(u"Onafbreekbaarwoord"_s, room(u"Onafbr"_s)).first().endsWith(u'…'));
}

void TestSurveyPresenter::offersEveryReadingBothWays()
{
    const QStringList names = SurveyReadings::names();
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(SurveyReadings::indexOf(SurveyReadings::apply(i, {})), i);
}

void TestSurveyPresenter::tellsWhyThereIsNoGrid()
{
    SampleWorkspace sample;
    SurveyPresenter presenter(sample.workspace);
    sample.show(u"klantcontact"_s, Period::quarter(2026, 3));
    QVERIFY(presenter.load() == SurveyPresenter::State::NoSurvey);
    sample.workspace.setContract({});
    QVERIFY(presenter.load() == SurveyPresenter::State::NoContract);
}

QTEST_MAIN(TestSurveyPresenter)
#include "tst_SurveyPresenter.moc"
