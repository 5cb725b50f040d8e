// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalog.h"
#include "contentstore.h"
#include "searchmatch.h"

#include <QByteArrayView>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

/// What was read for one municipality, ready to be shown.
struct LoadedContent {
    Catalog catalog;
    QList<MunicipalityEntry> municipalities; ///< all that can be chosen
    QString wanted; ///< the id that load() was given
    QString home; ///< the municipality asked for, or the package's default
};

/// What was found for one question, with the pieces of text that matched.
struct FoundInContent : SearchAnswer {
    SearchQuestion question;
    QList<Excerpt> excerpts; ///< one for each of `found`
};

/// Opens the content package and reads from it on a thread of its own, never on the one that draws.
///
/// The package is a file or, without one, the copy built into the program. When the file cannot be used the
/// built-in copy is, and the problem is told.
class ContentLoader : public QObject {
    Q_OBJECT

public:
    /// An empty file name means the built-in copy. The bytes must outlive the loader.
    ContentLoader(const QString &file, QByteArrayView builtIn, QObject *parent = nullptr);
    ~ContentLoader() override;

    /// Reads what the pages of a municipality need; an empty or unknown id stands for the package's default
    /// home.
    void load(const QString &home);
    /// Reads from another file from now on, and the same home from it; an empty name means the built-in copy.
    /// When it cannot be used, the problem is told and the built-in copy is.
    void change(const QString &file, const QString &home);
    /// The bytes of a picture as ContentStore::pictureBytes() tells them; empty also when they cannot be
    /// read. Waits for the thread that reads: not to be called on the one that draws.
    QByteArray pictureBytes(const QString &municipality, Picture::Kind kind, int position);
    /// Looks for things; found() follows unless another question comes first. A content that cannot be
    /// searched is one in which nothing is found.
    void find(const SearchQuestion &question);
    /// Opens what find() looks in, which takes the first question a moment: for when nothing else is to be
    /// done.
    void openIndex();
    /// The last question needs no answer any more.
    void forgetQuestion() { ++m_asked; }

Q_SIGNALS:
    void found(const std::shared_ptr<const FoundInContent> &answer);
    void loaded(const std::shared_ptr<const LoadedContent> &content);
    /// The package asked for cannot be used; loaded() follows with the built-in copy, if that can.
    void problemFound(const StorageError &error);
    /// Not even the built-in copy can be used.
    void failed(const StorageError &error);

private:
    void loadOnWorker(const QString &home);
    void findOnWorker(const SearchQuestion &question);
    std::optional<StorageError> openFirstUsable();
    tl::expected<std::shared_ptr<const LoadedContent>, StorageError> read(const QString &home);

    QString m_file; ///< touched by the worker only, once there is one
    const QByteArrayView m_builtIn;
    std::optional<ContentStore> m_store; ///< touched by the worker only
    bool m_isBuiltIn = false;
    std::atomic<int> m_asked = 0; ///< questions so far; only the last is worth an answer
    QThreadPool m_worker;
};
