// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "commands.h"
#include "console.h"
#include "jsonrows.h"
#include "package.h"
#include "textrows.h"

#include <algorithm>

namespace {
/// One line of the calendar.
struct Return {
    Step step;
    Anniversary anniversary;
};

/// Every anniversary whose day, month, season or year has a day in a range, by date.
QList<Return> returnsIn(const QList<Step> &steps, QDate from, QDate to)
{
    QList<Return> returns;
    for (const Step &step : steps) {
        if (!step.partnership->keepsAnniversaryOf(*step.milestone))
            continue;
        // A winter ends in the year after the one that names it.
        for (int year = from.year() - 1; year <= to.year(); ++year) {
            const auto anniversary = anniversaryIn(step.milestone->date(), year);
            if (anniversary && anniversary->when.latest() >= from && anniversary->when.earliest() <= to)
                returns.append({step, *anniversary});
        }
    }
    std::ranges::stable_sort(returns, {}, [](const Return &r) { return r.anniversary.when; });
    return returns;
}
} // namespace

int listAnniversaries(const Arguments &arguments)
{
    const auto catalog = readCatalog(arguments.words[0], arguments.of);
    if (!catalog)
        return Mistakes;
    const View view(*catalog, arguments.language);
    QJsonArray array;
    QList<Step> steps = view.steps(arguments.of);
    if (!arguments.of.isEmpty()) // what a municipality has left is no longer its own to keep
        steps.removeIf([&](const Step &step) { return !step.partnership->isJoinedBy(arguments.of); });
    for (const Return &entry : returnsIn(steps, arguments.from, arguments.to)) {
        if (arguments.json)
            array.append(jsonRow(view, entry.step, entry.anniversary));
        else
            print(textRow(view, entry.step, entry.anniversary));
    }
    if (arguments.json)
        print(array);
    return Success;
}
