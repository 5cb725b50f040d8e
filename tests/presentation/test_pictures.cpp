// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentreader.h"
#include "entrymaker.h"
#include "packagewriter.h"
#include "partnerdetails.h"
#include "pictureprovider.h"
#include "realsession.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
/// The fixture's content, in which a test may change something, as a package of its own.
class Pictured {
public:
    explicit Pictured(const std::function<void(Catalog &)> &change = [](Catalog &) { })
    {
        auto catalog = readContent(QStringLiteral(FIXTURE_CONTENT));
        REQUIRE(catalog.has_value());
        change(*catalog);
        REQUIRE(writePackage(*catalog, package()).has_value());
    }
    QString package() const { return m_folder.filePath(u"content.sqlite"_s); }

private:
    QTemporaryDir m_folder;
};

/// What an Image is given for an id.
struct Answer {
    Answer(PictureProvider &provider, const QString &id, QSize requested = {})
    {
        const std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(id, requested));
        QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
        CHECK(finished.isEmpty()); // nothing was waited for
        REQUIRE(finished.wait(20000));
        error = response->errorString();
        const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
        if (texture)
            image = texture->image();
    }
    QString error;
    QImage image;
};

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    REQUIRE(writer.write(image));
    return bytes;
}
} // namespace

TEST_CASE("A municipality's pictures are told with alt text, caption and whose they are")
{
    const Pictured content;
    RealSession real(u"lipovec"_s, Language::English, {2026, 11, 21}, content.package());
    const EntryMaker maker(real.session);
    const PictureEntry arms = maker.arms(u"lipovec"_s);
    CHECK(arms.url == u"image://pictures/lipovec/arms/0/2026.11.1");
    CHECK(arms.alt == u"A green linden leaf above blue water on a golden shield");
    CHECK(arms.credit == u"Coat of arms: Občina Lipovec, CC0 1.0");
    CHECK(real.session.homeArms() == arms);

    const auto photographs = maker.photographs(u"lipovec"_s);
    REQUIRE(photographs.size() == 2);
    CHECK(photographs[0].url == u"image://pictures/lipovec/photograph/0/2026.11.1");
    CHECK(photographs[0].caption == u"Lipovec from the north");
    CHECK(photographs[0].credit == u"Photograph: Ana Lipar, CC BY-SA 4.0");
    CHECK(photographs[0].ratio == 720. / 1280);
    CHECK(photographs[1].url == u"image://pictures/lipovec/photograph/1/2026.11.1");
    CHECK(photographs[1].caption.isEmpty());
    CHECK(photographs[1].credit == u"Photograph: Občina Lipovec, z dovoljenjem občine");

    const QList<PartnerEntry> partners = maker.partners();
    const auto partner = std::ranges::find(partners, u"krusevlje"_s, &PartnerEntry::key);
    REQUIRE(partner != partners.cend());
    CHECK(partner->arms.url == u"image://pictures/krusevlje/arms/0/2026.11.1");
    CHECK(partner->arms.credit == u"Coat of arms: Општина Крушевље, CC BY 4.0");
}

TEST_CASE("The first photograph is the cover, the others follow")
{
    const Pictured content;
    RealSession real(u"lipovec"_s, Language::English, {2026, 11, 21}, content.package());
    PartnerDetails details;
    details.setSession(&real.session);
    details.setMunicipality(u"lipovec"_s);
    CHECK(details.cover().url == u"image://pictures/lipovec/photograph/0/2026.11.1");
    REQUIRE(details.photographs().size() == 1);
    CHECK(details.photographs().constFirst().url == u"image://pictures/lipovec/photograph/1/2026.11.1");
    details.setMunicipality(u"krusevlje"_s);
    CHECK(details.cover().url.isEmpty());
    CHECK(details.photographs().isEmpty());
}

TEST_CASE("A municipality without pictures has empty entries")
{
    RealSession real(u"jesenice"_s);
    CHECK(real.session.homeArms() == PictureEntry());
    CHECK(EntryMaker(real.session).photographs(u"jesenice"_s).isEmpty());
}

TEST_CASE("The provider draws pictures just large enough to cover what is asked for")
{
    const Pictured content;
    RealSession real(u"lipovec"_s, Language::English, {2026, 11, 21}, content.package());
    PictureProvider provider(real.loader);
    const Answer arms(provider, u"lipovec/arms/0"_s, {64, 64});
    CHECK(arms.error.isEmpty());
    CHECK(arms.image.size() == QSize(64, 76));
    CHECK(qAlpha(arms.image.pixel(0, 75)) == 0);
    CHECK(Answer(provider, u"lipovec/photograph/0"_s, {320, 160}).image.size() == QSize(320, 180));
    CHECK(Answer(provider, u"lipovec/photograph/0"_s).image.size() == QSize(1280, 720));
    CHECK(Answer(provider, u"lipovec/photograph/1"_s, {10'000, 10'000}).image.size() == QSize(800, 450));
}

TEST_CASE("A picture that is not there is an error, not a blank")
{
    const Pictured content;
    RealSession real(u"lipovec"_s, Language::English, {2026, 11, 21}, content.package());
    PictureProvider provider(real.loader);
    const auto *id =
        GENERATE("lipovec/photograph/2", "lipovec/photograph/-1", "lipovec/film/0", "atlantis/arms/0",
            "lipovec/arms", "lipovec/arms/x", "lipovec/arms/0/0/0", "", "//", "../lipovec/arms/0");
    const Answer answer(provider, QString::fromUtf8(id), {64, 64});
    CAPTURE(id);
    CHECK(!answer.error.isEmpty());
    CHECK(answer.image.isNull());
}

TEST_CASE("A damaged picture is an error")
{
    const auto spoil = GENERATE(
        as<void (*)(QByteArray &)>(), [](QByteArray &b) { b = "nothing like a picture"; },
        [](QByteArray &b) { b = b.first(40); }, [](QByteArray &b) { b.replace(0, 4, "GIF8"); },
        [](QByteArray &b) { b = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"; });
    const Pictured content([&](Catalog &c) { spoil(c.municipalities[u"lipovec"_s].photographs[0].bytes); });
    RealSession real(u"lipovec"_s, Language::English, {2026, 11, 21}, content.package());
    PictureProvider provider(real.loader);
    const Answer answer(provider, u"lipovec/photograph/0"_s, {64, 64});
    CHECK(answer.error.contains(u"\"lipovec/photograph/0\" is damaged"));
    CHECK(answer.image.isNull());
    CHECK(Answer(provider, u"lipovec/arms/0"_s, {64, 64}).error.isEmpty()); // the others are well
}

TEST_CASE("Without any content there is no picture, and nobody waits for one")
{
    ContentLoader loader({}, "not a package");
    CHECK(loader.pictureBytes(u"lipovec"_s, Picture::Kind::Arms, 0).isEmpty());
}

TEST_CASE("A picture of more pixels than the content may have is not decoded")
{
    const auto large = decodedPicture(encoded(QImage(4097, 2, QImage::Format_RGB32), "png"), {64, 64});
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error().contains(u"too large"));
}

TEST_CASE("A photograph that the camera held sideways stands upright, at the size asked for")
{
    QImage wide(800, 600, QImage::Format_RGB32);
    wide.fill(Qt::red);
    QByteArray bytes = encoded(wide, "jpeg");
    // After the first marker: Exif with an orientation of 6, a quarter turn to the right.
    bytes.insert(2,
        QByteArray("\xff\xe1\x00\x22"
                   "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
            36));
    const auto upright = decodedPicture(bytes, {150, 100});
    REQUIRE(upright.has_value());
    CHECK(upright->size() == QSize(150, 200));
}
