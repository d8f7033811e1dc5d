// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosemenu.h"

#include "model/checks/cellname.h"
#include "views/widgets/fixmenu.h"
#include "views/widgets/proseedit.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace gouji {
namespace {

/// Builds the menu part by part; each part adds nothing where it does not apply.
class MenuMaker
{
    Q_DECLARE_TR_FUNCTIONS(gouji::ProseMenu)

public:
    explicit MenuMaker(ProseEdit &edit) : m_edit(edit), m_menu(new QMenu(&edit)) {}

    QMenu *make()
    {
        addFix(*m_menu, m_edit.prose().session(), fixAtCursor(m_edit));
        addLinkPart();
        addNumberPart();
        addFixedPart();
        addHistoryPart();
        addClipboardPart();
        return m_menu;
    }

private:
    void addLinkPart()
    {
        const std::optional<ChipPlace> chip = m_edit.links().current();
        if (!chip)
            return;
        const Link link = m_edit.prose().chips().link(chip->number);
        m_menu->addSection(cellName(m_edit.prose().session().form(), link.cell));
        auto *styles = new QActionGroup(m_menu);
        const std::pair<LinkStyle, QString> all[]{{LinkStyle::Digits, tr("Show in &digits")},
                                                  {LinkStyle::Chinese, tr("Show in &Chinese numerals")},
                                                  {LinkStyle::TenThousands, tr("Show in 10 &000 (万)")}};
        for (const auto &[style, words] : all) {
            QAction *action = add("link-style", words,
                                  [edit = &m_edit, chip, wanted = style] { edit->links().setStyle(*chip, wanted); });
            action->setActionGroup(styles);
            action->setCheckable(true);
            action->setChecked(style == link.style);
        }
        add("unlink", tr("&Unlink"), [edit = &m_edit, chip] { edit->links().unlink(*chip); });
        m_menu->addSeparator();
    }

    void addNumberPart()
    {
        const std::optional<TextSpan> number = m_edit.links().currentNumber();
        if (!number)
            return;
        if (const std::optional<CellIndex> cell = m_edit.staleAt(static_cast<int>(number->start))) {
            const CellId id = m_edit.prose().session().form().cell(*cell).id;
            add("link-stale", tr("Link to %1").arg(cellName(m_edit.prose().session().form(), id)),
                [edit = &m_edit, number, id] {
                    edit->links().linkTo(*number, {id, LinkStyle::Digits, {}});
                });
        }
        add("link-number", tr("&Link this number…"), [edit = &m_edit] { edit->links().linkNumber(); });
        m_menu->addSeparator();
    }

    void addFixedPart()
    {
        const int block = m_edit.textCursor().blockNumber();
        if (m_edit.prose().isEditable(block))
            return;
        add("remove-fixed", tr("&Remove this picture or table"),
            [edit = &m_edit, block] { edit->prose().removeFixedBlock(block); });
        m_menu->addSeparator();
    }

    void addHistoryPart()
    {
        QUndoStack &stack = m_edit.prose().session().undoStack();
        add("undo", tr("&Undo"), [edit = &m_edit] { emit edit->undoWanted(); })->setEnabled(stack.canUndo());
        add("redo", tr("R&edo"), [edit = &m_edit] { emit edit->redoWanted(); })->setEnabled(stack.canRedo());
        m_menu->addSeparator();
    }

    void addClipboardPart()
    {
        const bool hasSelection = m_edit.textCursor().hasSelection();
        add("cut", tr("Cu&t"), [edit = &m_edit] { edit->cut(); })->setEnabled(hasSelection);
        add("copy", tr("Cop&y"), [edit = &m_edit] { edit->copy(); })->setEnabled(hasSelection);
        add("paste", tr("&Paste"), [edit = &m_edit] { edit->paste(); })->setEnabled(m_edit.canPaste());
        add("paste-as-is", tr("Paste &as it is"), [edit = &m_edit] {
            edit->pasteAsItIs();
        })->setEnabled(m_edit.canPaste());
        add("select-all", tr("&Select all"), [edit = &m_edit] { edit->selectAll(); });
    }

    template<typename Run>
    QAction *add(const char *name, const QString &text, Run run)
    {
        QAction *action = m_menu->addAction(text, &m_edit, run);
        action->setObjectName(QLatin1String(name));
        return action;
    }

    ProseEdit &m_edit;
    QMenu *m_menu;
};

} // namespace

QMenu *makeProseMenu(ProseEdit &edit)
{
    return MenuMaker(edit).make();
}

} // namespace gouji
