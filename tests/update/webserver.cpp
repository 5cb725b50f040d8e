// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "webserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

Certificate::Certificate(const QString &names, int days)
{
    QStringList words{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN=test"_s, u"-addext"_s,
        u"subjectAltName="_s + names, u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s, file()};
    if (days >= 0)
        words << u"-days"_s << QString::number(days);
    else
        words << u"-not_before"_s << u"20200101000000Z"_s << u"-not_after"_s << u"20200201000000Z"_s;
    QProcess openssl;
    openssl.start(u"openssl"_s, words);
    REQUIRE(openssl.waitForFinished());
    INFO(openssl.readAllStandardError().toStdString());
    REQUIRE(openssl.exitCode() == 0);
}

QSslConfiguration Certificate::configuration() const
{
    QFile certificate(file());
    QFile key(m_folder.filePath(u"key.pem"_s));
    REQUIRE((certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly)));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

/// Answers one request a connection.
class WebServer::Listener : public QObject {
public:
    explicit Listener(const QSslConfiguration &configuration)
    {
        m_server.setParent(this);
        m_proxy.setParent(this);
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
        connect(&m_proxy, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_proxy.nextPendingConnection())
                lead(socket);
        });
    }

    bool listen()
    {
        return m_server.listen(QHostAddress::LocalHost) && m_proxy.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }
    quint16 proxyPort() const { return m_proxy.serverPort(); }

    QMutex mutex;
    QString folder;
    Manners manners;
    QList<SeenRequest> seen;
    QList<QByteArray> connected;

private:
    void serve(QTcpSocket *socket)
    {
        auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
            *head += socket->readAll();
            if (head->contains("\r\n\r\n"))
                answer(socket, *head);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    void answer(QTcpSocket *socket, const QByteArray &head)
    {
        const QMutexLocker locker(&mutex);
        SeenRequest request;
        const QList<QByteArray> lines = head.trimmed().split('\n');
        request.path = lines[0].split(' ').value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        seen.append(request);
        send(socket, request);
    }

    void send(QTcpSocket *socket, const SeenRequest &request) const
    {
        const QString name = QString::fromUtf8(request.path).section(u'/', -1);
        if (name.startsWith(u"moved-") && !manners.redirect.isEmpty())
            return finish(socket, "302 Found", "Location: " + manners.redirect + "\r\n", {});
        QFile file(folder + u'/' + name);
        if (manners.status != 0)
            return finish(socket, QByteArray::number(manners.status) + " Whatever", {}, "sorry");
        if (!file.open(QIODevice::ReadOnly))
            return finish(socket, "404 Not Found", {}, "no such file");
        QByteArray body = file.readAll();
        const QByteArray etag =
            '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex().first(12) + '"';
        QByteArray headers = manners.hasEtags ? "ETag: " + etag + "\r\n" : QByteArray();
        if (manners.hasEtags && request.headers.value("if-none-match") == etag)
            return finish(socket, "304 Not Modified", headers, {});
        const QByteArray range = request.headers.value("range");
        const QByteArray ifRange = request.headers.value("if-range");
        if (manners.knowsRanges && range.startsWith("bytes=") && (ifRange.isEmpty() || ifRange == etag)) {
            const qint64 from =
                range.sliced(6).split('-').value(0).toLongLong() + (manners.sendsWrongRange ? 1 : 0);
            headers += "Content-Range: bytes " + QByteArray::number(from) + '-'
                + QByteArray::number(body.size() - 1) + '/' + QByteArray::number(body.size()) + "\r\n";
            return finish(socket, "206 Partial Content", headers, body.sliced(from));
        }
        finish(socket, "200 OK", headers, body);
    }

    void finish(
        QTcpSocket *socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body) const
    {
        const QByteArray length = manners.sendsNoLength
            ? QByteArray()
            : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + length + headers + "\r\n");
        const bool breaksOff = manners.breaksOffAfter >= 0 && body.size() > manners.breaksOffAfter;
        socket->write(breaksOff ? body.first(manners.breaksOffAfter) : body);
        socket->disconnectFromHost();
    }

    void lead(QTcpSocket *socket)
    {
        auto head = std::make_shared<QByteArray>();
        auto *further = new QTcpSocket(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, further, head] {
            if (further->state() != QAbstractSocket::UnconnectedState) {
                further->write(socket->readAll());
                return;
            }
            *head += socket->readAll();
            if (!head->contains("\r\n\r\n"))
                return;
            {
                const QMutexLocker locker(&mutex);
                connected.append(head->split(' ').value(1));
            }
            further->connectToHost(QHostAddress::LocalHost, port());
        });
        connect(further, &QTcpSocket::connected, socket,
            [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(further, &QTcpSocket::readyRead, socket,
            [socket, further] { socket->write(further->readAll()); });
        connect(further, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    QSslServer m_server;
    QTcpServer m_proxy;
};

WebServer::WebServer(const Certificate &certificate)
    : m_listener(new Listener(certificate.configuration()))
{
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    bool isListening = false;
    QMetaObject::invokeMethod(
        m_listener, [&] { isListening = m_listener->listen(); }, Qt::BlockingQueuedConnection);
    REQUIRE(isListening);
    m_port = m_listener->port();
}

WebServer::~WebServer()
{
    QMetaObject::invokeMethod(m_listener, [this] { delete m_listener; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString WebServer::url(const QString &file, const QString &host) const
{
    return u"https://%1:%2/kiosk/%3"_s.arg(host).arg(m_port).arg(file);
}

void WebServer::setFolder(const QString &folder)
{
    const QMutexLocker locker(&m_listener->mutex);
    m_listener->folder = folder;
}

void WebServer::setManners(const Manners &manners)
{
    const QMutexLocker locker(&m_listener->mutex);
    m_listener->manners = manners;
}

QList<SeenRequest> WebServer::seen()
{
    const QMutexLocker locker(&m_listener->mutex);
    return std::exchange(m_listener->seen, {});
}

QString WebServer::proxy() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_listener->proxyPort());
}

QList<QByteArray> WebServer::connected()
{
    const QMutexLocker locker(&m_listener->mutex);
    return std::exchange(m_listener->connected, {});
}
