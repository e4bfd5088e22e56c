// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseVerbs.h"
#include "DeviationVerbs.h"
#include "MeetingPage.h"
#include "MeetingPresenter.h"
#include "MeetingsPane.h"
#include "PageStrip.h"
#include "ProcedureLibrary.h"
#include "ReportText.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "Words.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestMeetingPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void makesThePackOfTheViewInSight();
    void writesAPdf();
    void writesText();
    void offersDossiersAndLetters();
    void holdsALetterBack();
    void namesTheFileSafely();
    void followsTheLanguage();
    void hasNothingToSayWithoutContract();
    void copiesTheSummary();
    void stepsThroughThePages();
};

void TestMeetingPresenter::makesThePackOfTheViewInSight()
{
    SampleWorkspace sample;
    MeetingPresenter presenter(sample.workspace);
    QVERIFY(presenter.report());
    QCOMPARE(presenter.report()->subtitle, u"derde kwartaal 2026"_s);
    const QSignalSpy changed(&presenter, &MeetingPresenter::changed);
    sample.workspace.setView(Period::quarter(2026, 2));
    QVERIFY(changed.count() > 0);
    QCOMPARE(presenter.report()->subtitle, u"tweede kwartaal 2026"_s);
}

void TestMeetingPresenter::writesAPdf()
{
    SampleWorkspace sample;
    MeetingPresenter presenter(sample.workspace);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.pdf"_s);
    QVERIFY(presenter.writeTo(path).hasValue());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 10000);
}

void TestMeetingPresenter::writesText()
{
    SampleWorkspace sample;
    MeetingPresenter presenter(sample.workspace);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.odt"_s);
    QVERIFY(presenter.writeTo(path).hasValue());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
    QVERIFY(!presenter.writeTo(folder.filePath(u"er/is/niet.odt"_s)));
}

namespace {

/// An afwijking and a case about it, in the contract that is shown.
void openCaseIn(SampleWorkspace &sample)
{
    Deviation row;
    row.contract = sample.workspace.contract();
    row.title = u"Levering"_s;
    row.found = QDate(2026, 10, 2);
    const auto deviation = saveDeviation(*sample.workspace.portfolio(), row);
    QVERIFY(deviation);
    QVERIFY(openCase(*sample.workspace.portfolio(), { row.contract, *loadProcedure(u"step-in"_s), u"Levering te laat"_s, *deviation, {}, QDate(2026, 10, 5) }));
}

} // namespace

void TestMeetingPresenter::offersDossiersAndLetters()
{
    SampleWorkspace sample;
    MeetingPresenter presenter(sample.workspace);
    const auto before = presenter.choices().size();
    QCOMPARE(presenter.chosen(), u"overleg"_s);
    openCaseIn(sample);
    const auto choices = presenter.choices();
    QCOMPARE(choices.size(), before + 5); // the dossier of the afwijking, and four letters
    const QTemporaryDir folder;
    QStringList titles;
    for (const DocumentChoice &choice : choices) {
        presenter.choose(choice.key);
        QVERIFY2(presenter.report(), qPrintable(choice.key));
        QCOMPARE(presenter.chosen(), choice.key);
        titles += choice.title;
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    presenter.choose(u"dossier"_s);
    QVERIFY(presenter.writeTo(folder.filePath(presenter.suggestedFileName())).hasValue());
    presenter.choose(u"STE-2026-01"_s); // as a route names a case
    QVERIFY2(presenter.chosen().startsWith(u"brief:STE-2026-01"_s), qPrintable(presenter.chosen()));
    presenter.choose(u"brief:weg:1"_s);
    QCOMPARE(presenter.chosen(), u"overleg"_s);
    MeetingPage page(sample.workspace, nullptr);
    page.enter({ .feature = u"meeting"_s, .argument = u"dossier"_s });
    QCOMPARE(page.findChild<QComboBox *>()->currentData().toString(), u"dossier"_s);
}

/// reliability §2: no letter about what is not in the file yet.
void TestMeetingPresenter::holdsALetterBack()
{
    const QTemporaryDir folder; // outlives the file in it
    SampleWorkspace sample;
    openCaseIn(sample);
    MeetingPresenter presenter(sample.workspace);
    const auto choices = presenter.choices();
    const auto letter = std::ranges::find(choices, DocumentChoice::Kind::Letter, &DocumentChoice::kind);
    QVERIFY(letter != choices.end());
    presenter.choose(letter->key);
    QVERIFY(presenter.heldBack().isEmpty()); // a portfolio without a file has nowhere to be published
    QVERIFY(sample.workspace.portfolio()->saveAs(folder.filePath(u"p.maatlat"_s)));
    QVERIFY(presenter.heldBack().isEmpty());
    Deviation row;
    row.contract = sample.workspace.contract();
    row.title = u"Nog een"_s;
    row.found = QDate(2026, 10, 3);
    QVERIFY(saveDeviation(*sample.workspace.portfolio(), row));
    QVERIFY(!presenter.heldBack().isEmpty());
    presenter.choose(u"overleg"_s);
    QVERIFY(presenter.heldBack().isEmpty());
}

void TestMeetingPresenter::namesTheFileSafely()
{
    SampleWorkspace sample;
    const MeetingPresenter presenter(sample.workspace);
    QVERIFY(presenter.suggestedFileName().endsWith(u"leasefietsen 2026-Q3.pdf"_s));
}

/// Also what was made before, and with the meetings in sight.
void TestMeetingPresenter::followsTheLanguage()
{
    SampleWorkspace sample;
    MeetingPresenter presenter(sample.workspace);
    QVERIFY(plainTextOf(*presenter.report()).contains(u"90,0%"_s));
    MeetingPage page(sample.workspace, nullptr);
    page.enter({ .feature = u"meeting"_s, .argument = u"meetings"_s });
    page.show();
    setLanguage(Language::English);
    presenter.retranslate();
    page.retranslate();
    const QString english = plainTextOf(*presenter.report());
    const bool stillMeetings = page.findChild<MeetingsPane *>()->isVisible();
    setLanguage(Language::Dutch);
    QVERIFY2(english.contains(u"90.0%"_s) && !english.contains(u"90,0%"_s), qPrintable(english));
    QVERIFY(stillMeetings);
}

void TestMeetingPresenter::hasNothingToSayWithoutContract()
{
    SampleWorkspace sample;
    sample.workspace.setContract({});
    MeetingPresenter presenter(sample.workspace);
    QVERIFY(!presenter.report());
    QVERIFY(presenter.summary().isEmpty());
    MeetingPage page(sample.workspace, nullptr);
    page.show();
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Opslaan"_s))
            QVERIFY(!button->isEnabled());
    }
}

void TestMeetingPresenter::copiesTheSummary()
{
    SampleWorkspace sample;
    MeetingPage page(sample.workspace, nullptr);
    page.resize(1100, 800);
    page.show();
    QPushButton *copy = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u"e-mail"_s))
            copy = button;
    }
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), MeetingPresenter(sample.workspace).summary());
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void TestMeetingPresenter::stepsThroughThePages()
{
    SampleWorkspace sample;
    MeetingPage page(sample.workspace, nullptr);
    page.resize(1100, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *strip = page.findChild<PageStrip *>();
    const auto *area = page.findChild<QScrollArea *>();
    QVERIFY(strip && area && strip->pageCount() > 2);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > strip->topOf(1));
    const auto button = [&page](const QString &name) {
        for (QToolButton *each : page.findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QToolButton *forward = button(u"Volgende pagina"_s);
    QToolButton *back = button(u"Vorige pagina"_s);
    QVERIFY(forward && back && !back->isEnabled());
    forward->click();
    QCOMPARE(strip->pageAt(area->verticalScrollBar()->value()), 1);
    QVERIFY(back->isEnabled());
    for (int i = 0; i < strip->pageCount() && forward->isEnabled(); ++i)
        forward->click();
    QVERIFY(!forward->isEnabled());
    back->click();
    QVERIFY(forward->isEnabled());
}

QTEST_MAIN(TestMeetingPresenter)
#include "tst_MeetingPresenter.moc"
