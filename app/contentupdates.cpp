// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentupdates.h"

#include <QLoggingCategory>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcUpdates, "partnercities.updates", QtInfoMsg)

namespace {
/// A frame may have been on its way when the content came; the next one shows it.
constexpr int framesThatShowIt = 2;
} // namespace

ContentUpdates::ContentUpdates(Settings settings)
    : m_settings(std::move(settings))
{
    if (m_settings.folder.isEmpty())
        return;
    m_slots.emplace(m_settings.folder, m_settings.rules);
    m_shown = m_slots->begin(clock());
    tell();
    connect(&m_look, &QTimer::timeout, this, &ContentUpdates::lookForNext);
    m_look.setInterval(m_settings.pace);
    connect(&m_patience, &QTimer::timeout, this, &ContentUpdates::goBack);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_settings.patience);
}

ContentClock ContentUpdates::clock() const
{
    return {m_settings.today(), m_settings.notBefore};
}

void ContentUpdates::tell() const
{
    for (const QString &warning : m_shown.warnings)
        qCWarning(lcUpdates).noquote() << warning;
}

void ContentUpdates::watch(ContentLoader &loader, Session &session, QQuickWindow *window)
{
    if (!isOn())
        return;
    m_loader = &loader;
    m_session = &session;
    m_window = window;
    connect(m_session, &Session::contentChanged, this, &ContentUpdates::noticeContent);
    connect(m_session, &Session::stateChanged, this, &ContentUpdates::noticeContent); // the first one
    connect(m_window, &QQuickWindow::frameSwapped, this, &ContentUpdates::noticeFrame);
    m_patience.start();
    noticeContent();
}

void ContentUpdates::setIdle(bool idle)
{
    if (!isOn() || idle == m_look.isActive())
        return;
    if (!idle)
        return m_look.stop();
    m_look.start();
    lookForNext();
}

void ContentUpdates::lookForNext()
{
    if (!m_isConfirmed)
        return;
    if (const auto next = m_slots->advance(clock()))
        show(*next);
}

void ContentUpdates::show(const ContentChoice &choice)
{
    m_shown = choice;
    tell();
    m_isConfirmed = false;
    m_framesToCome = 0;
    m_patience.start();
    // Not the home that is shown: the next visitor's may be on its way, and another one would be passed over.
    m_loader->change(choice.file, m_session->wantedHome());
}

void ContentUpdates::noticeContent()
{
    if (m_isConfirmed || m_session->state() != Session::State::Ready)
        return;
    // What is shown instead, because the file cannot be read after all, confirms nothing.
    const QString version = m_session->contentVersion();
    if (!m_shown.file.isEmpty() && VersionNumber::fromString(version) != m_shown.version)
        return;
    m_framesToCome = framesThatShowIt;
    m_window->update();
}

void ContentUpdates::noticeFrame()
{
    if (m_framesToCome == 0)
        return;
    if (--m_framesToCome > 0)
        return m_window->update();
    m_patience.stop();
    m_isConfirmed = true;
    const auto shown = VersionNumber::fromString(m_session->contentVersion()).value_or(VersionNumber());
    if (const auto confirmed = m_slots->confirm(shown); !confirmed)
        qCWarning(lcUpdates).noquote() << confirmed.error();
    else
        qCInfo(lcUpdates).noquote() << "content" << shown.toString() << "is shown";
}

void ContentUpdates::goBack()
{
    const VersionNumber failed = m_shown.version;
    const ContentChoice before = m_slots->goBack(clock());
    if (before.file == m_shown.file && before.version == failed)
        return; // nothing else to show
    qCWarning(lcUpdates).noquote() << "no frame came with content"
                                   << failed.toString() + u"; the one before is shown"_s;
    show(before);
}
