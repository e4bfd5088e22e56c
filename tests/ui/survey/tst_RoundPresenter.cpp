// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawDialog.h"
#include "QuestionnaireDialog.h"
#include "ReopenDialog.h"
#include "RoundDialog.h"
#include "RoundPresenter.h"
#include "SampleWorkspace.h"
#include "SurveyVerbs.h"
#include "Warnings.h"
#include "ContractVerbs.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The sample's round, and what can be done with it.
struct Opened
{
    Opened()
        : survey(sample.workspace)
        , rounds(sample.workspace, survey)
    {
        load();
    }
    void load() { QVERIFY(survey.load() == SurveyPresenter::State::Round); }

    SampleWorkspace sample;
    SurveyPresenter survey;
    RoundPresenter rounds;
};

} // namespace

/// What is done with whole rounds, and the dialogs that ask for it (E4-61, E4-66, E4-68, E4-69).
class TestRoundPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void proposesAFreeName();
    void letsTheNameFollowTheDateUntilItIsTyped();
    void freezesAFinishedRound();
    void asksWhyARoundIsReopened();
    void followsWithWhatFellShort();
    void drawsAndShowsThatItComesOutTheSame();
    void editsTheQuestionnaireAndAsksAtTheRow();
};

void TestRoundPresenter::proposesAFreeName()
{
    Opened open;
    QCOMPARE(open.survey.round().title, u"KTO 2026"_s);
    QCOMPARE(open.rounds.newTitle(QDate(2026, 12, 1)), u"KTO 2026 (2)"_s);
    QCOMPARE(open.rounds.newTitle(QDate(2027, 1, 1)), u"KTO 2027"_s);
    QVERIFY(open.survey.startRound(u"kto 2026 (2)"_s, QDate(2026, 12, 1)));
    open.load();
    QCOMPARE(open.rounds.newTitle(QDate(2026, 12, 1)), u"KTO 2026 (3)"_s);
}

void TestRoundPresenter::letsTheNameFollowTheDateUntilItIsTyped()
{
    Opened open;
    RoundDialog dialog(RoundDialog::regular(QDate(2026, 10, 13), [&](const QDate &day) { return open.rounds.newTitle(day); }), nullptr);
    QCOMPARE(dialog.title(), u"KTO 2026 (2)"_s);
    auto *date = dialog.findChild<QDateEdit *>();
    date->setDate(QDate(2027, 2, 1));
    QCOMPARE(dialog.title(), u"KTO 2027"_s);
    auto *title = dialog.findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (!title) {
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->text() == u"KTO 2027"_s)
                title = edit;
        }
    }
    QVERIFY(title);
    title->selectAll();
    QTest::keyClicks(title, u"Voorjaar"_s);
    date->setDate(QDate(2028, 2, 1));
    QCOMPARE(dialog.title(), u"Voorjaar"_s);
}

void TestRoundPresenter::freezesAFinishedRound()
{
    Opened open;
    QVERIFY(open.rounds.canFinish() && !open.rounds.canReopen());
    QVERIFY(open.rounds.finish());
    open.load();
    QVERIFY(!open.rounds.canFinish() && open.rounds.canReopen());
    QVERIFY(open.survey.isReadOnly() && !open.survey.isFileReadOnly());
    const QModelIndex cell = open.survey.model()->index(0, SurveyModel::FirstParty);
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!open.survey.setMark(0, SurveyModel::FirstParty, Decimal(9)));
    QCOMPARE(open.survey.tags().last(), u"definitief"_s);
    QVERIFY(open.rounds.reopen(u"formulier kwam later"_s));
    open.load();
    QVERIFY(!open.survey.isReadOnly());
}

void TestRoundPresenter::asksWhyARoundIsReopened()
{
    ReopenDialog dialog(u"KTO 2026"_s, nullptr);
    QPushButton *reopen = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Heropenen"_s)
            reopen = button;
    }
    QVERIFY(reopen);
    reopen->click();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u" formulier kwam later "_s);
    reopen->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.reason(), u"formulier kwam later"_s);
}

void TestRoundPresenter::followsWithWhatFellShort()
{
    Opened open;
    QVERIFY(open.rounds.canFollow());
    QCOMPARE(open.rounds.interimTopics(), QStringList({ u"1a"_s, u"2a"_s, u"4c"_s, u"6b"_s }));
    QCOMPARE(open.rounds.interimTitle(), u"KTO 2026 tussentijds"_s);
    QVERIFY(open.rounds.interimDate() >= open.survey.round().held);
    QVERIFY(open.rounds.startInterim(open.rounds.interimTitle(), open.rounds.interimDate()));
    open.load();
    QCOMPARE(open.survey.round().kind, SurveyKind::Interim);
    QCOMPARE(open.survey.model()->rowCount(), 4);
    QVERIFY(open.survey.tags().contains(u"tussentijds"_s));
    QVERIFY(!open.rounds.canFollow());
    QVERIFY(open.survey.setMark(0, SurveyModel::FirstParty, Decimal(2)));
    open.load();
    for (const SurveyPresenter::PossibleSanction &sanction : open.survey.sanctions())
        QVERIFY(!sanction.proposed);
}

void TestRoundPresenter::drawsAndShowsThatItComesOutTheSame()
{
    Opened open;
    const auto definition = open.survey.definition();
    for (const QString &name : { u"Klein A"_s, u"Klein B"_s, u"Klein C"_s }) {
        Party party;
        party.contract = definition->contract.id;
        party.name = name;
        party.size = PartySize::Small;
        QVERIFY(putParty(*open.sample.workspace.portfolio(), party));
    }
    open.load();
    QVERIFY(open.rounds.canDraw());
    const QStringList candidates = open.rounds.candidates();
    QVERIFY(candidates.contains(u"Klein A"_s) && candidates.size() >= 3);
    DrawDialog dialog(open.rounds, open.survey, 7, nullptr);
    auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), static_cast<int>(candidates.size()));
    QLineEdit *seed = nullptr;
    QPushButton *draw = nullptr;
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->text() == u"7"_s)
            seed = edit;
    }
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Loten"_s)
            draw = button;
    }
    QVERIFY(seed && draw);
    seed->setText(u"zeven"_s);
    draw->click();
    QVERIFY(!open.survey.round().draw);
    QCOMPARE(seed->text(), u"zeven"_s); // what was typed stays
    seed->setText(u"2026"_s);
    draw->click();
    QVERIFY(open.survey.round().draw);
    QCOMPARE(open.survey.round().draw->seed, qint64(2026));
    QCOMPARE(open.rounds.drawn().size(), 1);
    QVERIFY(open.rounds.drawNotice().contains(open.rounds.drawn().first()));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"dezelfde uitslag"_s); }));
}

void TestRoundPresenter::editsTheQuestionnaireAndAsksAtTheRow()
{
    Opened open;
    const Questionnaire before = open.rounds.questionnaire();
    QuestionnaireDialog dialog(before, nullptr);
    auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 17);
    QVERIFY(dialog.questionnaire() == before);
    QPushButton *save = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Vastleggen"_s)
            save = button;
    }
    table->item(1, 2)->setText(u"a"_s); // 1a stands there already
    save->click();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QCOMPARE(table->currentRow(), 1);
    table->item(1, 2)->setText(u"d"_s);
    table->item(1, 3)->setText(u"Denkt mee"_s);
    save->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(open.rounds.saveQuestionnaire(dialog.questionnaire()));
    QCOMPARE(open.rounds.questionnaire().topics[1].shortText, u"Denkt mee"_s);
    QVERIFY(open.survey.round().questionnaire == before); // a round keeps its own
}

QTEST_MAIN(TestRoundPresenter)
#include "tst_RoundPresenter.moc"
