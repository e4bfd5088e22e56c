// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingPage.h"
#include "MeetingPresenter.h"
#include "PageStrip.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QClipboard>
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
    void namesTheFileSafely();
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
    QVERIFY(presenter.writePdfTo(path).hasValue());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 10000);
}

void TestMeetingPresenter::namesTheFileSafely()
{
    SampleWorkspace sample;
    const MeetingPresenter presenter(sample.workspace);
    QVERIFY(presenter.suggestedFileName().endsWith(u"leasefietsen 2026-Q3.pdf"_s));
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
        if (button->text().contains(u"PDF"_s))
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
