// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QSslServer>
#include <QString>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

/// A certificate of its own making, for these names, with its secret key; made by openssl.
class Certificate {
public:
    /// `days` counts from today; a negative one makes a certificate that is over.
    explicit Certificate(const QString &names = QStringLiteral("DNS:localhost"), int days = 2);
    QString file() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    QSslConfiguration configuration() const;

private:
    QTemporaryDir m_folder;
};

/// A request as the server saw it; names of headers in lower case.
struct SeenRequest {
    QByteArray path;
    QMap<QByteArray, QByteArray> headers;
};

/// A small web server over TLS on this machine, with files, ETags and ranges, that can be made to misbehave.
/// In a thread of its own.
class WebServer {
public:
    struct Manners {
        bool hasEtags = true;
        bool knowsRanges = true;
        bool sendsWrongRange = false;
        bool sendsNoLength = false;
        qint64 breaksOffAfter = -1; ///< bytes of each body of more than that; -1: never
        int status = 0; ///< instead of the file; 0: the file
        QByteArray redirect = {}; ///< to this address, for files whose name begins with "moved-"
    };

    explicit WebServer(const Certificate &certificate);
    ~WebServer();

    QString url(const QString &file, const QString &host = QStringLiteral("localhost")) const;
    quint16 port() const { return m_port; }
    void setFolder(const QString &folder);
    void setManners(const Manners &manners);
    /// The requests since the last call.
    QList<SeenRequest> seen();

    /// The address of a proxy beside it, which leads every CONNECT here whatever the name.
    QString proxy() const;
    /// What the proxy was asked to connect to since the last call.
    QList<QByteArray> connected();

private:
    class Listener;
    QThread m_thread;
    Listener *m_listener = nullptr; ///< lives in the thread
    quint16 m_port = 0;
};
