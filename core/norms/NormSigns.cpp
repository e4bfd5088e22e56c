// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormSigns.h"

#include <algorithm>
#include <array>

namespace {

constexpr auto signRows = std::to_array<NormWriting>({
    { u"\\geq", u">=" },      { u"\\leq", u"<=" },     { u"\\%", u"%" },     { u"&ge;", u">=" },
    { u"&le;", u"<=" },       { u"&gt;", u">" },       { u"&lt;", u"<" },    { u"> of =", u">=" },
    { u"< of =", u"<=" },     { u"> or =", u">=" },    { u"< or =", u"<=" }, { u"%-punten", u"%-punt" },
    { u"%-punt", u"%-punt" }, { u"%punt", u"%-punt" }, { u"-->", u"→" },     { u"->", u"→" },
    { u">/=", u">=" },        { u"</=", u"<=" },       { u">=", u">=" },     { u"> =", u">=" },
    { u"=>", u">=" },         { u"<=", u"<=" },        { u"< =", u"<=" },    { u"=<", u"<=" },
    { u"≥", u">=" },          { u"⩾", u">=" },         { u"≧", u">=" },      { u"≤", u"<=" },
    { u"⩽", u"<=" },          { u"≦", u"<=" },         { u">", u">" },       { u"<", u"<" },
    { u"+/-", u"±" },         { u"±", u"±" },          { u"≈", u"±" },       { u"~", u"±" },
    { u"=", u"=" },           { u"+", u"+" },          { u"-", u"-" },       { u"%", u"%" },
    { u"‰", u"‰" },           { u"€", u"€" },          { u"→", u"→" },       { u"⇒", u"→" },
    { u"$", u"$" },           { u"£", u"£" },          { u"°c", u"°c" },     { u"°f", u"°f" },
    { u"°", u"°" },
});

/// Words with marks inside that would fall apart.
constexpr auto wholeRows = std::to_array<NormWriting>({
    { u"pm2.5", u"pm25" },    { u"pm2,5", u"pm25" },
    { u"t/m", u"t/m" },       { u"plus or minus", u"±" },
    { u"plus of min", u"±" }, { u"plusminus", u"±" },
    { u"v.d.", u"vd" },       { u"v/d", u"vd" },
    { u"t.o.v.", u"tov" },    { u"t.o.v", u"tov" },
    { u"m.u.v.", u"muv" },    { u"o.b.v.", u"obv" },
    { u"m.b.t.", u"mbt" },    { u"i.p.v.", u"ipv" },
    { u"d.w.z.", u"dwz" },    { u"n.v.t.", u"nvt" },
    { u"n.t.b.", u"ntb" },    { u"i.o.", u"ntb" },
    { u"p.m.", u"pm" },       { u"p.j.", u"pj" },
    { u"p.w.", u"pw" },       { u"bijv.", u"bijvoorbeeld" },
    { u"b.v.", u"bv" },       { u"e.g.", u"eg" },
    { u"i.e.", u"ie" },       { u"p/m", u"pm" },
    { u"p/", u"per" },        { u"c.q.", u"cq" },
    { u"w.o.", u"wo" },       { u"p.p.", u"perpersoon" },
    { u"s.v.p.", u"svp" },    { u"z.s.m.", u"zsm" },
    { u"e.v.", u"ev" },       { u"e.e.a.", u"eea" },
});

/// Abbreviations whose full stop does not end the sentence.
constexpr auto abbreviations = std::to_array<QStringView>({
    u"min", u"max",  u"sec",  u"resp", u"ca",   u"art", u"nr",    u"wd",   u"dgn",  u"mnd", u"gem",
    u"ong", u"incl", u"excl", u"bv",   u"corr", u"kal", u"werkd", u"pct",  u"proc", u"avg", u"approx",
    u"hrs", u"mins", u"secs", u"u",    u"cat",  u"evt", u"afd",   u"tel",  u"gew",  u"beh", u"vlg",
    u"st",  u"wk",   u"wkn",  u"jr",   u"prio", u"par", u"blz",   u"hfst", u"vs",   u"afh", u"kl",
});

} // namespace

std::span<const NormWriting> signWritings()
{
    return signRows;
}

std::span<const NormWriting> wholeWritings()
{
    return wholeRows;
}

bool isAbbreviation(QStringView word)
{
    return std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}
