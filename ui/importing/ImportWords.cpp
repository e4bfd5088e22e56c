// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportWords.h"

#include "ImportPresenter.h"
#include "RecordWords.h"
#include "Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    explicit ImportWords(const ImportPresenter &presenter) : m_presenter(presenter), m_reading(presenter.reading()) { }

    [[nodiscard]] QString faulty() const
    {
        const int problems = static_cast<int>(m_reading.problems().size());
        if (problems == 0 && m_reading.kind)
            return nothingCounted(*m_reading.kind);
        if (!m_presenter.questions().empty())
            return tr("%1 vraagt een keuze. Er is nog niets overgenomen.").arg(m_presenter.source());
        return tr("%n fout(en) in %1. Er is niets overgenomen: verbeter het bestand en kies het opnieuw.", nullptr, problems)
            .arg(m_presenter.source());
    }

    [[nodiscard]] QString ready() const
    {
        const int values = m_reading.kind ? static_cast<int>(m_presenter.proposals().size())
                                          : static_cast<int>(m_reading.table.measurements.size());
        if (values == 0)
            return tr("%1 is goed gelezen, en er staat geen enkele waarde in.").arg(m_presenter.source());
        if (!m_reading.kind)
            return tr("%n waarde(n) gelezen uit %1. Er is nog niets veranderd.", nullptr, values).arg(m_presenter.source());
        QStringList sentences { tr("%n waarde(n) uit %1, geteld uit %2 rijen. Er is nog niets veranderd.", nullptr, values)
                                    .arg(m_presenter.source(), shown(Decimal(m_reading.log.rows))) };
        if (const int differing = m_presenter.differing(); differing > 0)
            sentences += tr("%n waarde(n) wijken af van wat er staat.", nullptr, differing);
        return (sentences + besides()).join(u' ');
    }

    [[nodiscard]] QString done() const
    {
        return tr("%n waarde(n) overgenomen; wat al gelijk was, is overgeslagen.", nullptr, m_presenter.stored());
    }

private:
    /// What of a log did not count.
    [[nodiscard]] QStringList besides() const
    {
        QStringList sentences;
        if (m_reading.log.outsideTerm > 0)
            sentences += tr("%1 rijen vallen buiten de looptijd van het contract.").arg(shown(Decimal(m_reading.log.outsideTerm)));
        for (const RecordSkip &skip : m_reading.log.skipped)
            //: %1 the code of a kpi, %2 the name of a column
            sentences += tr("%1 krijgt niets: de kolom ‘%2’ ontbreekt.").arg(skip.code, skip.column);
        return sentences;
    }

    [[nodiscard]] QString nothingCounted(RecordKind kind) const
    {
        if (!m_presenter.questions().empty())
            //: %1 the name of a file, %2 a kind of log, such as "belgegevens"
            return tr("%1 is gelezen als %2. Kies wat de KPI’s van dit contract daaruit meten.").arg(m_presenter.source(), recordKindName(kind));
        //: %1 the name of a file, %2 a kind of log
        return tr("%1 is gelezen als %2, en geen KPI van dit contract kan daar iets uit meten.").arg(m_presenter.source(), recordKindName(kind));
    }

    const ImportPresenter &m_presenter;
    const ImportReading &m_reading;
};

} // namespace

ImportNotice importNotice(const ImportPresenter &presenter)
{
    using State = ImportPresenter::State;
    const ImportWords words(presenter);
    switch (presenter.state()) {
    case State::NoContract:
    case State::Waiting:
    case State::Reading: return {};
    case State::Unreadable: return { u"%1: %2"_s.arg(presenter.source(), presenter.fault()), true };
    case State::Faulty: return { words.faulty(), presenter.questions().empty() };
    case State::Ready: return { words.ready() };
    case State::Done: return { words.done() };
    }
    return {};
}
