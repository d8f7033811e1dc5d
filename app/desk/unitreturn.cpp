// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/unitreturn.h"

#include "app/exporting/letterfiles.h"
#include "model/checks/checkreport.h"
#include "model/desk/draftreader.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/filename.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gouji {
namespace {

/// Writes the files of one unit, one after the other.
class UnitReturnWriter
{
public:
    UnitReturnWriter(const UnitYear &year, const ReturnOrder &order)
        : m_year(year)
        , m_order(order)
        , m_folder(order.place.folder)
    {
        m_return.unit = year.unit;
    }

    UnitReturn write()
    {
        const Delivery *delivery = m_year.current();
        const Result<Report> report =
            delivery ? reviewedReport(m_year, *delivery, m_order.place)
                     : Error(ErrorCode::CannotOpen, QCoreApplication::translate("Desk", "Nothing was handed in."));
        if (!report) {
            m_return.fault = report.error().text();
            return m_return;
        }
        m_return.digest = delivery->digest;
        std::vector<Correction> corrections = correctionsOf(*report, checkReport({*report}, m_order.options));
        std::erase_if(corrections, &Correction::isMinor);
        const PageOutline letter = letterOutline(*report, corrections, m_order.facts, m_order.words);
        add(QStringLiteral("退回修改意见.docx"), letterDocx(letter, *report, m_order.facts));
        if (delivery->file.endsWith(QLatin1String(".gouji"), Qt::CaseInsensitive))
            addNative(*report);
        else
            addAnnotated(*report, *delivery, corrections);
        return m_return;
    }

private:
    void addNative(Report report)
    {
        report.facts.state = ReportState::Returned;
        report.origin.fileName = report.origin.fileName.section(u'/', -1);
        add(QStringLiteral("批注.gouji"), writeNative(report, m_order.place.forms));
    }

    void addAnnotated(const Report &report, const Delivery &delivery, const std::vector<Correction> &corrections)
    {
        const QDateTime time(m_order.facts.date, QTime(12, 0), Qt::UTC);
        const auto notes = notesOf(corrections, report, m_order.person, time);
        const Result<AnnotatedDocx> annotated =
            annotatedCopy(report, m_folder.filePath(delivery.file), notes, m_order.place.forms);
        m_return.displaced = annotated ? annotated->displaced : 0;
        add(QStringLiteral("批注.docx"), annotated ? Result<QByteArray>(annotated->bytes) : annotated.error());
    }

    void add(const QString &name, const Result<QByteArray> &bytes)
    {
        const QString file = freeName(name);
        m_folder.mkpath(QFileInfo(file).path());
        const Result<Done> written = bytes ? writeWholeFile(m_folder.filePath(file), *bytes) : bytes.error();
        if (written)
            m_return.files.append(file);
        else if (m_return.fault.isEmpty())
            m_return.fault = written.error().text();
    }

    QString freeName(const QString &name) const
    {
        const QString start = QStringLiteral("%1/%2/%3 %4")
                                  .arg(returnFolder.toString(), m_order.facts.date.toString(Qt::ISODate),
                                       fileNameFrom(m_year.unit), name.section(u'.', 0, 0));
        return freeFileName(m_folder, start, name.section(u'.', 1));
    }

    const UnitYear &m_year;
    const ReturnOrder &m_order;
    QDir m_folder;
    UnitReturn m_return;
};

} // namespace

UnitReturn writeReturn(const UnitYear &year, const ReturnOrder &order)
{
    return UnitReturnWriter(year, order).write();
}

} // namespace gouji
