// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Json.h"
#include "Portfolio.h"
#include "Problem.h"
#include "Ratio.h"
#include "Result.h"

#include <QDate>
#include <QTextStream>

#include <memory>
#include <optional>

/// What one run of a command has: its words, the world, and where it may write. Answers go to out; messages to err.
class Call
{
public:
    Call(const CommandLine &line, QTextStream &out, QTextStream &err, const Environment &environment,
         const QDate &today)
        : m_line(line)
        , m_out(out)
        , m_err(err)
        , m_environment(environment)
        , m_today(today)
    {
    }

    [[nodiscard]] QString argument(int index) const { return m_line.arguments.value(index); }
    [[nodiscard]] QStringList arguments() const { return m_line.arguments; }
    [[nodiscard]] bool has(const QString &option) const { return m_line.options.contains(option); }
    [[nodiscard]] QString option(const QString &name) const { return m_line.options.value(name).value(0); }
    [[nodiscard]] QStringList options(const QString &name) const { return m_line.options.value(name); }
    [[nodiscard]] bool wantsJson() const { return m_line.json; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] QDate today() const { return m_today; }

    /// Writes lines of text, each with its line end.
    void print(const QString &text) const { m_out << text << '\n'; }
    void print(const Json &json) const { m_out << json.text() << '\n'; }
    /// Columns under each other, two spaces between them; the first row may be a header.
    void printTable(const std::vector<QStringList> &rows) const;
    /// A line for the person, on err.
    void say(const QString &text) const { m_err << text << '\n'; }

    /// The command line is wrong: one line, with how it is written.
    Exit wrong(const QString &what) const;
    /// @p what (a file, as a rule) and the error in words.
    Exit failed(const QString &what, const Error &error) const;
    /// Every refused row with its place, text and reason; @p all counts those that are not listed too, where there are more.
    Exit refused(const QString &source, const std::vector<Problem> &problems, qint64 all = 0) const;

private:
    const CommandLine &m_line;
    QTextStream &m_out;
    QTextStream &m_err;
    const Environment &m_environment;
    QDate m_today;
};

/// A value that a command needs, or how the command ended for want of it.
template <typename T> struct Found
{
    std::optional<T> value = std::nullopt;
    Exit exit = Exit::Done;

    explicit operator bool() const { return value.has_value(); }
    T &operator*() { return *value; }
    T *operator->() { return &*value; }
};

/// The day of "2026-04-02"; not valid for any other text.
[[nodiscard]] QDate dayFrom(const QString &text);
/// "2026-04-02", or a message.
[[nodiscard]] Found<QDate> dateFrom(const Call &call, const QString &text);
/// A whole number from @p low to @p high, or a message.
[[nodiscard]] Found<int> numberFrom(const Call &call, const QString &text, int low, int high);
/// "2,5" or "2.5", or a message.
[[nodiscard]] Found<Decimal> decimalFrom(const Call &call, const QString &text);
/// The value of --period; the message says how periods are written.
[[nodiscard]] Found<Period> periodFrom(const Call &call, const QString &text);
/// The bytes of a file that is read, not opened for use.
[[nodiscard]] Found<QByteArray> bytesOf(const Call &call, const QString &path);
/// The same of an annex: "-" is what comes in on stdin.
[[nodiscard]] Found<QByteArray> sourceBytes(const Call &call, const QString &source);
/// Opens FILE; warns when this computer holds changes that are not in it yet (decisions 13).
[[nodiscard]] Found<std::unique_ptr<Portfolio>> openFile(const Call &call, const QString &path, Access access);
/// This computer holds changes of @p path that are not in it yet and that nobody has open.
[[nodiscard]] bool hasUnsavedWork(const Call &call, const QString &path);
/// The contract of --contract; without it the only one there is.
[[nodiscard]] Found<ContractId> contractFrom(const Call &call, const Portfolio &portfolio);
/// "KPI-03.1", or "KPI-03" where it has one part; else a message.
[[nodiscard]] Found<IndicatorId> partFrom(const Call &call, const ContractDefinition &contract, const QString &code);
/// An open file and the contract in it that a command works on.
struct OpenContract
{
    std::unique_ptr<Portfolio> portfolio;
    ContractId id;

    [[nodiscard]] auto definition() const { return portfolio->definition(id); }
};
/// Opens FILE to change the contract of --contract in it.
[[nodiscard]] Found<OpenContract> openContract(const Call &call, const QString &path);

/// The refused rows as JSON: line, column, text, reason.
[[nodiscard]] Json refusedJson(const std::vector<Problem> &problems);
/// "94.96"; a decimal that does not end is rounded to 6 places.
[[nodiscard]] QString exactText(const Ratio &value);
/// ISO 8601, or null.
[[nodiscard]] Json dateJson(const QDate &date);
