// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "naming.h"

using namespace Qt::StringLiterals;

QString partiesOf(const Catalog &catalog, const Partnership &partnership, const Wording &wording)
{
    QStringList names;
    for (const Party &party : partnership.parties) {
        if (!party.municipality.isEmpty()) {
            names += catalog.municipalities.value(party.municipality).name.in(wording.language());
        } else {
            names += catalog.networks.value(party.network).name.in(wording.language());
        }
    }
    return names.join(u" – "_s);
}

QString withoutLeadingDash(QString text)
{
    return text.replace(u" – "_s, u"\u00A0– "_s);
}

QString titleOf(const Milestone &milestone, const Wording &wording)
{
    return milestone.isAgreement() ? milestone.instrument.in(wording.language())
                                   : wording.milestone(milestone.kind);
}
