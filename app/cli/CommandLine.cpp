// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Reads words one by one and takes the globals out wherever they stand.
class Parser
{
public:
    explicit Parser(const QStringList &words)
        : m_words(words)
    {
    }

    CommandLine parse()
    {
        while (m_at < m_words.size() && m_line.mistake.isEmpty())
            take(m_words.at(m_at++));
        if (m_line.mistake.isEmpty())
            chooseCommand();
        if (m_line.mistake.isEmpty() && m_line.command && !m_line.help)
            sortRest();
        return m_line;
    }

private:
    void take(const QString &word)
    {
        if (m_plain || !isOption(word)) {
            m_rest.push_back({ word, false });
            return;
        }
        if (word == u"--") {
            m_plain = true;
            return;
        }
        const auto equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        std::optional<QString> value;
        if (equals >= 0)
            value = word.mid(equals + 1);
        if (!takeGlobal(name, value)) {
            m_rest.push_back({ name, true });
            if (value)
                m_rest.push_back({ *value, false });
        }
    }

    bool takeGlobal(const QString &name, const std::optional<QString> &value)
    {
        if (name == u"--json")
            m_line.json = true;
        else if (name == u"--help" || name == u"-h")
            m_line.help = true;
        else if (name == u"--version")
            m_line.version = true;
        else if (name == u"--lang")
            m_line.language = valueOf(name, value);
        else if (name == u"--today")
            m_line.today = valueOf(name, value);
        else
            return false;
        return true;
    }

    QString valueOf(const QString &name, const std::optional<QString> &value)
    {
        const QString given = value ? *value : m_at < m_words.size() ? m_words.at(m_at++) : QString();
        if (given.isEmpty())
            m_line.mistake = Cli::tr("bij %1 hoort een waarde").arg(name);
        return given;
    }

    /// A text may begin with a dash too: "-35% t.o.v. baseline", "- minimaal 95%".
    static bool isOption(const QString &word)
    {
        const bool isDashed = word.size() > 1 && word.startsWith(u'-') && (word.at(1) == u'-' || word.at(1).isLetter());
        const QString name = word.left(word.indexOf(u'='));
        return isDashed && std::none_of(name.begin(), name.end(), [](QChar sign) { return sign.isSpace(); });
    }

    void chooseCommand()
    {
        QStringList words;
        for (const Word &word : m_rest) {
            if (word.isOption || words.size() == 2)
                break;
            words += word.text;
        }
        for (auto count = words.size(); count > 0; --count) {
            const QString name = words.first(count).join(u' ');
            for (const CommandSpec &spec : commands()) {
                if (spec.name == name) {
                    m_line.command = &spec;
                    m_rest.erase(m_rest.begin(), m_rest.begin() + count);
                    return;
                }
            }
        }
        if (!m_line.help && !m_line.version)
            m_line.mistake = unknownCommand(words);
    }

    /// "workdays" alone and "workdays sub" get the names that begin like it.
    static QString unknownCommand(const QStringList &words)
    {
        if (words.isEmpty())
            return Cli::tr("er staat geen opdracht; alle opdrachten staan in: maatlat-cli --help");
        QStringList alike;
        for (const CommandSpec &spec : commands()) {
            if (spec.name.startsWith(words.first() + u' '))
                alike += spec.name;
        }
        if (alike.isEmpty())
            return Cli::tr("‘%1’ is geen opdracht; alle opdrachten staan in: maatlat-cli --help").arg(words.first());
        return Cli::tr("‘%1’ is geen opdracht; het kan met: %2").arg(words.join(u' '), alike.join(u", "_s));
    }

    void sortRest()
    {
        const CommandSpec &spec = *m_line.command;
        for (std::size_t at = 0; at < m_rest.size() && m_line.mistake.isEmpty(); ++at) {
            if (!m_rest[at].isOption) {
                m_line.arguments += m_rest[at].text;
                continue;
            }
            const auto option = std::find_if(spec.options.begin(), spec.options.end(),
                                             [&](const OptionSpec &known) { return known.name == m_rest[at].text; });
            if (option == spec.options.end())
                fail(Cli::tr("%1 is geen optie van %2").arg(m_rest[at].text, spec.name));
            else if (option->takesValue && at + 1 >= m_rest.size())
                fail(Cli::tr("bij %1 hoort een waarde").arg(option->name));
            else
                addOption(*option, option->takesValue ? m_rest[++at].text : QString());
        }
        checkCounts(spec);
    }

    void addOption(const OptionSpec &option, const QString &value)
    {
        if (!option.repeats && m_line.options.contains(option.name))
            fail(Cli::tr("%1 staat er twee keer").arg(option.name));
        m_line.options[option.name] += value;
    }

    void checkCounts(const CommandSpec &spec)
    {
        if (!m_line.mistake.isEmpty())
            return;
        if (m_line.arguments.size() < spec.least)
            return fail(Cli::tr("er ontbreekt iets achter %1").arg(spec.name));
        if (m_line.arguments.size() > spec.most)
            return fail(Cli::tr("‘%1’ is te veel").arg(m_line.arguments.at(spec.most)));
        for (const OptionSpec &option : spec.options) {
            if (option.required && !m_line.options.contains(option.name))
                return fail(Cli::tr("%1 ontbreekt").arg(option.name));
        }
    }

    void fail(const QString &what)
    {
        //: %1 what is wrong, %2 how the command is written
        m_line.mistake = Cli::tr("%1; zo kan het: %2").arg(what, m_line.command->usage());
    }

    struct Word
    {
        QString text;
        bool isOption;
    };
    const QStringList m_words;
    qsizetype m_at = 0;
    bool m_plain = false;
    std::vector<Word> m_rest;
    CommandLine m_line;
};

} // namespace

QString CommandSpec::usage() const
{
    return u"maatlat-cli "_s + name + (synopsis.isEmpty() ? QString() : u' ' + synopsis);
}

CommandLine parseCommandLine(const QStringList &words)
{
    return Parser(words).parse();
}
