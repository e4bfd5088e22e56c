// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementVerbs.h"
#include "PartsPresenter.h"
#include "ReferencesPresenter.h"
#include "RegisterFixture.h"
#include "SourcesPresenter.h"
#include "TradeNorms.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

/// The measurement sources with their evidence, and a norm that was taken from the trade, without a window.
class TestContractSources : public RegisterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup() { closeSample(); }
    void listsEverySource();
    void keepsAFileWithItsSource();
    void tellsWhyAFileIsNotKept();
    void keepsALink();
    void takesEvidenceAway();
    void takesTheNormFromTheTrade();

private:
    [[nodiscard]] static int rowOf(SourcesPresenter &sources, const QString &name)
    {
        for (int row = 0; row < sources.rows()->rowCount(); ++row) {
            if (cell(sources, row, SourcesPresenter::Source) == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return made.fileName();
    }

    QTemporaryDir m_folder;
    Notice m_notice;
};

void TestContractSources::init()
{
    openSample();
    connect(&workspace(), &Workspace::noticed, this, [this](const Notice &notice) { m_notice = notice; });
    m_notice = {};
}

void TestContractSources::listsEverySource()
{
    SourcesPresenter sources(workspace());
    QAbstractItemModelTester tester(sources.rows());
    sources.load();
    QVERIFY(sources.rows()->rowCount() > 8);
    for (int row = 0; row < sources.rows()->rowCount(); ++row) {
        QVERIFY(!cell(sources, row, SourcesPresenter::Source).isEmpty());
        QVERIFY(cell(sources, row, SourcesPresenter::Parts).startsWith(u"KPI-"_s));
        QVERIFY(!sources.hasEvidence(row));
        QVERIFY(sources.rows()->index(row, 0).data(RegisterModel::MarkRole).isValid()); // there is none yet
    }
    QVERIFY(sources.hint().contains(QString::number(sources.rows()->rowCount())));
}

void TestContractSources::keepsAFileWithItsSource()
{
    SourcesPresenter sources(workspace());
    sources.load();
    const int rows = sources.rows()->rowCount();
    const QString source = cell(sources, 1, SourcesPresenter::Source);
    sources.addFiles(1, { file(u"query.txt"_s, "select"), file(u"audit.txt"_s, "audit") });
    QTRY_COMPARE(sources.rows()->rowCount(), rows + 1); // the two stand instead of the empty line
    const int row = rowOf(sources, source);
    QVERIFY(sources.isKept(row) && sources.isKept(row + 1));
    QCOMPARE(sources.nameOf(row), u"query.txt"_s);
    QVERIFY(cell(sources, row, SourcesPresenter::Proof).contains(u"SHA-256"_s));
    QVERIFY(m_notice.undoable && m_notice.text.contains(source));
    const QString copy = m_folder.filePath(u"kopie.txt"_s);
    QVERIFY(sources.saveCopy(row, copy));
    QFile written(copy);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("select"));
    QVERIFY(sources.placeOf(row).isLocalFile());
}

void TestContractSources::tellsWhyAFileIsNotKept()
{
    SourcesPresenter sources(workspace());
    sources.load();
    const int rows = sources.rows()->rowCount();
    sources.addFiles(0, { m_folder.filePath(u"weg.txt"_s) });
    QTRY_VERIFY(m_notice.text.contains(u"weg.txt"_s));
    sources.addFiles(0, { file(u"leeg.txt"_s, {}) });
    QTRY_VERIFY(m_notice.text.contains(u"leeg.txt"_s));
    QCOMPARE(m_notice.tone, Notice::Tone::Problem);
    QCOMPARE(sources.rows()->rowCount(), rows);
}

void TestContractSources::keepsALink()
{
    SourcesPresenter sources(workspace());
    sources.load();
    const QString source = cell(sources, 0, SourcesPresenter::Source);
    const RowForm form = sources.form(0);
    QVERIFY(blocks(form.problems(form.values), u"link"_s));
    QCOMPARE(form.store({ { u"link"_s, u"https://voorbeeld.nl/dashboard"_s }, { u"name"_s, u"Dashboard"_s } }), QString());
    const int row = rowOf(sources, source);
    QVERIFY(sources.hasEvidence(row) && !sources.isKept(row));
    QCOMPARE(sources.placeOf(row), QUrl(u"https://voorbeeld.nl/dashboard"_s));
    QVERIFY(!sources.saveCopy(row, m_folder.filePath(u"x"_s))); // a link is no file
    const RowForm odd = sources.form(0);
    QCOMPARE(odd.store({ { u"link"_s, u"file:///c/run.exe"_s } }), QString());
    QVERIFY(sources.placeOf(rowOf(sources, source) + 1).isEmpty() && m_notice.text.contains(u"run.exe"_s));
}

void TestContractSources::takesEvidenceAway()
{
    SourcesPresenter sources(workspace());
    sources.load();
    const int rows = sources.rows()->rowCount();
    sources.remove({ 0 });
    QVERIFY(!m_notice.text.isEmpty() && !m_notice.undoable); // nothing to take away, and it says so
    QCOMPARE(sources.form(0).store({ { u"link"_s, u"https://voorbeeld.nl"_s } }), QString());
    QVERIFY(sources.hasEvidence(0));
    sources.remove({ 0 });
    QVERIFY(m_notice.undoable && !sources.hasEvidence(0));
    QCOMPARE(sources.rows()->rowCount(), rows);
}

void TestContractSources::takesTheNormFromTheTrade()
{
    PartsPresenter parts(workspace());
    parts.load();
    const RowForm form = parts.form(2);
    const RowValues typed = with(form.values, { { u"use"_s, u"origin"_s }, { u"reference"_s, u"benchmark"_s } });
    QVERIFY(form.problems(typed).contains(u"reference"_s) && !blocks(form.problems(typed), u"reference"_s)); // not in the register yet
    QVERIFY(blocks(form.problems(with(typed, { { u"reference"_s, QString() } })), u"reference"_s));
    QCOMPARE(form.store(typed), QString());
    QCOMPARE(cell(parts, 2, PartsPresenter::ReferenceColumn), u"norm uit ‘benchmark’"_s);
    QCOMPARE(valueIn(parts.form(2).values, u"use"_s), u"origin"_s);
    ReferencesPresenter references(workspace());
    references.load();
    QCOMPARE(references.form(-1).store({ { u"key"_s, u"benchmark"_s }, { u"title"_s, u"Servicedesks"_s }, { u"period"_s, u"2025"_s },
                                         { u"value"_s, u"75"_s }, { u"unit"_s, u"%"_s }, { u"source"_s, u"Benchmark"_s }, { u"dated"_s, u"3-2-2025"_s } }),
             QString());
    const auto norms = tradeNormsOf(*workspace().definition());
    QCOMPARE(norms.size(), 1);
    QCOMPARE(norms.front().review, QDate(2026, 2, 3));
    // "niet" takes it away again.
    QCOMPARE(parts.form(2).store(with(parts.form(2).values, { { u"use"_s, u"none"_s } })), QString());
    QCOMPARE(cell(parts, 2, PartsPresenter::ReferenceColumn), QString());
    QVERIFY(tradeNormsOf(*workspace().definition()).empty());
}

QTEST_MAIN(TestContractSources)
#include "tst_ContractSources.moc"
