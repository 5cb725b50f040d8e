// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "application.h"
#include "pagechecks.h"

/// Which pages an audit looks at.
struct AuditScope {
    QList<QSize> sizes;
    QList<Language> languages;
    QList<int> textSizes;
};

/// Leads the app through its pages and checks each; for the tests and for `--audit`.
/// The application must have been started after activateAccessibility().
AuditFindings audit(Application &application, const AuditScope &scope);

/// Audits all pages in all languages, text sizes and colours on the screens the product is made for, and
/// prints a table of the checks with their figures. Returns the exit code.
int runAudit(Application &application, const Options &options);
