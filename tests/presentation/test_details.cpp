// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "agreementdetails.h"
#include "partnerdetails.h"
#include "realsession.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("The partner's page tells the partnership from its first step on")
{
    RealSession real;
    PartnerDetails details;
    details.setSession(&real.session);
    details.setMunicipality(u"valjevo"_s);
    REQUIRE(details.partnerships().size() == 1);
    const PartnershipEntry partnership = details.partnerships().constFirst();
    REQUIRE(partnership.milestones.size() == 3);
    CHECK(partnership.milestones[0].year == 1962);
    CHECK(!partnership.milestones[0].isAgreement);
    CHECK(partnership.milestones[1].date == u"1.\u00a0avgust 1975"_s);
    CHECK(partnership.milestones[1].isAgreement);
    CHECK(partnership.title == u"Jesenice\u00A0– Valjevo"_s);
    CHECK(!details.events().isEmpty());
    CHECK(!partnership.sources.isEmpty());
}

TEST_CASE("A year is said once, and what stands below it says more than the year")
{
    RealSession real;
    PartnerDetails details;
    details.setSession(&real.session);
    details.setMunicipality(u"valjevo"_s);
    const QList<MilestoneEntry> steps = details.partnerships().constFirst().milestones;
    CHECK(steps[0].line.isEmpty()); // the title says what it was
    CHECK(steps[1].line == u"1.\u00a0avgust 1975\u00a0· podpisano"_s);
    QList<int> years;
    for (const MilestoneEntry &event : details.events()) {
        CHECK_FALSE(event.date.isEmpty()); // for those who hear it
        if (event.year > 0)
            years += event.year;
    }
    CHECK(years == QList<int>{1962, 2025, 2026});
}

TEST_CASE("A partner is told with the name it has at home, what it is and where")
{
    RealSession real;
    PartnerDetails details;
    details.setSession(&real.session);
    details.setMunicipality(u"valjevo"_s);
    CHECK(details.place() == u"Ваљево\u00a0· mesto, Srbija"_s);
    real.session.setLanguageTag(u"sr"_s); // its own name is the one that is shown
    CHECK(details.place() == u"Град, Србија"_s);
    real.session.setLanguageTag(u"sr-Latn"_s); // nor its other letters
    CHECK(details.place() == u"Grad, Srbija"_s);
}

TEST_CASE("The agreement's page tells who signed what")
{
    RealSession real;
    AgreementDetails details;
    details.setSession(&real.session);
    details.setMilestone(u"jesenice-valjevo-2025"_s);
    CHECK(details.points().size() == 5);
    REQUIRE(details.signatories().size() == 2);
    CHECK(details.signatories()[0].name == u"mag.\u00a0Peter Bohinec"_s);
    CHECK(details.next().contains(u"2027"_s));
    real.session.setLanguageTag(u"sr"_s);
    CHECK(details.signatories()[0].name == u"мр\u00a0Петер Бохинец"_s);
    CHECK(details.signatories()[1].name == u"Лазар Гојковић"_s);
    REQUIRE(details.partners().size() == 1);
    CHECK(details.partners()[0].key == u"valjevo"_s);
}

TEST_CASE("An agreement of three towns names all three and who stood in for whom")
{
    RealSession real(u"velenje"_s, Language::English);
    const auto partnerships = real.session.catalog().partnershipsOf(u"velenje"_s);
    QString milestone;
    for (const Partnership &partnership : partnerships) {
        if (partnership.parties.size() == 3)
            milestone = partnership.milestones.constFirst().id;
    }
    REQUIRE(!milestone.isEmpty());
    AgreementDetails details;
    details.setSession(&real.session);
    details.setMilestone(milestone);
    CHECK(details.parties() == u"Velenje\u00A0– Pljevlja\u00A0– Lukavac"_s);
    CHECK(details.partners().size() == 2);
    REQUIRE(details.signatories().size() == 3);
    int represented = 0;
    for (const SignatoryEntry &signatory : details.signatories())
        represented += signatory.office.contains(u"Rajko Kovačević"_s) ? 1 : 0;
    CHECK(represented == 1);
    CHECK(!details.claims().isEmpty()); // the year is inferred, and that is said
}

TEST_CASE("A town that has left is still told of, as what it is now")
{
    RealSession real(u"valmiera"_s, Language::English);
    PartnerDetails partner;
    partner.setSession(&real.session);
    partner.setMunicipality(u"vodnjan"_s);
    CHECK(partner.partner().isFormer);
    CHECK(partner.partner().since == u"former partner"_s);
    CHECK(partner.partnerships().size() == 1);
    AgreementDetails agreement;
    agreement.setSession(&real.session);
    agreement.setMilestone(u"valmiera-vallefoglia-vodnjan-2016"_s);
    CHECK(agreement.parties() == u"Valmiera\u00A0– Vallefoglia\u00A0– Vodnjan-Dignano"_s);
    REQUIRE(agreement.partners().size() == 2);
    CHECK(!agreement.partners()[0].isFormer);
    CHECK(agreement.partners()[1].isFormer);
    CHECK(!agreement.next().isEmpty()); // two keep it still
}

TEST_CASE("A milestone nobody knows gives an empty page, not a crash")
{
    RealSession real;
    AgreementDetails agreement;
    agreement.setSession(&real.session);
    agreement.setMilestone(u"jesenice-valjevo-2025"_s);
    REQUIRE_FALSE(agreement.title().isEmpty());
    agreement.setMilestone(u"nothing"_s); // nothing stays of the one before
    CHECK(agreement.title().isEmpty());
    CHECK(agreement.year() == 0);
    CHECK(agreement.points().isEmpty());
    CHECK(agreement.partners().isEmpty());
    PartnerDetails partner;
    partner.setSession(&real.session);
    partner.setMunicipality(u"nowhere"_s);
    CHECK(partner.partnerships().isEmpty());
}
