// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// The letters that a course by the book asks for. Drafts only: a lawyer decides. Source: issue "By the book", E1-58, E4-98.
enum class LetterKind : quint8 { ImprovementRequest, SanctionDecision, Escalation, DefaultNotice, MeetingInvitation };

/// What a letter is filled with. An empty text leaves its sentence out.
struct LetterFacts
{
    LetterKind kind = LetterKind::ImprovementRequest;
    QString contract;
    QString client;
    QString supplier;
    QString reference;    ///< of the case or the sanction
    QString subject;      ///< the kpi or afwijking that it is about
    QString norm;         ///< as a sentence
    QStringList findings; ///< one a period: "september 2026: 92,7%, onvoldoende"
    QString cause;
    QString motive;
    QString attributableReason;
    QStringList sanctions; ///< "S1: Verbetervoorstel"
    QString level;        ///< of an escalation: "Niveau 2"
    QString supplierRole; ///< who has to act there
    QString termText;     ///< "10 werkdagen"
    QDate termEnd;
    QDate meeting;        ///< of an invitation; invalid: still to be agreed
    QStringList evidence; ///< references and file names
};

[[nodiscard]] QString letterTitle(LetterKind kind); ///< "Verzoek om een verbetervoorstel"
/// The letter in paragraphs, from the salutation to the closing. Never says that the supplier is in verzuim.
[[nodiscard]] QStringList letterParagraphs(const LetterFacts &facts);
[[nodiscard]] QString letterEvidenceIntro(); ///< above the list of evidence
[[nodiscard]] QString letterDraftNote();     ///< that it is a draft and a lawyer decides
/// "Aan", "Van", "Kenmerk", "Betreft", "Datum": the lines above a letter.
[[nodiscard]] QStringList letterHead(const LetterFacts &facts, const QDate &today);
