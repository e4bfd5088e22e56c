// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

#include "SessionSettings.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

/// English, as every command line of the project; the screens are Dutch.
const QCommandLineOption sample { u"sample"_s, u"Open the sample portfolio."_s };
const QCommandLineOption language { u"lang"_s, u"Language of the screens."_s, u"nl|en"_s };
const QCommandLineOption theme { u"theme"_s, u"Colours of the screens."_s, u"light|dark|system"_s };
const QCommandLineOption font { u"font"_s, u"Size of the text, 90 to 150."_s, u"percent"_s };
const QCommandLineOption today { u"today"_s, u"Act as if it is this day."_s, u"YYYY-MM-DD"_s };
const QCommandLineOption shots { u"shots"_s, u"Write a picture of every screen to this folder and stop."_s, u"folder"_s };
const QCommandLineOption settings { u"settings"_s, u"Keep the settings in this file."_s, u"file"_s };
const QCommandLineOption data { u"data"_s, u"Keep work copies in this folder."_s, u"folder"_s };
const QCommandLineOption painted { u"quit-when-painted"_s, u"Stop after the first full paint, for timing."_s };

OptionsReading wrong(const QString &message)
{
    return { {}, message + u"\nTry --help."_s, 2 };
}

/// Reads the options that take one of a few words; empty: all is well.
QString readChoices(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(language)) {
        const QString value = parser.value(language);
        if (value != u"nl" && value != u"en")
            return u"--lang is nl or en, not '%1'."_s.arg(value);
        options.language = value == u"en" ? Language::English : Language::Dutch;
    }
    if (parser.isSet(theme)) {
        const qsizetype index = QStringList { u"system"_s, u"light"_s, u"dark"_s }.indexOf(parser.value(theme));
        if (index < 0)
            return u"--theme is light, dark or system, not '%1'."_s.arg(parser.value(theme));
        options.theme = static_cast<ThemeChoice>(index);
    }
    return {};
}

QString readNumbers(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(font)) {
        bool isNumber = false;
        const int percent = parser.value(font).toInt(&isNumber);
        if (!isNumber || percent < SessionSettings::minFontPercent || percent > SessionSettings::maxFontPercent)
            return u"--font is a whole number from 90 to 150, not '%1'."_s.arg(parser.value(font));
        options.fontPercent = percent;
    }
    if (parser.isSet(today)) {
        options.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.today.isValid())
            return u"--today is a day such as 2026-10-13, not '%1'."_s.arg(parser.value(today));
    }
    return {};
}

} // namespace

OptionsReading readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Maatlat: holds the yardstick against a supplier's performance."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The .maatlat file to open."_s, u"[FILE]"_s);
    parser.addOptions({ sample, language, theme, font, today, shots, settings, data, painted });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return { {}, parser.helpText(), 0 };
    if (parser.isSet(version))
        return { {}, u"maatlat "_s + QStringLiteral(MAATLAT_VERSION), 0 };
    if (parser.positionalArguments().size() > 1)
        return wrong(u"One file at a time."_s);
    OptionsReading reading;
    Options &options = reading.options;
    options.file = parser.positionalArguments().value(0);
    options.sample = parser.isSet(sample);
    options.shots = parser.value(shots);
    options.settings = parser.value(settings);
    options.data = parser.value(data);
    options.quitWhenPainted = parser.isSet(painted);
    for (const QString &problem : { readChoices(parser, options), readNumbers(parser, options) }) {
        if (!problem.isEmpty())
            return wrong(problem);
    }
    if (options.sample && !options.file.isEmpty())
        return wrong(u"Either FILE or --sample."_s);
    return reading;
}
