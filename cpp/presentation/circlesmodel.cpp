// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "circlesmodel.h"

#include "entrymaker.h"

#include <algorithm>
#include <cmath>

CirclesModel::CirclesModel(QObject *parent)
    : SelectedPartners(
          std::make_unique<RowsOf<CircleEntry>>([this](const Session &s) { return makeEntries(s); }), parent)
{
}

QList<CircleEntry> CirclesModel::makeEntries(const Session &session) const
{
    const EntryMaker maker(session);
    const PartnerFilter wanted = filter();
    QList<CircleEntry> circles;
    for (const Partnership &partnership : session.catalog().partnershipsOf(session.home())) {
        CircleEntry circle{partnership.id, maker.title(partnership), {}, {},
            partnership.form == Partnership::Form::NetworkMembership};
        for (const Party &party : partnership.parties) {
            const auto position = session.catalog().municipalities.value(party.municipality).position;
            const bool isShown = party.municipality == session.home()
                || wanted.accepts(partnership, session.home(), party.municipality);
            if (!position || !isShown)
                continue;
            circle.members += party.municipality;
            circle.corners += QGeoCoordinate(position->latitude, position->longitude);
        }
        if (circle.members.size() > 2 && circle.members.contains(session.home()))
            circles.append(circle);
    }
    return circles;
}
