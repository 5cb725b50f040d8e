// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "cities.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace {

constexpr int InClump = 40;

/// Numbers of the standard's generator, whose distributions differ from library to library.
class Dice {
public:
    double between(double least, double most)
    {
        return least + (most - least) * double(m_random()) / double(std::mt19937::max());
    }
    double normal(double deviation)
    {
        const double radius = std::sqrt(-2 * std::log(between(1e-9, 1)));
        return deviation * radius * std::cos(2 * std::numbers::pi * between(0, 1));
    }

private:
    std::mt19937 m_random{20'261'121}; // NOLINT(bugprone-random-generator-seed)
};

} // namespace

QList<QGeoCoordinate> inventedCities(int count)
{
    Dice dice;
    QList<QGeoCoordinate> cities;
    cities.reserve(count);
    double latitude = 0;
    double longitude = 0;
    for (int i = 0; i < count; ++i) {
        if (i % InClump == 0) {
            latitude = dice.between(36, 66);
            longitude = dice.between(-10, 42);
        }
        cities.append({std::clamp(latitude + dice.normal(0.7), 30.0, 72.0),
            std::clamp(longitude + dice.normal(1.0), -30.0, 60.0)});
    }
    return cities;
}
