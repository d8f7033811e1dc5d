// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxwriter.h"
#include "tests/bench/bench.h"
#include "tests/support/samplereport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace gouji::bench {
namespace {

constexpr int batchCount = 200;

double millisecondsOf(const QString &program, const QStringList &words, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto start = std::chrono::steady_clock::now();
    process.start(program, words);
    constexpr int patience = 600'000;
    process.waitForFinished(patience);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(int times, const std::function<double()> &work)
{
    std::vector<double> all;
    std::generate_n(std::back_inserter(all), times, work);
    std::ranges::sort(all);
    return all[all.size() / 2];
}

void writeDocx(const QString &path, int number)
{
    Report report = test::sampleReport();
    if (number > 0)
        report.facts.body += QStringLiteral("第%1局").arg(number);
    const FormLibrary forms = FormLibrary::builtIn();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(*gouji::writeDocx(exportSource(report, CopyKind::Public, forms, statedDate(report))));
}

/// LibreOffice with a profile of its own, so that one in use elsewhere is left alone.
class Office
{
public:
    explicit Office(const QString &folder) : m_folder(folder) {}

    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty(); }

    double toPdf(const QStringList &files) const
    {
        const QString profile = QUrl::fromLocalFile(m_folder + QStringLiteral("/profile")).toString();
        return millisecondsOf(QStringLiteral("soffice"),
                              QStringList{QStringLiteral("-env:UserInstallation=") + profile,
                                          QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                          QStringLiteral("pdf"), QStringLiteral("--outdir"),
                                          m_folder + QStringLiteral("/office")} +
                                  files,
                              QProcessEnvironment::systemEnvironment());
    }

private:
    QString m_folder;
};

/// The environment of a program that finds the small TrueType faces and no others.
QProcessEnvironment withArphicOnly(const QString &folder)
{
    QFile file(folder + QStringLiteral("/fonts.conf"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                   "<dir>/usr/share/fonts/truetype/arphic-gbsn00lp</dir>"
                   "<dir>/usr/share/fonts/truetype/arphic-gkai00mp</dir>"
                   "<cachedir>" +
                   folder.toUtf8() + "/fontcache</cachedir></fontconfig>");
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), file.fileName());
    return environment;
}

double ourProcess(const QString &folder, const QProcessEnvironment &environment)
{
    const QStringList words{QStringLiteral("convert"), QStringLiteral(GOUJI_SAMPLE), QStringLiteral("-o"),
                            folder + QStringLiteral("/ours.pdf"), QStringLiteral("--force")};
    return medianOf(15, [&] { return millisecondsOf(QStringLiteral(GOUJI_CLI), words, environment); });
}

void sayOurs(const char *name, double ours, double office)
{
    std::printf("  %-44s %8.0f ms   %.1f times as fast (at least 20)%s\n", name, ours, office / ours,
                office < 20 * ours ? "   SHORT" : "");
    std::fflush(stdout);
}

void benchOne(const Office &office, const QString &folder)
{
    const QString docx = folder + QStringLiteral("/one.docx");
    writeDocx(docx, 0);
    office.toPdf({docx}); // makes the profile
    const double theirs = medianOf(5, [&] { return office.toPdf({docx}); });
    std::printf("  %-44s %8.0f ms\n", "LibreOffice, our docx of the sample", theirs);
    sayOurs("gouji-cli convert, faces as installed", ourProcess(folder, QProcessEnvironment::systemEnvironment()),
            theirs);
    sayOurs("gouji-cli convert, Arphic faces", ourProcess(folder, withArphicOnly(folder)), theirs);
}

void benchMany(const Office &office, const QString &folder)
{
    QStringList files;
    for (int i = 1; i <= batchCount; ++i) {
        files.append(QStringLiteral("%1/%2.docx").arg(folder).arg(i));
        writeDocx(files.back(), i);
    }
    std::printf("  %-44s %8.1f ms each; compare with the section “batch”\n", "LibreOffice, 200 of them in one run",
                office.toPdf(files) / batchCount);
    std::fflush(stdout);
}

} // namespace

void benchOffice(Bench &bench)
{
    bench.section("Beside LibreOffice, one process from start to PDF");
    if (!Office::isThere()) {
        std::printf("  LibreOffice is not installed\n");
        return;
    }
    const QTemporaryDir folder;
    const Office office(folder.path());
    benchOne(office, folder.path());
    benchMany(office, folder.path());
}

} // namespace gouji::bench
