// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "httpsclient.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto longestSilence = 30s;
constexpr auto longestTransfer = 1h;
constexpr int mostRedirects = 5;

enum Status : quint16 { Ok = 200, PartialContent = 206, NotModified = 304 };

QString remedy(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return u"Look at the server's certificate, at update.ca-file and at the clock."_s;
    case QNetworkReply::HostNotFoundError:
        return u"Look at the network, and at the name in update.url."_s;
    case QNetworkReply::ContentNotFoundError:
        return u"Look at update.url, and whether the file is on the server."_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"Look at the proxy (https_proxy)."_s;
    default:
        return u"It is tried again later."_s;
    }
}

/// One answer on its way: hands its bytes on and remembers the first thing that went wrong.
class Transfer {
public:
    Transfer(QNetworkReply &reply, const HttpsRequest &request, const HttpsClient::Sink &sink)
        : m_reply(reply)
        , m_request(request)
        , m_sink(sink)
    {
    }

    void takeHead()
    {
        if (m_kind || m_problem)
            return;
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == Ok)
            m_kind = HttpsAnswer::Kind::Whole;
        else if (status == PartialContent && m_request.from > 0 && startsWhereAsked())
            m_kind = HttpsAnswer::Kind::Rest;
        else if (status == NotModified && !m_request.knownEtag.isEmpty())
            m_kind = HttpsAnswer::Kind::NotChanged;
        else if (status == PartialContent)
            fail(u"the server sends another part of the file than was asked for. Publish the file anew."_s);
        else if (status >= 200 && status < 300)
            fail(u"the server answers %1, which is no file. Look at update.url."_s.arg(status));
        // All others end as errors of the reply.
    }

    void takeBytes()
    {
        takeHead();
        if (m_problem || !m_kind) {
            m_reply.readAll();
            return;
        }
        const QByteArray bytes = m_reply.readAll();
        m_read += bytes.size();
        if (m_read > m_request.limit)
            return fail(
                u"the file is larger than the limit. Raise update.size-limit-mib, or publish less."_s);
        if (bytes.isEmpty())
            return;
        if (const auto taken = m_sink(answer(), bytes); !taken)
            fail(taken.error());
    }

    void fail(const QString &problem)
    {
        if (m_problem)
            return;
        m_problem = problem;
        m_reply.abort();
    }

    tl::expected<HttpsAnswer, QString> result() const
    {
        const QString where = m_request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        if (m_problem)
            return tl::unexpected(where + u": "_s + *m_problem);
        if (m_reply.error() != QNetworkReply::NoError)
            return tl::unexpected(u"%1: %2. %3"_s.arg(where, m_reply.errorString(), remedy(m_reply.error())));
        if (!m_kind)
            return tl::unexpected(where + u": the server sent no answer. It is tried again later."_s);
        return answer();
    }

private:
    HttpsAnswer answer() const { return {*m_kind, m_reply.rawHeader("ETag")}; }

    bool startsWhereAsked() const
    {
        const QByteArray head = "bytes " + QByteArray::number(m_request.from) + '-';
        return m_reply.rawHeader("Content-Range").startsWith(head);
    }

    QNetworkReply &m_reply;
    const HttpsRequest &m_request;
    const HttpsClient::Sink &m_sink;
    std::optional<HttpsAnswer::Kind> m_kind;
    std::optional<QString> m_problem;
    qint64 m_read = 0;
};
} // namespace

tl::expected<QList<QSslCertificate>, QString> certificatesIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return tl::unexpected(
            u"%1 cannot be read: %2. Name a file in update.ca-file that the program may read."_s.arg(
                file, opened.errorString()));
    const auto certificates = QSslCertificate::fromDevice(&opened, QSsl::Pem);
    if (certificates.isEmpty())
        return tl::unexpected(u"%1 has no certificate in it. Name a PEM file in update.ca-file."_s.arg(file));
    return certificates;
}

HttpsClient::HttpsClient(const QList<QSslCertificate> &authorities)
    : m_tls(QSslConfiguration::defaultConfiguration())
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_tls.setCaCertificates(m_tls.caCertificates() + authorities);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
}

QNetworkRequest HttpsClient::networkRequest(const HttpsRequest &request) const
{
    QNetworkRequest asked(request.url);
    asked.setSslConfiguration(m_tls);
    asked.setTransferTimeout(longestSilence);
    asked.setMaximumRedirectsAllowed(mostRedirects);
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setRawHeader("User-Agent", "partner-cities-update");
    // Or Qt would unpack what is packed, and count other bytes than the server.
    asked.setRawHeader("Accept-Encoding", "identity");
    if (!request.knownEtag.isEmpty())
        asked.setRawHeader("If-None-Match", request.knownEtag);
    if (request.from > 0) {
        asked.setRawHeader("Range", "bytes=" + QByteArray::number(request.from) + '-');
        // A weak ETag promises no equal bytes and may not stand there (RFC 9110, 13.1.5).
        if (!request.sameEtag.isEmpty() && !request.sameEtag.startsWith("W/"))
            asked.setRawHeader("If-Range", request.sameEtag);
    }
    return asked;
}

tl::expected<HttpsAnswer, QString> HttpsClient::get(const HttpsRequest &request, const Sink &sink)
{
    if (request.url.scheme() != "https"_L1)
        return tl::unexpected(
            u"%1 is no https address. Write one in update.url."_s.arg(request.url.toDisplayString()));
    const std::unique_ptr<QNetworkReply> reply(m_manager.get(networkRequest(request)));
    Transfer transfer(*reply, request, sink);
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { transfer.takeBytes(); });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestTransfer, &loop,
        [&] { transfer.fail(u"it took longer than an hour. It is tried again later."_s); });
    if (!reply->isFinished())
        loop.exec();
    transfer.takeBytes();
    return transfer.result();
}
