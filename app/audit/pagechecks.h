// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QQuickItem;
class QQuickWindow;

/// What an audit has looked at, check by check, and what it has found wrong.
struct AuditFindings {
    struct Check {
        int looked = 0;
        int wrong = 0;
    };
    QMap<QString, Check> checks;
    QStringList wrong; ///< one line each, where and what

    void note(const QString &check, bool good, const QString &what);
};

/// Looks at the page that a window shows with the eyes, hands and tools of those who find it hardest to use.
class PageChecks {
public:
    /// `where` begins each finding. Accessibility must be active for names() (see activateAccessibility()).
    PageChecks(QQuickWindow *window, AuditFindings &findings, const QString &where);

    /// No text is elided or cut off, no two lie on each other, and all letters are in the font asked for.
    /// That the app brings this font is told only where the system has none, as in the tests.
    void texts();
    /// Everything that can be tapped is `smallest` pixels wide and high (EN 301 549, WCAG 2.2: 2.5.5).
    void targets(double smallest);
    /// Everything that can be read or pressed is so with assistive technology too (EN 301 549: 11.5.2).
    void names();
    /// Tab reaches everything that can be pressed and comes round again (WCAG 2.2: 2.1.1, 2.1.2), and shows
    /// where it is (2.4.7).
    void keyboard();

private:
    QList<QQuickItem *> seen(const char *type) const;
    QList<QQuickItem *> seenInteractive() const;
    void note(const QString &check, bool good, const QString &what) const;

    QQuickWindow *m_window;
    AuditFindings &m_findings;
    QString m_where;
};

/// Lets the platform's accessibility run without a screen reader. To be called before the window is made.
void activateAccessibility();
