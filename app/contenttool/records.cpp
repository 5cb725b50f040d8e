// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "commands.h"
#include "console.h"
#include "jsonrecords.h"
#include "package.h"
#include "textrecords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
/// Gathers every record with an id: an id is unique within its kind only.
class Finding {
public:
    explicit Finding(const View &view)
        : m_view(view)
    {
    }

    template <typename Record> void look(const QMap<QString, Record> &records, const QString &id)
    {
        if (const auto found = records.constFind(id); found != records.cend())
            add(*found);
    }

    void lookForMilestone(const QString &id)
    {
        for (const Step &step : m_view.steps({})) {
            if (step.milestone->id == id)
                add(step);
        }
    }

    const QJsonArray &json() const { return m_json; }
    const QStringList &texts() const { return m_texts; }

private:
    void add(const auto &record)
    {
        m_json.append(jsonRecord(m_view, record));
        m_texts.append(textRecord(m_view, record));
    }

    const View &m_view;
    QJsonArray m_json;
    QStringList m_texts;
};

Finding find(const View &view, const QString &id)
{
    const Catalog &catalog = view.catalog();
    Finding finding(view);
    finding.look(catalog.municipalities, id);
    finding.look(catalog.partnerships, id);
    finding.lookForMilestone(id);
    finding.look(catalog.events, id);
    finding.look(catalog.networks, id);
    finding.look(catalog.topics, id);
    finding.look(catalog.sources, id);
    return finding;
}
} // namespace

int showRecord(const Arguments &arguments)
{
    const QString &file = arguments.words[0];
    const QString &id = arguments.words[1];
    const auto catalog = readCatalog(file);
    if (!catalog)
        return Mistakes;
    const View view(*catalog, arguments.language);
    const Finding finding = find(view, id);
    if (arguments.json)
        print(finding.json());
    else if (!finding.texts().isEmpty())
        print(finding.texts().join(u'\n'));
    if (!finding.texts().isEmpty())
        return Success;
    complain(
        u"%1: there is no record \"%2\". Ids: list FILE municipalities, search FILE TEXT"_s.arg(file, id));
    return Mistakes;
}
