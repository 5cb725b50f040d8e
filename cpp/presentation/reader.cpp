// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "reader.h"

#include "spoken.h"

#include <QLoggingCategory>
#include <QPointerEvent>
#include <QStandardPaths>

#include <algorithm>

Q_LOGGING_CATEGORY(lcReader, "partnercities.reader")

using namespace Qt::StringLiterals;

namespace {
/// The voices of espeak-ng; Serbian reads both scripts.
QString voiceOf(Language language)
{
    switch (language) {
    case Language::Slovenian:
        return u"sl"_s;
    case Language::Serbian:
    case Language::SerbianLatin:
        return u"sr"_s;
    case Language::Latvian:
        return u"lv"_s;
    case Language::English:
        return u"en-gb"_s;
    }
    Q_UNREACHABLE_RETURN({});
}
} // namespace

Reader::Reader(Session &session, const QString &program, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_program(QStandardPaths::findExecutable(program))
{
    connect(&m_process, &QProcess::finished, this, &Reader::goOn);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        qCWarning(lcReader).noquote() << m_program + u": "_s + m_process.errorString();
        stop();
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        qCWarning(lcReader).noquote() << m_program + u": it does not come to an end, so it was stopped"_s;
        stop();
    });
    // What is on the page is another text now.
    connect(&m_session, &Session::languageChanged, this, &Reader::stop);
    connect(&m_session, &Session::homeChanged, this, &Reader::stop);
}

Reader::~Reader()
{
    silence();
}

QQuickItem *Reader::current() const
{
    return m_state != State::Silent && m_at < m_passages.size() ? m_passages[m_at].item : nullptr;
}

void Reader::setVolume(int percent)
{
    percent = std::clamp(percent, 10, 100);
    if (percent == m_volume)
        return;
    m_volume = percent;
    Q_EMIT volumeChanged();
    if (m_state == State::Speaking)
        speak(); // the present text again, as loud as is wished now
}

void Reader::collect(QQuickItem *item, QList<Passage> &passages)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    const bool isButton = item->inherits("QQuickAbstractButton");
    if (item->property("unspoken").toBool())
        return;
    if (isButton || item->inherits("QQuickText")) {
        // A text that is cut, or marked, for the eye knows what it says as a whole.
        const QVariant plain = item->property("plain");
        const QString text = (plain.isValid() ? plain : item->property("text")).toString().trimmed();
        if (!text.isEmpty())
            passages.append({item, text});
        return;
    }
    // What a picture shows; its credit is a text of its own.
    if (const QString alt = item->property("alt").toString(); !alt.isEmpty())
        passages.append({item, alt});
    QList<QQuickItem *> children = item->childItems();
    // A list makes its rows in any order.
    if (item->parentItem() && item->parentItem()->inherits("QQuickItemView"))
        std::ranges::stable_sort(children, {}, &QQuickItem::y);
    for (QQuickItem *child : std::as_const(children))
        collect(child, passages);
}

void Reader::setControls(QQuickItem *controls)
{
    if (controls == m_controls)
        return;
    m_controls = controls;
    Q_EMIT controlsChanged();
}

bool Reader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::TouchBegin || event->type() == QEvent::MouseButtonPress) {
        const QPointF at = static_cast<QPointerEvent *>(event)->points().constFirst().scenePosition();
        if (!m_controls || !m_controls->isVisible() || !m_controls->contains(m_controls->mapFromScene(at)))
            stop();
    }
    return QObject::eventFilter(watched, event);
}

void Reader::setPage(QQuickItem *page)
{
    stop();
    m_page = page;
    if (page && isAvailable())
        collect(page, m_passages);
    if (m_passages.isEmpty())
        return;
    m_window = page->window();
    if (m_window)
        m_window->installEventFilter(this);
    setState(State::Speaking);
    speak();
}

void Reader::speak()
{
    silence();
    while (m_at < m_passages.size() && !m_passages[m_at].item)
        ++m_at; // its page is gone
    if (m_at >= m_passages.size())
        return stop();
    Q_EMIT currentChanged();
    bringIntoSight(m_passages[m_at].item);
    utter(m_passages[m_at].text);
}

void Reader::utter(const QString &text)
{
    // The text goes by standard input: whatever it begins with, it is no option.
    m_process.start(m_program,
        {u"-v"_s, voiceOf(m_session.language()), u"-a"_s, QString::number(m_volume * 2), u"-s"_s, u"150"_s,
            u"--stdin"_s});
    m_process.write(spoken(text, m_session.language()).toUtf8() + '\n');
    m_process.closeWriteChannel();
    // Ten times what it takes at the usual pace.
    m_limit.start(std::chrono::seconds(10) + std::chrono::milliseconds(700) * text.size());
}

void Reader::say(const QString &word)
{
    m_said = word;
    Q_EMIT saidChanged();
    if (m_state != State::Silent || !isAvailable())
        return;
    silence();
    utter(word);
}

void Reader::goOn()
{
    m_limit.stop();
    if (m_state != State::Speaking)
        return;
    ++m_at;
    speak();
}

void Reader::silence()
{
    m_limit.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QSignalBlocker blocked(m_process);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void Reader::setPaused(bool paused)
{
    if (m_state == State::Silent || paused == isPaused())
        return;
    setState(paused ? State::Paused : State::Speaking);
    if (paused)
        silence();
    else
        speak();
}

void Reader::setPosition(int position)
{
    if (m_state == State::Silent)
        return;
    m_at = std::clamp(qsizetype(position), qsizetype(0), m_passages.size() - 1);
    setState(State::Speaking);
    speak();
}

void Reader::stop()
{
    silence();
    if (m_window)
        m_window->removeEventFilter(this);
    m_page = nullptr;
    m_passages.clear();
    m_at = 0;
    setState(State::Silent);
    Q_EMIT currentChanged();
}

void Reader::reset()
{
    stop();
    setVolume(usualVolume);
}

void Reader::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Reader::bringIntoSight(const QQuickItem *item) const
{
    for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (!around->inherits("QQuickFlickable"))
            continue;
        const qreal top = item->mapToItem(around, {0, 0}).y();
        const qreal margin = around->height() * 0.15;
        if (top >= margin / 2 && top + item->height() <= around->height())
            return;
        const qreal first = around->property("originY").toReal();
        const qreal last =
            std::max(first, first + around->property("contentHeight").toReal() - around->height());
        around->setProperty(
            "contentY", std::clamp(around->property("contentY").toReal() + top - margin, first, last));
        return;
    }
}
