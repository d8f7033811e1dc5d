// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/editing/testforms.h"

#include "model/template/formlibrary.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"

#include <QTest>

namespace gouji::test {

FormPtr formOf(QLatin1String id)
{
    if (FormPtr form = FormLibrary::builtIn().find(QString(id)))
        return form;
    const QString path = QStringLiteral(GOUJI_SOURCE_ROOT "/tests/data/forms/%1.json").arg(id);
    const Result<FormPtr> form = FormReader::read(readFile(path));
    Q_ASSERT(form.isOk());
    return *form;
}

void addFormRows()
{
    QTest::addColumn<QString>("form");
    for (const char *id : formIds)
        QTest::newRow(id) << QString::fromLatin1(id);
}

} // namespace gouji::test
