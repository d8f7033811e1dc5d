// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pdfdata.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace gouji {
namespace {

/// Takes what a stream inflates to, up to a bound: a few bytes can become gigabytes.
class BoundedSink : public Pipeline
{
public:
    explicit BoundedSink(QByteArray &bytes) : Pipeline("carried data", nullptr), m_bytes(bytes) {}

    void write(const unsigned char *data, size_t length) override
    {
        constexpr size_t largest = 64 << 20;
        if (length > largest - static_cast<size_t>(m_bytes.size()))
            throw std::length_error("embedded file too large");
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

private:
    QByteArray &m_bytes;
};

std::optional<CarriedData> dataOf(QPDF &pdf)
{
    const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(pdfAttachmentName);
    if (!file)
        return std::nullopt;
    CarriedData data;
    BoundedSink sink(data.native);
    if (!file->getEmbeddedFileStream().pipeStreamData(&sink, 0, qpdf_dl_all, true))
        return std::nullopt;
    data.visibleSha256 = QString::fromStdString(file->getDescription()).section(u' ', -1).toLatin1();
    return data;
}

} // namespace

std::optional<CarriedData> readPdfData(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false); // the data of a damaged file is not to be relied on
        pdf.processMemoryFile("report.pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
        return dataOf(pdf);
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace gouji
