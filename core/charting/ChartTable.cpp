// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTable.h"

#include "ReportWords.h"
#include "TrendWords.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QStringList rowOf(const ChartPoint &point, const QString &norm, const QString &word)
{
    return { point.label, point.shown, norm, word };
}

/// The norm of a point, written with as many decimals as its values have.
QString normAt(const TrendChart &chart, size_t index)
{
    if (index >= chart.norm.size() || !chart.norm[index])
        return {};
    const QString plain = QString::number(*chart.norm[index], 'g', 12);
    const auto exact = Decimal::fromPlain(plain);
    return exact ? shown(*exact) : plain;
}

/// A column of what happened, if anything did.
void addEvents(ChartTable &table, const TrendChart &trend)
{
    if (trend.events.empty())
        return;
    table.header << eventsCaption();
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QStringList here;
        for (const ChartEvent &event : trend.events) {
            if (event.column == static_cast<int>(i))
                here << event.sentence();
        }
        table.rows[i] << here.join(u"; "_s);
    }
}

ChartTable tableOf(const TrendChart &trend)
{
    ChartTable table;
    table.header = { reportPhrase(ReportPhrase::ColumnDate), reportPhrase(ReportPhrase::ColumnActual),
                     reportPhrase(ReportPhrase::ColumnNorm), reportPhrase(ReportPhrase::ColumnVerdict) };
    for (size_t i = 0; i < trend.points.size(); ++i)
        table.rows.push_back(rowOf(trend.points[i], normAt(trend, i), verdictWord(trend.points[i].verdict)));
    if (trend.forecast) {
        ChartPoint forecast = *trend.forecast;
        if (trend.forecastRange)
            forecast.shown += u" ("_s + trend.forecastRange->shown + u')';
        const QString word = reportPhrase(ReportPhrase::ColumnForecast) + u": "_s + verdictWord(trend.forecast->verdict);
        table.rows.push_back(rowOf(forecast, trend.norm.empty() ? QString() : normAt(trend, trend.norm.size() - 1), word));
    }
    addEvents(table, trend);
    return table;
}

ChartTable tableOf(const StackedBars &bars)
{
    ChartTable table;
    table.header = { reportPhrase(ReportPhrase::ColumnDate), verdictWord(Verdict::Met), verdictWord(Verdict::Attention),
                     verdictWord(Verdict::Breach) };
    for (const StackedBar &bar : bars.bars)
        table.rows.push_back({ bar.label, QString::number(bar.met), QString::number(bar.attention), QString::number(bar.breach) });
    return table;
}

QString lineOf(const QStringList &cells)
{
    QStringList safe;
    for (QString cell : cells)
        safe << cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return safe.join(u'\t');
}

QString htmlRow(const QStringList &cells, QStringView tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag.toString(), cell.toHtmlEscaped());
    return row + u"</tr>"_s;
}

} // namespace

QString ChartTable::toTsv() const
{
    QString text = lineOf(header) + u'\n';
    for (const QStringList &row : rows)
        text += lineOf(row) + u'\n';
    return text;
}

QString ChartTable::toHtml() const
{
    QString html = u"<table>"_s + htmlRow(header, u"th");
    for (const QStringList &row : rows)
        html += htmlRow(row, u"td");
    return html + u"</table>"_s;
}

ChartTable chartTable(const ChartSpec &spec)
{
    if (spec.trend)
        return tableOf(*spec.trend);
    return spec.bars ? tableOf(*spec.bars) : ChartTable {};
}
