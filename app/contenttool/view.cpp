// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
template <typename Record>
QString nameOf(const QMap<QString, Record> &records, const QString &id, const View &view)
{
    const auto found = records.constFind(id);
    return found == records.cend() ? id : view.text(found->name);
}
} // namespace

QString View::country(const QString &code) const
{
    return nameOf(m_catalog.countries, code, *this);
}

QString View::region(const QString &id) const
{
    return nameOf(m_catalog.regions, id, *this);
}

QString View::topic(const QString &id) const
{
    return nameOf(m_catalog.topics, id, *this);
}

QString View::municipality(const QString &id) const
{
    return nameOf(m_catalog.municipalities, id, *this);
}

QString View::network(const QString &id) const
{
    return nameOf(m_catalog.networks, id, *this);
}

QString View::party(const Party &party) const
{
    return party.network.isEmpty() ? municipality(party.municipality) : network(party.network);
}

QString View::partnership(const Partnership &partnership) const
{
    if (!partnership.title.isEmpty())
        return text(partnership.title);
    QStringList names;
    for (const Party &one : partnership.parties)
        names.append(party(one));
    return names.join(u" – "_s);
}

QString View::step(const Milestone &milestone) const
{
    return milestone.isAgreement() ? text(milestone.instrument) : m_wording.milestone(milestone.kind);
}

QList<Step> View::steps(const QString &of) const
{
    QList<Step> steps;
    for (const Partnership &partnership : m_catalog.partnerships) {
        if (!of.isEmpty() && !partnership.involves(of))
            continue;
        for (const Milestone &milestone : partnership.milestones)
            steps.append({&partnership, &milestone});
    }
    std::ranges::stable_sort(steps, {}, [](const Step &step) { return step.milestone->date(); });
    return steps;
}
