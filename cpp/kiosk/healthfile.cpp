// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "healthfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>
#include <QSaveFile>

#include <unistd.h>

Q_LOGGING_CATEGORY(lcHealth, "partnercities.health")

using namespace Qt::StringLiterals;

namespace {
QMutex mutex;
QString last;
QtMessageHandler before = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg) {
        const QMutexLocker lock(&mutex);
        last = message;
    }
    if (before)
        before(type, context, message);
}
} // namespace

QByteArray Health::toJson() const
{
    QJsonObject object{
        {u"version"_s, appVersion},
        {u"content"_s, contentVersion},
        {u"contentExpired"_s, isContentExpired},
        {u"clockWrong"_s, isClockWrong},
        {u"uptime"_s, qint64(uptime.count())},
        {u"memory"_s, memory},
        {u"sessions"_s, sessions},
        {u"lastError"_s, lastError.isEmpty() ? QJsonValue() : QJsonValue(lastError)},
    };
    object[u"contentValidUntil"_s] =
        contentValidUntil.isNull() ? QJsonValue() : QJsonValue(contentValidUntil.toEdtf());
    object[u"frameAge"_s] = frameAge ? QJsonValue(double(frameAge->count()) / 1000) : QJsonValue();
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QStringList Health::told() const
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(uptime);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(uptime - hours);
    QStringList lines{
        tr("App version: %1").arg(appVersion),
        tr("Content version: %1").arg(contentVersion),
        tr("Running for: %1 h %2 min").arg(hours.count()).arg(minutes.count()),
        tr("Visits since then: %1").arg(sessions),
        tr("Memory: %1 MB").arg(memory / 1'000'000),
    };
    lines.append(tr("Last warning: %1").arg(lastError.isEmpty() ? tr("none") : lastError));
    return lines;
}

QStringList Health::warnings(const Wording &wording) const
{
    QStringList lines;
    if (isContentExpired)
        lines.append(tr("The content is out of date (its last day: %1). New content is needed.")
                .arg(wording.date(contentValidUntil)));
    if (isClockWrong)
        lines.append(tr("The clock of this computer is wrong. Set it, so that dates are right again."));
    return lines;
}

HealthFile::HealthFile(QString path, std::function<Health()> examine, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_examine(std::move(examine))
{
    connect(&m_minute, &QTimer::timeout, this, &HealthFile::write);
    m_minute.start(std::chrono::minutes(1));
}

bool HealthFile::write()
{
    QSaveFile file(m_path);
    const bool wrote =
        file.open(QIODevice::WriteOnly) && file.write(m_examine().toJson()) > 0 && file.commit();
    if (!wrote && m_wroteLast)
        qCWarning(lcHealth).noquote() << m_path + u": "_s + file.errorString();
    m_wroteLast = wrote;
    return wrote;
}

qint64 HealthFile::residentMemory()
{
    // proc_pid_statm(5): the second number is the resident set, in pages.
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> numbers = file.readAll().split(' ');
    return numbers.size() < 2 ? 0 : numbers[1].toLongLong() * ::sysconf(_SC_PAGESIZE);
}

void HealthFile::listen()
{
    if (!before)
        before = qInstallMessageHandler(&hear);
}

QString HealthFile::lastError()
{
    const QMutexLocker lock(&mutex);
    return last;
}
