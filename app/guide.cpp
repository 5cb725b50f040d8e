// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "guide.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto patience = std::chrono::seconds(10);

/// Turns the event loop until the condition holds; false when patience ran out.
bool waitUntil(const std::function<bool()> &holds)
{
    const QDeadlineTimer deadline(patience);
    // Waiting for events would not end where none come.
    QTimer pulse;
    pulse.start(std::chrono::milliseconds(20));
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        // Outside exec() nobody else sweeps up the pages that were left.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void collectVisible(
    QQuickItem *root, QList<QQuickItem *> &found, const std::function<bool(QQuickItem *)> &wanted)
{
    if (!root->isVisible())
        return;
    if (wanted(root))
        found.append(root);
    for (QQuickItem *child : root->childItems())
        collectVisible(child, found, wanted);
}

/// A map that is not painted or has no names yet, or a picture under way.
bool isUnfinished(QQuickItem *item)
{
    constexpr int loading = 2; // Image.Loading
    return ((item->inherits("BasemapItem") || item->inherits("LabelLayer"))
               && !item->property("ready").toBool())
        || (item->inherits("QQuickImage") && item->property("status").toInt() == loading);
}

/// Where the parts of all lists and pages in sight are: a list whose rows have just changed puts them in
/// their places frame by frame.
QList<QPointF> placesInLists(QQuickItem *root)
{
    QList<QQuickItem *> lists;
    collectVisible(root, lists, [](QQuickItem *item) { return item->inherits("QQuickFlickable"); });
    QList<QPointF> places;
    for (const QQuickItem *list : std::as_const(lists)) {
        const auto *content = list->property("contentItem").value<QQuickItem *>();
        places.append({content->height(), content->y()});
        for (const QQuickItem *part : content->childItems())
            places.append({part->y(), part->height()});
    }
    return places;
}
} // namespace

Guide::Guide(Application &application)
    : m_application(application)
{
}

bool Guide::waitForContent()
{
    return waitUntil([this] { return m_application.session().state() != Session::State::Loading; })
        && m_application.session().state() == Session::State::Ready;
}

bool Guide::waitForHome(const QString &home)
{
    return waitUntil([&] { return m_application.session().home() == home; });
}

bool Guide::settle()
{
    QQuickWindow *window = m_application.window();
    int frames = 0;
    const auto connection =
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&frames] { ++frames; });
    QObject *pages = window->findChild<QObject *>(u"pages"_s);
    QObject *map = window->findChild<QObject *>(u"mapPane"_s);
    window->update();
    const auto hasUnfinished = [window] {
        QList<QQuickItem *> found;
        collectVisible(window->contentItem(), found, isUnfinished);
        return !found.isEmpty();
    };
    QList<QPointF> places;
    const bool settled = waitUntil([&] {
        if (const QList<QPointF> now = placesInLists(window->contentItem()); now != places) {
            places = now;
            frames = 0;
        }
        const bool moving = pages->property("busy").toBool();
        const bool flying = qobject_cast<QQuickItem *>(map)->isVisible() && map->property("moving").toBool();
        const bool drawn = !moving && !flying && !hasUnfinished() && !m_application.searcher().isBusy();
        if (!drawn || frames < 3)
            window->update();
        return drawn && frames >= 3;
    });
    QObject::disconnect(connection);
    return settled;
}

void Guide::call(QObject *object, const char *function, const QString &argument)
{
    if (!QMetaObject::invokeMethod(object, function, Q_ARG(QString, argument)))
        qWarning("%s has no function %s", object->metaObject()->className(), function);
}

void Guide::callPages(const char *function, const QString &argument)
{
    call(m_application.window()->findChild<QObject *>(u"pages"_s), function, argument);
}

void Guide::enter(KioskSession::Phase phase)
{
    // A session's beginning and end put back what the guide has set.
    Session &session = m_application.session();
    Preferences &preferences = m_application.preferences();
    const QString language = session.languageTagText();
    const Preferences::Values values = preferences.values();
    m_application.kiosk().session().setPhase(phase);
    preferences.setLook(values.look);
    preferences.setTextSize(values.textSize);
    preferences.setReducedMotion(values.reducedMotion);
    session.setLanguageTag(language);
}

void Guide::openAt(const QString &page)
{
    enter(KioskSession::Phase::InUse);
    callPages("open", page);
}

void Guide::selectOnMap(const QString &partner)
{
    openAt(u"map"_s);
    call(m_application.window(), "select", partner);
}

void Guide::openTimeline(const QString &partnership)
{
    openAt(u"anniversaries"_s);
    callPages("openTimeline", partnership);
}

void Guide::openFavourites(const QStringList &keys)
{
    Favourites &favourites = m_application.favourites();
    favourites.reset();
    std::ranges::for_each(keys, [&](const QString &key) { favourites.toggle(key); });
    openAt(u"favourites"_s);
}

void Guide::search(const QString &text)
{
    openAt(u"search"_s);
    m_application.searcher().setText(text);
}

QList<Guide::Stop> Guide::stops()
{
    const Catalog &catalog = m_application.session().catalog();
    const QString home = m_application.session().home();
    QString partner;
    QString agreement;
    QString richest;
    qsizetype most = -1;
    for (const Partnership &partnership : catalog.partnershipsOf(home)) {
        for (const Milestone &milestone : partnership.milestones) {
            const qsizetype wealth = milestone.points.size() + milestone.signatories.size();
            if (!milestone.isAgreement() || wealth <= most)
                continue;
            most = wealth;
            agreement = milestone.id;
            richest = partnership.id;
            for (const Party &party : partnership.parties) {
                if (!party.municipality.isEmpty() && party.municipality != home)
                    partner = party.municipality;
            }
        }
    }
    QList<Stop> stops{{u"map"_s, [this] { selectOnMap(u""_s); }}};
    if (!partner.isEmpty()) {
        stops.append({u"map-selected"_s, [this, partner] { selectOnMap(partner); }});
    }
    stops.append({u"partners"_s, [this] { openAt(u"partners"_s); }});
    if (!partner.isEmpty()) {
        stops.append({u"partner"_s, [this, partner] {
                          openAt(u"partners"_s);
                          callPages("openPartner", partner);
                      }});
        stops.append({u"agreement"_s, [this, agreement] {
                          openAt(u"partners"_s);
                          callPages("openAgreement", agreement);
                      }});
    }
    for (const QString &page : {u"explore"_s, u"anniversaries"_s, u"networks"_s, u"choose"_s, u"about"_s,
             u"display"_s, u"statement"_s})
        stops.append({page, [this, page] { openAt(page); }});
    stops.append({u"timeline"_s, [this] { openTimeline(u""_s); }});
    stops.append({u"timeline-first-year"_s, [this] {
                      openTimeline(u""_s);
                      // As if the visitor had moved it there: else it goes on to today.
                      const QObject *pages = m_application.window()->findChild<QObject *>(u"pages"_s);
                      auto *timeline = pages->property("currentItem").value<QQuickItem *>();
                      timeline->setProperty("moved", true);
                      timeline->setProperty("contentY", 0);
                  }});
    if (!richest.isEmpty())
        stops.append({u"timeline-of-one"_s, [this, richest] { openTimeline(richest); }});
    stops.append({u"favourites-none"_s, [this] { openFavourites({}); }});
    if (!partner.isEmpty()) {
        using Kind = Favourites::Kind;
        QStringList marked{
            Favourites::key(Kind::Partner, partner), Favourites::key(Kind::Agreement, agreement)};
        // As who marked it when it was still to come.
        const QList<Event> events = catalog.eventsOf(home);
        const auto latest =
            std::ranges::max_element(events, {}, [](const Event &event) { return event.begin.earliest(); });
        if (latest != events.end())
            marked.append(Favourites::key(Kind::Event, latest->id));
        stops.append({u"favourites"_s, [this, marked] { openFavourites(marked); }});
    }
    // On a public screen the keyboard on it goes when the field is left, and the list grows under the keys.
    stops.append({u"search"_s, [this] { search(u"val"_s); }, !m_application.session().isKiosk()});
    stops.append({u"search-nothing"_s, [this] { search(u"valmeira"_s); }});
    stops.append({u"search-empty"_s, [this] { search({}); }});
    if (m_application.session().isKiosk()) {
        using enum KioskSession::Phase;
        stops.append({u"keyboard"_s,
            [this] {
                openAt(u"choose"_s);
                m_application.window()->findChild<QQuickItem *>(u"chooseField"_s)->forceActiveFocus();
            },
            false});
        stops.append({u"still-here"_s, [this] { enter(Asking); }, false});
        stops.append({u"cleaning"_s, [this] { enter(Cleaning); }, false});
        stops.append({u"invitation"_s, [this] { enter(Inviting); }, false});
    }
    return stops;
}

QList<Guide::Stop> Guide::allStops()
{
    QList<Stop> all = stops();
    const Catalog &catalog = m_application.session().catalog();
    const QString home = m_application.session().home();
    for (const Partnership &partnership : catalog.partnershipsOf(home)) {
        for (const Party &party : partnership.parties) {
            if (!party.municipality.isEmpty() && party.municipality != home) {
                const QString id = party.municipality;
                all.append({u"partner-"_s + id, [this, id] {
                                openAt(u"partners"_s);
                                callPages("openPartner", id);
                            }});
            }
        }
        all.append({u"timeline-"_s + partnership.id, [this, id = partnership.id] { openTimeline(id); }});
        for (const Milestone &milestone : partnership.milestones) {
            if (milestone.isAgreement()) {
                const QString id = milestone.id;
                all.append({u"agreement-"_s + id, [this, id] {
                                openAt(u"anniversaries"_s);
                                callPages("openAgreement", id);
                            }});
            }
        }
    }
    return all;
}

QList<QQuickItem *> Guide::scrollables() const
{
    QList<QQuickItem *> found;
    collectVisible(m_application.window()->findChild<QQuickItem *>(u"stage"_s), found, [](QQuickItem *item) {
        return item->inherits("QQuickFlickable")
            && item->property("contentHeight").toReal() > item->height() + 1;
    });
    return found;
}
