// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "forms/newreportdialog.h"
#include "forms/reportview.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr QChar mark(u'‖');

/// A language that marks every word of ours and leaves Qt's own as they are.
class MarkingTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return *context == 'Q' || *source == '\0' ? QString() : mark + QString::fromUtf8(source);
    }
};

/// Words that belong to no language, or to Qt, whose own translation is not under test.
bool isNeutral(const QString &text)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression key(QStringLiteral("(Ctrl|Shift|Alt|Esc|F\\d)"));
    static const QStringList others{QStringLiteral("English"),
                                    QStringLiteral("Float"),
                                    QStringLiteral("Close"),
                                    QStringLiteral("Close Tab"),
                                    QStringLiteral("Scroll Left"),
                                    QStringLiteral("Scroll Right"),
                                    QStringLiteral("Undocks and re-attaches the dock widget"),
                                    QStringLiteral("Closes the dock widget")};
    const QString plain = QString(text).remove(key).remove(QApplication::applicationDisplayName());
    return !plain.contains(latin) || others.contains(text);
}

QStringList textsOf(const QObject &object)
{
    QStringList texts;
    for (const char *property : {"text", "title", "windowTitle", "placeholderText", "toolTip", "statusTip", "iconText",
                                 "accessibleName", "accessibleDescription", "specialValueText"}) {
        const bool isTyped = qobject_cast<const QLineEdit *>(&object) && qstrcmp(property, "text") == 0;
        const QVariant text = object.property(property);
        if (!isTyped && text.userType() == QMetaType::QString)
            texts.append(text.toString());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&object)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    return texts;
}

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(model.headerData(row, Qt::Vertical, role).toString());
            for (int column = 0; column < model.columnCount(); ++column)
                texts.append(model.index(row, column).data(role).toString());
        }
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.headerData(column, Qt::Horizontal, role).toString());
    }
    return texts;
}

/// All that a window says, with who says it.
QStringList said(const QWidget &window)
{
    QStringList all;
    const auto add = [&all](const QObject &who, const QStringList &texts) {
        for (const QString &text : texts) {
            if (!text.isEmpty())
                all.append(
                    text +
                    QStringLiteral("   (%1 %2)").arg(QLatin1String(who.metaObject()->className()), who.objectName()));
        }
    };
    add(window, textsOf(window));
    for (const QObject *object : window.findChildren<QObject *>()) {
        add(*object, textsOf(*object));
        const auto *view = qobject_cast<const QAbstractItemView *>(object);
        if (view && view->model())
            add(*object, textsOf(*view->model()));
    }
    return all;
}

QString wordsOf(const QString &said)
{
    return said.left(said.lastIndexOf(QLatin1String("   (")));
}

/// Letters that a menu, or one below it, has twice: pressing such a letter only walks between the two.
QStringList sharedMnemonics(const QWidget &window)
{
    QStringList shared;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QMap<QString, QStringList> byKey;
        for (const QAction *action : menu->actions())
            byKey[QKeySequence::mnemonic(action->text()).toString()].append(action->text());
        byKey.remove(QString());
        for (const QStringList &texts : std::as_const(byKey)) {
            if (texts.size() > 1)
                shared.append(texts.join(u' '));
        }
    }
    return shared;
}

/// What in the window takes a letter by which Alt opens a menu.
QStringList coveredMenus(const QMainWindow &window)
{
    QStringList menus;
    for (const QAction *action : window.menuBar()->actions())
        menus.append(QKeySequence::mnemonic(action->text()).toString());
    QStringList covered;
    const auto look = [&](const QWidget *widget, const QString &text) {
        if (widget->window() == &window && menus.contains(QKeySequence::mnemonic(text).toString()))
            covered.append(text);
    };
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        look(button, button->text());
    for (const QLabel *label : window.findChildren<QLabel *>())
        look(label, label->buddy() ? label->text() : QString());
    return covered;
}

/// A window with every page, pane and bar made.
struct Desk
{
    Desk() : window(workbench)
    {
        workbench.settings().clear();
        window.show();
        trigger("sample");
        ReportView &view = *window.currentView();
        Session &session = workbench.current()->session();
        session.setLastYear(std::make_shared<const Report>(sampleReport()));
        session.enterText(cellOf(session.report(), u"t3.received.company"), QStringLiteral("/"));
        session.enterText(cellOf(session.report(), u"t3.granted.company"), QString());
        for (const char *section : {"facts", "opening", "overview", "disclosure", "requests", "disputes", "problems",
                                    "other", "closing", "requests"})
            view.goToSection(QString::fromLatin1(section));
        trigger("show-last-year");
        view.find(true);
        commit(*window.focusWidget(), QStringLiteral("公开"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        trigger("ready-check");
    }
    ~Desk() { workbench.settings().clear(); }

    void trigger(const char *action) { window.findChild<QAction *>(QLatin1String(action))->trigger(); }

    Workbench workbench;
    MainWindow window;
};

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void daysFollowTheLanguageToo()
    {
        const QLocale before;
        {
            Language chinese(QStringLiteral("zh_CN"));
            QCOMPARE(QLocale().language(), QLocale::Chinese);
            chinese.choose(QStringLiteral("en"));
            QCOMPARE(QLocale(), QLocale::system());
            chinese.choose(QStringLiteral("zh_CN"));
        }
        QCOMPARE(QLocale(), before); // as the system says
    }

    void everythingThatIsOpenFollowsTheLanguage()
    {
        Desk desk;
        QCoreApplication::processEvents();
        MarkingTranslator marking;
        QVERIFY(QCoreApplication::installTranslator(&marking));
        QCoreApplication::processEvents();
        QStringList left;
        for (const QString &text : said(desk.window)) {
            if (!wordsOf(text).contains(mark) && !isNeutral(wordsOf(text)))
                left.append(text);
        }
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QCoreApplication::removeTranslator(&marking);
        QCoreApplication::processEvents();
        const QStringList back = said(desk.window).filter(mark);
        QVERIFY2(back.isEmpty(), qPrintable(back.join(u'\n')));
    }

    void everyLetterOfAMenuLeadsToOneCommand_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

    void everyLetterOfAMenuLeadsToOneCommand()
    {
        QFETCH(QString, language);
        const Language spoken(language);
        Desk desk;
        const QStringList shared = sharedMnemonics(desk.window);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        const QStringList covered = coveredMenus(desk.window);
        QVERIFY2(covered.isEmpty(), qPrintable(covered.join(u'\n')));
    }
};

GOUJI_WIDGET_TEST(TestLanguages)
#include "tst_languages.moc"
