// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "printing.h"
#include "vocabulary.h"

#include <QSet>

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEMPLATE_TEST_CASE("A value is read from the word it is written as, and from no other", "", TextStatus,
    Municipality::Level, Party::Role, Milestone::Kind, Partnership::Form, Partnership::Status, Event::Kind)
{
    QSet<QString> words;
    for (std::size_t i = 0; i < wordsOf<TestType>.size(); ++i) {
        const auto value = TestType(i);
        CHECK(valueOf<TestType>(wordFor(value)) == value);
        CHECK(wordFor(value) == wordFor(value).toLower());
        words.insert(wordFor(value));
    }
    CHECK(words.size() == qsizetype(wordsOf<TestType>.size()));
    CHECK_FALSE(valueOf<TestType>(u"").has_value());
    CHECK_FALSE(valueOf<TestType>(u"nonsense").has_value());
    CHECK_FALSE(valueOf<TestType>(wordFor(TestType(0)).toUpper()).has_value());
}

TEST_CASE("The words stand at the places of their values")
{
    CHECK(wordFor(TextStatus::Derived) == u"derived");
    CHECK(wordFor(Municipality::Level::District) == u"district");
    CHECK(wordFor(Party::Role::Participant) == u"participant");
    CHECK(wordFor(Milestone::Kind::FirstContact) == u"first-contact");
    CHECK(wordFor(Milestone::Kind::Ended) == u"ended");
    CHECK(wordFor(Partnership::Form::NetworkMembership) == u"network-membership");
    CHECK(wordFor(Partnership::Status::Ended) == u"ended");
    CHECK(wordFor(Event::Kind::Signing) == u"signing");
}
