// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Call.h"

#include "FileCare.h"
#include "Words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A portfolio that cannot be read or written is 3; a change that the rules refuse is 4.
Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
        return Exit::WrongLine;
    case ErrorCode::Refused:
    case ErrorCode::Conflict:
    case ErrorCode::Adopted:
        return Exit::Refused;
    default:
        return Exit::NoFile;
    }
}

/// "regel 3, kolom value: ": where a problem stands.
QString placeOf(const Problem &problem)
{
    if (problem.line > 0 && !problem.place.isEmpty())
        //: %1 a line number, %2 the name of a column
        return Cli::tr("regel %1, kolom %2").arg(QString::number(problem.line), problem.place);
    if (problem.line > 0)
        return Cli::tr("regel %1").arg(problem.line);
    return problem.place.isEmpty() ? QString() : Cli::tr("kolom %1").arg(problem.place);
}

/// An answer is about what was saved last: when there may be later work, that is said (decisions 13).
void warnAboutNewerWork(const Call &call, const QString &path)
{
    if (const auto holder = holderOf(path))
        call.say(Cli::tr("let op: %1 is open bij %2 op %3; het antwoord gaat over wat het laatst is opgeslagen")
                     .arg(path, holder->user, holder->machine));
    if (hasUnsavedWork(call, path))
        call.say(Cli::tr("let op: op deze computer staan wijzigingen die nog niet in %1 zitten; het antwoord gaat over "
                         "wat het laatst is opgeslagen")
                     .arg(path));
}

QStringList codesOf(const Portfolio &portfolio)
{
    QStringList codes;
    for (const Contract &contract : portfolio.contracts())
        codes += contract.code;
    return codes;
}

} // namespace

void Call::printTable(const std::vector<QStringList> &rows) const
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[static_cast<std::size_t>(column)]
                = std::max(widths[static_cast<std::size_t>(column)], row.at(column).size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths[static_cast<std::size_t>(column)] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        print(line);
    }
}

Exit Call::wrong(const QString &what) const
{
    //: %1 what is wrong, %2 how the command is written
    say(u"maatlat-cli: "_s + Cli::tr("%1; zo kan het: %2").arg(what, m_line.command->usage()));
    return Exit::WrongLine;
}

Exit Call::failed(const QString &what, const Error &error) const
{
    say(u"maatlat-cli: "_s + (what.isEmpty() ? QString() : what + u": "_s) + errorText(error));
    return exitOf(error.code);
}

Exit Call::refused(const QString &source, const std::vector<Problem> &problems, qint64 all) const
{
    for (const Problem &problem : problems) {
        const QString place = placeOf(problem);
        const QString quoted = problem.text.isEmpty() ? QString() : u'"' + problem.text + u"\": "_s;
        say(source + u": "_s + (place.isEmpty() ? QString() : place + u": "_s) + quoted + problemText(problem));
    }
    const qint64 rows = std::max(all, static_cast<qint64>(problems.size()));
    const QString count = QString::number(rows);
    say(rows == 1 ? Cli::tr("1 regel geweigerd; er is niets van %1 opgeslagen").arg(source)
                             : Cli::tr("%2 regels geweigerd; er is niets van %1 opgeslagen").arg(source, count));
    return Exit::Refused;
}

bool hasUnsavedWork(const Call &call, const QString &path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    const auto all = unfinishedWork(call.environment());
    return std::any_of(all.begin(), all.end(), [&wanted](const UnfinishedWork &work) {
        return !work.documentPath.isEmpty() && QFileInfo(work.documentPath).canonicalFilePath() == wanted;
    });
}

QDate dayFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && text.size() == 10 && date.year() >= 1 ? date : QDate();
}

Found<QDate> dateFrom(const Call &call, const QString &text)
{
    if (const QDate date = dayFrom(text); date.isValid())
        return { date };
    return { {}, call.wrong(Cli::tr("‘%1’ is geen datum (schrijf 2026-04-02)").arg(text)) };
}

Found<int> numberFrom(const Call &call, const QString &text, int low, int high)
{
    bool read = false;
    const int number = text.toInt(&read);
    if (read && number >= low && number <= high)
        return { number };
    return { {},
             call.wrong(Cli::tr("‘%1’ is geen heel getal van %2 tot en met %3")
                            .arg(text, QString::number(low), QString::number(high))) };
}

Found<Decimal> decimalFrom(const Call &call, const QString &text)
{
    if (const auto number = Decimal::fromPlain(QString(text).replace(u',', u'.')))
        return { number };
    return { {}, call.wrong(Cli::tr("‘%1’ is geen getal").arg(text)) };
}

Found<Period> periodFrom(const Call &call, const QString &text)
{
    if (const auto period = Period::fromText(text))
        return { *period };
    return { {},
             call.wrong(Cli::tr("‘%1’ is geen periode (schrijf 2026-03, 2026-Q3, 2026-H1, 2026 of CY2)").arg(text)) };
}

Found<QByteArray> bytesOf(const Call &call, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return { {}, call.failed(path, { ErrorCode::FileMissing, u"no such file"_s }) };
    const QFileInfo info(path);
    if (!info.isFile()) // asked first: opening a pipe would wait for ever
        return { {},
                 call.failed(path,
                             { ErrorCode::FileUnreadable,
                               u"not a plain file"_s,
                               { path, info.isDir() ? u"folder"_s : u"device"_s } }) };
    if (!file.open(QIODevice::ReadOnly))
        return { {}, call.failed(path, { ErrorCode::FileUnreadable, file.errorString(), { path } }) };
    return { file.readAll() };
}

Found<QByteArray> sourceBytes(const Call &call, const QString &source)
{
    constexpr qint64 mostInput = 100LL * 1024 * 1024; // bytes that are read before the rest is left alone
    if (source != u"-")
        return bytesOf(call, source);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return { {}, call.failed(u"stdin"_s, { ErrorCode::FileUnreadable, input.errorString() }) };
    return { input.read(mostInput + 1) };
}

Found<std::unique_ptr<Portfolio>> openFile(const Call &call, const QString &path, Access access)
{
    if (access == Access::ReadOnly)
        warnAboutNewerWork(call, path);
    auto opened = Portfolio::open(path, access, call.environment());
    if (!opened)
        return { {}, call.failed(path, opened.error()) };
    if ((*opened)->recovered())
        call.say(
            Cli::tr("let op: op deze computer stonden wijzigingen die nog niet in %1 zaten; ze worden mee opgeslagen")
                .arg(path));
    return { std::move(*opened) };
}

Found<ContractId> contractFrom(const Call &call, const Portfolio &portfolio)
{
    const QStringList codes = codesOf(portfolio);
    const QString wanted = call.option(u"--contract"_s);
    if (!wanted.isEmpty()) {
        if (const auto id = portfolio.contractByCode(wanted))
            return { *id };
        return { {}, call.wrong(Cli::tr("contract ‘%1’ is er niet; er is: %2").arg(wanted, codes.join(u", "_s))) };
    }
    if (codes.size() == 1)
        return { portfolio.contracts().front().id };
    return { {},
             call.wrong(codes.isEmpty() ? Cli::tr("er staat geen contract in dit bestand")
                                        : Cli::tr("kies een contract met --contract: %1").arg(codes.join(u", "_s))) };
}

Found<IndicatorId> partFrom(const Call &call, const ContractDefinition &contract, const QString &code)
{
    for (const Indicator &part : contract.indicators) {
        const Kpi *kpi = contract.kpi(part.kpi);
        const QString full = kpi ? u"%1.%2"_s.arg(kpi->code, QString::number(part.number)) : QString();
        if (code.compare(full, Qt::CaseInsensitive) == 0 || code.compare(contract.codeOf(part), Qt::CaseInsensitive) == 0)
            return { part.id };
    }
    return { {}, call.wrong(Cli::tr("onderdeel ‘%1’ is er niet; schrijf de code met zijn nummer, zoals KPI-03.1").arg(code)) };
}

Found<OpenContract> openContract(const Call &call, const QString &path)
{
    auto portfolio = openFile(call, path, Access::ReadWrite);
    if (!portfolio)
        return { {}, portfolio.exit };
    const auto contract = contractFrom(call, **portfolio);
    if (!contract)
        return { {}, contract.exit };
    return { OpenContract { std::move(*portfolio), *contract.value } };
}

Json refusedJson(const std::vector<Problem> &problems)
{
    std::vector<Json> rows;
    for (const Problem &problem : problems)
        rows.push_back(Json::object({ { u"line"_s, problem.line },
                                      { u"column"_s, Json::textOrNull(problem.place) },
                                      { u"text"_s, problem.text },
                                      { u"reason"_s, problemText(problem) } }));
    return Json::array(std::move(rows));
}

QString exactText(const Ratio &value)
{
    constexpr int roundedPlaces = 6;
    constexpr int mostPlaces = 64; // a fraction of two decimals that ends, ends before
    if (const auto exact = value.toDecimal())
        return exact->trimmed().toPlain();
    if (value.rounded(mostPlaces) != value)
        return value.toPlain(roundedPlaces);
    int places = 0;
    while (value.rounded(places) != value)
        ++places;
    return value.toPlain(places);
}

Json dateJson(const QDate &date)
{
    return Json::textOrNull(date.toString(Qt::ISODate));
}
