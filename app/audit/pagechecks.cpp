// SPDX-FileCopyrightText: 2026 The Partner Cities authors
// SPDX-License-Identifier: EUPL-1.2
#include "pagechecks.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

// Qt has no public way to turn accessibility on without an assistive technology.
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
void collect(QQuickItem *item, const char *type, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (item->inherits(type))
        found.append(item);
    for (QQuickItem *child : item->childItems())
        collect(child, type, found);
}

bool isWithin(const QQuickItem *item, const QQuickItem *around)
{
    for (; item; item = item->parentItem()) {
        if (item == around)
            return true;
    }
    return false;
}

const QQuickItem *ancestorNamed(const QQuickItem *item, QLatin1StringView name)
{
    for (; item; item = item->parentItem()) {
        if (item->objectName() == name)
            return item;
    }
    return nullptr;
}

/// What a text says; one with markup, or cut for the eye, knows it without.
QString textOf(const QQuickItem *item)
{
    const QVariant plain = item->property("plain");
    return plain.isValid() ? plain.toString() : item->property("text").toString();
}

/// Where the letters of a text are, in its own item.
QRectF letters(const QQuickItem *text)
{
    if (const QRectF ink = text->property("ink").toRectF(); !ink.isEmpty())
        return ink; // it knows better
    const QSizeF size(text->property("contentWidth").toReal(), text->property("contentHeight").toReal());
    QPointF at;
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int along = text->property("verticalAlignment").toInt();
    if (across == Qt::AlignHCenter)
        at.setX((text->width() - size.width()) / 2);
    else if (across == Qt::AlignRight)
        at.setX(text->width() - size.width());
    if (along == Qt::AlignVCenter)
        at.setY((text->height() - size.height()) / 2);
    else if (along == Qt::AlignBottom)
        at.setY(text->height() - size.height());
    at += QPointF(text->property("leftPadding").toReal(), text->property("topPadding").toReal());
    return {at, size};
}

/// What is left of a part of an item after all that cuts it; `cut` tells whether something went that
/// scrolling does not bring back.
QRectF visiblePart(const QQuickItem *item, const QRectF &part, bool *cut = nullptr)
{
    constexpr qreal trace = 1.5;
    QRectF rect = item->mapRectToScene(part);
    const auto shrink = [&](const QRectF &window, bool scrollsAcross, bool scrollsAlong) {
        if (rect.isEmpty())
            return; // scrolled away: there is nothing left to cut
        const bool across = rect.left() < window.left() - trace || rect.right() > window.right() + trace;
        const bool along = rect.top() < window.top() - trace || rect.bottom() > window.bottom() + trace;
        if (cut && ((across && !scrollsAcross) || (along && !scrollsAlong)))
            *cut = true;
        rect = rect.intersected(window);
    };
    bool alongIsScrolled = false;
    for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (!around->parentItem()) {
            shrink(around->mapRectToScene({0, 0, around->width(), around->height()}), false, alongIsScrolled);
        } else if (around->clip()) {
            const bool flicks = around->inherits("QQuickFlickable");
            alongIsScrolled = alongIsScrolled || flicks;
            shrink(around->mapRectToScene({0, 0, around->width(), around->height()}), false, alongIsScrolled);
        }
    }
    return rect;
}

/// The first word of a text that is wider than its lines and so goes on in the next one; empty: none is.
QString brokenWord(const QQuickItem *text)
{
    constexpr int wrapAnywhere = 3; // Text.WrapAnywhere; above it Text.Wrap
    constexpr qreal trace = 1;
    if (text->property("wrapMode").toInt() < wrapAnywhere)
        return {};
    const QFontMetricsF metrics(text->property("font").value<QFont>());
    static const QRegularExpression breaks(u"[\\s\u00AD\u200B]|(?<=[-–—/])"_s);
    const QStringList words = textOf(text).split(breaks, Qt::SkipEmptyParts);
    const auto word = std::ranges::find_if(
        words, [&](const QString &one) { return metrics.horizontalAdvance(one) > text->width() + trace; });
    return word == words.end() ? QString() : *word;
}

/// Whether a font is really of the weight and slant that were asked for, by what its file says of itself
/// (OpenType, table OS/2: usWeightClass at 4, fsSelection at 62, italic is its bit 0). QRawFont tells what
/// was asked for, and Qt makes what is missing from what there is.
bool isAsAsked(const QRawFont &font, const QFont &asked)
{
    constexpr qsizetype weightAt = 4;
    constexpr qsizetype selectionAt = 62;
    const QByteArray os2 = font.fontTable("OS/2");
    if (!QFontDatabase::hasFamily(asked.family()) || os2.size() < selectionAt + qsizetype(sizeof(quint16)))
        return false;
    const bool isItalic = qFromBigEndian<quint16>(os2.constData() + selectionAt) & 1U;
    return qFromBigEndian<quint16>(os2.constData() + weightAt) == asked.weight()
        && isItalic == asked.italic();
}

/// The letters of a text for which the system has to look for another font than was asked for.
QString foreignLetters(const QQuickItem *text)
{
    const auto font = text->property("font").value<QFont>();
    const QRawFont own = QRawFont::fromFont(font);
    const bool isIt = isAsAsked(own, font);
    QString foreign;
    const QList<uint> letters = textOf(text).toUcs4();
    for (const char32_t letter : letters) {
        if (QChar::isPrint(letter) && (!isIt || !own.supportsCharacter(letter)))
            foreign += QString::fromUcs4(&letter, 1);
    }
    return foreign;
}

QString quoted(const QQuickItem *item)
{
    const QString text = textOf(item).simplified();
    return u'"' + text.left(50) + u'"'
        + (item->objectName().isEmpty() ? QString() : u" ("_s + item->objectName() + u')');
}

void collectAccessible(QAccessibleInterface *of, QSet<QObject *> &objects, QStringList &names)
{
    for (int i = 0; i < of->childCount(); ++i) {
        QAccessibleInterface *child = of->child(i);
        if (!child || child->state().invisible)
            continue;
        objects.insert(child->object());
        names.append(child->text(QAccessible::Name).simplified());
        names.append(child->text(QAccessible::Description).simplified());
        collectAccessible(child, objects, names);
    }
}
} // namespace

void activateAccessibility()
{
    if (auto *accessibility = QGuiApplicationPrivate::platformIntegration()->accessibility())
        accessibility->setActive(true);
}

void AuditFindings::note(const QString &check, bool good, const QString &what)
{
    Check &counted = checks[check];
    ++counted.looked;
    if (good)
        return;
    ++counted.wrong;
    wrong.append(check + u": "_s + what);
}

PageChecks::PageChecks(QQuickWindow *window, AuditFindings &findings, const QString &where)
    : m_window(window)
    , m_findings(findings)
    , m_where(where)
{
}

void PageChecks::note(const QString &check, bool good, const QString &what) const
{
    m_findings.note(check, good, m_where + u": "_s + what);
}

QList<QQuickItem *> PageChecks::seen(const char *type) const
{
    QList<QQuickItem *> found;
    collect(m_window->contentItem(), type, found);
    found.removeIf([](const QQuickItem *item) {
        return visiblePart(item, {0, 0, item->width(), item->height()}).isEmpty();
    });
    return found;
}

QList<QQuickItem *> PageChecks::seenInteractive() const
{
    QList<QQuickItem *> found = seen("QQuickAbstractButton") + seen("QQuickTextField");
    found.removeIf(
        [](const QQuickItem *item) { return !item->isEnabled() || item->property("inert").toBool(); });
    return found;
}

void PageChecks::texts()
{
    struct Seen {
        const QQuickItem *item;
        QRectF letters;
        bool onMap;
    };
    QList<Seen> texts;
    for (const QQuickItem *item : seen("QQuickText")) {
        if (item->property("text").toString().trimmed().isEmpty())
            continue;
        const QRectF own = letters(item);
        bool cut = false;
        const QRectF rect = visiblePart(item, own, &cut);
        const bool onMap = ancestorNamed(item, "mapPane"_L1);
        // What lies at the edge of the map is cut by the map's edge, as land is.
        // The story on the map is told in full one tap away; its button stands below.
        const bool mayEnd = item->objectName() == "mapCardStory"_L1;
        note(u"text is whole"_s, (mayEnd || !item->property("truncated").toBool()) && (!cut || onMap),
            u"cut off: "_s + quoted(item));
        constexpr qreal trace = 2;
        note(u"text keeps to its place"_s, own.width() <= item->width() + trace,
            u"wider than its place: "_s + quoted(item));
        const QString broken = brokenWord(item);
        note(u"words are whole"_s, broken.isEmpty(), u"broken is "_s + broken + u" in "_s + quoted(item));
        const QString foreign = foreignLetters(item);
        note(u"letters are in the app's fonts"_s, foreign.isEmpty(),
            u"not there: "_s + foreign + u" of "_s + quoted(item));
        texts.append({item, rect, onMap});
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        bool clear = true;
        QString with;
        for (qsizetype j = i + 1; j < texts.size() && clear; ++j) {
            if (texts[i].onMap != texts[j].onMap)
                continue; // a card may cover a part of the map
            const QRectF common = texts[i].letters.intersected(texts[j].letters);
            // Lines are a little higher than their letters.
            clear = common.width() < 3 || common.height() < 5;
            with = quoted(texts[j].item);
        }
        note(u"texts do not overlap"_s, clear, quoted(texts[i].item) + u" and "_s + with);
    }
}

void PageChecks::targets(double smallest)
{
    constexpr double trace = 0.5;
    for (const QQuickItem *item : seenInteractive()) {
        note(u"targets are large enough"_s,
            item->width() >= smallest - trace && item->height() >= smallest - trace,
            u"%1 is %2x%3, not %4"_s.arg(quoted(item))
                .arg(item->width())
                .arg(item->height())
                .arg(smallest, 0, 'f', 1));
    }
}

void PageChecks::names()
{
    QSet<QObject *> objects;
    QStringList names;
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_window);
    if (!window) {
        note(u"names"_s, false, u"the window has no accessible interface"_s);
        return;
    }
    collectAccessible(window, objects, names);
    for (const QQuickItem *item : seen("QQuickText")) {
        // A dot or a new line between two words is for the eye.
        static const QRegularExpression apart(u"[ \u00A0]· |\\n"_s);
        const QStringList parts = textOf(item).split(apart);
        const bool said = std::ranges::all_of(parts, [&](const QString &part) {
            return std::ranges::any_of(
                names, [&](const QString &name) { return name.contains(part.simplified()); });
        });
        note(u"texts can be read out"_s, said, u"nobody says "_s + quoted(item));
    }
    for (QQuickItem *item : seenInteractive()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        const bool known = spoken && objects.contains(item)
            && !spoken->text(QAccessible::Name).trimmed().isEmpty() && spoken->role() != QAccessible::NoRole
            && spoken->role() != QAccessible::Client;
        note(u"controls have names and roles"_s, known, quoted(item));
        const bool typed = item->inherits("QQuickTextField");
        note(u"controls can be pressed by tools"_s,
            typed
                || (known && spoken->actionInterface()
                    && spoken->actionInterface()->actionNames().contains(
                        QAccessibleActionInterface::pressAction())),
            quoted(item));
    }
}

void PageChecks::keyboard()
{
    const auto press = [this](Qt::KeyboardModifiers modifiers) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            QCoreApplication::sendEvent(m_window, &event);
        }
        QCoreApplication::processEvents();
    };
    QList<QPointer<QQuickItem>> reached; // a list lets go of rows that are out of sight
    QPointer<QQuickItem> first;
    bool roundCame = false;
    constexpr int patience = 600;
    for (int tabs = 0; tabs < patience && !roundCame; ++tabs) {
        press(Qt::NoModifier);
        QQuickItem *focused = m_window->activeFocusItem();
        if (!focused)
            continue;
        if (!first)
            first = focused;
        else
            roundCame = focused == first;
        reached.append(focused);
        const QRectF rect = visiblePart(focused, {0, 0, focused->width(), focused->height()});
        note(u"focus is seen"_s,
            !rect.isEmpty()
                && (focused->property("visualFocus").toBool() || focused->inherits("QQuickTextField")),
            quoted(focused));
    }
    note(u"keyboard is no trap"_s, roundCame, u"Tab does not come round"_s);
    for (QQuickItem *item : seenInteractive())
        note(u"keyboard reaches all"_s,
            std::ranges::any_of(reached, [&](const auto &got) { return isWithin(got, item); }), quoted(item));
}
