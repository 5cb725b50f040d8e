// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "contentloader.h"
#include "entries.h"
#include "wording.h"

#include <QCoreApplication>
#include <QDate>
#include <QGeoCoordinate>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

/// What one visitor sees: the content of the chosen municipality in the chosen language on today's date.
///
/// Every model and every page hangs on one Session and follows its contentChanged().
class Session final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// Why the content asked for is not shown, in the visitor's language; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    /// Whether the visitor has read of the problem, or there is none.
    Q_PROPERTY(bool acknowledged READ isAcknowledged WRITE setAcknowledged NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString language READ languageTagText WRITE setLanguageTag NOTIFY languageChanged FINAL)
    Q_PROPERTY(QList<LanguageEntry> languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QString home READ home WRITE setHome NOTIFY homeChanged FINAL)
    /// The same municipality; to set it shows another one for a while, which is not remembered as chosen.
    Q_PROPERTY(QString visited READ home WRITE visit NOTIFY homeChanged FINAL)
    Q_PROPERTY(QString homeName READ homeName NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString homeCountryCode READ homeCountryCode NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString homeSummary READ homeSummary NOTIFY contentChanged FINAL)
    /// Where those are heard who cannot use something; empty when the municipality does not say.
    Q_PROPERTY(QString homeContact READ homeContact NOTIFY contentChanged FINAL)
    /// The colour the municipality has chosen, "#93331f"; empty when it has none.
    Q_PROPERTY(QString homeAccent READ homeAccent NOTIFY contentChanged FINAL)
    Q_PROPERTY(PictureEntry homeArms READ homeArms NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool homeHasContent READ homeHasContent NOTIFY contentChanged FINAL)
    Q_PROPERTY(QGeoCoordinate homeCoordinate READ homeCoordinate NOTIFY homeChanged FINAL)
    Q_PROPERTY(QString contentVersion READ contentVersion NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString appVersion READ appVersion CONSTANT FINAL)
    Q_PROPERTY(bool isKiosk READ isKiosk CONSTANT FINAL)

public:
    enum class State : quint8 { Loading, Ready, Failed };
    Q_ENUM(State)

    struct Settings {
        Language language = Language::English;
        QString home; ///< empty for the package's default
        bool isKiosk = false;
        std::function<QDate()> today = &QDate::currentDate;
        /// It is no clock that says which day it is, but somebody who wants to see another day.
        bool isGivenDay = false;
        QList<Language> languages{allLanguages.begin(), allLanguages.end()}; ///< that can be chosen
    };

    /// The loader must outlive the session.
    Session(ContentLoader &loader, Settings settings, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString problem() const;
    bool isAcknowledged() const { return m_acknowledged; }
    void setAcknowledged(bool acknowledged);

    Language language() const { return m_wording.language(); }
    QString languageTagText() const { return languageTag(language()); }
    /// Unknown tags are passed over.
    void setLanguageTag(const QString &tag);
    QList<LanguageEntry> languages() const;

    QString home() const { return m_content->home; }
    /// What was asked for last, shown or not yet.
    QString wantedHome() const { return m_wantedHome; }
    void setHome(const QString &municipality);
    void visit(const QString &municipality);
    QString homeName() const;
    QString homeCountryCode() const;
    QString homeSummary() const;
    QString homeContact() const;
    QString homeAccent() const;
    PictureEntry homeArms() const;
    /// Whether the municipality tells its partnerships here, or is only listed.
    bool homeHasContent() const;
    QGeoCoordinate homeCoordinate() const;
    QString contentVersion() const;
    QString appVersion() const { return QCoreApplication::applicationVersion(); }

    /// The language and the home municipality of the beginning again: the next visitor is another one.
    void reset();

    bool isKiosk() const { return m_settings.isKiosk; }
    /// Today by the clock; the day on which the content was published where the clock stands before it, which
    /// must be wrong then.
    QDate today() const { return m_today; }
    /// Whether today is really today.
    bool knowsToday() const { return m_knowsToday; }
    const Catalog &catalog() const { return m_content->catalog; }
    const QList<MunicipalityEntry> &municipalities() const { return m_content->municipalities; }
    const Wording &wording() const { return m_wording; }

    /// A text in the visitor's language.
    QString words(const LocalizedText &text) const { return text.in(language()); }

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    /// Sent before contentChanged(), so that the interface's translator is in place when the models speak.
    void languageChanged();
    void contentChanged();
    /// Another municipality's content is there; sent after contentChanged().
    void homeChanged();
    /// Somebody has chosen a municipality; its content follows.
    void homeChosen(const QString &municipality);

private:
    void takeContent(const std::shared_ptr<const LoadedContent> &content);
    void takeProblem(const StorageError &error);
    void setState(State state);
    void noticeNewDay();
    /// Looks at the clock; whether another day is shown now.
    bool takeToday();

    ContentLoader &m_loader;
    Settings m_settings;
    Wording m_wording;
    QDate m_today;
    bool m_knowsToday = true;
    QTimer m_dayTimer;
    std::shared_ptr<const LoadedContent> m_content;
    QString m_firstHome; ///< shown first; empty before
    QString m_wantedHome; ///< what was asked for last, shown or not yet
    bool m_isVisiting = false; ///< it was not chosen for good
    std::optional<StorageError::Kind> m_problem;
    bool m_acknowledged = true;
    State m_state = State::Loading;
};
