// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whatever is done in whatever order: the verdicts that each edit refreshed are those of judging everything anew, and
/// every step can be taken back and repeated. Source: reliability.md T33.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void staysEqualToJudgingAnew_data();
    void staysEqualToJudgingAnew();
};

namespace {

/// A person who does things at random, always the same things for the same seed.
class Visitor
{
public:
    Visitor(Portfolio &portfolio, ContractId contract, quint32 seed)
        : m_desk(portfolio, contract)
        , m_dice(seed)
    {
    }

    /// One thing; its name, or empty when it was refused.
    QString act()
    {
        switch (m_dice.bounded(14)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return said("delivery", m_desk.delivery(month(), party(), roll(90, 101), 100, year()));
        case 4:
            return said("target", m_desk.value(3, Period::month(year(), month()), Decimal(roll(30, 70))));
        case 5:
            return said("report", m_desk.value(4, Period::year(year()), Decimal(roll(0, 2))));
        case 6:
            return said("day",
                        m_desk.value(5, Period::once(), Decimal(QDate(2025, 5, 1).toJulianDay() + roll(0, 100))));
        case 7:
            return said("quarter", enterFraction());
        case 8:
            return said("clear", clearOne());
        case 9:
            return said("setting",
                        changeSetting(m_desk.portfolio, m_desk.contract, u"delivery.quarter"_s,
                                      pick({ u"weighted"_s, u"mean"_s, u"every_month"_s })));
        case 10:
            return said("norm", addNorm());
        case 11:
            return said("party", moveParty());
        case 12:
            return said("contract", moveStart());
        default:
            return stepBackOrForth();
        }
    }

private:
    static QString said(const char *what, const Status &status)
    {
        return status ? QString::fromLatin1(what) : QString();
    }
    int roll(int from, int below) { return static_cast<int>(m_dice.bounded(from, below)); }
    int month() { return roll(1, 13); }
    int year() { return roll(2025, 2027); }
    std::size_t party() { return static_cast<std::size_t>(roll(1, 4)); }
    QString pick(const QStringList &from) { return from.at(roll(0, static_cast<int>(from.size()))); }

    Status enterFraction()
    {
        Measurement row;
        row.cell = { m_desk.part(7), Period::month(year(), month()), {} };
        row.numerator = Decimal(roll(80, 100));
        row.denominator = Decimal(100);
        return enterMeasurement(m_desk.portfolio, row);
    }

    Status clearOne()
    {
        const IndicatorId part = m_desk.part(static_cast<std::size_t>(roll(0, 2) ? 1 : 3));
        const auto stored = m_desk.portfolio.measurements(part);
        if (stored.empty())
            return done();
        const std::vector<Cell> cells {
            stored[static_cast<std::size_t>(roll(0, static_cast<int>(stored.size())))].cell
        };
        const auto cleared = clearMeasurements(m_desk.portfolio, cells);
        return cleared ? done() : Status(cleared.error());
    }

    Status addNorm()
    {
        NormVersion version = m_desk.definition()->norms.at(static_cast<std::size_t>(roll(0, 3)));
        int latest = 0;
        for (const NormVersion &each : m_desk.definition()->norms)
            latest = each.indicator == version.indicator ? std::max(latest, each.number) : latest;
        version.id = m_desk.portfolio.nextId<NormVersionId>();
        version.number = latest + 1;
        version.validFrom = QDate(year(), month(), 1);
        version.value = Decimal(roll(40, 100));
        const auto topics
            = m_desk.portfolio.apply({ ChangeKind::AddNormVersion, { u"x"_s }, { { std::nullopt, version } } });
        return topics ? done() : Status(topics.error());
    }

    Status moveParty()
    {
        Party changed = *m_desk.definition()->party(m_desk.party(party()));
        changed.until = roll(0, 2) ? QDate() : QDate(year(), month(), 28);
        const auto put = putParty(m_desk.portfolio, changed);
        return put ? done() : Status(put.error());
    }

    Status moveStart()
    {
        Contract changed = m_desk.definition()->contract;
        changed.start = QDate(2025, 1, 1).addDays(roll(0, 40));
        return editContract(m_desk.portfolio, changed);
    }

    QString stepBackOrForth()
    {
        if (roll(0, 3) && m_desk.portfolio.undoStep() && m_desk.portfolio.undoStep()->kind != ChangeKind::AddContract)
            return m_desk.portfolio.undo() ? u"undo"_s : QString();
        if (m_desk.portfolio.redoStep())
            return m_desk.portfolio.redo() ? u"redo"_s : QString();
        return u"nothing"_s;
    }

    Desk m_desk;
    QRandomGenerator m_dice;
};

} // namespace

void TestRandomEdits::staysEqualToJudgingAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEdits::staysEqualToJudgingAnew()
{
    QFETCH(quint32, seed);
    const World world;
    const auto portfolio = Portfolio::createUnsaved(world.environment()).value();
    const auto contract = addContract(*portfolio, SmallContract::definition());
    QVERIFY(contract);
    const Snapshot first = Snapshot::of(*portfolio, *contract);
    Visitor visitor(*portfolio, *contract, seed);
    QStringList story;
    for (int step = 0; step < 80; ++step) {
        story += visitor.act();
        QVERIFY2(!story.last().isEmpty(), qPrintable(u"refused after: "_s + story.join(u' ')));
        if (step % 4 != 3)
            continue;
        const Snapshot refreshed = Snapshot::of(*portfolio, *contract);
        QVERIFY(portfolio->recompute(*contract));
        QVERIFY2(Snapshot::of(*portfolio, *contract) == refreshed, qPrintable(story.join(u' ')));
    }
    const Snapshot last = Snapshot::of(*portfolio, *contract);
    int back = 0;
    for (; portfolio->undoStep()->kind != ChangeKind::AddContract; ++back)
        QVERIFY(portfolio->undo());
    QVERIFY2(Snapshot::of(*portfolio, *contract) == first, qPrintable(story.join(u' ')));
    for (; back > 0; --back)
        QVERIFY(portfolio->redo());
    QVERIFY2(Snapshot::of(*portfolio, *contract) == last, qPrintable(story.join(u' ')));
    QVERIFY(portfolio->saveAs(world.path(u"p.maatlat"_s)));
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_RandomEdits.moc"
