#!/usr/bin/env python3
# SPDX-FileCopyrightText: Budget Review contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that includes.py sees what it is there for: includes_test.py QTCORE_INCLUDE_DIR"""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import includes  # noqa: E402

QTCORE = Path(sys.argv.pop())


class Includes(unittest.TestCase):
    def offences(self, path, *lines):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / path).parent.mkdir(parents=True)
            (root / path).write_text("\n".join(lines), encoding="utf-8")
            return includes.check(root, QTCORE)

    def assertRejected(self, path, line):
        self.assertEqual(1, len(self.offences(path, line)), f"{path}: {line}")

    def assertAccepted(self, path, *lines):
        self.assertEqual([], self.offences(path, *lines))

    def test_gui_headers_are_rejected_below_the_widgets_by_any_spelling(self):
        for path in ("core/model/a.cpp", "ui/models/a.h", "ui/text/a.cpp", "app/cli/a.cpp"):
            for line in (
                "#include <QColor>",
                "#include <QtGui/QColor>",
                "#include <qcolor.h>",
                "#include <QtGui/qcolor.h>",
                '#include "QColor"',
                "#include <QtGui>",
                "#  include <QtWidgets/QWidget>",
                "#include/* quietly */<QWidget>",
                "#include \\\n<QMessageBox>",
                "%:include <QPainter>",
                "#include <QtCharts/QChart>",
                "#include <QtSql/QSqlQuery>",
                "#include <QtPrintSupport/QPrinter>",
                "#include <qt6/QtGui/QColor>",
                "#include </usr/include/qt6/QtGui/QColor>",
                "#include HEADER",
            ):
                self.assertRejected(path, line)

    def test_qtcore_and_other_headers_are_accepted_everywhere(self):
        self.assertAccepted("core/model/a.cpp", "#include <QString>", "#include <QtCore/QString>", "#include <vector>",
                            "#include <SQLiteCpp/Database.h>", "#include <qglobal.h>")

    def test_widgets_are_accepted_where_the_window_is_made(self):
        self.assertAccepted("ui/views/a.cpp", "#include <QtWidgets/QWidget>", "#include <QColor>")
        self.assertAccepted("app/main.cpp", "#include <QApplication>")

    def test_a_comment_is_no_include(self):
        self.assertAccepted("core/model/a.cpp", "// #include <QColor>", "/*", "#include <QColor>", "*/")

    def test_upward_includes_are_rejected(self):
        self.assertRejected("core/model/a.cpp", '#include "ui/models/desk.h"')
        self.assertRejected("ui/models/a.cpp", '#include "ui/theme/palette.h"')
        self.assertRejected("ui/views/a.cpp", '#include "app/settings.h"')
        self.assertRejected("app/cli/a.cpp", '#include "ui/theme/palette.h"')
        self.assertRejected("core/model/a.cpp", '#include "tests/support/builders.h"')
        self.assertRejected("core/model/a.cpp", '#include "../base/text.h"')

    def test_downward_includes_are_accepted(self):
        self.assertAccepted("ui/models/a.cpp", '#include "core/model/project.h"')
        self.assertAccepted("ui/views/a.cpp", '#include "ui/models/desk.h"', '#include "ui/theme/palette.h"')
        self.assertAccepted("app/cli/a.cpp", '#include "ui/text/errortext.h"', '#include "app/cli/options.h"')
        self.assertAccepted("tests/core/a.cpp", '#include "tests/support/builders.h"', '#include "core/base/text.h"')

    def test_what_draws_pages_is_kept_to_its_process(self):
        self.assertAccepted("app/pages/a.cpp", "#include <poppler-qt6.h>")
        self.assertRejected("ui/views/a.cpp", "#include <poppler-qt6.h>")
        self.assertRejected("app/a.cpp", "#include <poppler-qt6.h>")

    def test_inside_ui_the_order_of_the_folders_holds(self):
        self.assertAccepted("ui/views/a.cpp", '#include "ui/delegates/marks.h"', '#include "ui/views/b.h"')
        self.assertAccepted("ui/text/a.cpp", '#include "ui/models/columnspec.h"')
        self.assertAccepted("ui/mainwindow.cpp", '#include "ui/charts/chartspage.h"', '#include "ui/viewstate.h"')
        self.assertRejected("ui/views/a.h", '#include "ui/viewstate.h"')
        self.assertRejected("ui/charts/a.h", '#include "ui/views/historypanel.h"')
        self.assertRejected("ui/delegates/a.h", '#include "ui/views/historypanel.h"')
        self.assertRejected("ui/theme/a.h", '#include "ui/actions/keymap.h"')

    def test_inside_core_the_order_of_the_folders_holds(self):
        self.assertAccepted("core/session/a.cpp", '#include "core/store/documentstore.h"')
        self.assertAccepted("core/rules/a.cpp", '#include "core/model/project.h"', '#include "core/rules/finding.h"')
        self.assertAccepted("core/import/a.cpp", '#include "core/parse/parsedbatch.h"')
        self.assertRejected("core/base/a.cpp", '#include "core/model/project.h"')
        self.assertRejected("core/store/a.cpp", '#include "core/session/documentsession.h"')
        self.assertRejected("core/parse/a.cpp", '#include "core/import/textreader.h"')
        self.assertRejected("core/stats/a.cpp", '#include "core/rules/finding.h"')

    def test_a_header_beside_the_source_is_named_from_the_top(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "core/base").mkdir(parents=True)
            (root / "core/base/text.h").touch()
            (root / "core/base/text.cpp").write_text('#include "text.h"', encoding="utf-8")

            self.assertEqual(1, len(includes.check(root, QTCORE)))


if __name__ == "__main__":
    unittest.main()
