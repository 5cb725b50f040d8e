// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "sessiondetails.h"

void SessionDetails::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::contentChanged, this, &SessionDetails::refresh);
    refresh();
}

void SessionDetails::refresh()
{
    if (m_session)
        take();
    Q_EMIT changed();
}
