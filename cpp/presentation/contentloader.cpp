// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentloader.h"

#include <QLoggingCategory>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcContent, "partnercities.content", QtInfoMsg)

namespace {
/// Of a text that matched: two to three lines on a phone.
constexpr qsizetype longestExcerpt = 120;
} // namespace

ContentLoader::ContentLoader(const QString &file, QByteArrayView builtIn, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_builtIn(builtIn)
{
    m_worker.setMaxThreadCount(1);
}

ContentLoader::~ContentLoader()
{
    m_worker.waitForDone();
}

void ContentLoader::load(const QString &home)
{
    m_worker.start([this, home] { loadOnWorker(home); });
}

void ContentLoader::change(const QString &file, const QString &home)
{
    m_worker.start([this, file, home] {
        m_file = file;
        m_store.reset();
        m_isBuiltIn = false;
        loadOnWorker(home);
    });
}

QByteArray ContentLoader::pictureBytes(const QString &municipality, Picture::Kind kind, int position)
{
    // Not a QFuture: who waits for one may run its work himself, on the wrong thread.
    const auto promise = std::make_shared<std::promise<QByteArray>>();
    m_worker.start([=, this] {
        const auto bytes = m_store ? m_store->pictureBytes(municipality, kind, position) : QByteArray();
        if (!bytes)
            qCWarning(lcContent).noquote() << bytes.error().detail;
        promise->set_value(bytes.value_or(QByteArray()));
    });
    return promise->get_future().get();
}

void ContentLoader::find(const SearchQuestion &question)
{
    const int number = ++m_asked;
    m_worker.start([this, question, number] {
        if (number == m_asked)
            findOnWorker(question);
    });
}

void ContentLoader::openIndex()
{
    const int number = m_asked;
    m_worker.start([this, number] {
        if (m_store && number == m_asked)
            (void)m_store->find({u"a"_s, {}, Language::English, 1});
    });
}

void ContentLoader::findOnWorker(const SearchQuestion &question)
{
    auto answer = std::make_shared<FoundInContent>();
    answer->question = question;
    if (m_store) {
        auto found = m_store->find(question);
        if (found)
            static_cast<SearchAnswer &>(*answer) = std::move(*found);
        else
            qCWarning(lcContent).noquote() << found.error().detail;
    }
    const SearchWords words(question.text);
    for (const FoundThing &thing : std::as_const(answer->found))
        answer->excerpts.append(excerptAround(thing.hit.body, words, longestExcerpt));
    Q_EMIT found(answer);
}

std::optional<StorageError> ContentLoader::openFirstUsable()
{
    if (!m_file.isEmpty()) {
        auto store = ContentStore::open(m_file);
        if (store) {
            m_store.emplace(std::move(*store));
            return std::nullopt;
        }
        qCWarning(lcContent).noquote() << m_file + u": "_s + store.error().detail;
        Q_EMIT problemFound(store.error());
    }
    auto store = ContentStore::openBytes(m_builtIn);
    if (!store)
        return store.error();
    m_store.emplace(std::move(*store));
    m_isBuiltIn = true;
    return std::nullopt;
}

void ContentLoader::loadOnWorker(const QString &home)
{
    if (!m_store) {
        if (const auto error = openFirstUsable()) {
            qCCritical(lcContent).noquote() << "built-in content:" << error->detail;
            Q_EMIT failed(*error);
            return;
        }
    }
    auto content = read(home);
    if (!content && !m_isBuiltIn) {
        // Damage that the check at opening cannot see, such as a date that is none: the same way out.
        qCWarning(lcContent).noquote() << m_file + u": "_s + content.error().detail;
        Q_EMIT problemFound(content.error());
        if (auto builtIn = ContentStore::openBytes(m_builtIn)) {
            m_store.emplace(std::move(*builtIn));
            m_isBuiltIn = true;
            content = read(home);
        }
    }
    if (!content) {
        qCCritical(lcContent).noquote() << content.error().detail;
        Q_EMIT failed(content.error());
        return;
    }
    Q_EMIT loaded(*content);
}

tl::expected<std::shared_ptr<const LoadedContent>, StorageError> ContentLoader::read(const QString &home)
{
    auto content = std::make_shared<LoadedContent>();
    content->wanted = home;

    auto municipalities = m_store->municipalities();
    if (!municipalities)
        return tl::unexpected(municipalities.error());
    content->municipalities = std::move(*municipalities);

    const bool known = std::ranges::any_of(
        content->municipalities, [&](const MunicipalityEntry &m) { return m.id == home; });
    if (known) {
        content->home = home;
    } else {
        const auto info = m_store->info();
        if (!info)
            return tl::unexpected(info.error());
        content->home = info->defaultHome;
        if (!home.isEmpty())
            qCWarning(lcContent).noquote()
                << "there is no municipality" << home << "in the content;" << content->home << "is shown";
    }

    auto catalog = m_store->catalogOf(content->home);
    if (!catalog)
        return tl::unexpected(catalog.error());
    content->catalog = std::move(*catalog);
    return content;
}
