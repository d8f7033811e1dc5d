// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pseudolocale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabWidget>

#include <algorithm>
#include <functional>

namespace gouji::test {
namespace {

constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';

/// What stands outside of all brackets.
QString outside(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == opening ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == closing ? 1 : 0;
    }
    return rest;
}

/// Marked-up text, names of files, checks, keys, formats and typefaces: the same in every language.
QString withoutNames(QString text)
{
    static const QRegularExpression names(
        QStringLiteral("<[^>]*>|&[a-z]+;|[\\w./~-]*[./][\\w./-]+|\\b[A-Z]{2,4}\\b(-?\\w*\\d\\w*)?|"
                       "\\b(Ctrl|Shift|Alt|Esc|Enter|Return|Del|Ins|Home|End|PgUp|PgDown|Tab|Backspace|Space|Up|Down|"
                       "Gouji|Unicode|English|docx|xlsx)\\b"));
    static const QStringList typefaces = [] {
        QStringList families = QFontDatabase::families();
        std::ranges::sort(families, std::greater(), &QString::size); // names that begin another one come after it
        return families;
    }();
    for (const QString &typeface : typefaces)
        text.remove(typeface);
    return text.remove(names);
}

QStringList itemsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < std::min(model.rowCount(), 60); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(model.index(row, column).data(role).toString());
        }
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            texts.append(model.headerData(column, Qt::Horizontal, role).toString());
    }
    return texts;
}

QStringList wordsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(),
                      widget.statusTip(),
                      widget.whatsThis(),
                      widget.accessibleName(),
                      widget.accessibleDescription(),
                      widget.isWindow() ? widget.windowTitle() : QString()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts.append(box->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts.append(line->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < box->count(); ++item)
            texts.append(box->itemText(item));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (view && view->model() && !qobject_cast<const QHeaderView *>(view))
        texts += itemsOf(*view->model());
    for (const QAction *action : widget.actions())
        texts += {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()};
    return texts;
}

} // namespace

QString PseudoLanguage::translate(const char * /*context*/, const char *source, const char * /*comment*/, int n) const
{
    QString text = opening + QString::fromUtf8(source) + closing;
    return n < 0 ? text : text.replace(QStringLiteral("%n"), QString::number(n));
}

QStringList untranslatedWords(const QWidget &window)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QStringList found;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *child : window.findChildren<const QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : widgets) {
        for (const QString &text : wordsOf(*widget)) {
            if (withoutNames(outside(text)).contains(word))
                found.append(QStringLiteral("%1 %2: %3")
                                 .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text));
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace gouji::test
