// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class Call;

/// The translation context of everything that the command line says of its own.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// How a command ended. The numbers are a promise. Source: cli.md.
enum class Exit : int {
    Done = 0,
    NotInOrder = 1, ///< done, and the answer is "not in order"
    WrongLine = 2, ///< the command line is wrong
    NoFile = 3, ///< the file cannot be opened or written; nothing was changed
    Refused = 4, ///< the input was refused; nothing of it was stored
};

/// An option of a command, such as --contract ID.
struct OptionSpec
{
    QString name; ///< with its dashes
    bool takesValue = true;
    bool repeats = false;
    bool required = false;
};

/// A command of the table.
struct CommandSpec
{
    QString name; ///< one or two words: "kto", "import measurements"
    QString synopsis; ///< what follows the name: "FILE SOURCE --contract ID"
    QString (*about)(); ///< one sentence in the language of the moment
    int least; ///< how many arguments it needs
    int most;
    std::vector<OptionSpec> options;
    Exit (*run)(const Call &call);
    bool paints = false; ///< needs QGuiApplication

    [[nodiscard]] QString usage() const; ///< "maatlat-cli kto SCORES.csv …"
};

/// Every command, in the order of the help.
[[nodiscard]] const std::vector<CommandSpec> &commands();

/// The words of a command line, sorted.
struct CommandLine
{
    const CommandSpec *command = nullptr; ///< null: none was given
    QStringList arguments;
    QMap<QString, QStringList> options;
    QString language; ///< "nl", "en", or empty
    QString today; ///< as typed
    bool json = false;
    bool help = false;
    bool version = false;
    QString mistake; ///< one line that says what is wrong and how it should be; empty when all is well
};

/// Sorts @p words (without the program's name). Global options may stand anywhere; after "--" everything is an
/// argument; a minus with a figure behind it is a number.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &words);
