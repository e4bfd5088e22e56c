// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyCap.h"
#include "Page.h"
#include "SampleWorkspace.h"
#include "StatusBar.h"
#include "Warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void showsOnlyHintsThatFit();
};

void TestStatusBar::showsOnlyHintsThatFit()
{
    SampleWorkspace sample;
    StatusBar bar(sample.workspace, nullptr);
    bar.setKeyHints({ { u"Tab"_s, u"volgende maand"_s }, { u"Enter"_s, u"volgende KPI"_s }, { u"F6"_s, u"uit het rooster"_s } });
    const auto shownAt = [&bar](int width) {
        bar.resize(width, bar.height());
        bar.show();
        QCoreApplication::sendPostedEvents();
        int count = 0;
        for (const KeyCap *cap : bar.findChildren<KeyCap *>())
            count += cap->isVisible() ? 1 : 0;
        return count;
    };
    QCOMPARE(shownAt(3000), 3);
    QCOMPARE(shownAt(10), 0);
    int before = 0;
    for (int width = 300; width <= 3000; width += 50) { // each hint comes whole, and none goes as the bar grows
        const int count = shownAt(width);
        QVERIFY(count >= before);
        before = count;
        for (const KeyCap *cap : bar.findChildren<KeyCap *>())
            QVERIFY2(!cap->isVisible() || cap->width() >= cap->sizeHint().width(), qPrintable(QString::number(width)));
    }
    QCOMPARE(before, 3);
}

QTEST_MAIN(TestStatusBar)
#include "tst_StatusBar.moc"
