// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

QString AnnexText::field(AnnexField field)
{
    switch (field) {
    case AnnexField::Code:
        return tr("Code");
    case AnnexField::Title:
        return tr("Omschrijving");
    case AnnexField::Norm:
        return tr("Norm");
    case AnnexField::Target:
        return tr("Doelstelling naast de norm");
    case AnnexField::Method:
        return tr("Meetmethode");
    case AnnexField::Frequency:
        return tr("Frequentie");
    case AnnexField::Consequence:
        return tr("Maatregel");
    case AnnexField::Responsible:
        return tr("Verantwoordelijke");
    case AnnexField::Links:
        return tr("Koppeling met eisen");
    case AnnexField::Purpose:
        return tr("Doel");
    case AnnexField::Definition:
        return tr("Definitie");
    case AnnexField::Source:
        return tr("Bron");
    case AnnexField::Unit:
        return tr("Eenheid");
    case AnnexField::Group:
        return tr("Groep of thema");
    case AnnexField::Band:
        return tr("Band (groen, oranje, rood)");
    }
    return {};
}

QString AnnexText::insideSentence(AnnexField field)
{
    const QString name = AnnexText::field(field);
    return name.isEmpty() ? name : name.front().toLower() + name.sliced(1);
}

QString AnnexText::fault(const AnnexMappingCheck &check)
{
    switch (check.fault) {
    case AnnexMappingFault::None:
        return {};
    case AnnexMappingFault::FieldTwice:
        if (check.field == AnnexField::Norm)
            return tr("Twee kolommen staan op ‘Norm’. Kies er één; zet de andere op ‘Doelstelling naast de norm’ of "
                      "‘Niet overnemen’.");
        return tr("Twee kolommen staan op ‘%1’. Kies er één; zet de andere op ‘Niet overnemen’.")
            .arg(field(check.field));
    case AnnexMappingFault::NoName:
        return tr("Geen kolom zegt om welke KPI het gaat. Zet een kolom op ‘Omschrijving’ of op ‘Code’.");
    case AnnexMappingFault::NoNorm:
        return tr("Geen kolom staat op ‘Norm’. Kies de kolom waarin staat wat er gehaald moet worden.");
    }
    return {};
}

QString AnnexText::certainty(NormCertainty certainty)
{
    switch (certainty) {
    case NormCertainty::Sure:
        return tr("Zeker");
    case NormCertainty::Check:
        return tr("Controleren");
    case NormCertainty::Fill:
        return tr("Aanvullen");
    }
    return {};
}

std::optional<Verdict> AnnexText::glyph(NormCertainty certainty)
{
    if (certainty == NormCertainty::Sure)
        return std::nullopt;
    return certainty == NormCertainty::Check ? Verdict::Attention : Verdict::Breach;
}

QString AnnexText::clash(const CodeClashAt &clash, const QString &code)
{
    switch (clash.clash) {
    case CodeClash::None:
        return {};
    case CodeClash::Empty:
        return tr("Er is nog geen code.");
    case CodeClash::InImport:
        return tr("%1 staat al in deze tabel: %2.").arg(code, clash.title);
    case CodeClash::InContract:
        return tr("%1 bestaat al in dit contract: %2.").arg(code, clash.title);
    }
    return {};
}

QString AnnexText::alsoTaken(const KpiImportReview &review, const AnnexReading &reading)
{
    QStringList names;
    for (const AnnexField each :
         { AnnexField::Method, AnnexField::Frequency, AnnexField::Consequence, AnnexField::Responsible,
           AnnexField::Source, AnnexField::Definition, AnnexField::Purpose, AnnexField::Links }) {
        const bool isThere
            = std::ranges::any_of(reading.columns, [each](const AnnexColumn &column) { return column.field == each; });
        if (isThere)
            names += insideSentence(each);
    }
    const QString kept = tr("De brontekst blijft bij elke KPI bewaard.");
    if (names.isEmpty() || review.size() == 0)
        return kept;
    const QString last = names.takeLast();
    //: %1 "meetmethode, frequentie en maatregel"
    return tr("Ook overgenomen: %1.").arg(names.isEmpty() ? last : tr("%1 en %2").arg(names.join(u", "_s), last)) + u' '
        + kept;
}

QString AnnexText::withBoldNumbers(const QString &plain)
{
    static const QRegularExpression number(
        uR"re((?<![\p{L}\d-])[+−-]?\d+(?:[.,:]\d+)*(?:\s?%|\s(?:uur|min|minuten|sec|s|h|hours?|minutes?)\b)?)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sign(u"([<>≤≥]) (?=[\\d+−-])"_s);
    const QString text = QString(plain).replace(sign, u"\\1\u00a0"_s); // nor is a sign parted from it
    QString html;
    qsizetype from = 0;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        html += text.sliced(from, match.capturedStart() - from).toHtmlEscaped();
        html += u"<b>"_s + match.captured().replace(u' ', QChar::Nbsp).toHtmlEscaped()
            + u"</b>"_s; // a unit stays with its number
        from = match.capturedEnd();
    }
    return html + text.sliced(from).toHtmlEscaped();
}
