// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzedreader.h"

#include "app/office/officepack.h"
#include "model/desk/deskfile.h"
#include "model/desk/unitimport.h"
#include "model/desk/unitlist.h"
#include "model/formats/csv/csvreader.h"
#include "model/formats/docx/docxdata.h"
#include "model/formats/docx/docxsource.h"
#include "model/formats/html/htmlcontent.h"
#include "model/formats/html/htmldata.h"
#include "model/formats/html/htmlsource.h"
#include "model/formats/html/mhtsource.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/odt/odtdata.h"
#include "model/formats/odt/odtsource.h"
#include "model/formats/ofd/ofdpage.h"
#include "model/formats/pdf/bboxreader.h"
#include "model/formats/positioned/positionedoutline.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/htmltables.h"
#include "model/formats/source/tabbedtext.h"
#include "model/formats/source/textsource.h"
#include "model/formats/xlsx/xlsxcontent.h"
#include "model/formats/xlsx/xlsxsource.h"
#include "model/template/formreader.h"
#include "model/text/textdecoder.h"
#include "tests/fuzz/fuzzseeds.h"

#include <algorithm>
#include <functional>

namespace gouji::fuzz {
namespace {

const FormLibrary &forms()
{
    static const FormLibrary library = FormLibrary::builtIn();
    return library;
}

/// What was read can be kept, and what counts of it is the same when it is opened again.
template<typename Value, typename Part = std::identity>
QString faultOf(const Value &value, const Result<Value> &again, Part part = {})
{
    if (!again)
        return QStringLiteral("cannot be opened again: ") + again.error().text();
    return std::invoke(part, *again) == std::invoke(part, value) ? QString()
                                                                 : QStringLiteral("another one when opened again");
}

QString faultOf(const Report &report)
{
    return faultOf(report, readNative(writeNative(report, forms()), forms()));
}

QString recognised(const SourceOutline &outline)
{
    const std::optional<Report> report = recognise(outline, forms());
    return report ? faultOf(*report) : QString();
}

QString recognised(const Result<SourceOutline> &outline)
{
    return outline ? recognised(*outline) : QString();
}

QString readText(const QByteArray &bytes)
{
    const DecodedText decoded = decodeText(bytes);
    return decoded.isBinary ? QString() : recognised(readTextSource(decoded.text));
}

QString readNativeFile(const QByteArray &bytes)
{
    const Result<Report> report = readNative(bytes, forms());
    return report ? faultOf(*report) : QString();
}

QString readCsvFile(const QByteArray &bytes)
{
    static_cast<void>(readCsv(bytes));
    return {};
}

/// As pasted, alone in an outline.
QString readTabbed(const QByteArray &bytes)
{
    Result<SourceTable> table = readTabbedText(QString::fromUtf8(bytes));
    SourceOutline outline;
    if (table)
        outline.blocks.emplace_back(std::move(table).value());
    return recognised(outline);
}

QString readPastedHtml(const QByteArray &bytes)
{
    const Result<std::vector<SourceTable>> tables = readHtmlTables(QString::fromUtf8(bytes));
    SourceOutline outline;
    if (tables)
        outline.blocks.assign(tables->begin(), tables->end());
    return recognised(outline);
}

QString readPage(const QByteArray &bytes)
{
    static_cast<void>(readHtmlData(bytes));
    static_cast<void>(readHtmlContent(bytes));
    return recognised(readHtmlSource(bytes));
}

QString readMht(const QByteArray &bytes)
{
    return recognised(readMhtSource(bytes));
}

QString readDocx(const QByteArray &bytes)
{
    static_cast<void>(readDocxData(bytes));
    return recognised(readDocxSource(bytes));
}

QString readDocxBody(const QByteArray &bytes)
{
    return recognised(readDocxSource(docxWith(bytes)));
}

QString readOdt(const QByteArray &bytes)
{
    static_cast<void>(readOdtData(bytes));
    return recognised(readOdtSource(bytes));
}

QString readOdtBody(const QByteArray &bytes)
{
    return recognised(readOdtSource(odtWith(bytes)));
}

/// What pdftotext prints, on pages without rules.
QString readBboxText(const QByteArray &bytes)
{
    return recognised(outlineOfPages(readBboxes(bytes)));
}

QString readOfdContent(const QByteArray &bytes)
{
    return recognised(outlineOfPages({readOfdPage(bytes, 1, {0, 0, 210, 297})}));
}

QString readXlsx(const QByteArray &bytes)
{
    static_cast<void>(readXlsxContent(bytes));
    return recognised(readXlsxSource(bytes));
}

QString readXlsxSheet(const QByteArray &bytes)
{
    const QByteArray xlsx = xlsxWith(bytes);
    static_cast<void>(readXlsxContent(xlsx));
    return recognised(readXlsxSource(xlsx));
}

/// A form can be embedded in a report and read again from there.
QString readForm(const QByteArray &bytes)
{
    const Result<FormPtr> form = FormReader::read(bytes);
    return form ? faultOf(*form, FormReader::read((*form)->source()), [](const FormPtr &) { return true; }) : QString();
}

/// What one has imported can be handed on.
QString readPack(const QByteArray &bytes)
{
    const Result<OfficePack> pack = readOfficePack(bytes);
    return pack ? faultOf(*pack, readOfficePack(writeOfficePack(*pack)), &OfficePack::items) : QString();
}

QString readDeskFile(const QByteArray &bytes)
{
    const Result<Desk> desk = readDesk(bytes);
    return desk ? faultOf(*desk, readDesk(writeDesk(*desk))) : QString();
}

/// The units found are those of a desk: a list finds their faults, and a desk keeps them.
QString readUnitList(const QByteArray &bytes)
{
    const Result<ImportedUnits> imported = readUnits(bytes);
    if (!imported)
        return {};
    Desk desk;
    desk.units = imported->units;
    static_cast<void>(UnitList(desk.units).faults());
    return faultOf(desk, readDesk(writeDesk(desk)), &Desk::units);
}

constexpr FuzzedReader readers[] = {
    {"text", textSeeds, readText},
    {"native", nativeSeeds, readNativeFile},
    {"csv", csvSeeds, readCsvFile},
    {"tabbed", textSeeds, readTabbed},
    {"pastedhtml", pageSeeds, readPastedHtml},
    {"page", pageSeeds, readPage},
    {"mht", mhtSeeds, readMht},
    {"docx", docxSeeds, readDocx},
    {"docxbody", docxBodySeeds, readDocxBody},
    {"odt", odtSeeds, readOdt},
    {"odtbody", odtBodySeeds, readOdtBody},
    {"bboxes", bboxSeeds, readBboxText},
    {"ofdpage", ofdPageSeeds, readOfdContent},
    {"xlsx", xlsxSeeds, readXlsx},
    {"xlsxsheet", xlsxSheetSeeds, readXlsxSheet},
    {"form", formSeeds, readForm},
    {"officepack", officePackSeeds, readPack},
    {"desk", deskSeeds, readDeskFile},
    {"units", unitListSeeds, readUnitList},
};

} // namespace

std::span<const FuzzedReader> fuzzedReaders()
{
    return readers;
}

const FuzzedReader *fuzzedReader(const QString &name)
{
    const auto *found =
        std::ranges::find_if(readers, [&](const FuzzedReader &r) { return QLatin1String(r.name) == name; });
    return found == std::end(readers) ? nullptr : found;
}

} // namespace gouji::fuzz
