// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

/// How one visitor wants to see and hear the app. Remembered on a device of one's own, forgotten on a kiosk.
class Preferences final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY changed FINAL)
    /// The size of all texts, in percent of the ordinary size: minimumTextSize to maximumTextSize.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed FINAL)
    Q_PROPERTY(int minimumTextSize READ minimumTextSize CONSTANT FINAL)
    Q_PROPERTY(int maximumTextSize READ maximumTextSize CONSTANT FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    /// Everything that can be touched stands in the lower half of a tall screen.
    Q_PROPERTY(bool withinReach READ isWithinReach WRITE setWithinReach NOTIFY changed FINAL)
    /// Partnerships are told in plain words.
    Q_PROPERTY(bool easyLanguage READ easyLanguage WRITE setEasyLanguage NOTIFY changed FINAL)

public:
    /// AsDevice follows the device, and is light where that says nothing.
    enum class Look : quint8 { AsDevice, Light, Dark, HighContrast };
    Q_ENUM(Look)

    struct Values {
        Look look = Look::AsDevice;
        int textSize = 100;
        bool reducedMotion = false;
        bool withinReach = false;
        bool easyLanguage = false;
        bool operator==(const Values &) const = default;
    };

    /// `start` is what reset() comes back to.
    explicit Preferences(Values start, QObject *parent = nullptr);

    const Values &values() const { return m_values; }
    Look look() const { return m_values.look; }
    void setLook(Look look) { set(&Values::look, look); }
    int textSize() const { return m_values.textSize; }
    /// What is beyond the limits becomes the limit.
    void setTextSize(int percent);
    static int minimumTextSize() { return 100; }
    static int maximumTextSize() { return 200; }
    bool reducedMotion() const { return m_values.reducedMotion; }
    void setReducedMotion(bool reduced) { set(&Values::reducedMotion, reduced); }
    bool isWithinReach() const { return m_values.withinReach; }
    void setWithinReach(bool within) { set(&Values::withinReach, within); }
    bool easyLanguage() const { return m_values.easyLanguage; }
    void setEasyLanguage(bool easy) { set(&Values::easyLanguage, easy); }

    /// As it was in the beginning: the next visitor is another one.
    Q_INVOKABLE void reset();

    /// The look as one word ("as-device", "light", "dark", "high-contrast"), for settings and the command
    /// line.
    static QString word(Look look);
    static std::optional<Look> lookFrom(const QString &word);

Q_SIGNALS:
    void changed();

private:
    template <typename Value> void set(Value Values::*member, Value value)
    {
        if (m_values.*member == value)
            return;
        m_values.*member = value;
        Q_EMIT changed();
    }

    Values m_start;
    Values m_values;
};
