// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disk.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>

/// What to ask a server for.
struct HttpsRequest {
    QUrl url;
    qint64 limit = 0; ///< of bytes in the answer; more are not read
    QByteArray knownEtag; ///< answer only if it is another one by now
    qint64 from = 0; ///< the first byte wanted
    QByteArray sameEtag; ///< from there only if it is still this one
};

/// What the server said.
struct HttpsAnswer {
    enum class Kind : quint8 {
        Whole, ///< all bytes came
        Rest, ///< those from `HttpsRequest::from` on came
        NotChanged, ///< it is the one whose ETag is known
    };
    Kind kind = Kind::Whole;
    QByteArray etag; ///< may be empty
};

/// Asks web servers over TLS, through the proxy that the system names (http_proxy, https_proxy, no_proxy),
/// one request after the other. Certificates are checked and nothing else than https is spoken, also when a
/// server sends elsewhere.
class HttpsClient {
public:
    /// `authorities` are trusted beside the system's.
    explicit HttpsClient(const QList<QSslCertificate> &authorities);

    /// Takes the bytes as they come, each time with the head of the answer.
    using Sink = std::function<DiskResult(const HttpsAnswer &answer, const QByteArray &bytes)>;
    /// The error is an English sentence with a remedy. Ends when nothing comes for 30 seconds, and after an
    /// hour.
    tl::expected<HttpsAnswer, QString> get(const HttpsRequest &request, const Sink &sink);

private:
    QNetworkRequest networkRequest(const HttpsRequest &request) const;

    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
};

/// The certificates of a PEM file; the error is an English sentence with a remedy.
tl::expected<QList<QSslCertificate>, QString> certificatesIn(const QString &file);
