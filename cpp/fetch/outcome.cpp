// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "outcome.h"

using namespace Qt::StringLiterals;

QString wordFor(Outcome::Result result)
{
    switch (result) {
    case Outcome::Result::Off:
        return u"off"_s;
    case Outcome::Result::NothingNew:
        return u"nothing-new"_s;
    case Outcome::Result::Staged:
        return u"staged"_s;
    case Outcome::Result::Refused:
        return u"refused"_s;
    case Outcome::Result::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Outcome moreTelling(const Outcome &one, const Outcome &other)
{
    const auto rank = [](const Outcome &outcome) {
        // Another attempt may help where something failed; it does not help against a refusal.
        constexpr int ranks[] = {0, 1, 4, 2, 3};
        return ranks[int(outcome.result)];
    };
    return rank(other) > rank(one) ? other : one;
}
