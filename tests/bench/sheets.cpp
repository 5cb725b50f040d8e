// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "sheets.h"

#include "contentstore.h"
#include "mapview.h"

#include <QDir>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Piece(560, 360);
constexpr std::array Zooms{3.0, 6.0, 8.0, 10.0};
constexpr int MostRows = 5; // of a sheet, so that it can be looked at

} // namespace

bool drawSheets(const QString &folder, const QString &language, int look)
{
    auto store = ContentStore::open(QStringLiteral(PARTNER_CITIES_PACKAGE));
    const auto catalog = store ? store->wholeCatalog() : tl::unexpected(store.error());
    if (!catalog || !QDir().mkpath(folder))
        return false;
    MapView view(u"ours"_s, Piece, {});
    QQmlComponent theme(view.view()->engine());
    theme.setData("import QtQuick\nimport PartnerCities\nBinding { required property int look; target: Theme;"
                  " property: 'variant'; value: look }",
        {});
    const std::unique_ptr<QObject> binding(theme.createWithInitialProperties({{u"look"_s, look}}));
    view.view()->rootObject()->setProperty("language", language);
    for (const Municipality &home : catalog->municipalities) {
        if (!home.isHome)
            continue;
        const QStringList towns = QStringList(home.id) + catalog->partnersOf(home.id);
        for (qsizetype first = 0; first < towns.size(); first += MostRows) {
            const QStringList rows = towns.mid(first, MostRows);
            QImage sheet(
                Piece.width() * int(Zooms.size()), Piece.height() * int(rows.size()), QImage::Format_RGB32);
            sheet.fill(Qt::white);
            QPainter painter(&sheet);
            for (qsizetype row = 0; row < rows.size(); ++row) {
                const auto place = catalog->municipalities.value(rows[row]).position;
                for (std::size_t i = 0; place && i < Zooms.size(); ++i) {
                    view.look(place->latitude, place->longitude, Zooms[i]);
                    waitFor(200);
                    if (!view.complete())
                        return false;
                    painter.drawImage(QRect(QPoint(int(i) * Piece.width(), int(row) * Piece.height()), Piece),
                        view.window()->grabWindow());
                }
            }
            painter.end();
            const QString file =
                u"%1/%2-%3-%4-%5.png"_s.arg(folder, home.id, language).arg(look).arg(first / MostRows);
            if (!sheet.save(file))
                return false;
        }
    }
    return true;
}
