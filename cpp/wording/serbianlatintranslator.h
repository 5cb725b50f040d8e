// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

/// Serbian Latin for tr() and qsTr(): loaded with the Serbian Cyrillic translation, answers in Latin letters.
class SerbianLatinTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
        int n = -1) const override;
};
