// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "session.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/// What the details of one thing share: they hang on a Session and are told anew when its content changes.
class SessionDetails : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Session *session READ session WRITE setSession NOTIFY changed REQUIRED FINAL)

public:
    using QObject::QObject;

    Session *session() const { return m_session; }
    void setSession(Session *session);

Q_SIGNALS:
    void changed();

protected:
    /// Takes what session() says, which is not null.
    virtual void take() = 0;
    void refresh();

private:
    QPointer<Session> m_session;
};
