// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "keypair.h"
#include "minisigntext.h"
#include "testfiles.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

// The judge is minisign itself.

namespace {
/// A folder in which minisign works on a file.
class Desk {
public:
    explicit Desk(const QByteArray &content = QByteArray(100'000, 'x'))
    {
        writeFile(path(u"file"_s), content);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool minisign(const QStringList &words, const QByteArray &typed = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"minisign"_s, words);
        REQUIRE(process.waitForStarted());
        process.write(typed);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished());
        UNSCOPED_INFO(process.readAllStandardError().toStdString());
        return process.exitCode() == 0;
    }
    /// A key pair made by minisign.
    PublicKey makeKeys() const
    {
        REQUIRE(minisign({u"-G"_s, u"-W"_s, u"-p"_s, u"town.pub"_s, u"-s"_s, u"town.key"_s}));
        return *PublicKey::fromText(bytesOf(path(u"town.pub"_s)));
    }
    tl::expected<QString, QString> verified(const QList<PublicKey> &keys) const
    {
        QFile file(path(u"file"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return verifiedComment(file, bytesOf(path(u"file.minisig"_s)), keys);
    }
    void sign(const KeyPair &keys, const QByteArray &comment) const
    {
        QFile file(path(u"file"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        writeFile(path(u"file.minisig"_s), keys.sign(file, comment).value());
    }

private:
    QTemporaryDir m_folder;
};

KeyPair keysIn(const QString &path)
{
    const auto keys = KeyPair::fromText(bytesOf(path));
    INFO((keys ? QString() : keys.error()).toStdString());
    REQUIRE(keys.has_value());
    return *keys;
}
} // namespace

TEST_CASE("What minisign signs is verified here, in today's form and in the old one")
{
    const bool isOld = GENERATE(false, true);
    const QByteArray content = GENERATE(QByteArray(), QByteArray("x"), QByteArray(1'000'000, '\7'));
    const Desk desk(content);
    const PublicKey key = desk.makeKeys();
    QStringList words{u"-S"_s, u"-s"_s, u"town.key"_s, u"-m"_s, u"file"_s, u"-t"_s, u"version:2026.12.1"_s};
    if (isOld)
        words.append(u"-l"_s);
    REQUIRE(desk.minisign(words));
    CHECK(MinisignSignature::fromText(bytesOf(desk.path(u"file.minisig"_s)))->isPrehashed == !isOld);
    CHECK(desk.verified({key}) == u"version:2026.12.1"_s);

    writeFile(desk.path(u"file"_s), content + "y");
    CHECK_FALSE(desk.verified({key}).has_value());
}

TEST_CASE("What is signed here is verified by minisign")
{
    const Desk desk;
    const KeyPair keys = KeyPair::generate();
    desk.sign(keys, "version:2026.12.1");
    const QString key = QString::fromLatin1(keys.publicKey().toText());
    CHECK(desk.minisign({u"-V"_s, u"-m"_s, u"file"_s, u"-P"_s, key}));
    CHECK(desk.minisign({u"-V"_s, u"-H"_s, u"-m"_s, u"file"_s, u"-P"_s, key}));
    writeFile(desk.path(u"town.pub"_s), keys.publicKey().toFile());
    CHECK(desk.minisign({u"-V"_s, u"-m"_s, u"file"_s, u"-p"_s, u"town.pub"_s}));
    CHECK(desk.verified({keys.publicKey()}) == u"version:2026.12.1"_s);

    writeFile(desk.path(u"file"_s), "another");
    CHECK_FALSE(desk.minisign({u"-V"_s, u"-m"_s, u"file"_s, u"-P"_s, key}));
}

TEST_CASE("Key files are the same for both: each signs with the other's")
{
    const Desk desk;
    SECTION("minisign's key here")
    {
        const PublicKey key = desk.makeKeys();
        const KeyPair keys = keysIn(desk.path(u"town.key"_s));
        CHECK(keys.publicKey() == key);
        desk.sign(keys, "by us");
        CHECK(desk.minisign({u"-V"_s, u"-m"_s, u"file"_s, u"-p"_s, u"town.pub"_s}));
    }
    SECTION("our key in minisign")
    {
        const KeyPair keys = KeyPair::generate();
        writeFile(desk.path(u"town.key"_s), keys.toText());
        CHECK(desk.minisign({u"-S"_s, u"-s"_s, u"town.key"_s, u"-m"_s, u"file"_s, u"-t"_s, u"by it"_s}));
        CHECK(desk.verified({keys.publicKey()}) == u"by it"_s);
        CHECK(keysIn(desk.path(u"town.key"_s)).publicKey() == keys.publicKey());
    }
}

TEST_CASE("The public key's file is the one that minisign would write of the secret key")
{
    const Desk desk;
    const KeyPair keys = KeyPair::generate();
    writeFile(desk.path(u"town.key"_s), keys.toText());
    REQUIRE(desk.minisign({u"-R"_s, u"-s"_s, u"town.key"_s, u"-p"_s, u"town.pub"_s}));
    CHECK(bytesOf(desk.path(u"town.pub"_s)).toStdString() == keys.publicKey().toFile().toStdString());
}

TEST_CASE("A key with a password is refused with what to do instead")
{
    const Desk desk;
    REQUIRE(desk.minisign({u"-G"_s, u"-p"_s, u"town.pub"_s, u"-s"_s, u"town.key"_s}, "secret\nsecret\n"));
    const auto keys = KeyPair::fromText(bytesOf(desk.path(u"town.key"_s)));
    REQUIRE_FALSE(keys.has_value());
    CHECK(keys.error().contains(u"password"));
    CHECK(keys.error().contains(u"minisign -Sm"));
}

TEST_CASE("A damaged secret key is not used")
{
    QByteArray bytes = QByteArray::fromBase64(KeyPair::generate().toText().split('\n')[1]);
    const int at = GENERATE(62, 93, 94, 125); // of the seed and of the public half
    bytes[at] = char(bytes[at] ^ 1);
    const auto keys = KeyPair::fromText("untrusted comment: x\n" + bytes.toBase64() + '\n');
    REQUIRE_FALSE(keys.has_value());
    CHECK(keys.error().contains(u"damaged"));
}

TEST_CASE("Only those who may sign count")
{
    const Desk desk;
    const KeyPair town = KeyPair::generate();
    const KeyPair other = KeyPair::generate();
    desk.sign(town, "comment");
    CHECK(desk.verified({town.publicKey()}).has_value());
    CHECK(desk.verified({other.publicKey(), town.publicKey()}).has_value());
    CHECK_FALSE(desk.verified({}).has_value());
    CHECK_FALSE(desk.verified({other.publicKey()}).has_value());
}

TEST_CASE("A signature of which any bit is another one does not hold, but for its first comment")
{
    const Desk desk;
    const KeyPair keys = KeyPair::generate();
    desk.sign(keys, "version:2026.12.1");
    const QByteArray whole = bytesOf(desk.path(u"file.minisig"_s));
    const auto meaning = [](const QByteArray &text) {
        const auto read = MinisignSignature::fromText(text);
        return read ? read->keyId + read->signature + read->trustedComment + read->globalSignature
                    : QByteArray();
    };
    int held = 0;
    for (qsizetype i = whole.indexOf('\n') + 1; i < whole.size() * 8 - 8; ++i) {
        QByteArray text = whole;
        text[i / 8] = char(text[i / 8] ^ (1 << (i % 8)));
        writeFile(desk.path(u"file.minisig"_s), text);
        if (!desk.verified({keys.publicKey()}))
            continue;
        ++held; // bits that mean nothing: the first comment's, and the last of a line of base64
        CHECK(meaning(text) == meaning(whole));
    }
    CHECK(held < (whole.indexOf('\n') + 3) * 8);
}

TEST_CASE("Something else than a signature or a key says so")
{
    const QByteArray text = GENERATE(QByteArray(), QByteArray("\n\n\n\n"), QByteArray("Dear Mayor"),
        QByteArray(100'000, 'A'), QByteArray("untrusted comment: x\nRWQ=\ntrusted comment: y\nAAAA\n"),
        QByteArray("untrusted comment: x\n") + QByteArray(100, 'A') + "\ntrusted comment: y\n"
            + QByteArray(88, 'A'));
    CHECK_FALSE(MinisignSignature::fromText(text).has_value());
    CHECK_FALSE(PublicKey::fromText(text).has_value());
    CHECK_FALSE(KeyPair::fromText(text).has_value());
}

TEST_CASE("Lines that end as on Windows are read as well")
{
    const Desk desk;
    const KeyPair keys = KeyPair::generate();
    desk.sign(keys, "comment");
    QByteArray text = bytesOf(desk.path(u"file.minisig"_s));
    text.replace("\n", "\r\n");
    writeFile(desk.path(u"file.minisig"_s), text);
    CHECK(desk.verified({keys.publicKey()}) == u"comment"_s);
    QByteArray key = keys.publicKey().toFile();
    key.replace("\n", "\r\n");
    CHECK(PublicKey::fromText(key) == keys.publicKey());
}
