// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Run.h"

#include "Call.h"
#include "Words.h"

#include <QTimeZone>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// The language for as long as a command runs; puts back what was.
class LanguageScope
{
public:
    explicit LanguageScope(Language language)
        : m_before(currentLanguage())
    {
        setLanguage(language);
        const QString name = language == Language::English ? u":/i18n/maatlat_en.qm"_s : u":/i18n/maatlat_nl.qm"_s;
        if (m_translator.load(name))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~LanguageScope()
    {
        QCoreApplication::removeTranslator(&m_translator);
        setLanguage(m_before);
    }
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    Language m_before;
    QTranslator m_translator;
};

void printHelp(const Call &call, const CommandSpec *command)
{
    if (command) {
        call.print(command->usage());
        call.print(u"  "_s + command->about());
        return;
    }
    call.print(Cli::tr("Maatlat op de opdrachtregel"));
    call.print(u"maatlat-cli [--lang nl|en] [--json] [--today YYYY-MM-DD] COMMAND …"_s);
    call.print(QString());
    for (const CommandSpec &each : commands()) {
        call.print(u"  "_s + each.name + (each.synopsis.isEmpty() ? QString() : u' ' + each.synopsis));
        call.print(u"      "_s + each.about());
    }
    call.print(QString());
    call.print(Cli::tr("Uitgang: 0 gedaan · 1 niet in orde · 2 opdracht klopt niet · 3 bestand kan niet open · "
                       "4 invoer geweigerd"));
}

int answer(Exit exit)
{
    return static_cast<int>(exit);
}

QDate amsterdamDay(const QDateTime &now)
{
    const QTimeZone zone("Europe/Amsterdam");
    return zone.isValid() ? now.toTimeZone(zone).date() : now.toLocalTime().date();
}

} // namespace

int run(const QStringList &arguments, QTextStream &out, QTextStream &err, const Environment &environment)
{
    const bool english = parseCommandLine(arguments).language == u"en";
    const LanguageScope language(english ? Language::English : Language::Dutch);
    CommandLine line
        = parseCommandLine(arguments); // again, so that a mistake is told in the language that was asked for
    const QDate today = line.today.isEmpty() ? amsterdamDay(environment.now()) : dayFrom(line.today);
    const Call call(line, out, err, environment, today);
    if (line.mistake.isEmpty() && !line.language.isEmpty() && line.language != u"nl" && line.language != u"en")
        line.mistake = Cli::tr("--lang kan nl of en zijn, niet ‘%1’").arg(line.language);
    if (line.mistake.isEmpty() && !today.isValid())
        line.mistake = Cli::tr("--today is een datum zoals 2026-10-13, niet ‘%1’").arg(line.today);
    if (!line.mistake.isEmpty()) {
        call.say(u"maatlat-cli: "_s + line.mistake);
        return answer(Exit::WrongLine);
    }
    if (line.version) {
        call.print(u"maatlat-cli "_s + QStringLiteral(MAATLAT_VERSION));
        return answer(Exit::Done);
    }
    if (line.help) {
        printHelp(call, line.command);
        return answer(Exit::Done);
    }
    return answer(line.command->run(call));
}

bool needsPainting(const QStringList &arguments)
{
    const CommandLine line = parseCommandLine(arguments);
    return line.command && line.command->paints;
}
