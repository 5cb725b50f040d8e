// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "session.h"

#include "entrymaker.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSession, "partnercities.session")

using namespace Qt::StringLiterals;

Session::Session(ContentLoader &loader, Settings settings, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_settings(std::move(settings))
    , m_wording(m_settings.language)
    , m_today(m_settings.today())
    , m_content(std::make_shared<const LoadedContent>())
{
    connect(&m_loader, &ContentLoader::loaded, this, &Session::takeContent);
    connect(&m_loader, &ContentLoader::problemFound, this, &Session::takeProblem);
    connect(&m_loader, &ContentLoader::failed, this, [this](const StorageError &error) {
        takeProblem(error);
        if (m_state == State::Loading)
            setState(State::Failed);
    });
    // Kiosks run for months: the day changes under way.
    connect(&m_dayTimer, &QTimer::timeout, this, &Session::noticeNewDay);
    m_dayTimer.start(std::chrono::minutes(1));
    m_wantedHome = m_settings.home;
    m_loader.load(m_wantedHome);
}

void Session::takeContent(const std::shared_ptr<const LoadedContent> &content)
{
    if (content->wanted != m_wantedHome)
        return; // the visitor has chosen another one meanwhile
    m_wantedHome = content->home;
    if (m_firstHome.isEmpty())
        m_firstHome = content->home;
    const bool otherHome = content->home != home();
    m_content = content;
    takeToday();
    Q_EMIT contentChanged();
    if (otherHome)
        Q_EMIT homeChanged();
    setState(State::Ready);
}

void Session::takeProblem(const StorageError &error)
{
    m_problem = error.kind;
    m_acknowledged = false;
    Q_EMIT problemChanged();
}

void Session::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

bool Session::takeToday()
{
    const QDate clock = m_settings.today();
    const QDate published = m_content->catalog.info.published.earliest();
    // Somewhere else the day of publication has begun a day before.
    const bool knows = m_settings.isGivenDay || !published.isValid() || clock >= published.addDays(-1);
    if (!knows && m_knowsToday)
        qCWarning(lcSession).noquote() << u"the clock says "_s + clock.toString(Qt::ISODate)
                + u", before the content was published: nothing is said to be today. Set the clock."_s;
    const QDate today = knows ? clock : published;
    const bool changed = today != m_today || knows != m_knowsToday;
    m_today = today;
    m_knowsToday = knows;
    return changed;
}

void Session::noticeNewDay()
{
    if (takeToday())
        Q_EMIT contentChanged();
}

QString Session::problem() const
{
    if (!m_problem)
        return {};
    switch (*m_problem) {
    case StorageError::Kind::NotFound:
        return tr("The content file was not found.");
    case StorageError::Kind::NotReadable:
        return tr("The content file cannot be read.");
    case StorageError::Kind::NotAPackage:
        return tr("The file is not a content file of this app.");
    case StorageError::Kind::Damaged:
        return tr("The content file is damaged.");
    case StorageError::Kind::TooNew:
        return tr("The content file needs a newer version of this app.");
    case StorageError::Kind::TooOld:
        return tr("The content file is too old for this app.");
    }
    Q_UNREACHABLE_RETURN({});
}

void Session::setAcknowledged(bool acknowledged)
{
    if (acknowledged == m_acknowledged)
        return;
    m_acknowledged = acknowledged;
    Q_EMIT problemChanged();
}

void Session::setLanguageTag(const QString &tag)
{
    const auto wanted = languageFromTag(tag);
    if (!wanted || *wanted == language())
        return;
    m_wording = Wording(*wanted);
    Q_EMIT languageChanged();
    Q_EMIT problemChanged();
    Q_EMIT contentChanged();
}

void Session::reset()
{
    setLanguageTag(languageTag(m_settings.language));
    if (!m_firstHome.isEmpty())
        setHome(m_firstHome);
    // Where there is nothing to show, that must go on being said.
    if (m_state != State::Failed)
        setAcknowledged(true);
}

QList<LanguageEntry> Session::languages() const
{
    QList<LanguageEntry> entries;
    for (const Language each : m_settings.languages)
        entries.append({languageTag(each), languageOwnName(each)});
    return entries;
}

void Session::setHome(const QString &municipality)
{
    if (municipality == m_wantedHome && !m_isVisiting)
        return;
    visit(municipality);
    m_isVisiting = false;
    Q_EMIT homeChosen(municipality);
}

void Session::visit(const QString &municipality)
{
    if (municipality == m_wantedHome)
        return;
    m_isVisiting = true;
    m_wantedHome = municipality;
    m_loader.load(municipality);
}

QString Session::homeName() const
{
    return words(catalog().municipalities.value(home()).name);
}

QString Session::homeCountryCode() const
{
    return catalog().municipalities.value(home()).country;
}

QString Session::homeSummary() const
{
    return words(catalog().municipalities.value(home()).summary);
}

QString Session::homeContact() const
{
    return words(catalog().municipalities.value(home()).contact);
}

QString Session::homeAccent() const
{
    return catalog().municipalities.value(home()).accent;
}

PictureEntry Session::homeArms() const
{
    return EntryMaker(*this).arms(home());
}

bool Session::homeHasContent() const
{
    return catalog().municipalities.value(home()).isHome;
}

QGeoCoordinate Session::homeCoordinate() const
{
    const auto position = catalog().municipalities.value(home()).position;
    return position ? QGeoCoordinate(position->latitude, position->longitude) : QGeoCoordinate();
}

QString Session::contentVersion() const
{
    return catalog().info.version;
}
