// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQml
import PartnerCities.Map

// Which files all maps of the app are drawn from. The window sets it.
QtObject {
    property mapFiles files
}
