// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "commands.h"
#include "console.h"
#include "jsonrows.h"
#include "keepsakes.h"
#include "package.h"
#include "textrows.h"

#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

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
/// Writes the returns whose day is known for sure; the others are counted and told of.
int writeCalendar(const View &view, const QList<Return> &returns, const Arguments &arguments)
{
    const Keepsakes keepsakes(view.catalog(), view.wording(), arguments.of, arguments.from);
    QList<CalendarEvent> events;
    for (const Return &entry : returns) {
        if (const auto event =
                keepsakes.occurrence(*entry.step.partnership, *entry.step.milestone, entry.anniversary))
            events.append(*event);
    }
    QSaveFile file(arguments.ics);
    const QByteArray bytes = calendarFile(keepsakes.head(), events);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        complain(u"%1: cannot be written: %2. Name a file in a folder that you may write to."_s.arg(
            arguments.ics, file.errorString()));
        return Mistakes;
    }
    const qsizetype left = returns.size() - events.size();
    if (arguments.json)
        print(QJsonArray{
            QJsonObject{{u"file"_s, arguments.ics}, {u"events"_s, events.size()}, {u"withoutDay"_s, left}}});
    else
        print(u"%1: %2 anniversaries; left out, as their day is not known: %3"_s.arg(arguments.ics)
                .arg(events.size())
                .arg(left));
    return Success;
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
    const QList<Return> returns = returnsIn(steps, arguments.from, arguments.to);
    if (!arguments.ics.isEmpty())
        return writeCalendar(view, returns, arguments);
    for (const Return &entry : returns) {
        if (arguments.json)
            array.append(jsonRow(view, entry.step, entry.anniversary));
        else
            print(textRow(view, entry.step, entry.anniversary));
    }
    if (arguments.json)
        print(array);
    return Success;
}
