// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IconPaths.h"

#include "PathData.h"

#include <array>

namespace {

struct IconData
{
    const char16_t *name;
    const char16_t *path;
};

constexpr auto icons = std::to_array<IconData>({
    { u"overview", u"M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z" },
    { u"agenda", u"M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.3V5M10.5 2.3V5" },
    { u"dashboard", u"M2.2 11.5a6 6 0 1 1 11.6 0M8 10.5l2.8-3.6M8 11.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2z" },
    { u"list", u"M2.5 4h1M2.5 8h1M2.5 12h1M6 4h7.5M6 8h7.5M6 12h7.5" },
    { u"grid", u"M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M6.2 3v10" },
    { u"smile", u"M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.4 9.4c.6 1 1.5 1.5 2.6 1.5s2-.5 2.6-1.5M6 6.4v.4M10 6.4v.4" },
    { u"flag", u"M4 14V2.5M4 3h8.5l-2 2.7 2 2.8H4" },
    { u"tree", u"M6 2.2h4v3H6zM1.8 10.8h4v3h-4zM10.2 10.8h4v3h-4zM8 5.2v3M3.8 10.8V8.2h8.4v2.6" },
    { u"report", u"M4 2h5.5L12.5 5v9H4zM9.3 2v3.2h3.2M6 8h4.5M6 10.7h4.5" },
    { u"file", u"M4 2h5.5L12.5 5v9H4zM9.3 2v3.2h3.2" },
    { u"import", u"M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M2.5 10.5v3h11v-3" },
    { u"download", u"M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M3 13.2h10" },
    { u"settings", u"M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5"
                   u"M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4" },
    { u"search", u"M7 11.6A4.6 4.6 0 1 0 7 2.4a4.6 4.6 0 0 0 0 9.2zM10.4 10.4l3.4 3.4" },
    { u"lock", u"M4 7.3h8v6.2H4zM5.6 7.2V5.2a2.4 2.4 0 0 1 4.8 0v2" },
    { u"pencil", u"M3 13l.6-2.8 7-7 2.2 2.2-7 7z" },
    { u"trash", u"M3.5 4.5h9M6.3 4.3V2.8h3.4v1.5M4.6 4.6l.6 8.7h5.6l.6-8.7" },
    { u"undo", u"M5.6 3.2 2.8 6l2.8 2.8M3 6h6.4a3.6 3.6 0 0 1 0 7.2H6" },
    { u"redo", u"M10.4 3.2 13.2 6l-2.8 2.8M13 6H6.6a3.6 3.6 0 0 0 0 7.2H10" },
    { u"clipboard", u"M5 3.2H3.4V14h9.2V3.2H11M5.6 2h4.8v2.6H5.6z" },
    { u"save", u"M3 3h8.2L13 4.8V13H3zM5.5 3v3.2h4.6V3M5.2 13V9.2h5.6V13" },
    { u"gavel", u"M7.8 3 11.3 6.5M5.6 5.2l3.5 3.5M6.3 4.5l3.5 3.5M8.3 7 3 12.3M8.5 13.5h5" },
    { u"bulb", u"M5.7 10.6c-1.3-.9-2-2.1-2-3.6a4.3 4.3 0 0 1 8.6 0c0 1.5-.7 2.7-2 3.6v1.3H5.7zM6.3 14h3.4" },
    { u"link", u"M6.8 9.2a2.5 2.5 0 0 1 0-3.5l2-2a2.5 2.5 0 0 1 3.5 3.5l-.9.9M9.2 6.8a2.5 2.5 0 0 1 0 3.5l-2 2"
               u"a2.5 2.5 0 0 1-3.5-3.5l.9-.9" },
    { u"copy", u"M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1" },
    { u"print", u"M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" },
    { u"eye", u"M1.8 8S4 4 8 4s6.2 4 6.2 4S12 12 8 12 1.8 8 1.8 8zM8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z" },
    { u"clock", u"M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.3 1.6" },
    { u"shield", u"M8 2l5 1.8v4c0 3-2.1 5.1-5 6.2-2.9-1.1-5-3.2-5-6.2v-4z" },
    { u"filter", u"M2.5 3.5h11L9.3 8.6v4.2l-2.6-1.3V8.6z" },
    { u"ruler", u"M2 5.5h12v5H2zM4.5 5.5v2M7 5.5v3M9.5 5.5v2M12 5.5v3" },
    { u"plus", u"M8 3v10M3 8h10" },
    { u"minus", u"M3 8h10" },
    { u"folder", u"M2 4.2h4.3l1.4 1.6H14v7.2H2z" },
    { u"book", u"M3 3h4.2c.5 0 .8.3.8.8v9.4c0-.5-.5-.9-1-.9H3zM13 3H8.8c-.5 0-.8.3-.8.8v9.4c0-.5.5-.9 1-.9h4z" },
    { u"pin", u"M8 9.2V14M5 9h6l-1-2.2V3h.7V2H5.3v1H6v3.8z" },
    { u"chevron-down", u"M4.5 6.5 8 10l3.5-3.5" },
    { u"chevron-up", u"M4.5 9.5 8 6l3.5 3.5" },
    { u"chevron-left", u"M9.5 4.5 6 8l3.5 3.5" },
    { u"chevron-right", u"M6.5 4.5 10 8l-3.5 3.5" },
    { u"arrow-up", u"M8 13V3.5M4.5 7 8 3.5 11.5 7" },
    { u"arrow-down", u"M8 3v9.5M4.5 9 8 12.5 11.5 9" },
    { u"arrow-right", u"M3 8h9.5M9 4.5 12.5 8 9 11.5" },
    { u"trend-down", u"M2.5 4.5 6.5 8.5 9 6l4.5 5M13.5 7.8V11h-3.2" },
    { u"trend-up", u"M2.5 11 6.5 7 9 9.5l4.5-5M13.5 7.7V4.5h-3.2" },
    { u"check", u"M3.2 8.4 6.6 11.7 12.8 4.8" },
    { u"close", u"M4 4l8 8M12 4l-8 8" },
    { u"info", u"M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3v3.8M8 4.9v.3" },
    { u"warning", u"M8 2.2 14.2 13.2H1.8zM8 6.2v3.4M8 11.3v.2" },
    { u"message", u"M2.5 3h11v8H7l-3 2.5V11H2.5z" },
    { u"more", u"M3.5 8h.1M8 8h.1M12.5 8h.1" },
    { u"target", u"M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z" },
    { u"language", u"M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c-3.4 3.4-3.4 8.6 0 12 3.4-3.4 3.4-8.6 0-12z" },
    { u"bike", u"M4 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
               u"M4 10l2.5-4.5h4L12 10M6.5 5.5 8.5 10H4M9.8 5.5 9 4h2" },
    { u"phone", u"M3 3.2 5.4 2.6l1.5 3-1.5 1.2c.7 1.6 2.2 3.1 3.8 3.8l1.2-1.5 3 1.5-.6 2.4C7.3 13.6 2.4 8.7 3 3.2z" },
    { u"server", u"M3 3h10v4.3H3zM3 8.7h10V13H3zM5.3 5.1h.2M5.3 10.9h.2" },
    { u"building", u"M3.5 14V2.5h6V14M9.5 6.5h3V14M2 14h12M5.5 5h2M5.5 7.8h2M5.5 10.6h2" },
    { u"network", u"M8 5.6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM3.6 13.6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z"
                  u"M12.4 13.6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM7.1 5.4 4.5 10.2M8.9 5.4l2.6 4.8M5.4 11.8h5.2" },
    { u"star", u"M8 2.5l1.7 3.6 3.9.5-2.9 2.7.8 3.9L8 11.2l-3.5 2 .8-3.9-2.9-2.7 3.9-.5z" },
});

} // namespace

const QHash<QString, QPainterPath> &iconPaths()
{
    static const QHash<QString, QPainterPath> paths = [] {
        QHash<QString, QPainterPath> made;
        for (const IconData &icon : icons)
            made.insert(QString::fromUtf16(icon.name), pathFromData(QStringView(icon.path)));
        return made;
    }();
    return paths;
}
