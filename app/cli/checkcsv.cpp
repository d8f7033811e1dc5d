// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkresult.h"

#include "app/cli/severityname.h"
#include "model/checks/acceptance.h"
#include "model/checks/cellname.h"
#include "model/checks/wording.h"
#include "model/formats/csv/csvwriter.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// A row a finding, in words of people; one row for a file that is no report.
class CheckCsv : public CheckFormat
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using CheckFormat::CheckFormat;

    JsonArray rowsOf(const CheckedReport &checked) const override
    {
        JsonArray rows;
        for (const Finding &finding : checked.findings) {
            if (isShown(finding))
                rows.push_back(rowOf(finding, checked));
        }
        return rows;
    }

    QByteArray written(std::vector<CheckedFile> files) const override
    {
        CsvWriter csv;
        csv.addRow({tr("file"), tr("body"), tr("year"), tr("severity"), tr("check"), tr("section"), tr("finding"),
                    tr("should be"), tr("is"), tr("figure"), tr("reason why it stands")});
        for (const CheckedFile &file : files) {
            if (!file.unreadable.isEmpty())
                csv.addRow({file.file, {}, {}, tr("not readable"), {}, {}, file.unreadable, {}, {}, {}, {}});
            for (const JsonValue &row : file.rows)
                csv.addRow(fieldsOf(row));
        }
        return csv.bytes();
    }

private:
    static JsonArray rowOf(const Finding &finding, const CheckedReport &checked)
    {
        const FormTemplate &form = *checked.report.form;
        const AcceptedFinding *accepted = acceptanceOf(finding, checked.report);
        return {checked.file,
                checked.report.facts.body,
                QString::number(checked.report.facts.year),
                severityWord(finding.severity),
                finding.check.toString(),
                sectionAsJson(finding, checked.report),
                findingMessage(finding, form),
                finding.expected,
                finding.actual,
                finding.cells.empty() ? QString() : cellName(form, finding.cells.front()),
                accepted ? accepted->reason : QString()};
    }

    static QStringList fieldsOf(const JsonValue &row)
    {
        QStringList fields;
        for (const JsonValue &field : *row.array())
            fields.append(field.toString());
        return fields;
    }
};

} // namespace

std::unique_ptr<CheckFormat> checkCsv(Severity least)
{
    return std::make_unique<CheckCsv>(least);
}

} // namespace gouji
