// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "Controls.h"
#include "DetailRegisters.h"
#include "HugTable.h"
#include "PeopleVerbs.h"
#include "RowDialog.h"
#include "SampleWorkspace.h"
#include "Theme.h"
#include "Warnings.h"
#include "Words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// Causes, actions and evidence with real keys and clicks.
class TestDetailRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void addsACauseWithTheKeyboard();
    void removesACauseWithTheKeyboard();
    void pastesCauses();
    void ticksAnActionWithTheSpaceBar();
    void ticksAnActionWithTheMouse();
    void keepsADroppedFile();
    void saysAtThePlaceWhatIsWrong();
    void isReadAloud();

private:
    [[nodiscard]] HugTable *list(const QString &name) const
    {
        for (HugTable *one : m_registers->findChildren<HugTable *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("there is no list %s", qPrintable(name));
    }
    [[nodiscard]] RowDialog *dialog() const
    {
        auto *found = m_registers->findChild<RowDialog *>();
        if (!found)
            qFatal("no dialog is open");
        return found;
    }
    static void type(RowDialog *dialog, const QString &key, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(dialog->control(key));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString cell(const QString &name, int row) const { return list(name)->model()->index(row, 1).data().toString(); }
    [[nodiscard]] std::vector<Cause> causes() const
    {
        auto rows = m_sample->workspace.portfolio()->rowsOf<Cause>(m_sample->workspace.contract());
        std::erase_if(rows, [](const Cause &row) { return row.period != Period::month(2026, 9); });
        return rows;
    }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<DetailRegisters> m_registers;
    Notice m_notice;
};

namespace {

/// The card that a list stands on: where files are dropped.
QWidget *cardOf(QWidget *list)
{
    while (list && !qobject_cast<Card *>(list))
        list = list->parentWidget();
    return list;
}

/// Comes in and is let go, as a file from elsewhere does.
bool dropOn(QWidget *card, const QMimeData &mime)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(card, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(card, &drop);
    return drop.isAccepted();
}

} // namespace

void TestDetailRegisters::init()
{
    failOnOurWarnings();
    Theme::instance().apply(*qApp, ThemeChoice::Light, 100);
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::month(2026, 9));
    m_registers = std::make_unique<DetailRegisters>(m_sample->workspace, nullptr);
    m_registers->retranslate();
    connect(&m_sample->workspace, &Workspace::noticed, this, [this](const Notice &notice) { m_notice = notice; });
    m_registers->show(m_sample->kpi(u"KPI-03"_s).id, Period::month(2026, 9), { Period::month(2026, 9), Period::month(2026, 8) });
    m_registers->resize(344, 900);
    static_cast<QWidget *>(m_registers.get())->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_registers.get()));
}

void TestDetailRegisters::cleanup()
{
    m_registers.reset();
    m_sample.reset();
}

void TestDetailRegisters::addsACauseWithTheKeyboard()
{
    const auto before = causes().size();
    list(u"Oorzaken"_s)->setFocus();
    QTest::keyClick(list(u"Oorzaken"_s), Qt::Key_Insert);
    RowDialog *open = dialog();
    type(open, u"title"_s, u"Piek na een storing"_s);
    QTest::keyClick(open->control(u"title"_s), Qt::Key_Return);
    QVERIFY(open->isVisible()); // the number is missing, and what was typed stays
    QCOMPARE(open->value(u"title"_s), u"Piek na een storing"_s);
    type(open, u"count"_s, u"999"_s);
    QTest::keyClick(open->control(u"count"_s), Qt::Key_Return);
    QCOMPARE(causes().size(), before + 1);
    QCOMPARE(cell(u"Oorzaken"_s, 0), u"Piek na een storing"_s); // the largest comes first
}

void TestDetailRegisters::removesACauseWithTheKeyboard()
{
    const auto before = causes().size();
    list(u"Oorzaken"_s)->setFocus();
    list(u"Oorzaken"_s)->setCurrentIndex(list(u"Oorzaken"_s)->model()->index(1, 0));
    QTest::keyClick(list(u"Oorzaken"_s), Qt::Key_Delete);
    QCOMPARE(causes().size(), before - 1);
    QVERIFY(m_notice.undoable);
    QCOMPARE(list(u"Oorzaken"_s)->currentIndex().row(), 1); // and the keyboard stays
}

void TestDetailRegisters::pastesCauses()
{
    QGuiApplication::clipboard()->setText(u"Rechten\t12\nPiek\t3"_s);
    list(u"Oorzaken"_s)->setFocus();
    QTest::keySequence(list(u"Oorzaken"_s), QKeySequence::Paste);
    QCOMPARE(causes().size(), 6U);
    QVERIFY(m_notice.text.contains(u"2 regel"_s));
}

void TestDetailRegisters::ticksAnActionWithTheSpaceBar()
{
    HugTable *actions = list(u"Acties"_s);
    QCOMPARE(cell(u"Acties"_s, 0), u"Oorzaakanalyse Q3 aanleveren"_s);
    actions->setFocus();
    actions->setCurrentIndex(actions->model()->index(0, 0));
    QTest::keyClick(actions, Qt::Key_Space);
    QVERIFY(cell(u"Acties"_s, 0) != u"Oorzaakanalyse Q3 aanleveren"_s); // it went down, and is still the chosen one
    QCOMPARE(actions->currentIndex().siblingAtColumn(1).data().toString(), u"Oorzaakanalyse Q3 aanleveren"_s);
    QTest::keyClick(actions, Qt::Key_Space);
    QCOMPARE(cell(u"Acties"_s, 0), u"Oorzaakanalyse Q3 aanleveren"_s);
}

void TestDetailRegisters::ticksAnActionWithTheMouse()
{
    HugTable *actions = list(u"Acties"_s);
    const QRect row = actions->visualRect(actions->model()->index(0, 0));
    QTest::mouseClick(actions->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(22, 16));
    QTRY_VERIFY(cell(u"Acties"_s, 0) != u"Oorzaakanalyse Q3 aanleveren"_s);
}

void TestDetailRegisters::keepsADroppedFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"export.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bewijs") == 6);
    file.close();
    HugTable *evidence = list(u"Bewijs"_s);
    const int before = evidence->model()->rowCount();
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    QVERIFY(dropOn(cardOf(evidence), mime));
    QCOMPARE(evidence->model()->rowCount(), before + 1);
}

void TestDetailRegisters::saysAtThePlaceWhatIsWrong()
{
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(u"/er/is/niets.pdf"_s) });
    QWidget *card = cardOf(list(u"Bewijs"_s));
    QVERIFY(dropOn(card, mime));
    bool told = false;
    for (const QLabel *label : card->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"niets.pdf"_s));
    QVERIFY(told);
}

void TestDetailRegisters::isReadAloud()
{
    QCOMPARE(AccessibleWalk::nameless(*m_registers), QStringList());
    QCOMPARE(list(u"Oorzaken"_s)->model()->index(0, 0).data().toString(),
             u"Kennisbank mist artikel of is verouderd: 164, 41%. Opgeteld 41%."_s);
}

QTEST_MAIN(TestDetailRegisters)
#include "tst_DetailRegisters.moc"
