// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "selftest.h"

#include "guide.h"

#include <QMutex>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
QMutex mutex;
QStringList warnings;
QString where;

void noteWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings.append(where + u": "_s + message);
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

int visitAll(Application &application, Guide &guide)
{
    int visited = 0;
    for (const Guide::Stop &stop : guide.allStops()) {
        stop.go();
        for (const Language language : allLanguages) {
            {
                const QMutexLocker lock(&mutex);
                where = application.session().home() + u'/' + stop.name + u'/' + languageTag(language);
            }
            application.session().setLanguageTag(languageTag(language));
            if (!guide.settle())
                qWarning("the page did not come to rest");
            ++visited;
        }
    }
    return visited;
}
} // namespace

int runSelfTest(Application &application)
{
    qInstallMessageHandler(noteWarning);
    int visited = 0;
    if (application.start()) {
        application.preferences().setReducedMotion(true);
        Guide guide(application);
        if (!guide.waitForContent()) {
            qWarning("there is no content");
        } else {
            QStringList homes;
            for (const MunicipalityEntry &municipality : application.session().municipalities()) {
                if (municipality.isHome)
                    homes.append(municipality.id);
            }
            homes.append(u"ljubljana"_s); // listed, but without pages of its own
            for (const QString &home : std::as_const(homes)) {
                application.session().setHome(home);
                if (!guide.waitForHome(home))
                    qWarning("%s does not open", qPrintable(home));
                visited += visitAll(application, guide);
            }
        }
    }
    if (const QString problem = application.session().problem(); !problem.isEmpty())
        qWarning("%s", qPrintable(problem));
    qInstallMessageHandler(nullptr);

    for (const QString &warning : std::as_const(warnings))
        std::printf("FAILED %s\n", qPrintable(warning));
    std::printf("self-test: %d pages visited, %d warnings\n", visited, int(warnings.size()));
    return visited > 0 && warnings.isEmpty() ? 0 : 1;
}
