// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitedit.h"
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

class TestUnitEdit : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = Desk();
        m_desk.units = county().units();
        m_desk.unitYear(QStringLiteral("清河县财政局")).seen = QStringLiteral("ab");
        m_desk.placedFiles = {{QStringLiteral("cd"), QStringLiteral("清河县财政局")}, {QStringLiteral("ef"), {}}};
    }

    void nothingEditedIsNothingChanged()
    {
        const Desk before = m_desk;
        setUnits(m_desk, editableUnits(m_desk));
        QVERIFY(m_desk == before);
    }

    void whatAUnitSentGoesWithItsNewName()
    {
        std::vector<EditedUnit> units = editableUnits(m_desk);
        units[0].unit.name = QStringLiteral("清河区人民政府");
        units[1].unit.name = QStringLiteral("清河区财政局");
        setUnits(m_desk, units);
        QVERIFY(!m_desk.find(QStringLiteral("清河县财政局")));
        QCOMPARE(m_desk.find(QStringLiteral("清河区财政局"))->seen, QStringLiteral("ab"));
        QCOMPARE(m_desk.placedFiles[0].unit, QStringLiteral("清河区财政局"));
        QVERIFY(m_desk.placedFiles[1].unit.isEmpty());
        QCOMPARE(m_desk.units[2].parent, QStringLiteral("清河区人民政府"));
    }

    void twoUnitsMaySwapTheirNames()
    {
        std::vector<EditedUnit> units = editableUnits(m_desk);
        std::swap(units[1].unit.name, units[2].unit.name);
        setUnits(m_desk, units);
        QCOMPARE(m_desk.find(QStringLiteral("清河县水利局"))->seen, QStringLiteral("ab"));
        QVERIFY(!m_desk.find(QStringLiteral("清河县财政局")));
    }

    void whatWasTakenOutIsRemembered()
    {
        std::vector<EditedUnit> units = editableUnits(m_desk);
        units.erase(units.begin() + 1);
        setUnits(m_desk, units);
        QCOMPARE(m_desk.units.size(), 4U);
        QCOMPARE(m_desk.find(QStringLiteral("清河县财政局"))->seen, QStringLiteral("ab"));
    }

private:
    Desk m_desk;
};

GOUJI_GUILESS_TEST(TestUnitEdit)
#include "tst_unitedit.moc"
