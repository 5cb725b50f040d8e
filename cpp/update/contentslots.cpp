// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "contentslots.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QStringList slotNames{u"a"_s, u"b"_s};

QString otherThan(const QString &slot)
{
    return slot == slotNames[0] ? slotNames[1] : slotNames[0];
}
} // namespace

ContentSlots::ContentSlots(const QString &folder, const PackageRules &rules, const Disk &disk)
    : m_folder(folder)
    , m_rules(rules)
    , m_disk(disk)
{
}

QString ContentSlots::packageIn(const QString &folder, const QString &slot)
{
    return folder + u'/' + slot + u"/content.sqlite"_s;
}

ContentSlots::Facts ContentSlots::inSlot(const QString &slot) const
{
    if (!slotNames.contains(slot))
        return std::nullopt;
    const auto facts = signedPackage(packageIn(m_folder, slot), m_rules);
    return facts ? Facts(*facts) : std::nullopt;
}

ContentSlots::Facts ContentSlots::usable(const SlotContent &content) const
{
    const Facts facts = inSlot(content.slot);
    return facts && facts->version == content.version ? facts : std::nullopt;
}

SlotState ContentSlots::load() const
{
    if (const auto state = readSlotState(m_folder))
        return *state;
    return recovered();
}

SlotState ContentSlots::recovered() const
{
    SlotState state;
    for (const QString &slot : slotNames) {
        const Facts facts = inSlot(slot);
        if (!facts)
            continue;
        // Whether it was ever shown is forgotten: it is tried, and left again when it cannot be.
        state.isOnTrial = true;
        if (facts->version > state.current.version)
            state.previous = std::exchange(state.current, {slot, facts->version});
        else
            state.previous = {slot, facts->version};
        state.highest = std::max(state.highest, facts->version);
    }
    return state;
}

bool ContentSlots::isDue(const SlotState &state, const ContentClock &clock) const
{
    const Facts staged = state.staged ? usable(*state.staged) : std::nullopt;
    if (!staged)
        return false;
    const Facts current = usable(state.current);
    const bool isClockWrong = (clock.notBefore.isValid() && clock.today < clock.notBefore)
        || (current && clock.today < current->validFrom);
    return isClockWrong || clock.today >= staged->validFrom;
}

void ContentSlots::switchOver(SlotState &state) const
{
    state.previous = state.current;
    state.current = *state.staged;
    state.staged.reset();
    state.isOnTrial = true;
    state.wasTried = false;
}

void ContentSlots::leaveTrial(SlotState &state) const
{
    state.current = std::exchange(state.previous, {});
    state.isOnTrial = false;
    state.wasTried = false;
}

ContentChoice ContentSlots::choice(const SlotState &state, const ContentClock &clock) const
{
    ContentChoice choice;
    for (const SlotContent &content : {state.current, state.previous}) {
        if (content.slot.isEmpty())
            continue;
        const QString file = packageIn(m_folder, content.slot);
        const auto facts = signedPackage(file, m_rules);
        if (!facts || facts->version != content.version) {
            choice.warnings.append(u"%1 cannot be shown: %2. Update the content."_s.arg(
                file, facts ? u"it is another version than was put there"_s : facts.error()));
            continue;
        }
        choice.file = file;
        choice.version = content.version;
        choice.isExpired = facts->validUntil.isValid() && clock.today > facts->validUntil;
        if (choice.isExpired)
            choice.warnings.append(
                u"the content %1 is out of date since %2; it is shown all the same. Publish "
                "new content, or look at the clock."_s.arg(
                    content.version.toString(), facts->validUntil.toString(Qt::ISODate)));
        break;
    }
    return choice;
}

ContentChoice ContentSlots::begin(const ContentClock &clock)
{
    if (!QFileInfo(m_folder).isDir())
        return {};
    const auto lock = FolderLock::take(m_folder);
    const auto noted = readSlotState(m_folder);
    SlotState state = noted.value_or(recovered());
    QStringList warnings;
    if (state.isOnTrial && (state.wasTried || !usable(state.current))) {
        warnings.append(
            u"the content %1 could not be shown; the one before is."_s.arg(state.current.version.toString()));
        if (state.wasTried) // else it was damaged on the disk, and may come again
            state.failed = std::max(state.failed, state.current.version);
        leaveTrial(state);
    }
    if (!state.isOnTrial && isDue(state, clock))
        switchOver(state);
    if (state.isOnTrial)
        state.wasTried = true;
    if (state != noted.value_or(SlotState())) {
        const DiskResult saved =
            lock ? writeSlotState(m_disk, m_folder, state) : tl::unexpected(lock.error());
        if (!saved) {
            warnings.append(saved.error());
            // What cannot be noted down is not tried: it could not be gone back from.
            if (state.isOnTrial)
                state.current = std::exchange(state.previous, {});
        }
    }
    ContentChoice chosen = choice(state, clock);
    chosen.warnings = warnings + chosen.warnings;
    return chosen;
}

std::optional<ContentChoice> ContentSlots::advance(const ContentClock &clock)
{
    const auto noted = readSlotState(m_folder);
    if (!noted || !noted->staged) // the usual case, without a lock
        return std::nullopt;
    const auto lock = FolderLock::take(m_folder);
    auto state = readSlotState(m_folder);
    if (!lock || !state || state->isOnTrial || !isDue(*state, clock))
        return std::nullopt;
    switchOver(*state);
    state->wasTried = true;
    if (!writeSlotState(m_disk, m_folder, *state))
        return std::nullopt;
    return choice(*state, clock);
}

DiskResult ContentSlots::confirm(const VersionNumber &shown)
{
    if (const auto made = m_disk.makeFolder(m_folder); !made)
        return made;
    const auto lock = FolderLock::take(m_folder);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto noted = readSlotState(m_folder);
    SlotState state = noted.value_or(recovered());
    if (state.isOnTrial && state.current.version == shown) {
        state.isOnTrial = false;
        state.wasTried = false;
    }
    state.highest = std::max(state.highest, shown);
    return state == noted ? DiskResult() : writeSlotState(m_disk, m_folder, state);
}

ContentChoice ContentSlots::goBack(const ContentClock &clock)
{
    const auto lock = FolderLock::take(m_folder);
    SlotState state = load();
    QStringList warnings;
    if (state.isOnTrial) {
        state.failed = std::max(state.failed, state.current.version);
        leaveTrial(state);
        // When it cannot be noted down, the next start finds the trial begun and goes back as well.
        const DiskResult saved =
            lock ? writeSlotState(m_disk, m_folder, state) : tl::unexpected(lock.error());
        if (!saved)
            warnings.append(saved.error());
    }
    ContentChoice chosen = choice(state, clock);
    chosen.warnings = warnings + chosen.warnings;
    return chosen;
}

std::optional<QString> ContentSlots::refusalIn(const SlotState &state, const VersionNumber &version) const
{
    if (state.isOnTrial)
        return u"The app has not yet shown the content that arrived before. Let it start first."_s;
    if (state.failed > VersionNumber() && version <= state.failed)
        return u"Version %1 could not be shown here before (or a newer one could not). Publish a newer one than %2."_s
            .arg(version.toString(), state.failed.toString());
    if (state.staged && version <= state.staged->version && usable(*state.staged))
        return u"Version %1 waits already, or a newer one does."_s.arg(version.toString());
    // What is known to be good may come again when no slot has it any more.
    const bool isLost = version == state.highest && !usable(state.current) && !usable(state.previous);
    if (version <= state.highest && !isLost)
        return u"Version %1 is not newer than %2, which was already shown."_s.arg(
            version.toString(), state.highest.toString());
    return std::nullopt;
}

std::optional<QString> ContentSlots::refusalOf(const VersionNumber &version)
{
    const auto lock = FolderLock::take(m_folder);
    if (!lock)
        return std::nullopt; // stage() tells of it
    return refusalIn(load(), version);
}

tl::expected<PackageFacts, NotStaged> ContentSlots::stage(const QString &file)
{
    const auto refused = [](const QString &reason) { return tl::unexpected(NotStaged{reason, false}); };
    const auto failed = [](const QString &reason) { return NotStaged{reason, true}; };
    const auto facts = signedPackage(file, m_rules);
    if (!facts)
        return refused(u"The package cannot be taken: %1."_s.arg(facts.error()));
    if (const auto readable = readableToTheEnd(file); !readable)
        return refused(u"The package cannot be taken: %1."_s.arg(readable.error()));

    const auto lock = FolderLock::take(m_folder);
    if (!lock)
        return tl::unexpected(failed(lock.error()));
    SlotState state = load();
    if (const auto refusal = refusalIn(state, facts->version))
        return refused(*refusal);

    // The slot whose content is shown stays as it is, whichever that is after damage.
    if (!usable(state.current))
        state.current = usable(state.previous) ? state.previous : SlotContent();
    state.previous = {};
    state.staged.reset();
    const SlotContent target{otherThan(state.current.slot), facts->version};
    const QString package = packageIn(m_folder, target.slot);
    const auto noteStaged = [&] {
        state.staged = target;
        return writeSlotState(m_disk, m_folder, state);
    };
    // The state names no slot while it is neither the old content nor the new one.
    return writeSlotState(m_disk, m_folder, state)
        .and_then([&] { return m_disk.makeFolder(QFileInfo(package).path()); })
        .and_then([&] { return m_disk.remove(signatureOf(package)); })
        .and_then([&] { return m_disk.rename(file, package); })
        .and_then([&] { return m_disk.rename(signatureOf(file), signatureOf(package)); })
        .and_then(noteStaged)
        .map([&] { return *facts; })
        .map_error(failed);
}
