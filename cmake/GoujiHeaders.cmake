# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds for daily work and under sanitizers read the headers of Qt and of the library once, not once a source. What is delivered, and what
# clang-tidy looks at, is compiled without: there each source must include what it uses.
option(GOUJI_PRECOMPILE "Precompile the headers of Qt and of the C++ library" OFF)

set(GOUJI_LIBRARY_HEADERS
  <algorithm> <array> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
  <QLocale> <QObject> <QRegularExpression> <QString> <QStringList> <QStringView> <QVariant>)
set(GOUJI_WIDGETS_HEADERS
  <QAbstractItemModel> <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QEvent> <QLabel> <QLineEdit>
  <QMenu> <QPainter> <QPushButton> <QTableView> <QTextDocument> <QWidget>)
set(GOUJI_TEST_HEADERS <QSignalSpy> <QTemporaryDir> <QTest>)

# gouji_add_headers(NAME LINKS target… HEADERS header…): headers that targets with at least these links can take precompiled.
function(gouji_add_headers name)
  cmake_parse_arguments(PARSE_ARGV 1 GIVEN "" "" "LINKS;HEADERS")
  file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// The precompiled headers belong to a target, and a target needs a source.\n")
  add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PRIVATE gouji_settings ${GIVEN_LINKS})
  target_precompile_headers(${name} PRIVATE ${GIVEN_HEADERS})
endfunction()

# gouji_all_links(RESULT target…): the targets and what they link in turn, as far as it is ours or Qt's.
function(gouji_all_links result)
  set(open ${ARGN})
  set(seen "")
  while(NOT open STREQUAL "")
    list(POP_FRONT open one)
    if(one IN_LIST seen OR NOT one MATCHES "^(gouji_|Qt6::)")
      continue()
    endif()
    list(APPEND seen ${one})
    if(TARGET ${one} AND one MATCHES "^gouji_")
      get_target_property(links ${one} INTERFACE_LINK_LIBRARIES)
      list(APPEND open ${links})
    endif()
  endwhile()
  set(${result} "${seen}" PARENT_SCOPE)
endfunction()

# gouji_take_headers(TARGET link…): the precompiled headers that go with what the target links and how it is compiled.
function(gouji_take_headers target)
  if(NOT GOUJI_PRECOMPILE)
    return()
  endif()
  gouji_all_links(links ${ARGN})
  set(headers gouji_library_headers)
  if("Qt6::Widgets" IN_LIST links)
    set(headers gouji_widgets_headers)
  endif()
  get_target_property(sanitized ${target} GOUJI_SANITIZED)
  if(sanitized)
    string(APPEND headers _sanitized)
  elseif("Qt6::Test" IN_LIST links AND ("Qt6::Widgets" IN_LIST links OR NOT "Qt6::Gui" IN_LIST links))
    string(APPEND headers _of_tests) # with Qt6::Gui alone QTest has other contents
  endif()
  target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()

if(GOUJI_PRECOMPILE)
  gouji_add_headers(gouji_library_headers LINKS Qt6::Core HEADERS ${GOUJI_LIBRARY_HEADERS})
  gouji_add_headers(gouji_widgets_headers LINKS Qt6::Widgets HEADERS ${GOUJI_LIBRARY_HEADERS} ${GOUJI_WIDGETS_HEADERS})
  gouji_add_headers(gouji_library_headers_of_tests
    LINKS Qt6::Core Qt6::Test HEADERS ${GOUJI_LIBRARY_HEADERS} ${GOUJI_TEST_HEADERS})
  gouji_add_headers(gouji_widgets_headers_of_tests
    LINKS Qt6::Widgets Qt6::Test HEADERS ${GOUJI_LIBRARY_HEADERS} ${GOUJI_WIDGETS_HEADERS} ${GOUJI_TEST_HEADERS})
  if(GOUJI_SANITIZE)
    gouji_add_headers(gouji_library_headers_sanitized LINKS Qt6::Core HEADERS ${GOUJI_LIBRARY_HEADERS})
    gouji_add_headers(gouji_widgets_headers_sanitized
      LINKS Qt6::Widgets HEADERS ${GOUJI_LIBRARY_HEADERS} ${GOUJI_WIDGETS_HEADERS})
    gouji_sanitize(gouji_library_headers_sanitized)
    gouji_sanitize(gouji_widgets_headers_sanitized)
  endif()
endif()
