// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "kioskconfig.h"

#include "configtable.h"

#include <QFile>

#include <exception>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostSyntaxErrors = 20;

/// Reads the sections of a file one after the other.
class ConfigReader {
public:
    ConfigReader(const toml::table &root, const QString &file)
        : m_root(root)
        , m_file(file)
    {
    }

    void read()
    {
        section(u"kiosk"_s, [this](ConfigTable &table) { readKiosk(table); });
        section(u"session"_s, [this](ConfigTable &table) { readSession(table); });
        section(u"content"_s, [this](ConfigTable &table) { readContent(table); });
        section(u"update"_s, [this](ConfigTable &table) { readUpdate(table); });
        for (const auto &[key, node] : m_root) {
            const QString name = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
            if (!m_sections.contains(name))
                m_read.problems.append({m_file, int(key.source().begin.line), name,
                    u"there is no such section"_s, u"There are: [%1]."_s.arg(m_sections.join(u"], ["))});
        }
    }

    const ReadConfig &result() const { return m_read; }
    const QStringList &keys() const { return m_keys; }

private:
    template <typename Read> void section(const QString &name, const Read &read)
    {
        m_sections.append(name);
        const toml::node *node = m_root.get(name.toStdString());
        if (node && !node->is_table())
            m_read.problems.append({m_file, int(node->source().begin.line), name, u"has to be a section"_s,
                u"Write [%1] on a line of its own, and its keys below."_s.arg(name)});
        ConfigTable table(node ? node->as_table() : nullptr, name, m_file, m_read.problems);
        read(table);
        table.finish();
        m_keys += table.keys();
    }

    void readKiosk(ConfigTable &table)
    {
        KioskConfig::Kiosk &kiosk = m_read.config.kiosk;
        table.id(u"home"_s, kiosk.home);
        table.languages(u"languages"_s, kiosk.languages);
        table.choice(u"look"_s, kiosk.look, {u"as-device"_s, u"light"_s, u"dark"_s, u"high-contrast"_s});
        table.numberOrNone(u"dpi"_s, kiosk.dpi, 20, 1000);
        table.path(u"street-map"_s, kiosk.streetMap);
        table.path(u"health-file"_s, kiosk.healthFile);
        table.pinHash(u"pin-hash"_s, kiosk.pinHash);
    }

    void readSession(ConfigTable &table)
    {
        KioskConfig::Session &session = m_read.config.session;
        table.seconds(u"idle-seconds"_s, session.idle, 30, 600);
        table.seconds(u"idle-listening-seconds"_s, session.idleListening, 30, 1200);
        table.seconds(u"countdown-seconds"_s, session.countdown, 20, 120);
        table.seconds(u"scene-seconds"_s, session.scene, 20, 30);
        table.time(u"night-begins"_s, session.nightBegins);
        table.time(u"night-ends"_s, session.nightEnds);
        if (session.nightBegins.has_value() != session.nightEnds.has_value()) {
            table.report(session.nightBegins ? u"night-begins"_s : u"night-ends"_s, u"stands alone"_s,
                u"Write both night-begins and night-ends, or none; the screen is never dark now."_s);
            session.nightBegins.reset();
            session.nightEnds.reset();
        }
    }

    void readContent(ConfigTable &table)
    {
        KioskConfig::Content &content = m_read.config.content;
        const QString usual = content.folder;
        table.path(u"folder"_s, content.folder);
        if (content.folder.isEmpty()) {
            content.folder = usual;
            table.report(u"folder"_s, u"is empty"_s, u"Name a folder, or leave the key out."_s);
        }
    }

    void readUpdate(ConfigTable &table)
    {
        KioskConfig::Update &update = m_read.config.update;
        table.path(u"folder"_s, update.folder);
        table.httpsUrl(u"url"_s, update.url);
        table.publicKeys(u"public-keys"_s, update.publicKeys);
        table.times(u"check-at"_s, update.checkAt);
        table.number(u"size-limit-mib"_s, update.sizeLimitMib, 1, 512);
        table.path(u"ca-file"_s, update.caFile);
        if (update.publicKeys.isEmpty() && (!update.folder.isEmpty() || !update.url.isEmpty()))
            table.report(update.url.isEmpty() ? u"folder"_s : u"url"_s, u"brings nothing without a key"_s,
                u"Name the town's key in public-keys: what is not signed with it is not taken."_s);
    }

    const toml::table &m_root;
    QString m_file;
    ReadConfig m_read;
    QStringList m_sections;
    QStringList m_keys;
};

QString messageOf(const toml::parse_error &error)
{
    const auto text = error.description();
    QString message = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return u"is not TOML: "_s + message.remove(u"Error while parsing "_s);
}

/// A line that is no TOML is left out, so that it costs its own key only; a section's head that is none costs
/// the section, whose keys would count for the one before.
void leaveOut(QList<QByteArray> &lines, qsizetype line)
{
    const auto isHead = [&](qsizetype at) { return lines[at].trimmed().startsWith('['); };
    const bool endsSection = isHead(line) && !lines[line].contains('=');
    lines[line].clear();
    while (endsSection && ++line < lines.size() && !isHead(line))
        lines[line].clear();
}

ReadConfig unreadable(const QString &file, int line, const QString &message, const QString &remedy)
{
    return {{}, {{file, line, {}, message, remedy + u" The defaults are used for everything."_s}}};
}
} // namespace

QString ConfigProblem::toString() const
{
    QStringList parts{line > 0 ? file + u':' + QString::number(line) : file};
    if (!key.isEmpty())
        parts.append(key);
    parts.append(message + u". "_s + remedy);
    return parts.join(u": ");
}

ReadConfig readKioskConfig(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return unreadable(file, 0, u"cannot be read: "_s + opened.errorString(),
            u"Give the program the right to read it."_s);
    const QByteArray bytes = opened.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return unreadable(
            file, 0, u"is larger than any configuration"_s, u"Name a file of keys and values."_s);
    QList<QByteArray> lines = bytes.split('\n');
    QList<ConfigProblem> problems;
    while (problems.size() < mostSyntaxErrors) {
        const QByteArray text = lines.join('\n');
        try {
            const toml::table root =
                toml::parse(std::string_view(text.constData(), std::size_t(text.size())));
            ConfigReader reader(root, file);
            reader.read();
            ReadConfig read = reader.result();
            read.problems = problems + read.problems;
            return read;
        } catch (const toml::parse_error &error) {
            const int line = int(error.source().begin.line);
            problems.append({file, line, {}, messageOf(error), u"Correct this line; it is left out."_s});
            if (line < 1 || line > lines.size() || lines[line - 1].trimmed().isEmpty())
                break;
            leaveOut(lines, line - 1);
        } catch (const std::exception &error) {
            return unreadable(file, 0, QString::fromUtf8(error.what()), u"Make the file smaller."_s);
        }
    }
    problems.append(
        unreadable(file, 0, u"has more mistakes than can be left out"_s, u"Begin with the first."_s)
            .problems);
    return {{}, problems};
}

QStringList kioskConfigKeys()
{
    const toml::table nothing;
    ConfigReader reader(nothing, {});
    reader.read();
    return reader.keys();
}
