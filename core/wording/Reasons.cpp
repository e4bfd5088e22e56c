// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReasonTexts.h"
#include "ReportWords.h"
#include "Translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString amountText(const Amount &amount, const NormVersion *beside = nullptr)
{
    return shownValue(amount.value, amount.unit, beside);
}

/// "gemeten 43 seconden": running text has the unit in full.
QString measuredText(const Amount &amount, const NormVersion *beside)
{
    switch (amount.unit) {
    case Unit::Second:
    case Unit::Minute:
    case Unit::Millisecond:
        //: %1 a number, %2 a unit in full
        return Words::tr("gemeten %1 %2").arg(shownNumber(amount.value, amount.unit, beside), unitName(amount.unit));
    default:
        return Words::tr("gemeten %1").arg(amountText(amount, beside));
    }
}

/// A limit in full: 13,12% is below 13,125%, and not below "13,1%".
QString agreedText(const Amount &amount)
{
    NormVersion itself;
    itself.value = amount.value.toDecimal();
    return shownAgreed(amount.value, amount.unit, &itself);
}

/// "≥ 75%"
QString bound(const QString &comparator, const Amount &amount)
{
    if (amount.unit == Unit::YesNo)
        return amountText(amount);
    return comparatorSign(comparatorFrom(comparator).value_or(Comparator::AtLeast)) + u' ' + agreedText(amount);
}

QString anchor(const QString &code)
{
    return anchorName(anchorFrom(code).value_or(Anchor::Start));
}

QString dueText(const ReasonArguments &arguments)
{
    const QString due = shownDate(arguments.date(0));
    const Term term { static_cast<int>(arguments.count(1)), termUnitFrom(arguments.text(2)).value_or(TermUnit::Month) };
    if (term.amount == 0)
        return Words::tr("uiterlijk %1, op %2").arg(due, anchor(arguments.text(3)));
    //: %1 a date, %2 a term ("6 maanden"), %3 a moment ("de ingangsdatum")
    return Words::tr("uiterlijk %1 (%2 na %3)").arg(due, termText(term), anchor(arguments.text(3)));
}

QString smallNumberText(qint64 n, qint64 allowed)
{
    const QString count = runningCount(n);
    if (allowed <= 0)
        return n == 1 ? Words::tr("klein aantal: bij 1 mag er geen een missen")
                      : Words::tr("klein aantal: bij %1 mag er geen een missen").arg(count);
    if (allowed == 1)
        return Words::tr("klein aantal: bij %1 mag er hoogstens 1 missen").arg(count);
    return Words::tr("klein aantal: bij %1 mogen er hoogstens %2 missen").arg(count, runningCount(allowed));
}

/// "tegen 15 ton in 2023: CO2-uitstoot (footprint 2023, versie 2)"
QString referenceText(const ReasonArguments &arguments)
{
    const QString figure = (shown(arguments.decimal(1)) + u' ' + arguments.text(2)).trimmed();
    //: %1 a figure with its unit, %2 a period, %3 what it is of, %4 where it comes from
    const QString text = Words::tr("tegen %1 in %2: %3 (%4)").arg(figure, periodName(arguments.at<Period>(3)), arguments.text(0), arguments.text(5));
    return arguments.count(4) > 1 ? Words::tr("%1, versie %2").arg(text, runningCount(arguments.count(4))) : text;
}

QString bareReasonText(ReasonCode code)
{
    switch (code) {
    case ReasonCode::OutsideBands:
        return Words::tr("de waarde valt in geen van de schalen van het contract");
    case ReasonCode::NormUnconfirmed:
        return Words::tr("de norm is nog niet bevestigd");
    case ReasonCode::NormMissing:
        return Words::tr("het contract noemt geen waarde");
    case ReasonCode::NoMeasurement:
        return Words::tr("geen meting");
    case ReasonCode::NoDataKnown:
        return Words::tr("opgevraagd, en er is geen cijfer bekend");
    case ReasonCode::ZeroDenominator:
        return Words::tr("0 van 0: er was niets te tellen");
    case ReasonCode::MarkedNotApplicable:
        return Words::tr("niet van toepassing in deze periode");
    case ReasonCode::OutsideTerm:
        return Words::tr("de periode ligt buiten de looptijd van het contract");
    default:
        return {};
    }
}

} // namespace

QString runningCount(const Decimal &value)
{
    return value.isWhole() && std::abs(value.trimmed().units()) < 10'000 ? shown(value).remove(u'.').remove(u',')
                                                                         : shown(value);
}

QString valueReasonText(const Reason &reason, const NormVersion *beside)
{
    const ReasonArguments arguments(reason);
    switch (reason.code) {
    case ReasonCode::Fraction:
        //: a part, the whole, and what that is in per cent
        return Words::tr("%1 van %2 is %3")
            .arg(runningCount(arguments.decimal(0)), runningCount(arguments.decimal(1)),
                 amountText(arguments.amount(2), beside));
    case ReasonCode::Value:
        return measuredText(arguments.amount(0), beside);
    case ReasonCode::Answer:
        return arguments.count(0) != 0 ? Words::tr("het antwoord is ja") : Words::tr("het antwoord is nee");
    case ReasonCode::DateValue:
        return Words::tr("gebeurd op %1").arg(shownDate(arguments.date(0)));
    case ReasonCode::AgainstNorm:
        return Words::tr("norm %1, vergeleken zonder afronden").arg(bound(arguments.text(0), arguments.amount(1)));
    case ReasonCode::AgainstBetween:
        return Words::tr("norm tussen %1 en %2, vergeleken zonder afronden")
            .arg(agreedText(arguments.amount(0)), agreedText(arguments.amount(1)));
    case ReasonCode::AgainstTarget:
        return Words::tr("doelstelling %1").arg(bound(arguments.text(0), arguments.amount(1)));
    case ReasonCode::InBand:
        return Words::tr("valt onder ‘%1’").arg(arguments.text(0));
    case ReasonCode::WithinWatchMargin:
        return Words::tr("nog %1 ruimte tot de norm").arg(amountText(arguments.amount(0)));
    case ReasonCode::OnPath:
        //: %1 the limit now, %2 the norm at the end of the path
        return Words::tr("op weg naar %2: op dit punt van het pad %1")
            .arg(agreedText(arguments.amount(0)), agreedText(arguments.amount(1)));
    case ReasonCode::OfferCounts:
        //: %1 what the supplier offered
        return Words::tr("de inschrijving telt: %1").arg(agreedText(arguments.amount(0)));
    case ReasonCode::DueDate:
        return dueText(arguments);
    case ReasonCode::EarlySignal:
        //: %1 a date, %2 a moment ("de gunning")
        return Words::tr("let op: een andere zin in het contract telt vanaf %2 en komt uit op %1")
            .arg(shownDate(arguments.date(0)), anchor(arguments.text(1)));
    case ReasonCode::AnchorUnknown:
        return Words::tr("de datum van %1 is nog niet ingevuld").arg(anchor(arguments.text(0)));
    case ReasonCode::HoldsAtEnd:
        return Words::tr("de norm geldt pas op %1").arg(shownDate(arguments.date(0)));
    case ReasonCode::WorkingDayOfMonth:
        //: %1 a day of the month, %2 a number
        return Words::tr("%1 is werkdag %2 van de maand").arg(amountText(arguments.amount(0)), runningCount(arguments.count(1)));
    case ReasonCode::ReadAs:
        //: %1 what is read ("een termijn in dagen"), %2 how ("werkdagen")
        return Words::tr("zo gelezen: %1, %2").arg(insideSentence(readingName(arguments.text(0))), readingValue(arguments.text(0), arguments.text(1)));
    case ReasonCode::AgainstReference:
        return referenceText(arguments);
    case ReasonCode::ReferenceMissing:
        //: %1 the key of a figure that measurements are set against, %2 a period
        return Words::tr("er is geen referentie ‘%1’ om %2 mee te vergelijken").arg(arguments.text(0), periodName(arguments.at<Period>(1)));
    case ReasonCode::SourceNotPermitted:
        return arguments.text(0).isEmpty() ? Words::tr("de bron van de meting is niet genoemd, en er zijn bronnen afgesproken")
                                           : Words::tr("let op: ‘%1’ is geen afgesproken bron").arg(arguments.text(0));
    case ReasonCode::SmallNumber:
        return smallNumberText(arguments.count(0), arguments.count(1));
    default:
        return bareReasonText(reason.code);
    }
}

QString reasonText(const Reason &reason)
{
    for (const QString &text :
         { valueReasonText(reason, nullptr), aggregateReasonText(reason), surveyReasonText(reason), bonusReasonText(reason) }) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QStringList reasonTexts(const std::vector<Reason> &reasons)
{
    NormVersion beside;
    for (const Reason &reason : reasons) {
        const ReasonArguments arguments(reason);
        if (reason.code == ReasonCode::OnPath)
            beside.path.emplace();
        const bool isLimit = reason.code == ReasonCode::AgainstNorm || reason.code == ReasonCode::AgainstTarget;
        if (isLimit)
            beside.value = arguments.amount(1).value.toDecimal();
        if (reason.code == ReasonCode::AgainstBetween) {
            beside.value = arguments.amount(0).value.toDecimal();
            beside.high = arguments.amount(1).value.toDecimal();
        }
    }
    QStringList texts;
    for (const Reason &reason : reasons) {
        const QString exact = valueReasonText(reason, &beside);
        const QString text = exact.isEmpty() ? reasonText(reason) : exact;
        if (!text.isEmpty())
            texts += text;
    }
    return texts;
}
