// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagesettings.h"

#include "tests/support/strictmain.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

/// What of a look is kept between starts.
class TestPageSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

private slots:
    void init() { m_settings.clear(); }

    void untouchedIsThePreset()
    {
        for (const PagePreset preset :
             {PagePreset::Official, PagePreset::Compact, PagePreset::LargePrint, PagePreset::Paper})
            QCOMPARE(PageSettings(m_settings).style(preset), pageStyle(preset));
    }

    void whatIsSetComesBack()
    {
        PageStyle style = pageStyle(PagePreset::Official);
        style.bodySize = PageLength::ofPoints(15);
        style.top = PageLength::ofMillimetres(30);
        style.fonts[std::size_t(FontRole::Body)].prepend({QStringLiteral("Face A"), false});
        style.fitLetterSpacing();
        PageSettings settings(m_settings);
        settings.setStyle(PagePreset::Official, style);
        QCOMPARE(settings.style(PagePreset::Official), style);
        QCOMPARE(settings.style(PagePreset::Compact), pageStyle(PagePreset::Compact));
    }

    void onlyDifferencesAreKept()
    {
        PageSettings settings(m_settings);
        settings.setStyle(PagePreset::Official, pageStyle(PagePreset::Official));
        QVERIFY(m_settings.allKeys().isEmpty());
    }

    void whatIsSetBackIsForgotten()
    {
        PageStyle style = pageStyle(PagePreset::Compact);
        style.titleSize = PageLength::ofPoints(30);
        PageSettings settings(m_settings);
        settings.setStyle(PagePreset::Compact, style);
        QCOMPARE(settings.style(PagePreset::Compact).titleSize, PageLength::ofPoints(30));
        QVERIFY(settings.style(PagePreset::Compact).titlePitch > pageStyle(PagePreset::Compact).titlePitch);
        settings.setStyle(PagePreset::Compact, pageStyle(PagePreset::Compact));
        QVERIFY(m_settings.allKeys().isEmpty());
    }

    void nonsenseIsPassedOver()
    {
        m_settings.setValue(QStringLiteral("page/official/top"), -5);
        m_settings.setValue(QStringLiteral("page/official/body-size"), QStringLiteral("large"));
        m_settings.setValue(QStringLiteral("page/official/left"), 999999999);
        QCOMPARE(PageSettings(m_settings).style(PagePreset::Official), pageStyle(PagePreset::Official));
    }
};

GOUJI_GUILESS_TEST(TestPageSettings)
#include "tst_pagesettings.moc"
